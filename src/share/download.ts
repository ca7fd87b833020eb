/** Hands a text of a type, or a blob which has its own, to the reader of the page as a file. */
export function download(
  name: string,
  content: string | Blob,
  type?: 'text/csv' | 'application/json' | 'image/svg+xml' | 'text/plain',
): void {
  const text = type === undefined ? {} : { type: `${type};charset=utf-8` };
  const blob = typeof content === 'string' ? new Blob([content], text) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
