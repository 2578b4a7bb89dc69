import type { VerbForm } from './verb-forms.js';

/**
 * The forms of «to be» and «must» that no stem explains, as `form lemma person number polarity`.
 * است and its clitics are the copula; هست and نیست are cited under هست; باید and its kin under بایست.
 */
const rows = `
است است 3 s +
ست است 3 s +
اند است 3 p +
هستم هست 1 s +
هستی هست 2 s +
هست هست 3 s +
هستیم هست 1 p +
هستید هست 2 p +
هستند هست 3 p +
نیستم هست 1 s -
نیستی هست 2 s -
نیست هست 3 s -
نیستیم هست 1 p -
نیستید هست 2 p -
نیستند هست 3 p -
باید بایست 3 s +
نباید بایست 3 s -
می‌باید بایست 3 s +
نمی‌باید بایست 3 s -
بایست بایست 3 s +
نبایست بایست 3 s -
می‌بایست بایست 3 s +
نمی‌بایست بایست 3 s -
بایستی بایست 3 s +
نبایستی بایست 3 s -
می‌بایستی بایست 3 s +
نمی‌بایستی بایست 3 s -
می‌توان توان 3 s +
نمی‌توان توان 3 s -
بتوان توان 3 s +
نتوان توان 3 s -
`;

/** Verb forms by their spelling. */
export const irregularVerbForms: ReadonlyMap<string, VerbForm> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [form = '', lemma = '', person, number, polarity] = row.split(' ');
      return [
        form,
        {
          lemma,
          preverb: '',
          tense: lemma === 'بایست' && form.includes('ست') ? 'past' : 'present',
          person: Number(person) as 1 | 2 | 3,
          plural: number === 'p',
          negative: polarity === '-',
          prefix: '',
          clitic: '',
          rank: 0,
        },
      ] satisfies [string, VerbForm];
    }),
);
