import { lightVerbs } from './light-verbs.js';

/** A finite or converb form of a verb, folded, and what it is called. */
export interface Form {
  readonly letters: string;
  readonly name: string;
}

/**
 * The forms in which agencies report: past, perfect, pluperfect, present, imperfect, in the third
 * person, singular and plural, the converb («گفته و …») and the passive. First and second persons,
 * negatives, subjunctive and future do not report and are left out, so «گفتم» inside a quotation
 * is no cue.
 *
 * @param infinitive a key of {@link lightVerbs}
 */
export function conjugate(infinitive: string): readonly Form[] {
  const verb = lightVerbs[infinitive];
  if (verb === undefined) return [];
  const forms = active(verb.past, verb.present);
  if (infinitive === 'داشتن') forms.push(...simplePresent('دار'));
  if (infinitive === 'بودن') forms.push(...copula);
  if (verb.passive === 'شدن') forms.push(...passive('', ['شد', 'گردید'], ['شو', 'گرد']));
  if (verb.passive === 'participle') forms.push(...passive(`${verb.past}ه`, ['شد'], ['شو']));
  return forms;
}

function active(past: string, presents: readonly string[]): Form[] {
  const participle = `${past}ه`;
  return [
    { letters: past, name: 'past3sg' },
    { letters: `${past}ند`, name: 'past3pl' },
    { letters: `${participle}است`, name: 'perfect3sg' },
    { letters: `${participle}ست`, name: 'perfect3sg' },
    { letters: `${participle}اند`, name: 'perfect3pl' },
    { letters: `${participle}بود`, name: 'pluperfect3sg' },
    { letters: `${participle}بودند`, name: 'pluperfect3pl' },
    { letters: participle, name: 'converb' },
    { letters: `می${past}`, name: 'imperfect3sg' },
    { letters: `می${past}ند`, name: 'imperfect3pl' },
    ...presents.flatMap((present) => [
      { letters: `می${present}د`, name: 'present3sg' },
      { letters: `می${present}ند`, name: 'present3pl' },
    ]),
  ];
}

function simplePresent(stem: string): Form[] {
  return [
    { letters: `${stem}د`, name: 'present3sg' },
    { letters: `${stem}ند`, name: 'present3pl' },
  ];
}

const copula: readonly Form[] = [
  { letters: 'است', name: 'present3sg' },
  { letters: 'ست', name: 'present3sg' },
  { letters: 'هست', name: 'present3sg' },
  { letters: 'اند', name: 'present3pl' },
  { letters: 'ند', name: 'present3pl' },
  { letters: 'هستند', name: 'present3pl' },
  { letters: 'میباشد', name: 'present3sg' },
  { letters: 'میباشند', name: 'present3pl' },
];

function passive(prefix: string, pasts: readonly string[], presents: readonly string[]): Form[] {
  const stems = pasts.flatMap((past) => active(past, []));
  const present = presents.map((stem) => ({ letters: `می${stem}د`, name: 'present3sg' }));
  return [...stems, ...present].map(({ letters }) => ({
    letters: prefix + letters,
    name: 'passive',
  }));
}
