import { describe, expect, it } from '@jest/globals';
import { quote } from './quote-article.js';

const named = 'نادر صبوری';

function spoken(text: string, names: readonly string[] = []): (string | null)[][] {
  return quote(text, names)
    .filter(({ type }) => type !== 'judgement')
    .map(({ source, speaker }) => [source, speaker]);
}

describe('whom a pronoun or «این …» means', () => {
  it('«او» is no newspaper, but of whom the newspaper speaks', () => {
    const text = `روزنامه سپیده نوشت: ${named} از رفتن پشیمان است.\nاو می‌گوید: «من دیگر برنمی‌گردم.»`;
    expect(spoken(text, [named])).toEqual([
      ['روزنامه سپیده', 'روزنامه سپیده'],
      ['او', named],
    ]);
  });

  it('«وی» passes over an organisation to the person who spoke before', () => {
    const text = [
      `${named} گفت: پل آماده است.`,
      'سازمان هواشناسی اعلام کرد: باران می‌بارد.',
      'وی افزود: راه باز است.',
    ].join('\n');
    expect(spoken(text, [named]).at(-1)).toEqual(['وی', named]);
  });

  it('«این شرکت» is the company that was named, not the person who spoke last', () => {
    const text = [
      'شرکت توزیع برق سهند اعلام کرد: برق وصل شد.',
      `${named} گفت: خاموشی تمام شده است.`,
      'این شرکت اعلام کرد: از مردم سپاسگزاریم.',
    ].join('\n');
    expect(spoken(text, [named]).at(-1)).toEqual(['این شرکت', 'شرکت توزیع برق سهند']);
  });

  it('a pronoun where nobody has spoken is the person named just before', () => {
    const text = `این برد با گل ${named} به دست آمد.\nاو پس از بازی گفت: کار سختی داشتیم.`;
    expect(spoken(text, [named])).toEqual([['او', named]]);
  });

  it('somebody without a name is followed by pronouns too, and another by another', () => {
    const text = [
      `${named} گفت: پل آماده است.`,
      'یکی از ساکنان محله گفت: آب قطع است.',
      'وی افزود: دو روز است که آب نداریم.',
      'یکی دیگر از ساکنان محله گفت: ما هم آب نداریم.',
    ].join('\n');
    expect(spoken(text, [named])).toEqual([
      [named, named],
      ['یکی از ساکنان محله', 'یکی از ساکنان محله'],
      ['وی', 'یکی از ساکنان محله'],
      ['یکی دیگر از ساکنان محله', 'یکی دیگر از ساکنان محله'],
    ]);
  });

  it('a verb in the plural with no subject is nobody in particular', () => {
    const text = `${named} گفت: پل آماده است.\nهمچنین می‌گویند که راه بسته است.`;
    expect(spoken(text, [named]).at(-1)).toEqual([null, null]);
  });
});

describe('which words are the subject', () => {
  it('a deputy is not whom he is deputy to', () => {
    const text = [
      `${named} معاون وزیر نیرو گفت: سد پر است.`,
      'وزیر نیرو هم گفت: برق کافی است.',
    ].join('\n');
    expect(spoken(text, [named])).toEqual([
      [`${named} معاون وزیر نیرو`, named],
      ['وزیر نیرو', 'وزیر نیرو'],
    ]);
  });

  it('a subject ends where it ends elsewhere, before the object of its verb', () => {
    const text = [
      'سخنگوی دولت ژاپن گفت: گفت‌وگو ادامه دارد.',
      'سخنگوی دولت ژاپن اتهام‌ها علیه این شهروند را بی‌پایه دانست و افزود: او آزاد می‌شود.',
    ].join('\n');
    expect(spoken(text)).toEqual([
      ['سخنگوی دولت ژاپن', 'سخنگوی دولت ژاپن'],
      ['سخنگوی دولت ژاپن', 'سخنگوی دولت ژاپن'],
    ]);
  });

  it('a caption that ran into the sentence does not speak', () => {
    const text = `رونق بازار کتاب در این رابطه ${named} کارشناس نشر گفت: فروش بیشتر شده است.`;
    expect(spoken(text, [named])).toEqual([[`${named} کارشناس نشر`, named]]);
  });

  it.each(['مثلاً', 'مدام', 'یا', 'است'])('«%s» names nobody', (word) => {
    const [first, second] = spoken(`${named} گفت: پل آماده است.\n${word} گفت: راه باز است.`, [
      named,
    ]);
    expect(first).toEqual([named, named]);
    expect(second?.[0] ?? null).toBeNull();
  });

  it('a head that no table knows, with an organisation behind it, is a title', () => {
    const text = ['متصدی ستاد بازسازی گفت: کار شروع شد.', `${named} افزود: مردم کمک می‌کنند.`].join(
      '\n',
    );
    expect(spoken(text, [named])).toEqual([
      ['متصدی ستاد بازسازی', named],
      [named, named],
    ]);
  });

  it('«یک» and an organisation belong to the title before them', () => {
    const text = 'به گفته مدیرعامل یک شرکت ساختمانی با وجود باران پل آماده است.';
    expect(spoken(text)).toEqual([['مدیرعامل یک شرکت ساختمانی', 'مدیرعامل یک شرکت ساختمانی']]);
  });

  it('a member of parliament may head one of its commissions', () => {
    const text = [
      `${named} نماینده مردم مراغه در مجلس گفت: پل آماده است.`,
      'رئیس کمیسیون عمران افزود: راه هم باز است.',
    ].join('\n');
    expect(spoken(text, [named]).at(-1)).toEqual(['رئیس کمیسیون عمران', named]);
  });

  it('an account speaks under its own name', () => {
    const text = 'صفحه توییتر وزارت نیرو نوشت: سدها پر شده‌اند.';
    expect(spoken(text)).toEqual([['صفحه توییتر وزارت نیرو', 'صفحه توییتر وزارت نیرو']]);
  });
});
