import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Lemmatizer } from '../../src/morphology/lemmatizer.js';
import { shippedLexicon } from './lexicon-fixture.js';

const lemmatizer = new Lemmatizer(shippedLexicon());

/** «form/lemma/POS» for each word that is asked about, which stands in the sentence as *word*. */
function readMarked(sentence: string): string[] {
  const words = sentence.split(' ');
  const analyses = lemmatizer.lemmatize(words.map((word) => word.replaceAll('*', '')));
  return words.flatMap((word, i) =>
    word.startsWith('*') ? [`${analyses[i]?.lemma ?? ''}/${analyses[i]?.pos ?? ''}`] : [],
  );
}

describe('Lemmatizer.lemmatize', () => {
  it.each([
    // the same form as a verb and as a noun
    ['معلم به شاگردان *پاسخ* *داد* .', ['پاسخ/NOUN', 'داد/VERB']],
    ['این *ساخت* و ساز باید متوقف شود .', ['ساخت/NOUN']],
    ['معمار این خانه را *ساخت* .', ['ساخت/VERB']],
    ['او کتاب را از روی میز *برداشت* .', ['داشت/VERB']],
    ['*برداشت* گندم آغاز شد .', ['برداشت/NOUN']],
    ['کارگران دستمزد خود را *دریافت* *کردند* .', ['دریافت/NOUN', 'کرد/VERB']],
    ['*مردم* از خانه بیرون آمدند .', ['مردم/NOUN']],
    ['روند کار *کند* است .', ['کند/ADJ']],
    ['شهرداری باید این پل را تعمیر *کند* .', ['کرد/VERB']],
    // auxiliaries
    ['باران *خواهد* *بارید* .', ['خواست/AUX', 'بارید/VERB']],
    ['او *می‌خواهد* برود .', ['خواست/VERB']],
    ['هوا سرد *است* و برف *می‌بارد* .', ['است/AUX', 'بارید/VERB']],
    // participles
    ['این نامه دیروز *نوشته* *شد* .', ['نوشت/VERB', 'شد/VERB']],
    ['وزیر در این *نوشته* از کشاورزان ستایش کرد .', ['نوشته/NOUN']],
    ['سال *گذشته* باران کم بود .', ['گذشته/ADJ']],
    ['طرح را بررسی *کرده* و نتیجه را اعلام خواهیم کرد .', ['کرد/VERB']],
    ['مالیات بر ارزش *افزوده* بخشوده شد .', ['افزوده/ADJ']],
    ['با *برگزاری* جشنواره موافقت شد .', ['برگزاری/NOUN']],
    // می apart from its verb
    ['آنان به خانه می *روند* .', ['رفت/VERB']],
    ['پیمانکار کار را تمام نمی *کند* .', ['کرد/VERB']],
    // ی behind adjectives and nouns
    ['این کار *بزرگی* است .', ['بزرگ/ADJ']],
    ['به *بزرگی* خود ببخشید .', ['بزرگی/NOUN']],
    ['نهاد *سیاسی* تازه‌ای پدید آمد .', ['سیاسی/ADJ']],
    ['به *کسی* نگفت .', ['کس/NOUN']],
    ['*زمانی* که رسید شب بود .', ['زمان/NOUN']],
    ['*زندگی* در شهر گران است .', ['زندگی/NOUN']],
    ['پژوهشگران از ظرف *سفالی* عکس گرفتند .', ['سفالی/ADJ']],
    ['رشد ۲۰ *درصدی* صادرات خبر خوبی بود .', ['درصدی/ADJ']],
    ['وزیر از *عملیاتی* *شدن* طرح خبر داد .', ['عملیاتی/ADJ', 'شدن/NOUN']],
    ['هیچ *فرهنگی* از دیگران جدا نیست .', ['فرهنگ/NOUN']],
    ['پس از *نشستی* با کارشناسان طرح را پذیرفت .', ['نشست/NOUN']],
    ['دیوار *بلند* است .', ['بلند/ADJ']],
    ['رودخانه *آلوده* است .', ['آلوده/ADJ']],
    ['ساختمان *آلوده* شد .', ['آلود/VERB']],
    ['کشاورزان از *برنج* و گندم می‌گویند .', ['برنج/NOUN']],
    ['اختلاف *مردمش* با شهردار بالا گرفت .', ['مردم/NOUN']],
    // words of the closed classes
    ['*این* کتاب از *آن* من است .', ['این/DET', 'آن/PRON']],
    ['پس *از* جلسه به *در* خانه رفت .', ['از/ADP', 'در/ADP']],
    ['*بعد* از ظهر *با* *هم* رفتند .', ['بعد/ADP', 'با/ADP', 'هم/PRON']],
    ['آنها *نه* هزار رأی آوردند .', ['نه/NUM']],
    ['*نه* تنها او بلکه همه آمدند .', ['نه/ADV']],
    ['*برای* دیدار آمد .', ['برای/ADP']],
    ['از *روی* پل گذشت .', ['رو/NOUN']],
    // names
    ['به گفته محسن *قصابیان* تیم آماده است .', ['قصابیان/PROPN']],
    ['*تهران* و *فرانسه* توافق کردند .', ['تهران/PROPN', 'فرانسه/PROPN']],
    // adjectives as clauses
    ['*امیدواریم* باران ببارد .', ['امیدوار/ADJ']],
    // ordinals and comparatives
    ['*سومین* جشنواره *بهتر* از *دومین* بود .', ['سومین/ADJ', 'به/ADJ', 'دومین/ADJ']],
    ['این دارو *واقعاً* ارزان است .', ['واقعاً/ADV']],
    ['شمار آنان به 25 نفر رسید ، نه بیشتر', []],
  ])('%s', (sentence, expected) => {
    expect(readMarked(sentence)).toEqual(expected);
  });

  it('gives one analysis a word', () => {
    expect(lemmatizer.lemmatize([])).toEqual([]);
    expect(lemmatizer.lemmatize(['کتاب', '،', 'خانه'])).toHaveLength(3);
  });

  it('marks finite verbs, plurals and written ezafe', () => {
    const words = 'نمایندگان کتاب‌های خود را می‌خوانند و خسته شده از خانه‌ی ما'.split(' ');
    const read = lemmatizer.lemmatize(words);
    const marked = (flag: 'finite' | 'plural' | 'ezafe'): string[] =>
      words.filter((_, i) => read[i]?.[flag]);
    expect(marked('finite')).toEqual(['می‌خوانند']);
    expect(marked('plural')).toEqual(['نمایندگان', 'کتاب‌های', 'می‌خوانند']);
    expect(marked('ezafe')).toEqual(['کتاب‌های', 'خانه‌ی']);
  });

  it('never throws, and gives every word a lemma', () => {
    const pieces = [
      'می',
      'ن',
      'ب',
      'ها',
      'ی',
      'ان',
      'تر',
      'کتاب',
      'کرد',
      'ه',
      '‌',
      'ٔ',
      'x',
      '9',
      '،',
    ];
    const word = fc.oneof(fc.string({ unit: fc.constantFrom(...pieces) }), fc.string());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const read = lemmatizer.lemmatize(words);
        expect(read).toHaveLength(words.length);
        for (const { lemma } of read) expect(typeof lemma).toBe('string');
      }),
    );
  });
});

