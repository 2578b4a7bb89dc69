/** What is told of a corpus in Redis, in Persian, by what it is in English; see persian-messages.ts. */
export const queueMessages: Readonly<Record<string, string>> = {
  'corpus {0} reads no files': 'corpus {0} فایلی نمی‌خواند',
  'name them where they are submitted': 'آن‌ها را در corpus submit نام ببرید',
  '«{0}» cannot be the name of a corpus': '«{0}» نمی‌تواند نام پیکره باشد',
  'name it by letters, digits, dots, hyphens and underscores':
    'نامش را با حرف، رقم، نقطه، خط تیره و زیرخط بنویسید',
  '--redis is no address of Redis': 'آنچه با --redis داده شده نشانی Redis نیست',
  'give it as redis://HOST:6379, or rediss:// for TLS':
    'آن را به شکل redis://HOST:6379 بدهید، یا برای TLS با rediss://',
  'Redis at {0} cannot be reached: {1}': 'Redis در {0} در دسترس نیست: {1}',
  'start redis-server, or name another with --redis':
    'redis-server را راه بیندازید، یا با --redis دیگری را نام ببرید',
  'the connection to {0} is lost: waiting for it':
    'ارتباط با {0} بریده است؛ برنامه منتظر آن می‌ماند',
  'corpus needs the package {0}, and that is not installed':
    'corpus بستهٔ {0} را لازم دارد، و آن نصب نیست',
  'install them: npm install bullmq ioredis': 'هر دو را نصب کنید: npm install bullmq ioredis',
  'a corpus «{0}» is there already, of other files or with other options':
    'پیکرهٔ «{0}» از پیش هست، با فایل‌ها یا گزینه‌های دیگر',
  'collect it first, or give this one another --name':
    'نخست آن را با corpus collect گرد آورید، یا به این یکی --name دیگری بدهید',
  '{0} chunks are waiting: going on as they are collected':
    '{0} تکه در انتظار است؛ هرچه گردآوری شود، کار پیش می‌رود',
  'there is no corpus «{0}» yet: waiting for it': 'هنوز پیکرهٔ «{0}» نیست؛ برنامه منتظر آن می‌ماند',
  'the corpus «{0}» was submitted by another version of farsi-news, or with other models':
    'پیکرهٔ «{0}» با نسخهٔ دیگری از farsi-news یا با مدل‌های دیگری سپرده شده است',
  'install the same on all machines': 'روی همهٔ رایانه‌ها یک نسخه نصب کنید',
  '{0} failed: {1}': '{0} انجام نشد: {1}',
  'there is no corpus «{0}»': 'پیکره‌ای به نام «{0}» نیست',
  'submit it first, or name another with --name':
    'نخست آن را با corpus submit بسپارید، یا با --name دیگری را نام ببرید',
  'chunk {0} of «{1}» is not in Redis any more': 'تکهٔ {0} از «{1}» دیگر در Redis نیست',
  'submit the same once more: what is there stays, what is missing is added':
    'همان را یک بار دیگر بسپارید: آنچه هست می‌ماند و آنچه نیست افزوده می‌شود',
  'no worker could do its chunk: {0}': 'هیچ کارگری نتوانست تکهٔ آن را انجام دهد: {0}',
  'look at the reason, and submit the document again': 'علت را ببینید و سند را دوباره بسپارید',
  '{0} does not hold the {1} bytes that were collected into it':
    '{1} بایتی که در {0} گردآوری شده بود آنجا نیست',
  'name the file of the collect that was begun, or submit the corpus under another --name':
    'فایل گردآوری آغازشده را نام ببرید، یا پیکره را با --name دیگری بسپارید',
};
