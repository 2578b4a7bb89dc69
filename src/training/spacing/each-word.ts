import { firstLetter } from '../../normalization/spacing/alphabet.js';
import { padding, type GapLine } from '../../normalization/spacing/gap-line.js';

/** Call back for every written word (`[begin, end)` in characters). */
export function eachWord(line: GapLine, visit: (begin: number, end: number) => void): void {
  for (let i = 0; i < line.count;) {
    const end = (line.last[i] as number) + 1;
    if ((line.symbols[padding + i] as number) >= firstLetter) visit(i, end);
    i = end;
  }
}
