import { describe, expect, it } from '@jest/globals';
import { quote } from './quote-article.js';

const named = 'نادر صبوری';

function speakers(text: string, names: readonly string[] = []): (string | null)[] {
  return quote(text, names)
    .filter(({ type }) => type !== 'judgement')
    .map(({ speaker }) => speaker);
}

function resolutions(text: string, names: readonly string[] = []): string[] {
  return quote(text, names)
    .filter(({ type }) => type !== 'judgement')
    .map(({ resolution }) => resolution);
}

describe('who speaks', () => {
  it('goes on with the speaker by surname, pronoun, demonstrative, title and nothing', () => {
    const text = [
      `${named} گفت: پل آماده است.`,
      'وی افزود: راه باز است.',
      'صبوری تصریح کرد: بودجه رسیده است.',
      'این مقام مسئول ادامه داد: کارگران آمده‌اند.',
      'فرماندار مراغه خاطرنشان کرد: برف هم آب شده است.',
      'در پایان گفت: کار تمام است.',
    ].join('\n');
    expect(speakers(text, [named])).toEqual(Array.from({ length: 6 }, () => named));
    expect(resolutions(text, [named])).toEqual([
      'explicit-name',
      'pronoun',
      'surname',
      'demonstrative',
      'title',
      'dropped',
    ]);
  });

  it('gives the title of the lead to the name of the body', () => {
    const text = `فرماندار مراغه گفت: پل آماده است.\n${named} در این مراسم افزود: راه باز است.`;
    expect(speakers(text, [named])).toEqual([named, named]);
    expect(resolutions(text, [named])).toEqual(['cataphora', 'explicit-name']);
  });

  it('gives a title to whom the article calls so', () => {
    const other = 'پرویز دادور';
    const text = [
      `${named} فرماندار مراغه گفت: پل آماده است.`,
      `${other} شهردار مراغه گفت: راه باز است.`,
      'فرماندار مراغه افزود: بودجه رسیده است.',
      'شهردار گفت: برف آب شده است.',
    ].join('\n');
    expect(speakers(text, [named, other])).toEqual([named, other, named, other]);
  });

  it('knows a name with and without a space or ZWNJ', () => {
    const text =
      'سیما حکیم‌زاده گفت: پل آماده است.\nحکیم زاده افزود: راه باز است.\nحکیمزاده گفت: برف آب شد.';
    expect(speakers(text)).toEqual(['سیما حکیم‌زاده', 'سیما حکیم‌زاده', 'سیما حکیم‌زاده']);
  });

  it.each(['سرهنگ نادر صبوری', 'حجت‌الاسلام نادر صبوری', 'دکتر نادر صبوری', '«نادر صبوری»'])(
    'names %s without rank and marks',
    (source) => {
      expect(quote(`${source} گفت: پل آماده است.`)).toEqual([
        expect.objectContaining({ source, speaker: named }),
      ]);
    },
  );

  it.each([
    ['نادر صبوری، مدیرکل راه استان،', 'نادر صبوری'],
    ['نادر صبوری مدیرکل راه استان', 'نادر صبوری'],
    ['نادر صبوری - مدیرکل راه استان -', 'نادر صبوری'],
  ])('takes the title beside the name into the source: %s', (subject, speaker) => {
    const [found] = quote(`${subject} در جمع خبرنگاران گفت: پل آماده است.`);
    expect(found?.speaker).toBe(speaker);
    expect(found?.source).toContain('مدیرکل راه استان');
  });

  it('a title without a name is the speaker, in its fullest form', () => {
    const text = 'سخنگوی وزارت راه گفت: پل آماده است.\nسخنگو افزود: راه باز است.';
    expect(speakers(text)).toEqual(['سخنگوی وزارت راه', 'سخنگوی وزارت راه']);
  });

  it('a list with commas belongs to the title', () => {
    const [found] = quote('وزیر صنعت، معدن و تجارت گفت: کارخانه باز شد.');
    expect(found?.source).toBe('وزیر صنعت، معدن و تجارت');
  });

  it('«در» belongs to a title that needs it, and else to the clause', () => {
    expect(quote('نماینده مردم اهر در مجلس گفت: راه باز است.')[0]?.source).toBe(
      'نماینده مردم اهر در مجلس',
    );
    expect(quote('نادر صبوری در تبریز گفت: راه باز است.')[0]?.source).toBe(named);
  });

  it('whom the speaker meets does not speak', () => {
    const text = `${named} در دیدار با معاون وزیر کشور گفت: راه باز است.\nوی افزود: پل آماده است.`;
    expect(speakers(text, [named])).toEqual([named, named]);
  });

  it('somebody whom the reporter speaks of in between takes the pronoun', () => {
    const other = 'پرویز دادور';
    const text = `${named} گفت: راه باز است.\n${other} نیز از کارگاه بازدید کرد.\nوی افزود: پل آماده است.`;
    expect(speakers(text, [named, other])).toEqual([named, other]);
  });

  it('brings on a second speaker by his title, then by his name', () => {
    const other = 'پرویز دادور';
    const text = [
      `${named} گفت: پل آماده است.`,
      'در ادامه رئیس دانشگاه مراغه گفت: خوابگاه پر است.',
      `${other} افزود: کلاس‌ها باز است.`,
      'رئیس دانشگاه مراغه تصریح کرد: استادان آمده‌اند.',
    ].join('\n');
    expect(speakers(text, [named, other])).toEqual([named, other, other, other]);
  });

  it('does not take the object behind a surname for a part of the name', () => {
    const text = [
      'صبوری مدیر راه استان گفت: پل آماده است.',
      'صبوری سهم راه استان را کم دانست و افزود: بودجه رسیده است.',
    ].join('\n');
    expect(speakers(text)).toEqual(['صبوری', 'صبوری']);
  });

  it('a title never holds the name of its holder, and a trade with an organisation is no name', () => {
    expect(speakers('مراغه: پل باز شد\n\nفرماندار مراغه گفت: راه باز است.')).toEqual([
      'مراغه',
      'فرماندار مراغه',
    ]);
    const text = `${named} گفت: پل آماده است.\nپیشکسوت باشگاه مراغه گفت: راه باز است.`;
    expect(speakers(text, [named])).toEqual([named, named]);
  });

  it('goes back to somebody else where the cue is in the pluperfect', () => {
    const text = [
      `${named} گفت: پل آماده است.`,
      'سال گذشته رئیس سازمان راه استان گفته بود که پل آماده نیست.',
    ].join('\n');
    expect(speakers(text, [named])).toEqual([named, 'رئیس سازمان راه استان']);
  });

  it('leaves out ranks in every spelling, and keeps what surnames begin with', () => {
    expect(speakers('حجت الاسلام و المسلمین نادر صبوری گفت: راه باز است.')).toEqual([named]);
    expect(speakers('حاجی صبوری گفت: راه باز است.')).toEqual(['حاجی صبوری']);
  });

  it('ends a name at its marks, and before an adverb', () => {
    const text = [
      '«پرویز دادور»، شهردار مراغه، گفت: راه باز است.',
      'شهردار مراغه افزود: پل آماده است.',
    ].join('\n');
    expect(speakers(text)).toEqual(['پرویز دادور', 'پرویز دادور']);
    expect(speakers('نادر صبوری اینطور گفت: راه باز است.', ['نادر صبوری اینطور'])).toEqual([named]);
  });

  it('a surname alone is that of a bearer who was met already', () => {
    const text = [
      `${named} گفت: پل آماده است.`,
      'صبوری افزود: راه باز است.',
      'مریم صبوری، شهردار مراغه، گفت: برف آمده است.',
    ].join('\n');
    expect(speakers(text, [named, 'مریم صبوری'])).toEqual([named, named, 'مریم صبوری']);
  });

  it('tells heads of a body and of its parts apart', () => {
    const text = [
      'پل باز می‌شود',
      'رئیس مجلس گفت: پل آماده است.',
      'رئیس کمیسیون صنایع مجلس نیز گفت: راه باز است.',
    ].join('\n\n');
    expect(speakers(text)).toEqual(['رئیس مجلس', 'رئیس کمیسیون صنایع مجلس']);
  });

  it('knows a phrase of time before the subject', () => {
    const text = 'اواخر مرداد امسال فرماندار مراغه گفته بود: راه باز است.';
    expect(speakers(text)).toEqual(['فرماندار مراغه']);
  });

  it('counts a number of people as nobody’s name', () => {
    const text = `${named} گفت: پل آماده است.\nبیش از صد مهندس اعلام کردند که راه باز است.`;
    expect(speakers(text, [named])).toEqual([named, 'بیش از صد مهندس']);
  });

  it('the speaker of a linked headline is nobody’s pronoun', () => {
    const text = [
      'پل مراغه باز می‌شود',
      `${named} گفت: پل آماده است.`,
      'بیشتر بخوانید:',
      'فرماندار میانه: راه میانه بسته است',
      'وی افزود: بودجه رسیده است.',
    ].join('\n\n');
    expect(speakers(text, [named])).toEqual([named, 'فرماندار میانه', named]);
  });

  it('nobody is guessed where nobody is known', () => {
    expect(speakers('وی گفت: راه باز است.')).toEqual([null]);
    expect(speakers('برخی می‌گویند راه باز است.')).toEqual([null]);
    expect(resolutions('وی گفت: راه باز است.')).toEqual(['none']);
  });

  it('an anonymous source keeps its words, and takes nobody’s name', () => {
    const text = `یک منبع آگاه گفت: راه باز است.\n${named} گفت: پل آماده است.`;
    expect(speakers(text, [named])).toEqual(['یک منبع آگاه', named]);
  });

  it('an organisation speaks under its fullest name', () => {
    const text =
      'سازمان هواشناسی کشور اعلام کرد: باران می‌بارد.\nسازمان هواشناسی افزود: هوا سرد است.';
    expect(speakers(text)).toEqual(['سازمان هواشناسی کشور', 'سازمان هواشناسی کشور']);
  });
});

