import type { Lexicon } from '../../../src/press/claims/marks/lexicon.ts';

/** A few towns, and the calendar of the demonstration. */
export const lexicon: Lexicon = {
  cities: [
    { code: '34172', name: 'Montpellier', department: '34', epci: null },
    { code: '31555', name: 'Toulouse', department: '31', epci: null },
    { code: '81004', name: 'Albi', department: '81', epci: null },
    { code: '48095', name: 'Mende', department: '48', epci: null },
    { code: '30189', name: 'Nîmes', department: '30', epci: null },
  ],
  departments: [
    { code: '30', name: 'Gard' },
    { code: '34', name: 'Hérault' },
    { code: '48', name: 'Lozère' },
  ],
  epcis: [],
  hub: '34172',
  region: 'Occitanie',
  regionCode: '76',
  inhabitants: { '76': ['occitan'], '34172': ['montpelliérain'] },
  themes: ['Bureautique'],
  partners: ['Espace jeunes Les Micocouliers'],
  ageBands: [6, 18, 25, 35, 45, 55, 65],
  opening: '2019-02-15',
  extent: { from: '2019-02-15', to: '2021-02-15' },
  period: { from: '2019-02-15', to: '2020-02-15' },
};
