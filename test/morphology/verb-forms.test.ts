import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VerbForms } from '../../src/morphology/verb-forms.js';
import { VerbStems } from '../../src/morphology/verb-stems.js';

const verbs = new VerbForms(new VerbStems());

describe('VerbForms.parse', () => {
  it.each([
    // past, imperfect, perfect, pluperfect in one word
    ['نوشتند', 'نوشت', 'past'],
    ['می‌نوشتم', 'نوشت', 'past'],
    ['نوشته‌اند', 'نوشت', 'perfect'],
    ['ننوشته‌ام', 'نوشت', 'perfect'],
    ['نوشته‌است', 'نوشت', 'perfect'],
    ['نوشته‌بودند', 'نوشت', 'perfect'],
    ['نوشته', 'نوشت', 'participle'],
    // present, subjunctive, imperative
    ['می‌سازیم', 'ساخت', 'present'],
    ['نمی‌سازند', 'ساخت', 'present'],
    ['میسازد', 'ساخت', 'present'],
    ['بسازد', 'ساخت', 'present'],
    ['نسازد', 'ساخت', 'present'],
    ['سازند', 'ساخت', 'present'],
    ['بساز', 'ساخت', 'imperative'],
    ['مساز', 'ساخت', 'imperative'],
    // glides
    ['بیاموزند', 'آموخت', 'present'],
    ['بیندیشیم', 'اندیشید', 'present'],
    ['نیفزود', 'افزود', 'past'],
    ['نیامدند', 'آمد', 'past'],
    ['بیایید', 'آمد', 'present'],
    ['می‌گوییم', 'گفت', 'present'],
    ['می‌گوئیم', 'گفت', 'present'],
    ['بگو', 'گفت', 'imperative'],
    // variants of stems go to the first
    ['گردیدند', 'گشت', 'past'],
    ['می‌کوبند', 'کوفت', 'present'],
    ['رسانیدند', 'رساند', 'past'],
    ['بنشانند', 'نشاند', 'present'],
    // forms that two verbs share go to the commoner
    ['می‌کشند', 'کشید', 'present'],
    ['می‌برند', 'برد', 'present'],
    ['می‌شوید', 'شد', 'present'],
    ['می‌شویند', 'شست', 'present'],
    ['می‌میرند', 'مرد', 'present'],
    // irregular
    ['نیستند', 'هست', 'present'],
    ['باشیم', 'بود', 'present'],
    ['نباید', 'بایست', 'present'],
    ['نمی‌توان', 'توان', 'present'],
  ])('reads %s as a form of %s (%s)', (form, lemma, tense) => {
    expect(verbs.parse(form)).toMatchObject({ lemma, tense, preverb: '' });
  });

  it.each([
    ['برمی‌گردند', 'بر', 'گشت'],
    ['برنگشت', 'بر', 'گشت'],
    ['درآوردیم', 'در', 'آورد'],
    ['بازنمی‌گردد', 'باز', 'گشت'],
    ['فراخواندند', 'فرا', 'خواند'],
    ['فرو‌ریخته‌است', 'فرو', 'ریخت'],
    ['وامی‌دارد', 'وا', 'داشت'],
  ])('takes the preverb off %s', (form, preverb, lemma) => {
    expect(verbs.parse(form)).toMatchObject({ preverb, lemma });
  });

  it.each([
    ['دیدمش', 'دید', 'ش'],
    ['می‌بینیدشان', 'دید', 'شان'],
    ['پذیرفتندم', 'پذیرفت', 'م'],
  ])('takes the object pronoun off %s', (form, lemma, clitic) => {
    expect(verbs.parse(form)).toMatchObject({ lemma, clitic });
  });

  it.each([
    ['رفتم', 1, false],
    ['رفتیم', 1, true],
    ['می‌روی', 2, false],
    ['بروید', 2, true],
    ['رفت', 3, false],
    ['رفته‌اند', 3, true],
  ])('tells person and number of %s', (form, person, plural) => {
    expect(verbs.parse(form)).toMatchObject({ person, plural });
  });

  it.each(['نرفت', 'نمی‌رود', 'نرفته‌اند', 'نیست', 'مگو'])('knows that %s denies', (form) => {
    expect(verbs.parse(form)?.negative).toBe(true);
  });

  it('does not take ورزید for a preverb and a verb', () => {
    expect(verbs.parse('ورزیدند')).toMatchObject({ lemma: 'ورزید', preverb: '' });
  });

  it.each(['خانه', 'تهران', 'دختر', 'کتاب‌ها', 'درخواستهای', 'می', 'ن', ''])(
    'reads %s as no verb',
    (word) => {
      expect(verbs.parse(word)).toBeNull();
    },
  );

  it('reads any string without an error', () => {
    const letters = Array.from('ابپتدرزسشکگمنوهیآ‌');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (word) => {
        const form = verbs.parse(word);
        expect(form === null || form.lemma.length > 0).toBe(true);
      }),
    );
  });
});

describe('VerbStems', () => {
  const stems = new VerbStems();

  it.each([...stems.pastStems()])('conjugates %s', (past) => {
    expect(verbs.parse(`می‌${past}ند`)).not.toBeNull();
    expect(verbs.parse(`${past}ه‌اند`)).not.toBeNull();
  });

  it('has the lemma of every stem as a past stem', () => {
    for (const present of stems.presentStems()) {
      const lemma = stems.present(present)?.lemma ?? '';
      expect(stems.past(lemma)).toBeDefined();
    }
  });
});
