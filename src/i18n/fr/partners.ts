/** Words of the page of partners. */
export const partners = {
  'partners.lead':
    'Qui accueille et oriente, pour combien de séances et quel public ; ce que changent les séances réservées.',
  'partners.sheet.lead': 'La fiche de ce partenaire, à imprimer ou à lui envoyer.',
  'partners.all': 'Tous les partenaires',
  'partners.table': 'Tableau des partenaires',
  'partners.search': 'Chercher un partenaire',
  'partners.nobody': 'Aucun partenaire ne porte ce nom.',
  'partners.count': '{shown, plural, one {# partenaire} other {# partenaires}} sur {count, number}',
  'partners.sheet': 'Ses chiffres',
  'partners.sheet.protected':
    'Les effectifs de 1 à {most, number} personnes, et les taux qui reposent sur si peu, sont masqués : la fiche ne parle de personne ni d’aucun autre partenaire.',
  'partners.back': 'Tous les partenaires',
  'partners.print': 'Imprimer la fiche',
  'partners.by.month': 'Personnes par mois',
  'partners.by.theme': 'Personnes par thème',
  'partners.by.city': 'Personnes par ville de séance',
  'partners.by.gender': 'Personnes par genre',
  'partners.by.age': 'Personnes par âge',
  'partners.by.occupation': 'Personnes par situation',
  'reserved.title': 'Séances réservées',
  'reserved.lead': 'Les séances gardées pour le public d’un partenaire, face aux autres.',
  'reserved.against': 'Réservées et autres séances',
  'reserved.against.summary':
    'Une personne venue aux deux compte dans chaque colonne, et une seule fois dans l’ensemble. Le taux d’accompagnement dit qui a eu un coaching dans la période, sans dire pourquoi.',
  'reserved.all': 'Ensemble',
  'reserved.days': 'Séances réservées par jour de la semaine',
  'reserved.days.summary': 'Nombre de séances réservées tenues chaque jour de la semaine.',
} satisfies Record<string, string>;
