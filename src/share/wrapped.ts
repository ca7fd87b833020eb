/** Lines of a text that fit a width in pixels, in letters of a size; `wide` is the width of a letter for one of size 1. A no-break space does not part. */
export function wrapped(text: string, width: number, size: number, wide: number): readonly string[] {
  const most = Math.floor(width / (size * wide));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
