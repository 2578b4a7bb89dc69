import { VerbForms } from '../morphology/verb-forms.js';
import { VerbStems } from '../morphology/verb-stems.js';

/** Forms that are nouns as well; they are verbs only at the end of a clause. */
const alsoNouns: ReadonlySet<string> = new Set(
  'خرید ساخت پرداخت شناخت رفت آمد بافت نهاد برداشت کاشت پخت گذشت سوخت دریافت شکست نشست کشت دوخت یافت ریخت سرشت پیوست بازداشت کرد بازگشت زیست برد باخت دید خواست خورد نبود ماند درآمد برآورد بازدید برخورد درگذشت بازپرداخت بازخورد برگشت بست رسید نبرد نوشت گفت داد شنید'.split(
    ' ',
  ),
);

/** Words that only look like a form of a verb. */
const neverVerbs: ReadonlySet<string> = new Set(
  'روند بند پند زند خرد بار در مانند مرد رشت سرود درود فرود جست هشت سرد درد تند دود آرد هلند برهم نزد خداوند پیوند فرزند آینده چند بهشت درخت سخت تخت رخت بخت وقت سود'.split(
    ' ',
  ),
);

let forms: VerbForms | undefined;
const known = new Map<string, Finite>();
/** Memory stays bounded when millions of articles pass. */
const mostKnown = 50_000;

/** What a word may be: a finite verb for sure, one at the end of a clause, or none. */
type Finite = 'yes' | 'at end' | 'no';

/**
 * Whether a word is a finite verb, judged by its form and what stands behind it. The auxiliary of a
 * split form («می کنند», «کرده است») counts, so ZWNJ may be missing.
 *
 * @param atEnd whether a mark, «و», «که» or a cue stands behind it
 */
export function isFiniteVerb(word: string, atEnd: boolean): boolean {
  let finite = known.get(word);
  if (finite === undefined) {
    if (known.size >= mostKnown) known.clear();
    finite = judge(word);
    known.set(word, finite);
  }
  return finite === 'yes' || (atEnd && finite === 'at end');
}

function judge(word: string): Finite {
  if (word.length < 2 || neverVerbs.has(word)) return 'no';
  const form = (forms ??= new VerbForms(new VerbStems())).parse(word);
  if (form === null || form.tense === 'participle' || form.tense === 'imperative') return 'no';
  if (form.lemma === 'بایست' || form.clitic !== '') return 'no';
  // Endings of the second person make verbs of many nouns (نیازی, شدید), and nobody reports with them.
  if (form.person === 2 && form.prefix !== 'می') return 'no';
  if (alsoNouns.has(word)) return 'at end';
  if (form.tense === 'past' && form.prefix === '' && form.person === 3 && !form.plural) {
    return 'yes';
  }
  // A bare ending of the first or second person makes a verb of many a noun: دادم, دستی.
  if (form.prefix === '' && form.person !== 3) return form.plural ? 'yes' : 'at end';
  return 'yes';
}