describe('repetitions', () => {
  it('the lead’s words are marked as the body’s', () => {
    const said = 'پل تازهٔ شهر تا پاییز برای همه باز می‌شود';
    const text = `فرماندار مراغه گفت: ${said}.\n\nبه گزارش ایسنا، فرماندار مراغه گفت: ${said}.\n\nوی افزود: راه هم باز است.`;
    expect(quote(text).map(({ duplicateOf }) => duplicateOf)).toEqual([1, null, null]);
  });

  it('headline and lead repeat the body, not one another', () => {
    const said = 'پل تازهٔ شهر تا پاییز برای همه باز می‌شود';
    const text = `وزیر راه: ${said}\n\nوزیر راه گفت: ${said}.\nوی افزود: برف آمد.\nاو گفت: ${said}.`;
    expect(quote(text).map(({ duplicateOf }) => duplicateOf)).toEqual([3, 3, null, null]);
  });

  it('different words are not', () => {
    const text = 'وی گفت: پل تازهٔ شهر باز می‌شود.\nوی افزود: بودجهٔ راه‌های روستایی رسیده است.';
    expect(quote(text).map(({ duplicateOf }) => duplicateOf)).toEqual([null, null]);
  });
});

describe('names and titles in other words', () => {
  it.each([
    ['گودروزی', 'علی گودرزی'],
    ['دیاغی', 'علی دباغی'],
  ])('%s, who is named nowhere else, is a misprint of %s', (misprint, name) => {
    const text = `${misprint} گفت: پل آماده است.\n${name} افزود: راه باز است.`;
    expect(speakers(text, [misprint, name])).toEqual([name, name]);
  });

  it.each([
    ['رحیمی', 'علی کریمی', 'two letters differ'],
    ['نوری', 'علی نوین', 'the name is too short'],
    ['احمدی', 'علی محمدی', 'the first letter differs'],
  ])('%s is not %s: %s', (surname, name) => {
    const text = `${surname} گفت: پل آماده است.\n${name} افزود: راه باز است.`;
    expect(speakers(text, [surname, name])).toEqual([surname, name]);
  });

  it('two who are both named in full are two, however alike', () => {
    const [one, other] = ['علی حسینی', 'رضا حسنی'];
    const text = `${one} گفت: پل آماده است.\n${other} افزود: راه باز است.\nحسنی گفت: برف آب شد.`;
    expect(speakers(text, [one, other])).toEqual([one, other, other]);
  });

  it.each([
    ['وزیر امور خارجه ایران', 'رئیس دستگاه دیپلماسی ایران'],
    ['رئیس قوه قضاییه', 'رئیس دستگاه قضا'],
    ['رئیس مجلس', 'رئیس قوه مقننه'],
  ])('%s is also %s', (title, other) => {
    const next = 'پرویز دادور';
    const text = [
      `${named} ${title} گفت: پل آماده است.`,
      `${next} شهردار مراغه گفت: راه باز است.`,
      `${other} گفت: بودجه رسیده است.`,
    ].join('\n');
    expect(speakers(text, [named, next])).toEqual([named, next, named]);
  });

  it('where nobody else speaks by name, another office is his too', () => {
    const text = [
      `${named} نایب‌رئیس اتاق اصناف کشور گفت: پل آماده است.`,
      'رئیس اتاق بازرگانی مراغه ادامه داد: راه باز است.',
    ].join('\n');
    expect(speakers(text, [named])).toEqual([named, named]);
  });

  it('where somebody else speaks too, an office without a name is nobody who spoke', () => {
    const other = 'پرویز دادور';
    const text = [
      `${other} شهردار مراغه گفت: برف آب شد.`,
      `${named} نایب‌رئیس اتاق اصناف کشور گفت: پل آماده است.`,
      'رئیس اتاق بازرگانی مراغه ادامه داد: راه باز است.',
    ].join('\n');
    expect(speakers(text, [named, other])).toEqual([other, named, 'رئیس اتاق بازرگانی مراغه']);
  });

  it('«وی» is not the holy whom the reporter speaks of in between', () => {
    const holy = 'امام رضا';
    const text = [
      `${named} گفت: راه زائران باز است.`,
      `${holy} (ع) در طوس به خاک سپرده شدند.`,
      'وی افزود: پل هم آماده است.',
    ].join('\n');
    expect(speakers(text, [named, holy])).toEqual([named, named]);
  });

  it.each(['۱۰ سال پیش', 'سه روز پیش'])('%s stands before a subject', (time) => {
    const text = `${time} صبوری در یک مصاحبه اعلام کرده بود که پل آماده است.\n${named} گفت: راه باز است.`;
    expect(speakers(text, ['صبوری', named])).toEqual([named, named]);
  });

  it('a subject stands before its cue where the full stop before it is lost', () => {
    const text = `وی گفت: راه باز است صبوری افزود: پل آماده است.\n${named} گفت: برف آب شد.`;
    const sources = quote(text, ['صبوری', named]).map(({ source }) => source);
    expect(sources).toContain('صبوری');
  });

  it.each([
    ['معاون پارلمانی رئیس‌جمهور', 'معاون پارلمانی رئیس‌جمهوری'],
    ['رئیس کمیسیون قضایی مجلس', 'رئیس کمسیون قضایی مجلس'],
  ])('%s is also spelt %s', (title, other) => {
    const next = 'پرویز دادور';
    const text = [
      `${named} ${title} گفت: پل آماده است.`,
      `${next} شهردار مراغه گفت: راه باز است.`,
      `${other} گفت: بودجه رسیده است.`,
    ].join('\n');
    expect(speakers(text, [named, next])).toEqual([named, next, named]);
  });

  it('what the article points at with «این» is nobody’s name', () => {
    const text = [
      `${named} گفت: پل آماده است.`,
      'این نخبه قرآنی در مراغه به دنیا آمد.',
      'نخبه قرآنی افزود: برف آب شد.',
    ].join('\n');
    expect(speakers(text, [named])).toEqual([named, named]);
  });

  it('nobody is called as the body that he serves', () => {
    const title = 'فرمانده سپاه حضرت عباس (ع) استان اردبیل';
    expect(speakers(`${title} گفت: راه باز است.`, ['عباس'])).toEqual([title]);
  });

  it('a subordinate clause before the subject has a subject of its own', () => {
    const text =
      'در حالی که تنها دو روز تا پایان کار باقی مانده، یک مقام شهر گفت که پل باز می‌شود.';
    expect(quote(text).map(({ source }) => source)).toEqual(['یک مقام شهر']);
  });

  it.each(['قزوینـ. شهردار مراغه', 'قزوین ـ شهردار مراغه'])(
    'a place before a dash is no subject: %s',
    (opening) => {
      expect(quote(`${opening} گفت: پل آماده است.`).map(({ source }) => source)).toEqual([
        'شهردار مراغه',
      ]);
    },
  );
});
