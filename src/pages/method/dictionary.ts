import type { Field } from '../../model/dataset/field.ts';

/** Titles that Bilan knows by themselves, as tools and people write them: a few of each field. */
interface Entry {
  readonly field: Field;
  readonly titles: readonly string[];
}

/** What an export may say, by what it is of. */
export const dictionary = {
  who: [
    { field: 'full_name', titles: ['Nom et prénom', 'Participant', 'Attendee name'] },
    { field: 'last_name', titles: ['Nom', 'Nom de famille', 'Last name'] },
    { field: 'first_name', titles: ['Prénom', 'First name'] },
    { field: 'email', titles: ['Adresse électronique', 'Courriel', 'E-mail'] },
    { field: 'phone', titles: ['Téléphone', 'Portable', 'Phone'] },
    { field: 'person', titles: ['Numéro d’adhérent', 'Matricule', 'Member ID'] },
    { field: 'ticket', titles: ['Numéro de billet', 'Code-barres', 'Ticket ID'] },
    { field: 'gender', titles: ['Genre', 'Civilité', 'Gender'] },
    { field: 'birth_date', titles: ['Date de naissance', 'Né(e) le', 'Date of birth'] },
    { field: 'birth_year', titles: ['Année de naissance', 'Birth year'] },
    { field: 'age', titles: ['Âge', 'Tranche d’âge', 'Age'] },
    { field: 'occupation', titles: ['Situation professionnelle', 'Profession', 'Occupation'] },
    { field: 'home_city', titles: ['Ville de résidence', 'Où habitez-vous ?', 'Home city'] },
    { field: 'home_postcode', titles: ['Code postal', 'CP', 'Zip'] },
    { field: 'guardian', titles: ['Courriel du parent', 'Guardian email'] },
  ],
  session: [
    { field: 'title', titles: ['Atelier', 'Intitulé de la séance', 'Event name'] },
    { field: 'session_date', titles: ['Date de la séance', 'Date', 'Event start date'] },
    { field: 'session_time', titles: ['Heure', 'Horaire', 'Start time'] },
    { field: 'end_time', titles: ['Heure de fin', 'End time'] },
    { field: 'session_city', titles: ['Ville de l’atelier', 'Commune', 'Venue city'] },
    { field: 'session_postcode', titles: ['Code postal du lieu', 'Venue zip'] },
    { field: 'venue', titles: ['Lieu', 'Salle', 'Venue'] },
    { field: 'theme', titles: ['Thème', 'Thématique', 'Topic'] },
    { field: 'partner', titles: ['Partenaire', 'Prescripteur', 'Structure'] },
    { field: 'reserved', titles: ['Réservé', 'Reserved'] },
    { field: 'capacity', titles: ['Jauge', 'Places disponibles', 'Capacity'] },
    { field: 'duration_hours', titles: ['Durée (h)', 'Nombre d’heures'] },
    { field: 'duration_minutes', titles: ['Durée (min)', 'Duration (minutes)'] },
  ],
  came: [
    { field: 'presence', titles: ['Présent', 'Présence (O/N)', 'Attended'] },
    { field: 'check_in', titles: ['Pointage', 'Heure d’arrivée', 'Checked in'] },
    { field: 'order_status', titles: ['Statut de la commande', 'Order status'] },
    { field: 'cancelled', titles: ['Annulé', 'Cancelled'] },
    { field: 'waitlist', titles: ['Liste d’attente', 'Waitlist'] },
    { field: 'headcount', titles: ['Nombre de personnes', 'Taille du groupe', 'Group size'] },
    { field: 'companions', titles: ['Accompagnants', 'Additional guests'] },
  ],
  after: [
    { field: 'coaching_date', titles: ['Date du rendez-vous', 'Date d’entretien', 'Appointment date'] },
    { field: 'opportunity_date', titles: ['Date d’embauche', 'Opportunity date'] },
    { field: 'opportunity_type', titles: ['Type de contrat', 'Opportunité', 'Outcome'] },
    { field: 'evidence', titles: ['Preuve', 'Justificatif', 'Evidence'] },
  ],
} as const satisfies Record<string, readonly Entry[]>;

export type Told = keyof typeof dictionary;
