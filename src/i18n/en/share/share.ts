import type { share as source } from '../../fr/share/share.ts';

export const share = {
  'share.area': 'Area: {area}',
  'share.period': 'Period: {period}',
  'share.comparison': 'Compared with: {period}',
  'share.filters': 'Filters: {count, plural, =0 {none} other {{filters}}}',
  'share.evidence': 'Digest of the data: {digest} · Bilan {version}',
  'share.passport': 'Passport',
  'share.as-of': 'Data up to: {day, select, none {unknown date} other {{day}}}',
  'share.source': 'Source: {programme}, attendance exports counted by Bilan',
  'share.protected': 'Counts of 1 to 10 people are hidden (disclosure control): may be passed on',
  'share.internal': 'Internal use',
  'share.fictitious': 'Fictitious data: none of these people exist',
  'share.total': 'Total (recounted, not summed)',
  'share.from-0-to-1': 'share, from 0 to 1',
  'share.labelled': '{label}: {text}',
  'share.definitions': 'Definitions and scope',
  'share.indicator': 'Indicator',
  'share.definition': 'Definition',
  'share.contents': 'Contents',
  'share.headlines': 'At a glance',
  'share.formula': 'Formula: {formula}',
} satisfies Record<keyof typeof source, string>;
