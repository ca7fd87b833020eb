import type { IntlShape } from 'react-intl';
import type { Figure } from '../../src/model/figure/figure.ts';

/** A figure as a line of text: at most four decimals, else in words why there is none. */
export function figureInWords(figure: Figure, messages: IntlShape): string {
  if (figure.state === 'shown') return messages.formatNumber(figure.value, { maximumFractionDigits: 4 });
  if (figure.state === 'withheld')
    return `${messages.formatMessage({ id: 'figure.withheld' })} (${messages.formatMessage({ id: `figure.withheld.${figure.reason}` })})`;
  return figure.because === undefined
    ? messages.formatMessage({ id: 'figure.undefined' })
    : `${messages.formatMessage({ id: 'figure.unmeasured' })} (${messages.formatMessage({ id: `figure.unmeasured.${figure.because}` })})`;
}
