import { CharacterClass, classOf, Code } from './characters.js';

/** Top-level domains that make a bare host (isna.ir, example.com) a URL without scheme or path. */
const topLevelDomains =
  ' ir com org net info edu gov int mil io tv co me news biz app dev ai eu us uk de fr ru cn tr iq af ae ca in jp pk qa sa ';

const longestScheme = 12;
const longestHost = 253; // RFC 1035; also what keeps a failed look at a long word short
const colon = 0x3a;
const slash = 0x2f;
const dot = 0x2e;
const hyphen = 0x2d;

/**
 * The end of the URL or IRI that begins at `start`, or `start` where there is none: with a scheme
 * (`https://…`), with `www.`, or a bare host with a known top-level domain or a path. Punctuation
 * at the end and an unpaired closing bracket stay outside.
 *
 * @param start the beginning of a word
 * @param end where the text ends for the search
 */
export function scanUrl(text: string, start: number, end = text.length): number {
  const afterScheme = scanScheme(text, start, end);
  const hostStart = afterScheme === -1 ? start : afterScheme;
  const hostEnd = scanHost(text, hostStart, end, afterScheme !== -1);
  if (hostEnd === hostStart) return start;
  const next = hostEnd < end ? text.charCodeAt(hostEnd) : 0;
  const hasPath =
    next === slash && hostEnd + 1 < end && isUrlCharacter(text.charCodeAt(hostEnd + 1));
  if (afterScheme === -1 && !isBareHost(text, hostStart, hostEnd, hasPath)) return start;
  return trimEnd(text, hostEnd, scanRest(text, hostEnd, end));
}

/** Behind `scheme://`, or −1. */
function scanScheme(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + longestScheme);
  let i = start;
  while (i < limit && isAsciiLetter(text.charCodeAt(i))) i++;
  if (i === start || i + 3 >= end) return -1;
  return text.startsWith('://', i) ? i + 3 : -1;
}

/** Labels with dots between them; letters of any script only behind a scheme. */
function scanHost(text: string, start: number, end: number, anyScript: boolean): number {
  const limit = Math.min(end, start + longestHost + 1);
  let label = start;
  let i = start;
  while (i < limit) {
    const code = text.charCodeAt(i);
    if (code === dot && i > start && i + 1 < end) {
      if (!isHostCharacter(text.charCodeAt(i + 1), anyScript)) break;
      label = i + 1;
    } else if (!isHostCharacter(code, anyScript)) break;
    else if (code === hyphen && i > start && text.charCodeAt(i - 1) === hyphen) {
      if (!text.startsWith('xn--', label)) return start; // only internationalized labels have two
    }
    i++;
  }
  return i - start > longestHost ? start : i;
}

function isBareHost(text: string, start: number, end: number, hasPath: boolean): boolean {
  let lastDot = end - 1;
  while (lastDot > start && text.charCodeAt(lastDot) !== dot) lastDot--;
  if (lastDot === start) return false;
  if (!isAsciiLetter(text.charCodeAt(lastDot + 1))) return false;
  if (end - lastDot > 14) return false; // no top-level domain is that long
  if (text.startsWith('www.', start)) return true;
  const domain = text.slice(lastDot + 1, end).toLowerCase();
  return domain.length >= 2 && (hasPath || topLevelDomains.includes(` ${domain} `));
}

/** Port, path, query and fragment: up to white space or a character that no IRI holds. */
function scanRest(text: string, start: number, end: number): number {
  const first = start < end ? text.charCodeAt(start) : 0;
  if (first !== slash && first !== colon && first !== 0x3f && first !== 0x23) return start;
  let i = start;
  while (i < end && isUrlCharacter(text.charCodeAt(i))) i++;
  return i;
}

/** Leave out what belongs to the sentence: final punctuation, and `)` without its `(`. */
function trimEnd(text: string, start: number, end: number): number {
  let open = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28) open++;
    else if (code === 0x29) open--;
  }
  while (end > start) {
    const code = text.charCodeAt(end - 1);
    if (code === 0x29) {
      if (open >= 0) break;
      open++;
    } else if (code === slash || code === 0x3d || code === 0x5f || code === hyphen) break;
    else if ((classOf(code) & CharacterClass.punctuation) === 0 && code !== Code.zwnj) break;
    end--;
  }
  return end;
}

function isUrlCharacter(code: number): boolean {
  if (code < 0x80) {
    return (
      code > 0x20 &&
      code !== 0x22 &&
      code !== 0x3c &&
      code !== 0x3e &&
      code !== 0x7f &&
      code !== 0x60 &&
      code !== 0x7b &&
      code !== 0x7c &&
      code !== 0x7d &&
      code !== 0x5b &&
      code !== 0x5d
    );
  }
  if (code === Code.zwnj || (code >= 0xd800 && code <= 0xdfff)) return true;
  const word = CharacterClass.letter | CharacterClass.mark | CharacterClass.digit;
  return (classOf(code) & word) !== 0;
}

function isHostCharacter(code: number, anyScript: boolean): boolean {
  if (code < 0x80) {
    return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39) || code === hyphen;
  }
  return anyScript && (classOf(code) & (CharacterClass.letter | CharacterClass.digit)) !== 0;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
