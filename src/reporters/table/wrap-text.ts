import type { Measure } from './measure.js';

/**
 * Break a text into lines of at most `width` columns: at spaces, and inside a word only where the
 * word alone is wider. ZWNJ does not break a line.
 */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const columns = measure(word);
    if (line !== '' && used + 1 + columns <= width) {
      line += ` ${word}`;
      used += 1 + columns;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = columns <= width ? [word] : cutWord(word, width, measure);
    line = pieces.pop() ?? '';
    for (const piece of pieces) lines.push(piece);
    used = measure(line);
  }
  lines.push(line);
  return lines;
}

/** Cut a word before the character that no longer fits; what has no width stays with its letter. */
function cutWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const columns = measure(character);
    if (used + columns > width && piece !== '' && columns > 0) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += columns;
  }
  pieces.push(piece);
  return pieces;
}
