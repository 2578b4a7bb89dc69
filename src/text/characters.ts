import { commonCharacters } from './common-characters.js';

/**
 * What a character is, by its code: one look-up in a table that fills itself from the Unicode
 * properties the first time a code is met; for the common ones it is filled beforehand.
 */

/** Bits of {@link classOf}; a character has one or several. */
export const CharacterClass = {
  /** Any Unicode white space, line breaks among it. */
  space: 1 << 0,
  lineBreak: 1 << 1,
  letter: 1 << 2,
  /** A letter, mark or kashida of the Arabic script. */
  arabic: 1 << 3,
  /** A letter of the Latin script. */
  latin: 1 << 4,
  /** A decimal digit of any script; {@link digitValue} gives its value. */
  digit: 1 << 5,
  /** A combining mark: Arabic diacritics, Latin accents, variation selectors. */
  mark: 1 << 6,
  punctuation: 1 << 7,
  /** Mathematical, currency and other symbols, emoji among them. */
  symbol: 1 << 8,
  /** Invisible: controls, ZWNJ, ZWJ, bidi controls, soft hyphen, byte-order mark. */
  invisible: 1 << 9,
  bidiControl: 1 << 10,
  /** Joins to the letter behind it in writing (ب, kashida), and so may carry a ZWNJ. */
  joinsNext: 1 << 11,
  /** Joins to the letter before it (ب and ا, not ء). */
  joinsPrevious: 1 << 12,
  /** Opening bracket or quotation mark. */
  opening: 1 << 13,
  /** Closing bracket or quotation mark. */
  closing: 1 << 14,
  /** The entry of the table has been filled. */
  known: 1 << 15,
} as const;

/** Codes that code elsewhere names. */
export const Code = {
  tab: 0x09,
  newline: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  noBreakSpace: 0xa0,
  arabicComma: 0x060c,
  arabicSemicolon: 0x061b,
  arabicQuestion: 0x061f,
  kashida: 0x0640,
  percent: 0x066a,
  decimalSeparator: 0x066b,
  thousandsSeparator: 0x066c,
  zwnj: 0x200c,
  zwj: 0x200d,
  ellipsis: 0x2026,
  openGuillemet: 0xab,
  closeGuillemet: 0xbb,
  byteOrderMark: 0xfeff,
} as const;

/**
 * Letters that join to the one before them and not to the one behind: alef, dal, reh and waw with
 * their kin, teh marbuta, heh goal with hamza, yeh barree (Unicode ArabicShaping, type R).
 */
const rightJoining = 'آأؤإاةدذرزوٱٲٳٵٶٷڈډڊڋڌڍڎڏڐڑڒړڔڕږڗژڙۀۃۄۅۆۇۈۉۊۋۍۏےۓەۮۯݙݚݛݫݬݱݳݴݸݹ';

/** Letters that join to neither side (type U). */
const nonJoining = 'ءٴ';

const latinQuotesOpening = '\u2018\u201C\u00AB\u2039';
const latinQuotesClosing = '\u2019\u201D\u00BB\u203A';

const tableSize = 0x20000; // the planes that text is made of; what lies above is computed anew
const table = new Uint16Array(tableSize);
fillTable(commonCharacters);

/**
 * The bits of {@link CharacterClass} of a UTF-16 code unit or a code point; none for NaN, which
 * `charCodeAt` gives behind the end of a text.
 */
export function classOf(code: number): number {
  const bits = table[code];
  if (bits !== undefined && bits !== 0) return bits;
  if (Number.isNaN(code)) return 0;
  const computed = classify(code);
  if (code < tableSize) table[code] = computed;
  return computed;
}

function fillTable(runs: string): void {
  let from = 0;
  let bits = NaN; // between blocks: not known
  for (const run of runs.trim().split(/\s+/)) {
    const [code = '', next = ''] = run.split(':');
    const to = parseInt(code, 16);
    if (!Number.isNaN(bits)) table.fill(bits | CharacterClass.known, from, to);
    from = to;
    bits = parseInt(next, 16);
  }
}

