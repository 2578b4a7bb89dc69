import { titles } from '../../entities/tables/titles.js';
import type { Reading, Stretch } from '../reading.js';
import { groups, partitives } from '../sources/words.js';
import type { Person, TitleForm } from './person.js';
import { titleKey, titlesAlike, type TitleKey } from './title-key.js';

/**
 * Whether a title that nobody is known by may be another title of the speaker before: agencies call
 * a speaker now by name, now by one of his offices. Somebody whose titles stand beside his name is
 * called by those, or by one of the same head, unless nobody else speaks by name.
 *
 * @param isOnly whether the article quotes nobody else by name
 */
export function isSameOffice(
  reading: Reading,
  person: Person,
  phrase: Stretch,
  isOnly: boolean,
): boolean {
  const word = reading.word(phrase.first);
  if (word === 'یک' || partitives.has(word) || isAlso(reading, phrase)) return false;
  if (!person.isNamed || isPlural(reading, phrase)) return false;
  const key = titleKey(reading, phrase);
  if (person.isNamedIn(key)) return false;
  if (person.titles.some((title) => isRival(reading, title.key, phrase))) return false;
  const { apposed } = person;
  if (apposed.length === 0 || isOnly) return true;
  if (isMember(reading, phrase) || isOfParliament(apposed, key)) return true;
  return apposed.some((title) => titlesAlike(title.key, key) > 0.5);
}

/** «فرماندار قزوین» is not «فرماندار بوئین‌زهرا»: the same head, and nothing else in common. */
function isRival(reading: Reading, title: TitleKey, phrase: Stretch): boolean {
  const key = titleKey(reading, phrase);
  return title.head === key.head && titlesAlike(title, key) < 0.5 && !isMember(reading, phrase);
}

/** «رئیس کمیسیون …» is one of the members of parliament. */
function isOfParliament(apposed: readonly TitleForm[], { words }: TitleKey): boolean {
  const isUnit = words.has('کمیسیون') || words.has('فراکسیون');
  return isUnit && apposed.some(({ key }) => key.head === 'نماینده');
}

/** Offices and trades that one has beside another. */
function isMember(reading: Reading, { first, end }: Stretch): boolean {
  const head = reading.word(first);
  if (['عضو', 'نماینده', 'سخنگوی', 'سخنگو', 'استاد', 'مدرس', 'دبیر'].includes(head)) return true;
  return titles.match(reading.words, first, end)?.kind === 'role';
}

/** «کارشناسان», «مسئولان شهری», «فعالان»: more than one. */
function isPlural(reading: Reading, { first }: Stretch): boolean {
  return /(?:ها|های|هایی|گان|یان|ان)$/.test(reading.word(first)) && !isOne(reading, first);
}

/** Heads that only look like a plural: «دادستان», «اقتصاددان», «خلبان». */
function isOne(reading: Reading, first: number): boolean {
  const head = reading.word(first);
  return titles.kindOf(head) !== undefined || /(?:[^ن]دان|بان)$/.test(head);
}

/** Whether a title of one stands beside the name of the other with the same head: both سرمربی. */
export function sharesHead(one: Person, other: Person): boolean {
  return one.titles.some(({ key }) => other.apposed.some((title) => title.key.head === key.head));
}

/** «رئیس پلیس نیز در این نشست گفت»: somebody else. */
function isAlso(reading: Reading, { end }: Stretch): boolean {
  return reading.is(end, 'نیز') || reading.is(end, 'هم');
}

const anonymous: ReadonlySet<string> = new Set(
  'مقام منبع دیپلمات فرد شخص شاهد منابع مقامهای متولیان اعضای رسانهها رسانههای روزنامهها'.split(
    ' ',
  ),
);

/** Heads of those who speak without a name: «یک مقام آگاه», «کارشناسان». */
export function isAnonymous(head: string): boolean {
  return anonymous.has(head) || groups.has(head);
}
