import { createHash } from 'node:crypto';
import type { Finding } from '../../document.js';
import { stretchAround } from '../../reporters/stretch-around.js';

/** Behind this there is nothing to take for another: 64 bits. */
const digits = 16;

/**
 * A name for a fault that is the same when the lines before it move: of the rule, the words of the
 * fault with one word on either side, and its place in them.
 */
export function fingerprint(text: string, { rule, start, end, replacement }: Finding): string {
  const own = stretchAround(text, start, end);
  const before = wordBefore(text, own.start);
  const after = wordAfter(text, own.end);
  const words = [before, text.slice(own.start, start), text.slice(start, end)];
  const parts = [rule, ...words, text.slice(end, own.end), after, replacement ?? ''];
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, digits);
}

function wordBefore(text: string, end: number): string {
  if (end === 0 || !isBlank(text[end - 1])) return '';
  const { start } = stretchAround(text, end - 1, end - 1);
  return text.slice(start, end - 1);
}

function wordAfter(text: string, start: number): string {
  if (!isBlank(text[start])) return '';
  const { end } = stretchAround(text, start + 1, start + 1);
  return text.slice(start + 1, end);
}

/** Words of other lines are no context: lines are what moves. */
function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
