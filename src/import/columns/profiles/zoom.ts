import type { Profile } from '../profile.ts';

const frenchJoin = /^heure (d |de |pour )(arrivee|entree|acces|participation|connexion|rejoindre)$/;

/** Usage report of a Zoom meeting, one row per connection. */
export const zoom: Profile = {
  id: 'zoom',
  kind: 'attendance',
  signature: [/^(user )?email$/, 'join time', 'leave time', /^duration/],
  fields: {
    'name original name': 'full_name',
    'user email': 'email',
    'join time': 'session_date',
    'leave time': 'ignored',
    guest: 'ignored',
    // Whoever was only let wait was not there.
    'in waiting room': 'waitlist',
    'recording consent': 'ignored',
  },
  everyRowAttended: true,
  meeting: true,
};

/** The same report in French, whose wording changed over the years. */
export const zoomFrench: Profile = {
  ...zoom,
  signature: [
    /^nom (nom |d )?(original|d origine|utilisateur|d utilisateur)/,
    frenchJoin,
    /^heure de (depart|sortie|fin|deconnexion)$/,
  ],
  fields: {
    'nom nom original': 'full_name',
    'nom nom d origine': 'full_name',
    'nom original': 'full_name',
    'nom d utilisateur': 'full_name',
    'nom d utilisateur nom original': 'full_name',
    'adresse e mail de l utilisateur': 'email',
    'e mail de l utilisateur': 'email',
    'e mail': 'email',
    'heure d arrivee': 'session_date',
    'heure d entree': 'session_date',
    'heure d acces': 'session_date',
    'heure de participation': 'session_date',
    'heure de connexion': 'session_date',
    'heure pour rejoindre': 'session_date',
    'heure de depart': 'ignored',
    invite: 'ignored',
    'salle d attente': 'waitlist',
    'en salle d attente': 'waitlist',
  },
};

/** The variant that lists each person once, without times. */
export const zoomUnique: Profile = {
  ...zoom,
  signature: ['name original name', 'user email', 'total duration minutes'],
  fields: { ...zoom.fields, 'total duration minutes': 'duration_minutes' },
};

/** Report of meetings with their participants: the columns of the meeting, its host among them, are repeated on each participant's row. */
export const zoomMeetings: Profile = {
  ...zoom,
  signature: [
    /^(topic|sujet)$/,
    /^(meeting ?id|id de (la )?reunion|n (de )?reunion)$/,
    /^(name ?original ?name|name|nom nom original|nom nom d origine|nom original)$/,
    /^(join time|heure d (arrivee|acces|entree)|heure de (connexion|participation))$/,
  ],
  fields: {
    ...zoom.fields,
    topic: 'title',
    sujet: 'title',
    'user name': 'host',
    host: 'host',
    'host name': 'host',
    'host email': 'host',
    'nom de l hote': 'host',
    'user email 1': 'host',
    'user email 2': 'email',
    'user email': 'email',
    nameoriginalname: 'full_name',
    participants: 'ignored',
    department: 'ignored',
    group: 'ignored',
    'creation time': 'ignored',
    'start time': 'ignored',
    'end time': 'ignored',
    'heure de debut': 'ignored',
    'heure de fin': 'ignored',
    'heure d arrivee': 'session_date',
    'heure de depart': 'ignored',
    invite: 'ignored',
    source: 'ignored',
  },
};

/** Report of the attendees of a webinar: whoever registered, and whether they came. */
export const zoomWebinar: Profile = {
  ...zoom,
  signature: ['attended', /^user name/, 'join time', 'leave time', /^email$/],
  fields: {
    attended: 'presence',
    'user name original name': 'full_name',
    'join time': 'check_in',
    'leave time': 'ignored',
    'approval status': 'order_status',
    'is guest': 'ignored',
  },
};

/** Report of those who registered for a meeting or a webinar, who may not have come. */
export const zoomRegistration: Profile = {
  id: 'zoom',
  kind: 'attendance',
  signature: ['first name', 'last name', 'registration time', 'approval status'],
  fields: { 'registration time': 'ignored', 'approval status': 'order_status' },
  asksAttendees: true,
};
