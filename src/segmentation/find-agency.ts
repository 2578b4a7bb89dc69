import type { Token } from '../document.js';
import { agencies } from './agencies.js';

export interface FoundAgency {
  readonly name: string;
  /** Token range of the name alone. */
  readonly first: number;
  readonly end: number;
  /** Nothing but the name and words such as «خبرگزاری» stands in the stretch that was searched. */
  readonly isWhole: boolean;
}

interface Form {
  readonly words: readonly string[];
  readonly name: string;
  readonly isCommonWord: boolean;
  /** Counts only behind one of the naming words. */
  readonly isNamedOnly: boolean;
}

/** What names an agency when it stands directly before. */
const namingWords = ' خبرگزاری خبرنگار سایت وب‌سایت پایگاه‌خبری روزنامه ';

/** What stands before an agency's name and belongs to it. */
const prefixes =
  ' خبرگزاری خبرنگار سرویس گروه پایگاه سایت وب‌سایت خبری اطلاع‌رسانی تحلیلی رسانه‌ای روزنامه شبکه مجله حوزه تحریریه ' +
  'سیاسی اقتصادی اجتماعی فرهنگی ورزشی ورزش جامعه اقتصاد سیاست فرهنگ استان‌ها استان‌های دانشگاه علم بین‌الملل هنر سلامت ' +
  'رادیو تلویزیون فضای مجازی بین الملل و ';

/** What may follow a name that is a common word as well: «به گزارش مهر از تبریز». */
const followers = ' از به و در منطقه مرکز استان ، ؛ : ';

const formsByFirstWord = new Map<string, Form[]>();

/** The agency named in the tokens `[first, end)`, the first where there are several. */
export function findAgency(
  tokens: readonly Token[],
  first: number,
  end: number,
): FoundAgency | null {
  for (let i = first; i < end; i++) {
    const form = longestForm(tokens, i, end);
    if (form === null) continue;
    const last = i + form.words.length;
    const isNamed = i > first && namingWords.includes(` ${tokens[i - 1]?.text ?? ''} `);
    if (form.isNamedOnly && !isNamed) continue;
    const isPrefixed = allPrefixes(tokens, first, i);
    const isWhole = last === end && isPrefixed;
    const isCertain = isNamed || isWhole || (isPrefixed && isFollowed(tokens, last, end));
    if (form.isCommonWord && !isCertain) continue;
    return { name: form.name, first: i, end: last, isWhole };
  }
  return null;
}

function longestForm(tokens: readonly Token[], i: number, end: number): Form | null {
  const word = tokens[i]?.text;
  if (word === undefined) return null;
  let best: Form | null = null;
  for (const form of allForms().get(word) ?? []) {
    if (i + form.words.length > end) continue;
    if (best !== null && best.words.length >= form.words.length) continue;
    if (form.words.every((part, k) => tokens[i + k]?.text === part)) best = form;
  }
  return best;
}

function isFollowed(tokens: readonly Token[], i: number, end: number): boolean {
  return i >= end || followers.includes(` ${tokens[i]?.text ?? ''} `);
}

function allPrefixes(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (!prefixes.includes(` ${tokens[i]?.text ?? ''} `)) return false;
  }
  return true;
}

/** The table by first word, made when it is first asked for. */
function allForms(): ReadonlyMap<string, readonly Form[]> {
  if (formsByFirstWord.size > 0) return formsByFirstWord;
  for (const { name, forms = [name], namedForms = [], isCommonWord = false } of agencies) {
    for (const written of forms) addForm(name, written, isCommonWord, false);
    for (const written of namedForms) addForm(name, written, isCommonWord, true);
  }
  return formsByFirstWord;
}

function addForm(name: string, written: string, isCommonWord: boolean, isNamedOnly: boolean): void {
  const words = written.split(' ');
  const key = words[0] ?? '';
  const list = formsByFirstWord.get(key) ?? [];
  list.push({ words, name, isCommonWord, isNamedOnly });
  formsByFirstWord.set(key, list);
}
