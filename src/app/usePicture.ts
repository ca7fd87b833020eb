import { useIntl } from 'react-intl';
import { formatPeriod } from '../i18n/format.ts';
import type { Measured } from '../model/figure.ts';
import { useArea } from './area.ts';
import { useDataset } from './dataset/DatasetProvider.tsx';
import { useProgramme } from './places.tsx';
import { savePicture } from './saving.ts';

/** How to save a chart as a picture that says what it shows, of where and when, and from what source. */
export function usePicture(
  title: string,
  measured: Pick<Measured, 'period'> | null,
  credits: readonly string[],
): ((figure: HTMLElement, format: 'svg' | 'png') => void) | undefined {
  const messages = useIntl();
  const { name } = useProgramme();
  const { dataset } = useDataset();
  const area = useArea();
  if (measured === null || dataset.state !== 'ready') return undefined;
  const caption = {
    title,
    lead: [`${area} · ${formatPeriod(measured.period, messages)}`],
    notes: [
      ...(dataset.demo ? [messages.formatMessage({ id: 'chart.fictitious' })] : []),
      messages.formatMessage({ id: 'chart.source' }, { name }),
      ...credits,
    ],
  };
  return (figure, format) =>
    void savePicture(figure, format, { name: `bilan-interne-${measured.period.from}`, caption });
}
