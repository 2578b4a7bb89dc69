import type { ParagraphRole } from '../document.js';
import type { Line } from './split-paragraphs.js';

const longestTitle = 200;
const longestSubhead = 80;

/** What agencies write below an article. */
const footerBeginnings = [
  'انتهای پیام',
  'پایان پیام',
  'انتهای خبر',
  'پایان خبر',
  'کد خبر',
  'کدخبر',
  'شناسه خبر',
  'لینک کوتاه',
  'منبع:',
  'برچسب‌ها',
  'برچسب ها',
  'بیشتر بخوانید',
];

/** What they write above it or between, naming what stands beside. */
const labelBeginnings = [
  'عکس:',
  'عکاس:',
  'گزارش:',
  'خبرنگار:',
  'تاریخ انتشار',
  'تصویر:',
  'ویدئو:',
  'ویدیو:',
];

/**
 * The role of every paragraph: the headline is a Markdown heading or a first short line without a
 * full stop, the lead the first paragraph of prose behind it where more follow, a subhead a short
 * line without a closing mark between paragraphs, a footer what closes the article.
 */
export function assignRoles(text: string, lines: readonly Line[]): ParagraphRole[] {
  const roles: ParagraphRole[] = lines.map(() => 'body');
  let end = lines.length;
  while (end > 0 && isFooter(text, lines[end - 1])) roles[--end] = 'footer';
  let first = 0;
  while (first < end && isLabel(text, lines[first])) roles[first++] = 'label';
  if (isTitle(text, lines, first, end)) roles[first++] = 'title';
  for (let i = first; i < end; i++) {
    const line = lines[i];
    if (isLabel(text, line)) roles[i] = 'label';
    else if (isSubhead(text, line, i + 1 < end)) roles[i] = 'subhead';
    else if (isFooter(text, line)) roles[i] = 'footer';
  }
  const lead = roles.indexOf('body');
  if (lead !== -1 && roles.indexOf('body', lead + 1) !== -1) roles[lead] = 'lead';
  return roles;
}

function isTitle(text: string, lines: readonly Line[], first: number, end: number): boolean {
  const line = lines[first];
  if (line === undefined || first + 1 >= end) return false;
  if (line.heading > 0) return true;
  return line.end - line.start <= longestTitle && !'.:؛'.includes(text.charAt(line.end - 1));
}

function isSubhead(text: string, line: Line | undefined, goesOn: boolean): boolean {
  if (line === undefined || !goesOn) return false;
  if (line.heading > 0) return true;
  return (
    line.end - line.start <= longestSubhead && !'.!؟?:؛،…»"'.includes(text.charAt(line.end - 1))
  );
}

function isLabel(text: string, line: Line | undefined): boolean {
  return line !== undefined && labelBeginnings.some((label) => text.startsWith(label, line.start));
}

function isFooter(text: string, line: Line | undefined): boolean {
  if (line === undefined) return false;
  if (footerBeginnings.some((words) => text.startsWith(words, line.start))) return true;
  const length = line.end - line.start;
  return length < 40 && /^[\d۰-۹/\s.-]+$/.test(text.slice(line.start, line.end));
}
