import type { IndicatorId } from '../../model/figure/indicator.ts';

/** One of them, several of them. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** A count is followed by its noun. */
export interface CountNoun {
  readonly fr: Noun;
  readonly en: Noun;
}

/** *53 % `of.many` `is.many`*, *une `of.one` sur dix `is.one`*. */
export interface ShareClause {
  readonly fr: { readonly article: 'un' | 'une'; readonly of: Noun; readonly is: Noun };
  readonly en: { readonly of: Noun; readonly is: Noun };
}

type Naming = { readonly counts: CountNoun } | { readonly shares: ShareClause } | { readonly means: CountNoun };

const counts = (one: string, many: string, enOne: string, enMany: string): Naming => ({
  counts: { fr: { one, many }, en: { one: enOne, many: enMany } },
});

const means = (one: string, many: string, enOne: string, enMany: string): Naming => ({
  means: { fr: { one, many }, en: { one: enOne, many: enMany } },
});

const trained = { one: 'personne formée', many: 'des personnes formées' };
const trainedEn = { one: 'person trained', many: 'of the people trained' };

const ofTrained = (one: string, many: string, enOne: string, enMany: string): Naming => ({
  shares: {
    fr: { article: 'une', of: trained, is: { one, many } },
    en: { of: trainedEn, is: { one: enOne, many: enMany } },
  },
});

/** How each indicator is named in a sentence, its unit always said. */
export const namings: Readonly<Record<IndicatorId, Naming>> = {
  registrations: counts('inscription', 'inscriptions', 'registration', 'registrations'),
  attendances: counts('présence', 'présences', 'attendance', 'attendances'),
  people: counts('personne', 'personnes', 'person', 'people'),
  'new-people': counts('nouvelle personne', 'nouvelles personnes', 'new person', 'new people'),
  sessions: counts('séance', 'séances', 'session', 'sessions'),
  'session-cities': counts('ville', 'villes', 'town', 'towns'),
  'session-epci': counts('intercommunalité', 'intercommunalités', 'group of communes', 'groups of communes'),
  partners: counts('partenaire', 'partenaires', 'partner', 'partners'),
  'attendances-per-person': means(
    'présence par personne',
    'présences par personne',
    'attendance per person',
    'attendances per person',
  ),
  'people-per-session': means(
    'personne par séance',
    'personnes par séance',
    'person per session',
    'people per session',
  ),
  'fill-rate': {
    shares: {
      fr: {
        article: 'une',
        of: { one: 'place proposée', many: 'des places proposées' },
        is: { one: 'a été occupée', many: 'ont été occupées' },
      },
      en: {
        of: { one: 'place offered', many: 'of the places offered' },
        is: { one: 'was taken', many: 'were taken' },
      },
    },
  },
  'no-show-rate': {
    shares: {
      fr: {
        article: 'une',
        of: { one: 'inscription attendue', many: 'des inscriptions attendues' },
        is: { one: 's’est soldée par une absence', many: 'se sont soldées par une absence' },
      },
      en: {
        of: { one: 'expected registration', many: 'of expected registrations' },
        is: { one: 'was a no-show', many: 'were no-shows' },
      },
    },
  },
  'hub-people': counts(
    'personne dans la ville pivot',
    'personnes dans la ville pivot',
    'person in the hub city',
    'people in the hub city',
  ),
  'hub-share': ofTrained(
    'est venue dans la ville pivot',
    'sont venues dans la ville pivot',
    'came to the hub city',
    'came to the hub city',
  ),
  'elsewhere-people': counts(
    'personne hors de la ville pivot',
    'personnes hors de la ville pivot',
    'person outside the hub city',
    'people outside the hub city',
  ),
  'hub-and-elsewhere-people': counts(
    'personne venue dans la ville pivot et ailleurs',
    'personnes venues dans la ville pivot et ailleurs',
    'person who came to the hub city and elsewhere',
    'people who came to the hub city and elsewhere',
  ),
  'outside-only-share': ofTrained(
    'est venue seulement hors de la ville pivot',
    'sont venues seulement hors de la ville pivot',
    'came only outside the hub city',
    'came only outside the hub city',
  ),
  'women-share': ofTrained('est une femme', 'sont des femmes', 'is a woman', 'are women'),
  'gender-unknown-share': ofTrained(
    'n’a pas indiqué son genre',
    'n’ont pas indiqué leur genre',
    'did not state their gender',
    'did not state their gender',
  ),
  'job-seeker-share': ofTrained(
    'cherche un emploi',
    'cherchent un emploi',
    'is looking for work',
    'are looking for work',
  ),
  'reserved-sessions': counts('séance réservée', 'séances réservées', 'reserved session', 'reserved sessions'),
  'reserved-attendances': counts(
    'présence aux séances réservées',
    'présences aux séances réservées',
    'attendance at reserved sessions',
    'attendances at reserved sessions',
  ),
  'coached-people': counts('personne accompagnée', 'personnes accompagnées', 'person coached', 'people coached'),
  'coaching-appointments': counts(
    'rendez-vous de coaching',
    'rendez-vous de coaching',
    'coaching appointment',
    'coaching appointments',
  ),
  'coaching-rate': ofTrained('a suivi un coaching', 'ont suivi un coaching', 'was coached', 'were coached'),
  opportunities: counts(
    'opportunité professionnelle',
    'opportunités professionnelles',
    'professional opportunity',
    'professional opportunities',
  ),
  'opportunity-people': counts(
    'personne avec une opportunité',
    'personnes avec une opportunité',
    'person with an opportunity',
    'people with an opportunity',
  ),
  'opportunity-rate': {
    shares: {
      fr: {
        article: 'une',
        of: { one: 'personne accompagnée', many: 'des personnes accompagnées' },
        is: { one: 'a eu une opportunité', many: 'ont eu une opportunité' },
      },
      en: {
        of: { one: 'person coached', many: 'of the people coached' },
        is: { one: 'had an opportunity', many: 'had an opportunity' },
      },
    },
  },
  'people-per-1000': means(
    'personne formée pour 1\u202f000 habitants',
    'personnes formées pour 1\u202f000 habitants',
    'person trained per 1,000 residents',
    'people trained per 1,000 residents',
  ),
  'population-within-10km': {
    shares: {
      fr: {
        article: 'un',
        of: { one: 'habitant', many: 'des habitants' },
        is: { one: 'vit à moins de 10\u00a0km d’une séance', many: 'vivent à moins de 10\u00a0km d’une séance' },
      },
      en: {
        of: { one: 'resident', many: 'of residents' },
        is: { one: 'lives within 10 km of a session', many: 'live within 10 km of a session' },
      },
    },
  },
};
