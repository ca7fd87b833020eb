/** Hands a text or a picture to the reader of the page as a file. */
export function download(
  name: string,
  content: string | Blob,
  type: 'text/csv' | 'application/json' | 'image/svg+xml' | 'image/png',
): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
