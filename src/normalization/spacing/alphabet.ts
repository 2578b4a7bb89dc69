/**
 * What a character is to the spacing model: one symbol for every letter, one for all digits, few for
 * punctuation. The numbers are part of the model file: whoever changes them trains anew.
 */
export const edge = 0;
export const zwnj = 1;
export const space = 2;
const digit = 3;
const latin = 4;
export const other = 5;
export const firstLetter = 16;

/** No symbols: a mark on the letter before, a character that may not be moved, the end of a line. */
export const mark = 255;
export const invisible = 254;
export const lineBreak = 253;

const punctuation: readonly (readonly [symbol: number, characters: string])[] = [
  [6, '.…'],
  [7, '،,؛;'],
  [8, ':'],
  [9, '!؟?'],
  [10, '«“"'],
  [11, '»”'],
  [12, '([{'],
  [13, ')]}'],
  [14, '-–—/'],
];

/** One string a symbol: the letter and what is written for it. */
const letters: readonly string[] = [
  'اأإٱ',
  'آ',
  'ب',
  'پ',
  'ت',
  'ث',
  'ج',
  'چ',
  'ح',
  'خ',
  'د',
  'ذ',
  'ر',
  'ز',
  'ژ',
  'س',
  'ش',
  'ص',
  'ض',
  'ط',
  'ظ',
  'ع',
  'غ',
  'ف',
  'ق',
  'كک',
  'گ',
  'ل',
  'م',
  'ن',
  'وؤ',
  'هةۀە',
  'یيىې',
  'ئ',
  'ء',
];

/** Letters after which the pen lifts: a ZWNJ behind them shows nothing. */
const nonJoining = 'اأإٱآدذرزژوؤء';

const tableSize = 0x700;
let table: Uint8Array | undefined;
let lifts: Uint8Array | undefined;

function build(): Uint8Array {
  const symbols = new Uint8Array(tableSize).fill(other);
  for (let code = 0; code < 0x20; code++) symbols[code] = lineBreak;
  symbols[0x20] = space;
  symbols[0xa0] = space;
  symbols[0x7f] = invisible;
  symbols[0xad] = invisible;
  for (let code = 0x41; code <= 0x5a; code++) symbols[code] = symbols[code + 32] = latin;
  for (let code = 0xc0; code < 0x250; code++) symbols[code] = latin;
  for (const zero of [0x30, 0x660, 0x6f0]) symbols.fill(digit, zero, zero + 10);
  symbols[0x85] = lineBreak;
  symbols[0x61c] = invisible;
  symbols[0x640] = mark;
  symbols.fill(mark, 0x64b, 0x660);
  symbols[0x670] = mark;
  symbols.fill(mark, 0x6d6, 0x6dd);
  for (const [symbol, characters] of punctuation) {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      if (code < tableSize) symbols[code] = symbol;
    }
  }
  letters.forEach((forms, index) => {
    for (let i = 0; i < forms.length; i++) symbols[forms.charCodeAt(i)] = firstLetter + index;
  });
  return symbols;
}

/** The symbol of a UTF-16 code unit, or `mark`, `invisible`, `lineBreak`. */
export function symbolOf(code: number): number {
  table ??= build();
  if (code < tableSize) return table[code] as number;
  if (code === 0x200c) return zwnj;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return space;
  if (code === 0x2028 || code === 0x2029) return lineBreak;
  if (code === 0x200b || (code >= 0x200d && code <= 0x200f)) return invisible;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)) return invisible;
  if (code === 0x2026) return 6;
  if (code === 0x2013 || code === 0x2014) return 14;
  if (code === 0x201c) return 10;
  if (code === 0x201d) return 11;
  return other;
}

/** Whether a letter, by its symbol, does not join the next. */
export function isNonJoining(symbol: number): boolean {
  if (lifts === undefined) {
    lifts = new Uint8Array(256);
    for (let i = 0; i < nonJoining.length; i++) lifts[symbolOf(nonJoining.charCodeAt(i))] = 1;
  }
  return lifts[symbol] === 1;
}