describe('Lemmatizer.analyze', () => {
  it.each([
    ['مدرسه‌ها', 'مدرسه', 'NOUN'],
    ['اقتصادی', 'اقتصادی', 'ADJ'],
    ['می‌گوید', 'گفت', 'VERB'],
    ['است', 'است', 'AUX'],
    ['وی', 'وی', 'PRON'],
    ['در', 'در', 'ADP'],
    ['و', 'و', 'CCONJ'],
    ['که', 'که', 'SCONJ'],
    ['۱۲', '۱۲', 'NUM'],
    ['هزار', 'هزار', 'NUM'],
    ['«', '«', 'PUNCT'],
    ['NATO', 'NATO', 'X'],
    ['به‌شدت', 'به‌شدت', 'ADV'],
    ['ایران', 'ایران', 'PROPN'],
  ])('%s → %s, %s', (form, lemma, pos) => {
    expect(lemmatizer.analyze(form)).toMatchObject({ lemma, pos });
  });

  it('reads old letters as normalization would write them', () => {
    expect(lemmatizer.analyze('كتاب‌هاي').lemma).toBe('کتاب');
    expect(lemmatizer.analyze('خانۀ').lemma).toBe('خانه');
  });

  it('knows its own lemmas of nouns', () => {
    const nouns =
      'کتاب‌ها مدرسه‌ای نمایندگان مساجد اقدامات خیابان‌های همکاری‌ها کودکانشان پرونده‌هایی';
    for (const noun of nouns.split(' ')) {
      const { lemma } = lemmatizer.analyze(noun);
      expect(lemmatizer.analyze(lemma).lemma).toBe(lemma);
    }
  });

  it('says the same the second time', () => {
    expect(lemmatizer.analyze('پنجره‌ها')).toEqual(lemmatizer.analyze('پنجره‌ها'));
  });
});
