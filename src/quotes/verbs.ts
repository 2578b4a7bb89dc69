import { RecentMap } from '../text/recent-map.js';
import { verbs } from '../morphology/verbs.js';

/** Forms that are nouns as well; they are verbs only at the end of a clause. */
const alsoNouns: ReadonlySet<string> = new Set(
  'خرید ساخت پرداخت شناخت رفت آمد بافت نهاد برداشت کاشت پخت گذشت سوخت دریافت شکست نشست کشت دوخت یافت ریخت سرشت پیوست بازداشت کرد بازگشت زیست برد باخت دید خواست خورد نبود ماند درآمد برآورد بازدید برخورد درگذشت بازپرداخت بازخورد برگشت بست رسید نبرد نوشت گفت داد شنید'.split(
    ' ',
  ),
);

/** Words that only look like a form of a verb. */
const neverVerbs: ReadonlySet<string> = new Set(
  'روند بند پند زند خرد بار در مانند مرد رشت سرود درود فرود جست هشت سرد درد تند دود آرد هلند برهم نزد خداوند پیوند فرزند آینده چند بهشت درخت سخت تخت رخت بخت وقت سود مردم هشتم بیستم'.split(
    ' ',
  ),
);

/** Memory stays bounded when millions of articles pass. */
const known = new RecentMap<Reading>(12_000);

/** What a word may be as a verb. */
interface Reading {
  /** A finite verb for sure, one at the end of a clause, or none. */
  readonly finite: 'yes' | 'at end' | 'no';
  /** «برده» of «پی برده،»: a perfect whose است is left out, at the end of a clause. */
  readonly participle: boolean;
  readonly firstPerson: boolean;
}

/**
 * Whether a word is a finite verb, judged by its form and what stands behind it. The auxiliary of a
 * split form («می کنند», «کرده است») counts, so ZWNJ may be missing.
 *
 * @param atEnd whether a mark, «و», «که» or a cue stands behind it
 */
export function isFiniteVerb(word: string, atEnd: boolean): boolean {
  const { finite } = read(word);
  return finite === 'yes' || (atEnd && finite === 'at end');
}

/** Whether a word is a participle, alone or behind a noun («باقی‌مانده»); at a clause's end it stands for the perfect. */
export function isParticiple(word: string): boolean {
  if (read(word).participle) return true;
  const last = word.slice(word.lastIndexOf('\u200c') + 1);
  return last !== word && (last === 'شده' || read(last).participle);
}

export function isFirstPersonVerb(word: string): boolean {
  return read(word).firstPerson;
}

function read(word: string): Reading {
  return known.getOrMake(word, judge);
}

/** «بیگانه‌اند», «رفته‌اند»: the copula behind an adjective, or the auxiliary of the perfect. */
const plural: Reading = { finite: 'yes', participle: false, firstPerson: false };
const noVerb: Reading = { finite: 'no', participle: false, firstPerson: false };

function judge(word: string): Reading {
  if (word.length < 2 || neverVerbs.has(word)) return noVerb;
  if (word.endsWith('\u200cاند')) return plural;
  const form = verbs().forms.parse(word);
  if (form === null || form.lemma === 'بایست' || form.clitic !== '') return noVerb;
  if (form.tense === 'participle') return { ...noVerb, participle: word.length > 3 };
  if (form.tense === 'imperative') return noVerb;
  // Endings of the second person make verbs of many nouns (نیازی, شدید), and nobody reports with them.
  if (form.person === 2 && form.prefix !== 'می') return noVerb;
  if (form.person === 1) {
    const sure = form.plural || form.prefix === 'می' || form.tense === 'perfect';
    const firstPerson = word.length > 3 && (sure || form.tense === 'past');
    return { finite: sure ? 'yes' : 'at end', participle: false, firstPerson };
  }
  return { ...noVerb, finite: alsoNouns.has(word) ? 'at end' : 'yes' };
}
