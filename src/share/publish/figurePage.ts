/** What a page of one figure says, all of it text but `drawing`. */
interface Page {
  readonly lang: string;
  readonly title: string;
  /** `null` for a figure that is no longer published. */
  readonly value: string | null;
  readonly period: string;
  readonly state: 'current' | 'replaced' | 'withdrawn';
  /** The state in words. */
  readonly said: string;
  readonly source: string;
  readonly link: { readonly href: string; readonly name: string };
  /** An SVG drawing; empty for none. */
  readonly drawing: string;
}

/** Follows the colours of the reader's system, and grows with their text. */
const style = [
  ':root{color-scheme:light dark;--ink:#16242b;--muted:#4f5f66;--paper:#fdfcf9;--bar:#0f6b7a;--warn:#9a3412}',
  '@media(prefers-color-scheme:dark){:root{--ink:#eef2f3;--muted:#b4c0c5;--paper:#182126;--bar:#5cb8c6;--warn:#fdba74}}',
  'body{margin:0;padding:1rem 1.25rem;background:var(--paper);color:var(--ink);font:1rem/1.45 system-ui,sans-serif}',
  'h1{margin:0;font-size:1rem;font-weight:600}p{margin:.25rem 0}svg{display:block;width:100%;height:auto;max-height:9rem;margin:.5rem 0;fill:var(--bar)}',
  '.value{font-size:2.25rem;font-weight:650;line-height:1.15}.muted{color:var(--muted);font-size:.8125rem}',
  '[data-state=current] .state{font-weight:550}.state{font-weight:650;color:var(--warn)}[data-state=current] .state{color:inherit}',
  'a{color:inherit}@media(forced-colors:active){svg{fill:CanvasText}}',
].join('');

/** A page of its own for one figure, without a script, that any site may show in a frame. */
export function figurePage({ lang, title, value, period, state, said, source, link, drawing }: Page): string {
  const lines = [
    `<h1>${escaped(title)}</h1>`,
    ...(value === null ? [] : [`<p class="value">${escaped(value)}</p>`]),
    `<p>${escaped(period)}</p>`,
    drawing,
    `<p class="state">${escaped(said)}</p>`,
    `<p class="muted">${escaped(source)}</p>`,
    `<p class="muted"><a href="${escaped(link.href)}" target="_blank" rel="noopener">${escaped(link.name)}</a></p>`,
  ];
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(value === null ? title : `${title} : ${value}`)}</title>
<style>${style}</style>
</head>
<body>
<main data-state="${state}">
${lines.filter((line) => line !== '').join('\n')}
</main>
</body>
</html>
`;
}

/** Text as markup and attributes hold it. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
