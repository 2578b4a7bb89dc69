import { markup, Markup } from '../../reporters/html/markup.js';
import { pageFoot, pageHead, type PageOptions } from '../../reporters/html/page.js';
import { formatNumber } from '../../reporters/html/format-persian.js';

/** Comfort: a file that is dropped or chosen goes into the text. The page does without it, too. */
const script = `
const field = document.getElementById('text');
const choice = document.getElementById('file');
const note = document.getElementById('note');
const kind = document.getElementById('kind');
async function take(file) {
  if (!file) return;
  const bytes = await file.arrayBuffer();
  const read = (name) => new TextDecoder(name, { fatal: true }).decode(bytes);
  try { field.value = read('utf-8'); } catch { field.value = read('windows-1256'); }
  kind.value = /\\.x?html?$/i.test(file.name) ? 'html' : 'text';
  note.textContent = file.name;
  field.focus();
}
choice.closest('p').hidden = false;
field.addEventListener('input', () => { if (field.value === '') kind.value = 'text'; });
choice.addEventListener('change', () => take(choice.files[0]));
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  take(event.dataTransfer.files[0]);
});
`;

export const formOptions: PageOptions = { title: 'تحلیل خبر', form: { script } };

/** The page on which a text is pasted, or a file dropped. */
export function formPage(mostBytes: number, options: PageOptions = formOptions): Markup {
  const most = formatNumber(Math.floor(mostBytes / 1000));
  return markup`${pageHead(options)}<main id="main" tabindex="-1" class="form">
<h1 class="headline">تحلیل خبر</h1>
<form method="post" action="/analyze">
<input type="hidden" id="kind" name="kind" value="text">
<label for="text">متن خبر</label>
<textarea id="text" name="text" required rows="14" dir="rtl" spellcheck="false" aria-describedby="hint"></textarea>
<p hidden><label for="file">یا فایلی را برگزینید یا روی صفحه بیندازید:</label> <input id="file" type="file" accept=".txt,.md,.html,.htm,text/plain,text/html"></p>
<p id="note" class="hint" role="status"></p>
<p id="hint" class="hint">تیتر در سطر نخست، بندها با سطر خالی از هم جدا؛ تا ${most} کیلوبایت. از صفحهٔ HTML خود خبر برداشته می‌شود. متن از این رایانه بیرون نمی‌رود و نگه داشته نمی‌شود.</p>
<button type="submit">تحلیل</button>
</form>
</main>
${pageFoot()}<script>${new Markup(script)}</script>
`;
}

/** A page that says why a request is not answered. */
export function faultPage(status: number): Markup {
  const reason = reasons[status] ?? 'این درخواست پاسخ داده نشد.';
  return markup`${pageHead({ title: reason, form: {} })}<main id="main" tabindex="-1" class="form">
<h1 class="headline">${reason}</h1>
<p><a href="/">بازگشت به صفحهٔ نخست</a></p>
</main>
${pageFoot()}`;
}

const reasons: Readonly<Record<number, string>> = {
  403: 'این درخواست از صفحهٔ دیگری آمده است.',
  404: 'چنین صفحه‌ای نیست.',
  405: 'این کار اینجا نمی‌شود.',
  413: 'این متن بیش از اندازه بزرگ است.',
  503: 'اکنون متن‌های دیگری در دست تحلیل‌اند؛ اندکی دیگر بیازمایید.',
  504: 'تحلیل این متن بیش از اندازه به درازا کشید.',
};
