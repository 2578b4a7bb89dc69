import type { Prose, ProseWriter } from '../prose.js';
import { ProseBuilder } from '../prose-builder.js';

/** What the escapes of one letter stand for. */
const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * The prose of a string of JSON.
 *
 * @param start of what is between its quotes
 */
export function readString(source: string, start: number, end: number): Prose {
  const builder = new ProseBuilder(source);
  const raw = source.slice(start, end);
  let from = start;
  for (const { 0: escape, 1: letter = '', index } of raw.matchAll(/\\(u[\da-f]{4}|.)/gi)) {
    const at = start + index;
    builder.verbatim(from, at);
    from = at + escape.length;
    const character =
      letter.length > 1
        ? String.fromCharCode(Number.parseInt(letter.slice(1), 16))
        : (escapes[letter] ?? letter);
    builder.coded(at, from, character);
  }
  builder.verbatim(from, end);
  builder.keepLine();
  return builder.build(writerLike(raw));
}

/** Writes as the string was written: with everything beyond ASCII escaped, or as it is. */
function writerLike(raw: string): ProseWriter {
  const isEscaped = /\\u(?:0[1-9a-f]|[1-9a-f])/i.test(raw) && !/[\u0080-\uFFFF]/.test(raw);
  const isUpper = /\\u[\da-f]{0,3}[A-F]/.test(raw);
  const escape = (character: string): string => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${isUpper ? code.toUpperCase() : code}`;
  };
  return {
    encode: (replacement) => {
      const written = JSON.stringify(replacement).slice(1, -1);
      return isEscaped ? written.replaceAll(/[\u0080-\uFFFF]/g, escape) : written;
    },
  };
}
