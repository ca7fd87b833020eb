import type { MessageId } from '../../i18n/fr.ts';

/** Queries to begin with. Whoever has not come has no presence `attended`. */
export const examples: readonly { readonly name: MessageId; readonly text: string }[] = [
  {
    name: 'query.example.month',
    text: `SELECT date_trunc('month', day) AS month,
       count(*) AS attendances,
       count(DISTINCT person_id) AS people
FROM visit
WHERE presence = 'attended'
GROUP BY month
ORDER BY month`,
  },
  {
    name: 'query.example.cities',
    text: `SELECT s.city, s.theme, count(*) AS sessions
FROM session s
GROUP BY s.city, s.theme
ORDER BY sessions DESC`,
  },
  {
    name: 'query.example.times',
    text: `SELECT times, count(*) AS people
FROM (
  SELECT person_id, count(*) AS times
  FROM visit
  WHERE presence = 'attended' AND person_id IS NOT NULL
  GROUP BY person_id
)
GROUP BY times
ORDER BY times`,
  },
  {
    name: 'query.example.coached',
    text: `SELECT v.city, count(DISTINCT v.person_id) AS people, count(DISTINCT c.person_id) AS coached
FROM visit v
LEFT JOIN coaching c ON c.person_id = v.person_id AND c.presence = 'attended'
WHERE v.presence = 'attended'
GROUP BY v.city
ORDER BY people DESC`,
  },
  {
    name: 'query.example.unknown',
    text: `SELECT gender IS NULL AS no_gender, occupation IS NULL AS no_occupation, home_city IS NULL AS no_home, count(*) AS people
FROM person
GROUP BY ALL
ORDER BY people DESC`,
  },
];
