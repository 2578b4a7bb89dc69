/**
 * What is told on stderr, in Persian, by what it is in English; `{0}`, `{1}` stand for what differs
 * from case to case. A test looks for messages that are missing here, and for such as are made no more.
 */
export const persianMessages: Readonly<Record<string, string>> = {
  // Inputs
  '{0}: no such file or folder': '{0}: چنین فایل یا پوشه‌ای نیست',
  'check the path': 'نشانی را بررسی کنید',
  '{0}: only ignored files match': '{0}: تنها فایل‌های نادیده‌گرفته با این الگو می‌خوانند',
  '{0}: no file matches': '{0}: هیچ فایلی با این الگو نمی‌خواند',
  'read them with --no-ignore': 'با --no-ignore بخوانیدشان',
  'check the pattern; ** stands for any folders':
    'الگو را بررسی کنید؛ ** به جای هر چند پوشه می‌نشیند',
  '{0}: no .txt or .md file in this folder': '{0}: در این پوشه فایل txt یا md نیست',
  'name the files, or read ignored ones too with --no-ignore':
    'فایل‌ها را نام ببرید، یا با --no-ignore نادیده‌گرفته‌ها را هم بخوانید',
  'name the files, or quote a glob for other endings':
    'فایل‌ها را نام ببرید، یا برای پسوندهای دیگر الگویی در گیومه بدهید',
  '{0}: the configuration leaves out all that is there':
    '{0}: پیکربندی همهٔ آنچه را آنجاست کنار می‌گذارد',
  'read it with --no-ignore': 'با --no-ignore بخوانیدش',
  'nothing to read': 'چیزی برای خواندن نیست',
  'name files, folders or globs, or pipe a text in; usage: {0}':
    'فایل، پوشه یا الگو نام ببرید، یا متنی را از لوله بدهید؛ شیوهٔ کاربرد: {0}',
  'the standard input cannot be both the list of files and a text':
    'ورودی استاندارد نمی‌تواند هم فهرست فایل‌ها باشد و هم متن',
  'put the list into a file': 'فهرست را در فایلی بگذارید',
  '{0}: cannot read the list of files': '{0}: فهرست فایل‌ها خوانده نمی‌شود',
  '{0}: cannot be read': '{0}: خوانده نمی‌شود',
  'permission denied: ask its owner for the right to read it':
    'اجازه نیست: حق خواندن را از صاحب آن بخواهید',
  'it is a folder': 'پوشه است',
  'it is not there any more': 'دیگر آنجا نیست',
  'the file is larger than 2 GB: split it': 'فایل بزرگ‌تر از ۲ گیگابایت است: آن را تکه کنید',
  'larger than {0} {1}': 'بزرگ‌تر از {0} {1}',
  'split it, or read it with a larger --max-file-size':
    'آن را تکه کنید، یا با --max-file-size بزرگ‌تری بخوانید',
  '{0}: an article that takes {1} MB of memory, and there may be {2}':
    '{0}: مقاله {1} مگابایت حافظه می‌خواهد، و بیش از {2} در کار نیست',
  'split it, or allow more: {0}': 'آن را تکه کنید، یا بیشتر روا بدارید: {0}',
  'a report would be longer than any text that Node holds':
    'گزارش از هر متنی که در Node جا می‌شود بلندتر می‌شد',
  'split the input': 'ورودی را تکه کنید',
  '{0}: unpacked': '{0}: بازشده',
  '{0}: is not whole: it cannot be unpacked': '{0}: کامل نیست و باز نمی‌شود',
  'get it anew, or test it with gzip -t': 'دوباره بگیریدش، یا با gzip -t بیازمایید',
  '{0}: a {1} file, which the package {2} reads, and that is not installed':
    '{0}: فایل {1} است که بستهٔ {2} می‌خواند، و آن نصب نیست',
  'install it: npm install {0}': 'نصبش کنید: npm install {0}',
  '{0}: the {1} file cannot be read: {2}': '{0}: فایل {1} خوانده نمی‌شود: {2}',
  'save it anew, or save its text and read that':
    'دوباره ذخیره‌اش کنید، یا متنش را ذخیره کنید و آن را بخوانید',
  '{0}: NDJSON is read line by line, and that is not possible in gzip':
    '{0}: NDJSON سطر به سطر خوانده می‌شود و این در gzip شدنی نیست',
  'unpack it in a pipe: gzip -dc FILE | farsi-news … --input-format ndjson -':
    'در لوله بازش کنید: gzip -dc FILE | farsi-news … --input-format ndjson -',
  '{0}: which field holds the text?': '{0}: متن در کدام فیلد است؟',
  'name it with --text-field; it may be given several times':
    'با --text-field نامش را ببرید؛ چند بار هم می‌شود',
  '{0}: which {1} holds the text is not said': '{0}: گفته نشده است که متن در کدام {1} است',
  'name it, for example --text-field {0}': 'نامش را ببرید، برای نمونه --text-field {0}',

  'took longer than {0} s': 'بیش از {0} ثانیه به درازا کشید',
  'look at it, or give it more time with --timeout':
    'نگاهی به آن بیندازید، یا با --timeout زمان بیشتری بدهید',

  // Encodings
  'the bytes are not valid {0}': 'بایت‌ها {0} درست نیستند',
  'name the encoding the file is in, or leave the encoding to be found out':
    'کدگذاری فایل را نام ببرید، یا یافتنش را به برنامه بگذارید',
  'unknown encoding «{0}»': 'کدگذاری ناشناخته «{0}»',
  'use utf-8, windows-1256, utf-16le, utf-16be or another name of the Encoding Standard':
    'utf-8، windows-1256، utf-16le، utf-16be یا نام دیگری از Encoding Standard را به کار برید',
  'no text: a NUL byte at offset {0}': 'متن نیست: بایت NUL در جای {0}',
  'name its encoding if it is UTF-16 (utf-16le or utf-16be)':
    'اگر UTF-16 است کدگذاری‌اش را نام ببرید (utf-16le یا utf-16be)',
  'give a text file, docx or PDF; other documents must be saved as one of them first':
    'فایل متنی، docx یا PDF بدهید؛ سندهای دیگر را نخست به یکی از این‌ها ذخیره کنید',
  'damaged UTF-8: the bytes that are not valid were replaced by U+FFFD':
    'UTF-8 آسیب‌دیده: به جای بایت‌های نادرست U+FFFD گذاشته شد',
  'not UTF-8, so read as windows-1256; --encoding names another':
    'UTF-8 نیست، پس windows-1256 خوانده شد؛ --encoding دیگری را نام می‌برد',

  // Records
  'line {0}: not JSON: {1}': 'سطر {0}: JSON نیست: {1}',
  'not JSON: {0}': 'JSON نیست: {0}',
  'mend the file, or name what it is with --input-format':
    'فایل را درست کنید، یا با --input-format بگویید چیست',
  'line 1: no column is called {0}': 'سطر ۱: ستونی به نام {0} نیست',
  'name one with --text-field: {0}': 'یکی را با --text-field نام ببرید: {0}',
  'line {0}: a quote is opened and never closed': 'سطر {0}: گیومه‌ای باز شده و بسته نشده است',
  'close it, or write " as "" inside a quoted field':
    'ببندیدش، یا " را درون فیلد گیومه‌دار "" بنویسید',
  'no column is named {0}': 'ستونی به نام {0} نیست',
  'the columns are: {0}; their numbers, from 1, do as well':
    'ستون‌ها: {0}؛ شماره‌شان از ۱ هم پذیرفته است',
  'mend the record, or name another field with --text-field':
    'رکورد را درست کنید، یا با --text-field فیلد دیگری نام ببرید',
  'there is no field {0}': 'فیلد {0} نیست',
  'no text in the field {0}, but {1}': 'در فیلد {0} متن نیست، {1} است',
  'no object with fields, but {0}': 'شیء فیلددار نیست، {0} است',
  'a list': 'فهرست',
  'a text': 'متن',
  'a number': 'عدد',
  'true or false': 'درست یا نادرست',
  'an object': 'شیء',

  // Options
  'unknown rule: {0}': 'قاعدهٔ ناشناخته: {0}',
  'known are: {0}': 'شناخته‌ها: {0}',
  'did you mean {0}?': 'آیا {0} را می‌خواستید؟',
  'farsi-news explain lists them': 'farsi-news explain همه را فهرست می‌کند',
  'spacingThreshold is {0}, not a number': 'spacingThreshold برابر {0} است و عدد نیست',
  'give a log-odds margin such as 2, or leave it out':
    'حاشیه‌ای از لگاریتم بخت بدهید، مانند ۲، یا کنار بگذاریدش',
  'unknown {0}: {1}': '{0} ناشناخته: {1}',
  'date {0} is no day': 'تاریخ {0} روز نیست',
  'Give it as 2019-05-23.': 'آن را چون 2019-05-23 بدهید.',
  '{0} joins the articles, and the format {1} writes one by one':
    '{0} خبرها را یکی می‌کند، و قالب {1} یک‌یک می‌نویسد',
  'leave out one of them': 'یکی را کنار بگذارید',
  '--bom is for tables, and the format is {0}': '--bom برای جدول است، و قالب {0} است',
  'leave it out, or take --format csv': 'کنار بگذاریدش، یا --format csv را برگزینید',
  '--embed-font: the package vazirmatn is not installed': '--embed-font: بستهٔ vazirmatn نصب نیست',
  'install it: npm install vazirmatn (beside a global farsi-news: npm install --global vazirmatn)':
    'نصبش کنید: npm install vazirmatn (کنار farsi-news سراسری: npm install --global vazirmatn)',
  '--measure tf-idf needs articles to compare with': '--measure tf-idf خبرهایی برای سنجش می‌خواهد',
  'name them: --background FOLDER': 'نامشان را ببرید: --background FOLDER',
  '{0} exclude each other': '{0} با هم نمی‌شوند',
  'give one of them': 'یکی را بدهید',
  '«{0}» is a file, not a command': '«{0}» فایل است، نه دستور',
  'to analyze it: farsi-news analyze {0}': 'برای تحلیلش: farsi-news analyze {0}',
  'FARSI_NEWS_LANG is «{0}»': 'FARSI_NEWS_LANG برابر «{0}» است',
  'set it to {0}, or unset it': 'آن را {0} بگذارید، یا بردارید',
  '--cache-location counts with --cache alone': '--cache-location تنها با --cache به کار می‌آید',
  'add --cache': '--cache را بیفزایید',
  'there is no folder for caches here: neither XDG_CACHE_HOME nor a home':
    'اینجا پوشه‌ای برای نهانگاه نیست: نه XDG_CACHE_HOME و نه پوشهٔ خانه',
  'name a folder: --cache-location FOLDER': 'پوشه‌ای نام ببرید: --cache-location FOLDER',
  'nothing is kept in the cache: cannot write to {0}':
    'چیزی در نهانگاه نمی‌ماند: در {0} نمی‌توان نوشت',
  '{0} can be reached from other machines': '{0} از رایانه‌های دیگر در دسترس است',
  'listen on 127.0.0.1, or add --allow-remote if that is wanted':
    'به 127.0.0.1 گوش دهید، یا اگر همین را می‌خواهید --allow-remote را بیفزایید',
  'listening; Ctrl+C ends it': 'گوش می‌دهد؛ Ctrl+C پایانش می‌دهد',
  'port {0} is taken': 'درگاه {0} گرفته است',
  'port {0} needs more rights': 'درگاه {0} حق بیشتری می‌خواهد',
  'this machine has no address {0}': 'این رایانه نشانی {0} را ندارد',
  'there is no address {0}': 'نشانی {0} نیست',
  'cannot listen on {0}:{1}: {2}': 'گوش دادن به {0}:{1} نمی‌شود: {2}',
  'choose another with --port or --host; --port 0 takes a free one':
    'با --port یا --host دیگری را برگزینید؛ --port 0 یکی آزاد برمی‌دارد',

  // Configuration
  '{0}: no such configuration file': '{0}: چنین فایل پیکربندی‌ای نیست',
  'check the path given to --config': 'نشانی --config را بررسی کنید',
  '{0}: the configuration cannot be read: {1}': '{0}: پیکربندی خوانده نمی‌شود: {1}',
  'mend the file, or leave it out with --no-config':
    'فایل را درست کنید، یا با --no-config کنار بگذاریدش',
  '{0}: the configuration is a list': '{0}: پیکربندی فهرست است',
  'expected an object': 'باید شیء باشد',
  '{0}: the configuration is {1}': '{0}: پیکربندی {1} است',
  '{0}: «{1}» is {2}': '{0}: «{1}» برابر {2} است',
  'expected {0}': 'باید {0} باشد',
  '{0}: unknown key «{1}»': '{0}: کلید ناشناخته «{1}»',
  '{0}: no such baseline': '{0}: چنین خط پایه‌ای نیست',
  'make it with --update-baseline': 'با --update-baseline بسازیدش',
  '{0}: not a baseline that this version reads': '{0}: خط پایه‌ای نیست که این نسخه بخواند',
  'make it anew: delete it and run with --update-baseline':
    'از نو بسازیدش: پاکش کنید و با --update-baseline اجرا کنید',
  '--update-baseline needs a baseline': '--update-baseline خط پایه می‌خواهد',
  'name it with --baseline, or in the configuration as check.baseline':
    'با --baseline نامش را ببرید، یا در پیکربندی با check.baseline',

  // Findings and what is written
  '{0}: {1} to mend': '{0}: {1} مورد برای درست کردن',
  '{0} findings, more than the {1} that are allowed': '{0} یافته، بیش از {1} که رواست',
  '{0}: the baseline knows a finding that is gone (--update-baseline forgets them)':
    '{0}: خط پایه یافته‌ای را می‌شناسد که دیگر نیست (--update-baseline فراموشش می‌کند)',
  '{0}: the baseline knows {1} findings that are gone (--update-baseline forgets them)':
    '{0}: خط پایه {1} یافته را می‌شناسد که دیگر نیستند (--update-baseline فراموششان می‌کند)',
  'the standard input cannot be written back': 'در ورودی استاندارد نمی‌توان نوشت',
  'leave --write out and redirect the output': '--write را بردارید و خروجی را به فایلی ببرید',
  '--fix cannot write the standard input back': '--fix در ورودی استاندارد نمی‌نویسد',
  'redirect the output of farsi-news normalize instead':
    'به جایش خروجی farsi-news normalize را به فایلی ببرید',
  '{0}: not written: a {1} file is read, and never written':
    '{0}: نوشته نشد: فایل {1} خوانده می‌شود و هرگز نوشته نمی‌شود',
  'print the text with farsi-news normalize, or unpack the file first':
    'متن را با farsi-news normalize بگیرید، یا نخست فایل را باز کنید',
  '{0}: not written: its bytes that are not valid UTF-8 would be lost':
    '{0}: نوشته نشد: بایت‌هایی که UTF-8 درست نیستند از دست می‌رفتند',
  'mend them first, or print the text with farsi-news normalize':
    'نخست درستشان کنید، یا متن را با farsi-news normalize بگیرید',
  '{0}: written as UTF-8': '{0}: با UTF-8 نوشته شد',
  'the output cannot be written: {0}': 'خروجی نوشته نمی‌شود: {0}',
  'check the space on the disk, or write elsewhere':
    'جای دیسک را بررسی کنید، یا در جای دیگری بنویسید',
  '{0}: cannot be written: {1}': '{0}: نوشته نمی‌شود: {1}',
  'a file is replaced whole: both it and its folder must be writable':
    'فایل یک‌جا جایگزین می‌شود: هم خودش و هم پوشه‌اش باید نوشتنی باشند',
  'the disk is read-only: write elsewhere with --output':
    'دیسک تنها خواندنی است: با --output در جای دیگری بنویسید',
  'the disk is full; the file is as it was': 'دیسک پر است؛ فایل همان است که بود',
  'your share of the disk is used up; the file is as it was':
    'سهم شما از دیسک تمام شده است؛ فایل همان است که بود',
  'the folder is not there: make it first': 'پوشه نیست: نخست بسازیدش',
  'check the folder, the rights and the space on the disk':
    'پوشه، دسترسی‌ها و جای دیسک را بررسی کنید',

  // Counts
  '{0}: no counts of farsi-news': '{0}: شمارش‌های farsi-news نیست',
  '{0}: no counts of farsi-news: {1} is {2}': '{0}: شمارش‌های farsi-news نیست: {1} برابر {2} است',
  'make them with farsi-news stats --counts, or farsi-news keywords --counts':
    'با farsi-news stats --counts یا farsi-news keywords --counts بسازیدشان',
  'these counts have no words in them': 'در این شمارش‌ها واژه نیست',
  'make them with farsi-news stats --counts, or report them --as keywords':
    'با farsi-news stats --counts بسازیدشان، یا با --as keywords گزارش کنید',
  '{0}: these counts are of {1}, those before of {2}':
    '{0}: این شمارش‌ها از {1} است و پیشین‌ها از {2}',
  'count all parts by the same command and with the same options':
    'همهٔ بخش‌ها را با یک دستور و با همان گزینه‌ها بشمارید',

  // The installation
  'the model «{0}» is truncated or altered': 'مدل «{0}» بریده یا دگرگون شده است',
  'the model «{0}» is {1} version {2}, not version {3}': 'مدل «{0}» {1} نسخهٔ {2} است، نه نسخهٔ {3}',
  'a model has no section «{0}» ({1})': 'مدلی بخش «{0}» ({1}) را ندارد',
  'install farsi-news again, or build its models anew (see models/MODELS.md)':
    'farsi-news را دوباره نصب کنید، یا مدل‌هایش را از نو بسازید (models/MODELS.md را ببینید)',
  'cannot read the model {0}': 'مدل {0} خوانده نمی‌شود',
  'install farsi-news again, or name the folder that holds the models':
    'farsi-news را دوباره نصب کنید، یا پوشهٔ مدل‌ها را نام ببرید',
  'the text {0} is not in the installed package': 'متن {0} در بستهٔ نصب‌شده نیست',
  'install farsi-news again': 'farsi-news را دوباره نصب کنید',
  'internal error: {0}': 'خطای برنامه: {0}',
  'this is a bug; --verbose shows where': 'این اشکال برنامه است؛ --verbose جایش را نشان می‌دهد',
};