/** The bits of a code point, from the Unicode properties. */
export function classify(code: number): number {
  const character = String.fromCodePoint(code);
  const c = CharacterClass;
  let bits: number = c.known;
  if (/\p{White_Space}/u.test(character)) bits |= c.space;
  if (/[\n\v\f\r\u0085\u2028\u2029]/.test(character)) bits |= c.lineBreak;
  if (/\p{Script_Extensions=Arabic}/u.test(character) && /[\p{L}\p{M}]/u.test(character)) {
    bits |= c.arabic;
  }
  if (/\p{L}/u.test(character)) {
    bits |= c.letter;
    if (/\p{Script=Latin}/u.test(character)) bits |= c.latin;
    if ((bits & c.arabic) !== 0) bits |= joining(character);
  }
  if (/\p{Nd}/u.test(character)) bits |= c.digit;
  if (/\p{M}/u.test(character)) bits |= c.mark;
  if (/\p{P}/u.test(character)) bits |= c.punctuation;
  if (/\p{S}/u.test(character)) bits |= c.symbol;
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(character) && (bits & c.space) === 0) bits |= c.invisible;
  if (/\p{Bidi_Control}/u.test(character)) bits |= c.bidiControl;
  if (/\p{Ps}/u.test(character) || latinQuotesOpening.includes(character)) bits |= c.opening;
  if (/\p{Pe}/u.test(character) || latinQuotesClosing.includes(character)) bits |= c.closing;
  return bits;
}

function joining(letter: string): number {
  if (nonJoining.includes(letter)) return 0;
  if (rightJoining.includes(letter)) return CharacterClass.joinsPrevious;
  return CharacterClass.joinsPrevious | CharacterClass.joinsNext;
}

export function isSpace(code: number): boolean {
  return (classOf(code) & CharacterClass.space) !== 0;
}

export function isLineBreak(code: number): boolean {
  return (classOf(code) & CharacterClass.lineBreak) !== 0;
}

export function isLetter(code: number): boolean {
  return (classOf(code) & CharacterClass.letter) !== 0;
}

/** A letter of the Arabic script: Persian, Arabic, Kurdish …; kashida too, diacritics not. */
export function isArabicLetter(code: number): boolean {
  const both = CharacterClass.arabic | CharacterClass.letter;
  return (classOf(code) & both) === both;
}

export function isLatinLetter(code: number): boolean {
  return (classOf(code) & CharacterClass.latin) !== 0;
}

/** A combining mark of the Arabic script: fatha, tanvin, tashdid, dagger alef, hamza above … */
export function isDiacritic(code: number): boolean {
  const both = CharacterClass.arabic | CharacterClass.mark;
  return (classOf(code) & both) === both;
}

/** ASCII, Persian and Arabic digits, and those of other scripts. */
export function isDigit(code: number): boolean {
  return (classOf(code) & CharacterClass.digit) !== 0;
}

/** The value of an ASCII, Persian or Arabic digit, −1 for anything else. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
  return -1;
}

export function isInvisible(code: number): boolean {
  return (classOf(code) & CharacterClass.invisible) !== 0;
}

export function isOpening(code: number): boolean {
  return (classOf(code) & CharacterClass.opening) !== 0;
}

export function isClosing(code: number): boolean {
  return (classOf(code) & CharacterClass.closing) !== 0;
}

export function joinsNext(code: number): boolean {
  return (classOf(code) & CharacterClass.joinsNext) !== 0;
}

/** A letter, digit or underscore of ASCII. */
export function isAsciiWord(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

/** What words are made of: letters, marks, digits and the underscore; ZWNJ only inside them. */
export function isWordCharacter(code: number): boolean {
  const word = CharacterClass.letter | CharacterClass.mark | CharacterClass.digit;
  return (classOf(code) & word) !== 0 || code === 0x5f;
}
