import type { Edit } from '../../text/edit.js';
import { wordAfter, wordBefore } from '../persian-words.js';
import type { Rule, RuleContext } from '../rule.js';

/** Persian digits with single separators between them. */
const numbers = /(?<![\u06F0-\u06F9])[\u06F0-\u06F9]+(?:[.,/،٫٬][\u06F0-\u06F9]+)+/g;
const percents = /(?<=[\u06F0-\u06F9] ?)%|%(?=[\u06F0-\u06F9])/g;
const persianSigns = /(?<=\d)[٫٬](?=\d)|(?<=\d ?)٪/g;

/** An hour and a quarter of it, and the words that stand beside times of day. */
const clock =
  /^(?:[\u06F0\u06F1]?[\u06F0-\u06F9]|\u06F2[\u06F0-\u06F4])\.(?:[\u06F0\u06F3]\u06F0|[\u06F1\u06F4]\u06F5)$/;
const timeWords = ' ساعت از تا الی صبح ظهر عصر شب بامداد ';

const thousands = '٬';
const decimal = '٫';

export const numberSeparator: Rule = {
  id: 'number-separator',
  severity: 'info',
  message: 'Separator or percent sign of another script than the digits.',
  persian: 'ممیز، جداکنندهٔ هزارگان یا نشانهٔ درصد به خط رقم‌ها نیست.',
  characters: /[\d\u06F0-\u06F9]/,
  find(line, context) {
    if (context.options.digits === 'keep') return [];
    const edits: Edit[] = [];
    if (context.options.digits === 'ascii') return toAscii(line);
    for (const { 0: number, index } of line.matchAll(numbers)) {
      for (const edit of separators(line, number, index, context)) edits.push(edit);
    }
    for (const { index: start } of line.includes('%') ? line.matchAll(percents) : []) {
      edits.push({ start, end: start + 1, replacement: '٪' });
    }
    return edits.sort((a, b) => a.start - b.start);
  },
};

/** What the separators of one number should be: nothing where it may be a date, a list or a score. */
function separators(
  line: string,
  number: string,
  at: number,
  { protectedRanges }: RuleContext,
): Edit[] {
  if (protectedRanges.touches(at, at + number.length)) return [];
  const groups = number.split(/[.,/،٫٬]/);
  const marks = number.replace(/[\u06F0-\u06F9]/g, '');
  const last = marks.slice(-1);
  const whole = groups.slice(0, -1);
  const fraction = groups.at(-1) ?? '';
  let wanted: string | null = null;
  if (isRepeated(marks) && (marks.length > 1 ? ',،' : ',').includes(last)) {
    if (isGrouped(groups)) wanted = thousands.repeat(marks.length);
  } else if (marks.length > 1 && isRepeated(marks.slice(0, -1)) && '.٫/'.includes(last)) {
    // ۱,۲۳۴.۵ and ۱٫۲۳۴.۵: the last one is the decimal, those before it group.
    const grouping = marks.charAt(0);
    if (grouping !== last && grouping !== '/' && isGrouped(whole)) {
      wanted = thousands.repeat(marks.length - 1) + (last === '/' ? '/' : decimal);
    }
  } else if (marks === '.' && isDecimal(groups[0] ?? '', fraction) && !isTime(line, number, at)) {
    wanted = decimal;
  }
  return wanted === null ? [] : editsOf(number, at, wanted);
}

/** Groups of three digits behind a first one of one to three. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...others] = groups;
  return (
    first.length <= 3 &&
    !first.startsWith('۰') &&
    others.length > 0 &&
    others.every((group) => group.length === 3)
  );
}

/** Three digits behind the point may be thousands (۳.۵۰۰); a zero before it is no number's beginning. */
function isDecimal(whole: string, fraction: string): boolean {
  if (whole === '۰') return true;
  return fraction.length !== 3 && !whole.startsWith('۰');
}

/** «ساعت ۱۶.۳۰», «از ۱۸.۳۰ تا ۲۰.۱۵», «۷.۴۵ صبح». */
function isTime(line: string, number: string, at: number): boolean {
  if (!clock.test(number)) return false;
  const before = line.charAt(at - 1) === ' ' ? wordBefore(line, at - 1) : '';
  const end = at + number.length;
  const behind = line.charAt(end) === ' ' ? wordAfter(line, end + 1) : '';
  return timeWords.includes(` ${before} `) || timeWords.includes(` ${behind} `);
}

function isRepeated(marks: string): boolean {
  return marks === marks.charAt(0).repeat(marks.length);
}

function editsOf(number: string, at: number, wanted: string): Edit[] {
  const edits: Edit[] = [];
  let mark = 0;
  for (let i = 0; i < number.length; i++) {
    if (!'.,/،٫٬'.includes(number.charAt(i))) continue;
    const replacement = wanted.charAt(mark++);
    if (replacement !== number.charAt(i))
      edits.push({ start: at + i, end: at + i + 1, replacement });
  }
  return edits;
}

function toAscii(line: string): Edit[] {
  const ascii: Readonly<Record<string, string>> = { '٫': '.', '٬': ',', '٪': '%' };
  return Array.from(line.matchAll(persianSigns), ({ 0: sign, index: start }) => ({
    start,
    end: start + 1,
    replacement: ascii[sign] ?? sign,
  }));
}
