import { describe, expect, it } from '@jest/globals';
import { findQuotes } from '../../src/quotes/find-quotes.js';
import { quote, toDocument, toEntities } from './quote-article.js';

/** What stands in marks `[[ ]]` is the content that must be found. */
function withContent(marked: string): { text: string; content: string } {
  const [before = '', rest = ''] = marked.split('[[');
  const [content = '', behind = ''] = rest.split(']]');
  return { text: before + content + behind, content };
}

describe('the patterns', () => {
  it.each([
    [
      'P1',
      'گفت',
      'شهردار مراغه گفت: [[پارک کنار رود تا پاییز باز می‌شود. بودجهٔ آن هم رسیده است]].',
    ],
    ['P3', 'افزود', 'شهردار مراغه با اشاره به بازسازی پل، افزود: [[کار پل تا زمستان طول می‌کشد]].'],
    ['P5', 'گفت', 'شهردار مراغه گفت که [[بازار سرپوشیده در مهرماه باز خواهد شد]].'],
    ['P5', 'اعلام کرد', 'شهردار مراغه اعلام کرد [[بازار سرپوشیده در مهرماه باز خواهد شد]].'],
    ['P5', 'مدعی شد', 'شهردار مراغه مدعی شد، [[همهٔ کوچه‌ها آسفالت شده است]].'],
    ['P6', 'گفت', 'شهردار مراغه گفت: «[[پارک کنار رود تا پاییز باز می‌شود.]]»'],
    ['P7', 'گفت', '«[[پارک کنار رود تا پاییز باز می‌شود]]»، شهردار مراغه گفت.'],
    ['P8', 'به گفته', 'به گفته شهردار مراغه، [[پارک کنار رود تا پاییز باز می‌شود]].'],
    ['P8', 'به اعتقاد', 'به اعتقاد شهردار مراغه، [[پارک کنار رود تا پاییز باز می‌شود]].'],
    ['P11', 'آمده است', 'در این بیانیه آمده است: [[کارگران از فردا سر کار خواهند بود]].'],
  ])('%s: %s', (pattern, cue, marked) => {
    const { text, content } = withContent(marked);
    expect(quote(`خبر شهر\n\n${text}\n\nپایان خبر روز.`)).toEqual([
      expect.objectContaining({
        pattern,
        cue,
        content: [content.replace(/\.$/, '')],
      }),
    ]);
  });

  it('P2: a frame and a cue quote twice, of one source', () => {
    const text = 'رضایی با بیان اینکه کارگاه‌ها باز شده است، گفت: سفارش‌ها دو برابر شده است.';
    expect(quote(text)).toEqual([
      expect.objectContaining({
        pattern: 'P2',
        type: 'indirect',
        cue: 'با بیان اینکه',
        content: ['کارگاه‌ها باز شده است'],
        source: 'رضایی',
      }),
      expect.objectContaining({
        pattern: 'P2',
        type: 'colon',
        cue: 'گفت',
        content: ['سفارش‌ها دو برابر شده است'],
        source: 'رضایی',
      }),
    ]);
  });

  it('P2: the comma before the cue may be missing, an adverbial may stand there', () => {
    const [frame] = quote('وی با تأکید بر اینکه آب کافی است در ادامه افزود: سد پر است.');
    expect(frame?.content).toEqual(['آب کافی است']);
  });

  it('P2: a comma ends the clause whose verb no table knows', () => {
    const [frame] = quote('وزیر راه با بیان اینکه از جاده‌های برفی دوری کنید، گفت: راه باز است.');
    expect(frame?.content).toEqual(['از جاده‌های برفی دوری کنید']);
  });

  it('P2: the main clause behind a frame is no part of it, though no cue of the table stands in it', () => {
    const [frame] = quote('وی با بیان اینکه بودجه رسیده است، خواستار ساخت پل شد.');
    expect(frame?.content).toEqual(['بودجه رسیده است']);
    const [behind] = quote('وی به تهران رفت با بیان اینکه بودجه رسیده است، پل آماده است.');
    expect(behind?.content).toEqual(['بودجه رسیده است، پل آماده است']);
  });

  it('P2: behind a quotation in the same paragraph the frame is the reporter’s', () => {
    const found = quote(
      'وی گفت: پل آماده است. صبوری با بیان اینکه بودجه رسیده است، افزود: راه باز است.',
    );
    expect(found.map(({ content }) => content[0])).toEqual([
      'پل آماده است',
      'بودجه رسیده است',
      'راه باز است',
    ]);
  });

  it('P2: a frame whose words are in marks ends with the mark', () => {
    const [frame, cue] = quote('وی با تأکید بر این که «آب کافی است» گفت: سد پر است.');
    expect(frame?.content).toEqual(['آب کافی است']);
    expect(cue?.content).toEqual(['سد پر است']);
  });

  it('P4: a judgement stands apart, the cue behind it quotes', () => {
    const text = 'وی ساخت سد را نمونه‌ای از همکاری مردم دانست و گفت: این کار ادامه دارد.';
    expect(quote(text)).toEqual([
      expect.objectContaining({
        type: 'judgement',
        cue: 'دانست',
        content: ['ساخت سد را نمونه‌ای از همکاری مردم'],
      }),
      expect.objectContaining({ type: 'colon', pattern: 'P4', content: ['این کار ادامه دارد'] }),
    ]);
  });

  it.each([
    ['خواستار شد', 'وی گسترش راه‌های روستایی را خواستار شد.'],
    ['خبر داد', 'فرماندار از آغاز کار سد خبر داد.'],
    ['تأکید کرد', 'فرماندار بر نظارت بیشتر تأکید کرد.'],
  ])('P4: «%s» alone is a judgement', (cue, text) => {
    expect(quote(text)).toEqual([expect.objectContaining({ type: 'judgement', cue })]);
  });

  it('P5: a clause ends before the next cue of the same subject', () => {
    const text = 'وزیر نیرو گفت که سدها پر است و تأکید کرد که باید صرفه‌جویی شود.';
    expect(quote(text).map(({ content }) => content)).toEqual([
      ['سدها پر است'],
      ['باید صرفه‌جویی شود'],
    ]);
  });

  it('P5: marks around a part make the quotation mixed', () => {
    const [found] = quote('وزیر نیرو گفت که سدها «تا لبه پر از آب» شده است.');
    expect(found).toMatchObject({ type: 'mixed', content: ['سدها «تا لبه پر از آب» شده است'] });
  });

  it('P6: a name in marks at the beginning is not all that is said', () => {
    const [found] = quote('وزیر نیرو گفت: «سد کرج» تا لبه پر شده است.');
    expect(found?.content).toEqual(['«سد کرج» تا لبه پر شده است']);
  });

  it('P6: a speech in one pair of marks runs over paragraphs', () => {
    const [found] = quote('وزیر نیرو گفت: «سدها پر است.\nباید صرفه‌جویی شود.»\nخبر تمام شد.');
    expect(found?.content).toEqual(['سدها پر است', 'باید صرفه‌جویی شود']);
  });

  it.each([
    'به گزارش ایسنا، سدها پر شده است.',
    'ایسنا/خوزستان: سدها پر شده است.',
    'تهران- ایرنا- سدها پر شده است.',
    'خبرگزاری فارس: سدها پر شده است.',
  ])('P9: a dateline is no source (%s)', (text) => {
    expect(quote(`خبر سدها\n\n${text}\nآب هم کافی است.`)).toEqual([]);
  });

  it('P8: with no comma behind it the source ends with its name', () => {
    const text = 'به گفته معاون استانداری قزوین راه‌های روستایی باز شده است.';
    const entities = toEntities(text, []);
    const start = text.indexOf('استانداری قزوین');
    const { quotes } = findQuotes(toDocument(text), {
      ...entities,
      mentions: [
        {
          ...{ start, end: start + 'استانداری قزوین'.length, type: 'ORG', form: 'name' },
          ...{ head: null, value: null, source: 'ner', confidence: 1, entity: null },
        },
      ],
    });
    const [content] = quotes[0]?.content ?? [];
    expect(content && text.slice(content.start, content.end)).toBe('راه‌های روستایی باز شده است');
  });

  it('P8: stands behind a verb and «و» too', () => {
    const found = quote('سدها پر شده است و به گفته وی راه‌های روستایی هم باز شده است.');
    expect(found[0]?.content).toEqual(['راه‌های روستایی هم باز شده است']);
  });

  it('P9: a place before any dash is the dateline', () => {
    const [found] = quote('کرمانشاه_ فرماندار مراغه گفت: راه باز است.');
    expect(found?.source).toBe('فرماندار مراغه');
  });

  it('P9, P10: the subject stands behind the dateline, and is not whom the speaker talks with', () => {
    const text = 'به گزارش ایسنا، نادر صبوری در گفت‌وگو با معاون وزیر کشور گفت: راه باز است.';
    expect(quote(text)).toEqual([expect.objectContaining({ source: 'نادر صبوری' })]);
  });

  it.each([
    ['صبوری: راه روستا باز شد', 'صبوری', 'راه روستا باز شد'],
    ['وزیر راه: پل تازه آماده است', 'وزیر راه', 'پل تازه آماده است'],
    ['گره کور ترافیک/ وزیر راه: پل تازه آماده است', 'وزیر راه', 'پل تازه آماده است'],
  ])('P12: headline «%s»', (title, source, content) => {
    expect(quote(`${title}\n\nکار پل به پایان رسید.\nمردم خوشحال شدند.`)).toEqual([
      expect.objectContaining({ type: 'headline', cue: ':', source, content: [content] }),
    ]);
  });

  it.each(['گزارش: پل تازه آماده است', 'ساعت ۱۷:۳۰ آغاز بازی است', 'عکس: پل تازهٔ شهر'])(
    'P12: no speaker in «%s»',
    (title) => {
      expect(quote(`${title}\n\nکار پل به پایان رسید.\nمردم خوشحال شدند.`)).toEqual([]);
    },
  );

  it('P13: the answers of a labelled interview, over their paragraphs', () => {
    const text = [
      'خبرنگار: کارگاه را کی باز کردید؟',
      'صبوری: کارگاه سه سال پیش باز شد.',
      'نخستین سفارش از تبریز رسید.',
      'خبرنگار: چند کارگر دارید؟',
      'صبوری: بیست کارگر در کارگاه هستند.',
    ].join('\n');
    expect(
      quote(`گفت‌وگو با یک نجار\n\n${text}`).map(({ content, pattern }) => [pattern, content]),
    ).toEqual([
      ['P13', ['کارگاه سه سال پیش باز شد', 'نخستین سفارش از تبریز رسید']],
      ['P13', ['بیست کارگر در کارگاه هستند']],
    ]);
  });

  it('P14: a quotation inside another has its own source', () => {
    const text =
      'وی گفت: همان‌طور که رئیس جمهور در سفر فرمودند، باید راه‌ها باز شود؛ کار آسان نیست.';
    expect(quote(text)).toEqual([
      expect.objectContaining({ pattern: 'P1', parent: null }),
      expect.objectContaining({
        pattern: 'P14',
        parent: 0,
        source: 'رئیس جمهور',
        content: ['باید راه‌ها باز شود'],
      }),
    ]);
  });

  it('P14: what the speaker himself says is no quotation inside his', () => {
    expect(quote('وی گفت: من بارها گفتم که راه باید باز شود.')).toHaveLength(1);
  });
});

