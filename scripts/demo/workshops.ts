export interface Workshop {
  /** Written as the tools write it; it names the session. */
  readonly label: string;
  /** `null` for an event that is no lesson. */
  readonly theme: string | null;
  /** How often it is held. */
  readonly weight: number;
}

const lessons: Readonly<Record<string, { readonly weight: number; readonly labels: readonly string[] }>> = {
  Bureautique: {
    weight: 16,
    labels: [
      'Le tableur pas à pas',
      'Mettre en page un courrier',
      'Tableur : tris, filtres et formules',
      'Ranger ses fichiers',
    ],
  },
  'Recherche d’emploi en ligne': {
    weight: 20,
    labels: [
      'Un CV qui se remarque',
      'Chercher une offre en ligne',
      'Préparer un entretien vidéo',
      'Atelier "Candidater en ligne"',
    ],
  },
  'Confiance en soi': {
    weight: 11,
    labels: ['Prendre la parole', 'Valoriser son parcours', 'Oser changer de métier'],
  },
  'Réseaux professionnels': {
    weight: 11,
    labels: ['Créer son profil professionnel', 'Développer son réseau', 'Soigner son image en ligne'],
  },
  'Démarches administratives': {
    weight: 9,
    labels: ['Ses démarches en ligne', 'Impôts ; déclarer en ligne', 'Son espace santé'],
  },
  'Création de site': { weight: 8, labels: ['Mon premier site', 'Vendre en ligne'] },
  'Sécurité et mots de passe': { weight: 8, labels: ['Mots de passe solides', 'Déjouer les arnaques'] },
  'Initiation au code': { weight: 6, labels: ['Coder sans peur', 'Premiers pas en Python'] },
  'Marketing numérique': {
    weight: 7,
    labels: ['Être trouvé sur le Web', 'Écrire pour ses clients', 'Fiche d’établissement'],
  },
  'Intelligence des données': { weight: 4, labels: ['Lire un graphique', 'Découvrir l’IA'] },
};

export const workshops: readonly Workshop[] = [
  ...Object.entries(lessons).flatMap(([theme, { weight, labels }]) =>
    labels.map((label) => ({ label, theme, weight: weight / labels.length })),
  ),
  { label: 'Journée portes ouvertes', theme: null, weight: 0.6 },
];

/** What the employment service asks for. */
export const jobWorkshops: readonly Workshop[] = workshops.filter(
  ({ theme }) => theme === 'Recherche d’emploi en ligne' || theme === 'Confiance en soi' || theme === 'Bureautique',
);
