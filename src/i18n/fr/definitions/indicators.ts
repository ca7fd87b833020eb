import type { IndicatorId } from '../../../model/figure/indicator.ts';

type Id = `indicator.${IndicatorId}` | `definition.${IndicatorId}`;

/** An indicator's name and definition; for a ratio what it is of (`basis`), and that with its numbers (`base`); what its base leaves out (`unknown`). */
export const indicators = {
  'indicator.registrations': 'Inscriptions',
  'definition.registrations':
    'Nombre d’inscriptions aux séances de la période, quelle qu’en soit la suite : présence, absence, annulation, excuse ou pointage manquant.',
  'indicator.attendances': 'Présences',
  'definition.attendances':
    'Nombre d’inscriptions dont la personne était présente. Une même personne compte autant de fois qu’elle est venue ; les présences anonymes sont comprises.',
  'indicator.people': 'Personnes formées',
  'definition.people':
    'Nombre de personnes distinctes ayant au moins une présence dans la période et le périmètre choisis. Les présences anonymes n’y sont pas ; leur nombre est indiqué à part.',
  'indicator.new-people': 'Nouvelles personnes',
  'definition.new-people':
    'Nombre de personnes distinctes dont la toute première présence, tous lieux confondus, tombe dans la période. Si les données commencent après l’ouverture, ce nombre est surestimé au début.',
  'indicator.sessions': 'Séances',
  'definition.sessions': 'Nombre de séances de la période comptant au moins une personne présente.',
  'indicator.session-cities': 'Villes avec séance',
  'definition.session-cities':
    'Nombre de communes où s’est tenue au moins une séance comptant une personne présente. Il s’agit du lieu de la séance, jamais du domicile.',
  'indicator.session-epci': 'Intercommunalités avec séance',
  'definition.session-epci':
    'Nombre d’intercommunalités (EPCI à fiscalité propre) où s’est tenue au moins une séance comptant une personne présente. Les séances dont la commune n’est pas connue sont à part.',
  'indicator.partners': 'Partenaires',
  'definition.partners':
    'Nombre de partenaires distincts dont au moins une séance de la période a compté une personne présente.',
  'indicator.attendances-per-person': 'Présences par personne',
  'definition.attendances-per-person':
    'Nombre de présences des personnes identifiées rapporté au nombre de ces personnes. Les présences anonymes sont à part.',
  'indicator.people-per-session': 'Personnes par séance',
  'definition.people-per-session':
    'Nombre de présences rapporté au nombre de séances comptant une personne présente : à une séance, chaque présence est une personne.',
  'indicator.fill-rate': 'Taux de remplissage',
  'definition.fill-rate':
    'Présences rapportées au nombre de places des séances dont la jauge (le nombre de places) est connue. Une séance sans jauge n’y est pas ; leur nombre est indiqué à part. Avec un filtre sur les personnes, c’est la part des places qu’elles ont prises.',
  'indicator.no-show-rate': 'Taux d’absence',
  'definition.no-show-rate':
    'Absents rapportés à l’ensemble des absents et des présents. Les excusés et les annulations sont à part ; une inscription sans pointage n’est ni une présence ni une absence.',
  'indicator.hub-people': 'Personnes formées dans la ville pivot',
  'definition.hub-people':
    'Nombre de personnes distinctes ayant au moins une présence à une séance tenue dans la ville pivot, où se trouve l’espace permanent. Une personne venue aussi ailleurs y est comptée.',
  'indicator.hub-share': 'Part de la ville pivot',
  'definition.hub-share':
    'Personnes ayant au moins une présence dans la ville pivot rapportées à l’ensemble des personnes formées.',
  'indicator.elsewhere-people': 'Personnes formées hors de la ville pivot',
  'definition.elsewhere-people':
    'Nombre de personnes distinctes ayant au moins une présence à une séance qui n’est pas située dans la ville pivot ; une séance dont la ville n’est pas renseignée en est une. Une personne venue aussi dans la ville pivot y est comptée.',
  'indicator.hub-and-elsewhere-people': 'Personnes venues dans la ville pivot et ailleurs',
  'definition.hub-and-elsewhere-people':
    'Nombre de personnes distinctes ayant au moins une présence dans la ville pivot et au moins une hors de la ville pivot. Elles sont dans les deux effectifs : ville pivot, plus hors de la ville pivot, moins ces personnes, font l’ensemble des personnes formées.',
  'indicator.outside-only-share': 'Part des personnes venues seulement hors de la ville pivot',
  'definition.outside-only-share':
    'Personnes sans aucune présence dans la ville pivot rapportées à l’ensemble des personnes formées.',
  'indicator.women-share': 'Part des femmes',
  'definition.women-share':
    'Femmes rapportées aux personnes formées dont le genre est connu. Ce sont des personnes, non des présences ; le nombre de personnes de genre non renseigné est indiqué à part.',
  'indicator.gender-unknown-share': 'Part de genre non renseigné',
  'definition.gender-unknown-share':
    'Personnes dont le genre n’est pas renseigné rapportées à l’ensemble des personnes formées.',
  'indicator.job-seeker-share': 'Part des demandeurs d’emploi',
  'definition.job-seeker-share':
    'Demandeurs d’emploi rapportés aux personnes formées dont la situation professionnelle est connue.',
  'indicator.reserved-sessions': 'Séances réservées',
  'definition.reserved-sessions':
    'Nombre de séances réservées au public d’un partenaire et comptant au moins une personne présente.',
  'indicator.reserved-attendances': 'Présences aux séances réservées',
  'definition.reserved-attendances': 'Nombre de présences aux séances réservées au public d’un partenaire.',
  'indicator.coached-people': 'Personnes accompagnées',
  'definition.coached-people':
    'Nombre de personnes distinctes ayant honoré au moins un rendez-vous de coaching dans la période, qu’elles aient ou non suivi un atelier dans cette période.',
  'indicator.coaching-appointments': 'Rendez-vous de coaching',
  'definition.coaching-appointments': 'Nombre de rendez-vous individuels de coaching honorés dans la période.',
  'indicator.coaching-rate': 'Taux d’accompagnement',
  'definition.coaching-rate':
    'Parmi les personnes présentes à un atelier dans la période, part de celles qui ont aussi honoré un rendez-vous de coaching dans la même période.',
  'indicator.opportunities': 'Opportunités professionnelles',
  'definition.opportunities':
    'Nombre d’opportunités professionnelles datées de la période (emploi, stage, formation, création d’activité…). Ce sont des événements : une même personne peut en compter plusieurs.',
  'indicator.opportunity-people': 'Personnes avec opportunité',
  'definition.opportunity-people':
    'Nombre de personnes distinctes ayant au moins une opportunité professionnelle datée de la période.',
  'indicator.opportunity-rate': 'Taux d’opportunité',
  'definition.opportunity-rate':
    'Parmi les personnes accompagnées dans la période, part de celles qui ont au moins une opportunité professionnelle datée de la même période.',
  'indicator.people-per-1000': 'Personnes formées pour 1 000 habitants',
  'definition.people-per-1000':
    'Personnes formées, selon le lieu de la séance, rapportées à la population municipale du même territoire. Ce ne sont pas forcément des habitants de ce territoire, sauf quand le chiffre est détaillé par domicile.',
  'indicator.population-within-10km': 'Population à moins de 10 km d’une séance',
  'definition.population-within-10km':
    'Part des habitants de la région dont le centre de la commune est à 10 km au plus, à vol d’oiseau, d’une commune ayant accueilli une séance.',
  'indicator.training-hours': 'Heures de formation',
  'definition.training-hours':
    'Somme des durées des présences de la période, là où un fichier les donne : temps passé, ou durée de la séance. Les présences de durée inconnue sont à part et ne valent pas zéro.',
  'indicator.hours-per-person': 'Heures par personne',
  'definition.hours-per-person':
    'Heures des personnes identifiées rapportées au nombre de celles dont une présence au moins a une durée connue.',
  'basis.attendances-per-person': 'Les personnes identifiées ayant au moins une présence dans la période.',
  'basis.people-per-session': 'Les séances comptant au moins une personne présente.',
  'basis.fill-rate': 'Les places des séances qui disent leur jauge et comptent au moins une personne présente.',
  'basis.no-show-rate': 'Les inscriptions pointées : présents et absents, ni excusés, ni annulés, ni sans pointage.',
  'basis.hub-share': 'Les personnes formées.',
  'basis.outside-only-share': 'Les personnes formées.',
  'basis.women-share': 'Les personnes formées dont le genre est connu.',
  'basis.gender-unknown-share': 'Les personnes formées, que leur genre soit connu ou non.',
  'basis.job-seeker-share': 'Les personnes formées dont la situation professionnelle est connue.',
  'basis.coaching-rate': 'Les personnes formées, accompagnées ou non.',
  'basis.opportunity-rate': 'Les personnes accompagnées dans la période.',
  'basis.people-per-1000': 'Les habitants du territoire choisi (population municipale).',
  'basis.population-within-10km': 'Les habitants de la région (population municipale).',
  'basis.hours-per-person': 'Les personnes identifiées dont la durée est connue.',
  'base.attendances-per-person':
    '{numerator, plural, one {# présence} other {# présences}} de {denominator, plural, one {# personne identifiée} other {# personnes identifiées}}',
  'base.people-per-session':
    '{numerator, plural, one {# présence} other {# présences}} à {denominator, plural, one {# séance} other {# séances}}',
  'base.fill-rate':
    '{numerator, plural, one {# présence} other {# présences}} pour {denominator, plural, one {# place} other {# places}}',
  'base.no-show-rate':
    '{numerator, plural, one {# absence} other {# absences}} sur {denominator, plural, one {# inscription pointée} other {# inscriptions pointées}}',
  'base.hub-share':
    '{numerator, number} sur {denominator, plural, one {# personne formée} other {# personnes formées}}',
  'base.outside-only-share':
    '{numerator, number} sur {denominator, plural, one {# personne formée} other {# personnes formées}}',
  'base.women-share':
    '{numerator, plural, one {# femme} other {# femmes}} sur {denominator, plural, one {# personne} other {# personnes}} de genre connu',
  'base.gender-unknown-share':
    '{numerator, number} sur {denominator, plural, one {# personne formée} other {# personnes formées}}',
  'base.job-seeker-share':
    '{numerator, number} sur {denominator, plural, one {# personne} other {# personnes}} de situation connue',
  'base.coaching-rate':
    '{numerator, number} sur {denominator, plural, one {# personne formée} other {# personnes formées}}',
  'base.opportunity-rate':
    '{numerator, number} sur {denominator, plural, one {# personne accompagnée} other {# personnes accompagnées}}',
  'base.people-per-1000':
    '{numerator, plural, one {# personne} other {# personnes}} pour {denominator, plural, one {# habitant} other {# habitants}}',
  'base.population-within-10km': '{numerator, number} sur {denominator, plural, one {# habitant} other {# habitants}}',
  'base.hours-per-person': '{numerator, number} h pour {denominator, plural, one {# personne} other {# personnes}}',
  'unknown.people':
    '{count, plural, one {# présence sans identité} other {# présences sans identité}} à part : {low, plural, =0 {{high, plural, one {une personne, sans nom} other {# personnes au plus, aucune nommée}}} other {entre {low, number} et {high, number} personnes}}',
  'unknown.attendances-per-person': '{count, plural, one {# présence anonyme} other {# présences anonymes}} à part',
  'unknown.session-epci': '{count, plural, one {# séance} other {# séances}} de commune non renseignée, à part',
  'unknown.fill-rate': '{count, plural, one {# séance} other {# séances}} sans jauge connue, à part',
  'unknown.hours': '{count, plural, one {# présence} other {# présences}} de durée inconnue, à part',
  'unknown.no-show-rate':
    '{count, plural, one {# inscription sans pointage} other {# inscriptions sans pointage}} à part',
  'unknown.women-share': '{count, plural, one {# personne} other {# personnes}} de genre non renseigné, à part',
  'unknown.job-seeker-share':
    '{count, plural, one {# personne} other {# personnes}} de situation non renseignée, à part',
} satisfies Record<Id, string> & Record<string, string>;