describe('where a quotation ends', () => {
  it.each([
    'گفتنی است پل بزرگ‌تر هم می‌شود.',
    'شایان ذکر است پل بزرگ‌تر هم می‌شود.',
    'وی متولد تهران است.',
  ])('the reporter’s voice ends it: %s', (sentence) => {
    const [found] = quote(`وزیر راه گفت: پل تازه آماده است. ${sentence}`);
    expect(found?.content).toEqual(['پل تازه آماده است']);
  });

  it('a new cue in the paragraph ends it', () => {
    expect(
      quote('وزیر راه گفت: پل آماده است. وی افزود: راه هم باز است.').map((q) => q.content),
    ).toEqual([['پل آماده است'], ['راه هم باز است']]);
  });

  it('a paragraph marker of an archive ends it', () => {
    const [found] = quote('وزیر راه گفت: پل آماده است. [n] مردم خوشحال شدند.');
    expect(found?.content).toEqual(['پل آماده است']);
  });

  it('a paragraph in the first person goes on with it, another does not', () => {
    const text =
      'نادر صبوری نوشت: در تهران بودم که خبر رسید.\nبه شهر برگشتم و کار را آغاز کردم.\nشهر آرام است.';
    expect(quote(text)[0]?.content).toEqual([
      'در تهران بودم که خبر رسید',
      'به شهر برگشتم و کار را آغاز کردم',
    ]);
  });

  it('a question mark stays, a full stop does not', () => {
    expect(quote('وزیر راه پرسید: پل کی آماده می‌شود؟')[0]?.content).toEqual([
      'پل کی آماده می‌شود؟',
    ]);
  });
});

