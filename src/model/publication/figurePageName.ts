import type { FigurePage } from '../figure/release.ts';

/** The file of the page that a published figure of the whole programme has for itself, beside the manifest. */
export function figurePageName({ indicator, period }: Pick<FigurePage, 'indicator' | 'period'>): string {
  return `figures/${indicator}-${period.from}_${period.to}.html`;
}
