import { foldWord } from '../../entities/fold-word.js';
import type { Reading, Stretch } from '../reading.js';
import { demonstratives } from '../sources/words.js';
import { standardOffice } from './standard-office.js';

/** A title by its words: the head, and the bag of the rest. */
export interface TitleKey {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly letters: string;
  /** Offsets in the letters where another office begins: behind «و» or a comma. */
  readonly joints: ReadonlySet<number>;
}

const empty: ReadonlySet<string> = new Set([
  'و',
  '،',
  'در',
  'یک',
  'از',
  'یکی',
  'به',
  '(',
  ')',
  '«',
  '»',
]);

/** Synonyms of heads that name one office: who leads is «رئیس» or «مدیر». */
const heads: ReadonlyMap<string, string> = new Map([
  ['مدیرکل', 'مدیر'],
  ['مدیرعامل', 'مدیر'],
]);

/** Words of titles that are spelt in several ways. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['رییسجمهوری', 'رییسجمهور'],
  ['سخنگوی', 'سخنگو'],
  ['هییت', 'هیات'],
  ['مسوول', 'مسیول'],
  ['کمسیون', 'کمیسیون'],
]);

/** Heads that are said of one office in turn, where the rest of the title is the same. */
const leaders: ReadonlySet<string> = new Set([
  'رییس',
  'مدیر',
  'سرپرست',
  'مسیول',
  'دبیر',
  'فرمانده',
]);

export function titleKey(reading: Reading, { first, end }: Stretch): TitleKey {
  return keyOf(reading.folded.slice(first, end));
}

/** The key of a title that the recognizer gives as text. */
export function titleKeyOfText(text: string): TitleKey {
  return keyOf(text.split(/\s+/).map(foldWord));
}

function keyOf(title: readonly string[]): TitleKey {
  const folded = standardOffice(title);
  const words = new Set<string>();
  const joints = new Set([0]);
  let head = '';
  let letters = '';
  let previous = '';
  for (const raw of folded) {
    if (raw === 'و' || raw === '،') joints.add(letters.length);
    if (raw === '' || empty.has(raw) || demonstratives.has(raw)) continue;
    const isPresident = previous === 'رییس' && raw === 'جمهوری';
    const spelt = isPresident ? 'جمهور' : (spellings.get(raw) ?? raw);
    const word = head === '' ? (heads.get(spelt) ?? spelt) : spelt;
    previous = raw;
    if (head === '') head = word;
    words.add(word);
    letters += word;
  }
  return { head, words, letters, joints };
}

/** How alike two titles are, in [0, 1]: 1 the same words, at least 0.9 where one only says more. */
export function titlesAlike(a: TitleKey, b: TitleKey): number {
  if (a.letters === '' || b.letters === '') return 0;
  if (a.letters === b.letters) return 1;
  if (a.head !== b.head) {
    if (leaders.has(a.head) && leaders.has(b.head) && a.words.size > 2) {
      const rest = (key: TitleKey): string => key.letters.slice(key.head.length);
      if (rest(a) === rest(b)) return 0.9;
    }
    const [whole, part] = a.letters.length > b.letters.length ? [a, b] : [b, a];
    return part.words.size > 1 && isJoined(whole, part) ? 0.9 : 0;
  }
  if (isOfOtherUnit(a, b) || isOfOtherUnit(b, a)) return 0.3;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  const share = shared / Math.min(a.words.size, b.words.size);
  if (share === 1) return Math.min(a.words.size, b.words.size) > 1 ? 0.95 : 0.9;
  return share > 0.5 ? share * 0.85 : 0.3;
}

/** «نماینده تبریز و عضو کمیسیون» is «عضو کمیسیون», but «معاون وزیر نیرو» is not «وزیر نیرو». */
function isJoined(whole: TitleKey, part: TitleKey): boolean {
  for (const joint of whole.joints) if (whole.letters.startsWith(part.letters, joint)) return true;
  return false;
}

/** Parts of a body, whose heads are not its own: «رئیس کمیسیون … مجلس» is not «رئیس مجلس». */
const units: ReadonlySet<string> = new Set(
  'کمیسیون کمیته فراکسیون اداره معاونت دفتر مرکز پژوهشکده دانشکده پژوهشگاه شعبه بخش گروه ستاد حوزه کارگروه'.split(
    ' ',
  ),
);

/** The word behind the head is a unit that the other does not know, or a unit of something else. */
function isOfOtherUnit(a: TitleKey, b: TitleKey): boolean {
  const [, second = '', third] = a.words;
  if (!units.has(second)) return false;
  if (!b.words.has(second)) return true;
  const [, , other] = b.words;
  return third !== undefined && other !== undefined && !b.words.has(third) && !a.words.has(other);
}