describe('where content begins and ends', () => {
  it.each([
    [
      'a passive without است',
      'وی با بیان اینکه آب کم است، اما در شمال سیل دیده شده، گفت: سدها پر است.',
    ],
    [
      'a passive written as one',
      'وی با بیان اینکه آب کم است، اما در شمال سیل دیده‌شده، گفت: سدها پر است.',
    ],
  ])('a frame ends behind %s', (_, text) => {
    const [frame] = quote(text);
    expect(frame?.content[0]).toMatch(/^آب کم است، اما در شمال سیل دیده.شده$/u);
  });

  it('«برخی از مردم بر این باورند که» closes no frame', () => {
    const text =
      'شهردار مراغه با اشاره به اینکه برخی از مردم بر این باورند که پل سست است، گفت: پل محکم است.';
    expect(quote(text).map(({ content }) => content)).toEqual([
      ['برخی از مردم بر این باورند که پل سست است'],
      ['پل محکم است'],
    ]);
  });

  it.each([
    'وی شهر را تهدید کرد در صورتی که پل ساخته نشود، بودجه را قطع می‌کند.',
    'وی شهر را تهدید کرد اگر پل ساخته نشود، بودجه را قطع می‌کند.',
  ])('a condition opens what is said without که: %s', (text) => {
    expect(quote(text).map(({ content }) => content)).toEqual([
      [text.slice(text.indexOf('کرد ') + 4, -1)],
    ]);
  });

  it('a perfect may go without است behind its subject, and is a noun elsewhere', () => {
    const text = 'شهردار مراغه گفته پل تا پاییز آماده می‌شود.';
    expect(quote(text)).toEqual([
      expect.objectContaining({ cue: 'گفته', content: ['پل تا پاییز آماده می‌شود'] }),
    ]);
    expect(quote('این گفته شهردار مراغه را همه شنیده‌اند.')).toEqual([]);
  });

  it('a name in marks with a number behind it is not all that is said', () => {
    const text = 'وی گفت: «امام هشتم(ع)» ۲۰ سال امامت کردند و سپس به طوس رفتند.';
    expect(quote(text)[0]?.content).toEqual([
      '«امام هشتم(ع)» ۲۰ سال امامت کردند و سپس به طوس رفتند',
    ]);
  });

  it('a medium leads to whom it quotes over a conversation written in words of its own', () => {
    const text =
      'تلویزیون شهر گزارش کرد «نادر صبوری» رئیس اتاق بازرگانی در گفت و گو با خبرنگاران گفت: بازار آرام است.';
    expect(quote(text, ['نادر صبوری'])).toEqual([
      expect.objectContaining({ speaker: 'نادر صبوری', content: ['بازار آرام است'] }),
    ]);
  });

  it('«به گفته» with the surname of the speaker is the reporter again', () => {
    const name = 'نادر صبوری';
    const text = `${name} گفت: پل آماده است.\nوی افزود: راه باز است. به گفته ${name}، برف آب شده است.`;
    expect(quote(text, [name]).map(({ content }) => content)).toEqual([
      ['پل آماده است'],
      ['راه باز است'],
      ['برف آب شده است'],
    ]);
  });

  it('a passive closes no frame', () => {
    const text = 'وی ضمن بیان اینکه این لایحه سال گذشته ابلاغ شده است، افزود: کار پیش می‌رود.';
    expect(quote(text).map(({ content }) => content)).toEqual([
      ['این لایحه سال گذشته ابلاغ شده است'],
      ['کار پیش می‌رود'],
    ]);
  });

  it('a verb in the present behind «گفت» and «و» is still the speaker’s', () => {
    const text = 'شهردار مراغه گفت، شهر در کنار مردم ایستاده و خود را به آنان متعهد می‌داند.';
    const [found] = quote(text).filter(({ type }) => type !== 'judgement');
    expect(found?.content).toEqual(['شهر در کنار مردم ایستاده و خود را به آنان متعهد می‌داند']);
  });

  it('«آن‌طور که … گزارش داده است؛» leads to whoever speaks behind it', () => {
    const text =
      'آن‌طور که خانه ملت گزارش داده است؛ نادر صبوری با تأکید بر اینکه راه باز است، گفت: پل آماده است.';
    expect(quote(text, ['نادر صبوری']).map(({ speaker, content }) => [speaker, content])).toEqual([
      ['نادر صبوری', ['راه باز است']],
      ['نادر صبوری', ['پل آماده است']],
    ]);
  });
});
