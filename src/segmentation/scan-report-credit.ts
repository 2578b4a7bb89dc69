import type { Dateline, Token } from '../document.js';
import { isClauseWord } from './clause-words.js';
import { findAgency } from './find-agency.js';
import { joinTokens, rangeOfTokens } from './join-tokens.js';
import { matchProvince } from './provinces.js';

const longestCredit = 40;
const longestName = 12;
const longestPlace = 3;

/** «به گزارش» and its like; what follows is whom the report comes from. */
const openings: readonly (readonly string[])[] = [
  ['به', 'گزارش'],
  ['به‌گزارش'],
  ['بنا', 'به', 'گزارش'],
  ['بنا', 'بر', 'گزارش'],
  ['بنابر', 'گزارش'],
  ['بر', 'اساس', 'گزارش'],
  ['براساس', 'گزارش'],
  ['طبق', 'گزارش'],
];

/** First words of institutions: behind «از» they are a source, no place. */
const institutions =
  ' روابط کمیته اداره سازمان شرکت وزارت دانشگاه ستاد خبرگزاری پایگاه شبکه پلیس شهرداری استانداری فرمانداری دادگستری سپاه بنیاد مرکز دفتر سایت روزنامه باشگاه فدراسیون هیئت بانک بیمارستان شورای انجمن اتحادیه معاونت وب‌سایت نشریه مجله تلویزیون رادیو محل ';

/** Words before the name of an agency's bureau: «ایسنا منطقه اصفهان»، «صدا و سیما، مرکز کرمان». */
const bureaus = ' منطقه مرکز استان دفتر شعبه ';

/**
 * Read the credit that begins at the token `first`: «به گزارش AGENCY [از PLACE] [به نقل از VIA]،».
 * Where it names no agency, whom it names is `via`.
 *
 * @returns null where none stands there
 */
export function scanReportCredit(
  tokens: readonly Token[],
  first: number,
  end: number,
): Dateline | null {
  const name = behindOpening(tokens, first);
  if (name === -1) return null;
  const limit = Math.min(end, first + longestCredit);
  const comma = findComma(tokens, name, limit);
  const stretch = comma === -1 ? Math.min(limit, name + longestName) : comma;
  const found = findAgency(tokens, name, stretch);
  if (found === null) return fromOther(tokens, first, name, comma);
  return new CreditReader(tokens, found.end, limit).read(first, found.name);
}

/** No known agency: «به گزارش خبرگزاری X،» names one, anybody else is `via`. */
function fromOther(
  tokens: readonly Token[],
  first: number,
  name: number,
  comma: number,
): Dateline | null {
  if (comma === -1 || comma - name > longestName || comma === name) return null;
  if (tokens.slice(name, comma).some(isClauseWord)) return null;
  const isAgency = tokens[name]?.text === 'خبرگزاری' && comma > name + 1;
  const words = joinTokens(
    tokens,
    isAgency ? name + 1 : name,
    isAgency ? nameEnd(tokens, name + 2, comma) : comma,
  );
  return {
    ...rangeOfTokens(tokens, first, comma + 1),
    agency: isAgency ? words : null,
    place: null,
    via: isAgency ? null : words,
  };
}

function nameEnd(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start; i < end; i++)
    if (' از در به و '.includes(` ${tokens[i]?.text ?? ''} `)) return i;
  return end;
}

/** Reads what stands behind the agency's name, one part after the other. */
class CreditReader {
  private place: string | null = null;
  private via: string | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private position: number,
    private readonly limit: number,
  ) {}

  read(first: number, agency: string): Dateline {
    this.skipMarks();
    let close = this.position;
    for (;;) {
      const part = this.skipComma(this.position);
      const next = this.readVia(part) ?? this.readPlace(part);
      if (next === null) break;
      this.position = next;
      close = next;
    }
    if (this.isComma(close)) close++;
    const { place, via } = this;
    return { ...rangeOfTokens(this.tokens, first, close), agency, place, via };
  }

  /** «[و] به نقل از VIA», up to the comma. */
  private readVia(i: number): number | null {
    const start = this.text(i) === 'و' ? i + 1 : i;
    if (this.via !== null || this.text(start) !== 'به' || this.text(start + 1) !== 'نقل')
      return null;
    return this.readSource(this.text(start + 2) === 'از' ? start + 3 : start + 2);
  }

  private readSource(start: number): number | null {
    let comma = findComma(this.tokens, start, this.limit);
    // «سازمان فرهنگی، اجتماعی و ورزشی شهرداری …»: a list of adjectives goes on behind its comma.
    while (
      comma !== -1 &&
      /.ی$/.test(this.text(comma + 1)) &&
      /^[و،]$/.test(this.text(comma + 2))
    ) {
      comma = findComma(this.tokens, comma + 2, this.limit);
    }
    if (comma === -1 || comma - start > longestName || comma === start) return null;
    this.via = joinTokens(this.tokens, start, comma);
    return comma;
  }

  /** «از PLACE», «در PLACE», «/PLACE», «منطقه PLACE»; a province also by itself. */
  private readPlace(i: number): number | null {
    const word = this.text(i);
    const bare = matchProvince(this.tokens, i, this.limit);
    if (this.place === null && bare > i && this.isComma(bare)) {
      this.place = joinTokens(this.tokens, i, bare);
      return bare;
    }
    const isBureau = bureaus.includes(` ${word} `);
    if (this.place !== null || !(isBureau || word === 'از' || word === 'در' || word === '/'))
      return null;
    const start = i + 1;
    const known = matchProvince(this.tokens, start, this.limit);
    if (known > start) {
      this.place = joinTokens(this.tokens, start, known);
      return known;
    }
    if (word === 'در' || word === '/') return null;
    if (word === 'از' && institutions.includes(` ${this.text(start)} `))
      return this.readSource(start);
    const end = this.endOfPlace(start);
    if (end === start || end - start > longestPlace) return null;
    this.place = joinTokens(this.tokens, start, end);
    return end;
  }

  /** Up to a comma or the next part; `start` where neither comes soon. */
  private endOfPlace(start: number): number {
    for (let i = start; i <= start + longestPlace && i < this.limit; i++) {
      if (this.isComma(i)) return i;
      if (this.text(i) === 'به' && this.text(i + 1) === 'نقل') return i;
    }
    return start;
  }

  private skipComma(i: number): number {
    return this.isComma(i) ? i + 1 : i;
  }

  /** A closing quotation mark behind the name, and its short form in brackets. */
  private skipMarks(): void {
    if (/^[»")]$/.test(this.text(this.position))) this.position++;
    if (this.text(this.position) === '(' && this.text(this.position + 2) === ')')
      this.position += 3;
  }

  private isComma(i: number): boolean {
    return i < this.limit && isComma(this.tokens[i]);
  }

  private text(i: number): string {
    return i < this.limit ? (this.tokens[i]?.text ?? '') : '';
  }
}

/** Behind the opening words at `first`, or −1. */
function behindOpening(tokens: readonly Token[], first: number): number {
  for (const words of openings) {
    if (words.every((word, i) => tokens[first + i]?.text === word)) return first + words.length;
  }
  return -1;
}

function findComma(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start; i < end; i++) if (isComma(tokens[i])) return i;
  return -1;
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === 'punct' && '،,؛:'.includes(token.text);
}
