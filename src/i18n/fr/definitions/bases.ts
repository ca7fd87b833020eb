/** What a ratio is of (`base`), and what its base leaves out (`unknown`). */
export const bases = {
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
  'unknown.people': '{count, plural, one {# présence anonyme} other {# présences anonymes}} à part',
  'unknown.attendances-per-person': '{count, plural, one {# présence anonyme} other {# présences anonymes}} à part',
  'unknown.session-epci': '{count, plural, one {# séance} other {# séances}} de commune non renseignée, à part',
  'unknown.fill-rate': '{count, plural, one {# séance} other {# séances}} sans jauge connue, à part',
  'unknown.no-show-rate':
    '{count, plural, one {# inscription sans pointage} other {# inscriptions sans pointage}} à part',
  'unknown.women-share': '{count, plural, one {# personne} other {# personnes}} de genre non renseigné, à part',
  'unknown.job-seeker-share':
    '{count, plural, one {# personne} other {# personnes}} de situation non renseignée, à part',
} satisfies Record<string, string>;
