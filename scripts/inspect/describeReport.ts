import { createMessages } from '../../src/i18n/createMessages.ts';
import { refusalOf } from '../../src/i18n/refusal.ts';
import type { Report } from '../../src/model/dataset/report.ts';

const french = createMessages('fr');
const number = new Intl.NumberFormat('fr');
const kinds = {
  attendance: 'présences',
  coaching: 'suivi de coaching',
  opportunity: 'suivi d’opportunités',
  aggregate: 'rapport agrégé',
  none: 'non reconnu',
} satisfies Record<Report['kind'], string>;
const outcomes = {
  accept: 'accepté',
  accept_with_warnings: 'accepté, avec des remarques',
  needs_user_input: 'en attente de réponses',
  reject_file: 'refusé',
} satisfies Record<Report['outcome'], string>;

/** A report as French text for a terminal, one fact per line. */
export function describeReport(report: Report): string {
  const { file, outcome, kind, profile, rows, attendances, events, not_attended, duplicates, rejected } = report;
  const facts = [
    `${file === '*' ? 'Ensemble' : file} : ${outcomes[outcome]}`,
    ...[refusalOf(report, french)].filter((sentence) => sentence !== null),
    ...(kind === 'none' ? [] : [`contenu : ${kinds[kind]}${profile === null ? '' : ` (${profile})`}`]),
    ...(rows === 0
      ? []
      : [
          `lignes : ${number.format(rows)}`,
          kind === 'coaching' || kind === 'opportunity'
            ? `événements : ${number.format(events)}`
            : `présences : ${number.format(attendances)} (${number.format(report.unique_persons)} personnes)`,
          ...(kind === 'attendance' && events > 0 ? [`rendez-vous individuels : ${number.format(events)}`] : []),
          `absences : ${not_attended.no_show}, annulations : ${not_attended.cancelled}, inscriptions sans suite connue : ${not_attended.registered}, statut inconnu : ${not_attended.unknown}`,
          `doublons : ${number.format(duplicates)}`,
          `refusées : ${
            Object.entries(rejected)
              .map(([reason, count]) => `${count} ${reason}`)
              .join(', ') || '0'
          }`,
        ]),
    ...(report.date_min === null ? [] : [`du ${report.date_min} au ${report.date_max ?? ''}`]),
    ...(report.questions.length === 0 ? [] : [`à préciser : ${report.questions.join(', ')}`]),
    ...(report.warnings.length === 0 ? [] : [`remarques : ${report.warnings.join(', ')}`]),
    ...report.rejections
      .slice(0, 10)
      .map(({ line, reason, raw }) => `ligne ${line} : ${reason} : ${raw.slice(0, 100)}`),
  ];
  return facts.join('\n  ');
}
