import type { Evidence, OpportunityType } from '../../../src/model/dataset/vocabulary.ts';
import { type Dice, dice } from '../dice.ts';
import type { Opportunity, State } from '../state.ts';
import { frenchDay } from './clock.ts';
import { type Cells, delimited } from './delimited.ts';
import { toUtf8 } from './encodeText.ts';
import type { ExportFile } from './exportFile.ts';
import { withRefused } from './refused.ts';
import { birthAsTyped, emailAsTyped, fullName, phoneAsTyped } from './whoAsTyped.ts';

const header: Cells = [
  'Bénéficiaire',
  'Adresse e-mail',
  'Téléphone',
  'Date de naissance',
  'Date de l’opportunité',
  'Type d’opportunité',
  'Source de l’information',
  'Employeur ou organisme',
  'Commentaire',
];
const DATE = header.indexOf('Date de l’opportunité');

const types: Readonly<Record<OpportunityType, readonly string[]>> = {
  job: ['CDI', 'CDD de plus de 6 mois'],
  short_job: ['CDD de moins de 6 mois', 'Mission d’intérim'],
  training: ['Entrée en formation'],
  apprenticeship: ['Contrat d’apprentissage'],
  internship: ['Stage'],
  business: ['Création d’entreprise'],
  other: ['Autre'],
};
const sources: Readonly<Record<Evidence, string>> = {
  person: 'Déclaré par la personne',
  coach: 'Constaté par le coach',
  partner: 'Confirmé par un partenaire',
  document: 'Contrat de travail fourni',
};
const employers = [
  'Boulangerie Lou Pan',
  'Ateliers Garrigue',
  'Société Trois Lunes',
  'Transports Mistral',
  'École du Web',
  '',
  '',
];
const comments = ['', '', '', '', '', 'Très contente, "enfin" !', 'Suite au 2e rendez-vous', '=1+1', '<b>Bravo</b>'];

/** The outcomes the coaches note, both years in one file of tab-separated text. */
export function opportunitySheet({ seed, opportunities }: State): ExportFile {
  const chance = dice(seed, 'opportunity sheet');
  const rows = opportunities.map((opportunity) => toCells(chance, opportunity));
  const lines = withRefused(chance, rows, DATE, (cells) => cells);
  const text = delimited([header, ...lines], '\t', '\n');
  return {
    name: 'suivi-opportunites.tsv',
    encoding: 'utf-8',
    delimiter: '\t',
    rows: lines.length,
    bytes: toUtf8(text, 'no-bom'),
  };
}

function toCells(chance: Dice, { person, day, type, evidence }: Opportunity): Cells {
  return [
    fullName(person),
    emailAsTyped(chance, person.identity),
    phoneAsTyped(chance, person.identity),
    birthAsTyped(chance, person, false),
    frenchDay(day),
    chance.pick(types[type]),
    sources[evidence],
    chance.pick(employers),
    chance.pick(comments),
  ];
}
