import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../src/containers/read-article.js';
import { markPage } from '../../src/containers/html/mark-page.js';

const head = 'وزیر نیرو: سدهای تهران پر است';
const lead = 'وزیر نیرو از پر شدن سدهای پنج‌گانه پس از بارش‌های پاییز خبر داد و گفت نگرانی نیست.';
const bodies = [
  'علی رضایی، وزیر نیرو، در نشست خبری گفت: سدها پس از بارش‌های اخیر پر است، و مردم نگران آب تابستان نباشند، هر چند صرفه‌جویی لازم است.',
  'وی افزود: «<b>می</b> توانیم آب شرب را تا پایان سال تأمین کنیم &amp; بفروشیم.» او از پیشرفت طرح‌های انتقال آب، و از اعتبار تازهٔ مجلس، خبر داد.',
  'رضایی تأکید کرد که قیمت آب برای مشترکان کم‌مصرف، در استان‌های گرمسیر، تغییری نخواهد کرد، و کشاورزان سهم خود را می‌گیرند.',
];
const menu =
  '<ul class="menu"><li><a href="/p">سیاسی</a></li><li><a href="/e">اقتصادی</a></li></ul>';
const related =
  '<div class="related"><h4>اخبار مرتبط</h4><ul><li><a href="/1">خبر یکم دربارهٔ آب</a></li><li><a href="/2">خبر دوم دربارهٔ سد</a></li></ul></div>';

/** A page as news sites build them, without `article` or `main`. */
const page = `<!doctype html><html><head><title>${head} | خبرگزاری آزمون</title>
<meta name="description" content="${lead}"></head><body><div class="header">${menu}</div>
<div class="news-head"><h1>${head}</h1><div class="meta">کد خبر: ۱۲۳۴۵</div><p class="intro">${lead}</p></div>
<div class="item-text"><p>${bodies[0] ?? ''}</p><p>${bodies[1] ?? ''}</p>${related}<p>${bodies[2] ?? ''}</p></div>
<div class="comments"><h3>نظرات کاربران</h3><p>کاربر: خیلی خبر خوبی بود.</p></div>
<script>var x = "<p>نه</p>";</script><div class="footer">تمام حقوق محفوظ است.</div></body></html>`;

describe('a page without an article element', () => {
  it('gives headline, summary and body, and nothing else', async () => {
    const { text } = await readArticle(page, 'html');
    const [first = '', second = '', third = ''] = bodies;
    const plain = second.replaceAll(/<\/?b>/g, '').replace('&amp;', '&');
    expect(text.split('\n')).toEqual([head, lead, first, plain, third]);
  });

  it('keeps the places of the file', async () => {
    const { text, alignment } = await readArticle(page, 'html');
    for (const word of ['سدهای پنج‌گانه', 'علی رضایی', 'کشاورزان']) {
      const at = text.indexOf(word);
      expect(page.slice(...alignment.originalRange(at, at + word.length))).toBe(word);
    }
  });

  it('is read whole where there is no article in it', async () => {
    const { text } = await readArticle('<p>یک</p><div>دو<br>سه</div>', 'html');
    expect(text.split('\n')).toEqual(['یک', 'دو', 'سه']);
  });

  it('is read even where it is nested beyond reason', async () => {
    const { text } = await readArticle(`${'<div>'.repeat(20_000)}سد پر شد`, 'html');
    expect(text).toBe('سد پر شد');
  });
});

describe('marks in a page', () => {
  it('stand in tags and before text, never inside of what is no markup', () => {
    expect(markPage('<title>الف</title><p class=x>ب<b>پ</b> ت</p><script>"<p>"</script>')).toBe(
      '<title data-farsi-news-0>الف</title><p data-farsi-news-1 class=x><!--data-farsi-news-29-->ب' +
        '<b data-farsi-news-2><!--data-farsi-news-33-->پ</b><!--data-farsi-news-38--> ت</p>' +
        '<script data-farsi-news-3>"<p>"</script>',
    );
  });
});
