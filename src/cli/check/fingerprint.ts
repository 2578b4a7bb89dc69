import { createHash } from 'node:crypto';
import type { Finding } from '../../document.js';

/** Letters of context on either side. */
const letters = 12;

/** No farther than this is looked for them. */
const reach = 100;

/** Behind this there is nothing to take for another: 64 bits. */
const digits = 16;

/**
 * A name for a fault that is the same when the lines before it move, and when its neighbours are
 * mended: of the rule, what stands there and is to stand there, and the letters around it on its
 * line, in Persian form and without the spaces between them.
 */
export function fingerprint(text: string, { rule, start, end, replacement }: Finding): string {
  const before = lettersFrom(text, start - 1, -1);
  const after = lettersFrom(text, end, 1);
  const parts = [rule, before, text.slice(start, end), replacement ?? '', after];
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, digits);
}

const persian: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
};

function lettersFrom(text: string, from: number, step: 1 | -1): string {
  let found = '';
  let count = 0;
  for (let i = from; count < letters && Math.abs(i - from) < reach; i += step) {
    const character = text[i];
    if (character === undefined || character === '\n' || character === '\r') break;
    if (!/[\p{Lo}\p{Lu}\p{Ll}]/u.test(character)) continue;
    found += persian[character] ?? character;
    count++;
  }
  return found;
}
