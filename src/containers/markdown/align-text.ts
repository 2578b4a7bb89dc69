import { isAsciiWord } from '../../text/characters.js';
import type { ProseBuilder } from '../prose-builder.js';

const lineBreak = /[ \t]*(?:\r\n?|\n)[ \t>]*/y;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const ampersand = /^&(?:#0*38|#x0*26|amp);$/i;

/**
 * Put the text of a node into the prose: what of `[start, end)` of the source stands for which
 * characters of `value`. Escapes and character references are coded; a line break, with the marks
 * of the blocks around it, is a space that stays.
 *
 * @returns false, and nothing is put in, where the two do not match
 */
export function alignText(
  source: string,
  start: number,
  end: number,
  value: string,
  builder: ProseBuilder,
): boolean {
  const steps: (() => void)[] = [];
  let from = start; // of what stands as it is
  let at = start;
  let read = 0;
  const put = (behind: number, step: () => void): void => {
    const [first, last] = [from, at];
    steps.push(() => {
      builder.verbatim(first, last);
      step();
    });
    at = from = behind;
  };
  while (at < end && read < value.length) {
    const wanted = value.charAt(read);
    const found = source.charAt(at);
    const here = at;
    if (wanted === '\n' || wanted === '\r') {
      const behind = match(lineBreak, source, at);
      if (behind === at) return false;
      put(behind, () => {
        builder.fixed(here, behind, ' ');
      });
      read += value.startsWith('\r\n', read) ? 2 : 1;
    } else if (found === '\\' && source.charAt(at + 1) === wanted && isAsciiMark(wanted)) {
      put(at + 2, () => {
        builder.coded(here, here + 2, wanted);
      });
      read++;
    } else if (found === '&' && isReference(source, at, wanted)) {
      const behind = match(reference, source, at);
      const character = String.fromCodePoint(value.codePointAt(read) ?? 0);
      put(behind, () => {
        builder.coded(here, behind, character);
      });
      read += character.length;
    } else if (found === wanted) {
      at++;
      read++;
    } else return false;
  }
  if (read < value.length || source.slice(at, end).trim() !== '') return false;
  steps.forEach((step) => {
    step();
  });
  builder.verbatim(from, at);
  return true;
}

/** Whether a character reference stands at `offset` that stands for `wanted`. */
function isReference(source: string, offset: number, wanted: string): boolean {
  const end = match(reference, source, offset);
  return end > offset && (wanted !== '&' || ampersand.test(source.slice(offset, end)));
}

function match(pattern: RegExp, source: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(source) ? pattern.lastIndex : offset;
}

/** What a backslash may stand before. */
function isAsciiMark(character: string): boolean {
  const code = character.charCodeAt(0);
  return code > 0x20 && code < 0x7f && (code === 0x5f || !isAsciiWord(code));
}
