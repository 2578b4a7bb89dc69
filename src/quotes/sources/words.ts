import { foldTable } from '../../entities/fold-word.js';

/**
 * Words by which the finder of sources knows where a subject begins and ends. Lists are read into
 * sets of folded letters; the names and titles themselves stand in the tables of `entities`.
 */
const words = (list: string): ReadonlySet<string> => new Set(foldTable(list).split(' '));

/** Pronouns of the third person; وی is the agencies' word for the speaker. */
export const pronouns = words('وی او ایشان نامبرده آنها آنان اینان');

/** Demonstratives that make a mention of the speaker with a noun: «این مقام مسئول». */
export const demonstratives = words('این همین آن همان');

export const prepositions = words(
  'جلوی با باتوجه در به از ضمن برای طی درباره درخصوص درمورد پیرامون بر تا روی نسبت پس پیش قبل بعد خطاب مبنی جهت علیه توسط بدون طبق بنابر بنا همزمان همراه براساس برابر مطابق هنگام علاوه بابت غیر جز بجز میان بین برخلاف علیرغم باوجود درپی بدنبال بهدنبال بمناسبت',
);

/** Words that open a subordinate clause; no subject of a cue stands behind them without a comma. */
export const subordinators = words(
  'که اگر چون وقتی هنگامی هنگامیکه زمانی زمانیکه درحالی درحالیکه چنانچه هرچند گرچه اگرچه زیرا چراکه آنچه همانطور همانطوری همانگونه آنطور آنگونه چنانکه اینکه آنکه گرچه تاآنجا هرگاه مادامی',
);

/** Connectives and adverbs that may stand before, behind or without a subject. */
export const adverbs = words(
  'همچنین نیز هم سپس اما ولی لیکن البته و آنگاه سرانجام بالاخره امروز دیروز فردا امشب دیشب اخیرا پیشتر قبلا ضمنا درنهایت بنابراین لذا تاکنون اکنون حالا بارها صراحتا رسما مجددا دوباره متاسفانه خوشبختانه حتی تنها فقط بلافاصله متقابلا همواره همیشه درادامه درپایان اینگونه اینطور چنین چنان اینچنین صریحا تلویحا کتبا شفاها ناگهان باردیگر بعدا مدتی اینبار علنا مستقیما مدام مرتب مرتبا فورا دائما غالبا معمولا مثلا قطعا طبیعتا واقعا یکریز کمی اندکی',
);

/** Words of time that a phrase of time begins or ends with: «عصر جمعه», «روز گذشته». */
export const times = words(
  'اواخر اوایل اوائل اواسط روز صبح عصر ظهر شب شامگاه بامداد سحرگاه غروب هفته ماه سال ساعت ساعاتی شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه گذشته جاری امسال پارسال دقایقی لحظاتی ساعاتی روزهای چندی مدتی چند پیش قبل',
);

/** Numbers in letters that count a stretch of time: «سه روز پیش»; alone they are nobody. */
export const counts = words('یک دو سه چهار پنج شش هفت هشت نه ده');

/** Months stand in phrases of time; alone they may be names (مهر, تیر). */
export const months = words(
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند فروردینماه اردیبهشتماه خردادماه تیرماه مردادماه شهریورماه مهرماه آبانماه آذرماه دیماه بهمنماه اسفندماه ژانویه فوریه مارس آوریل مه می ژوئن ژوئیه جولای اوت آگوست سپتامبر اکتبر نوامبر دسامبر',
);

/** A day at the end of a phrase is no part of it: «وزیر خارجه چین دوشنبه». */
export const weekdays = words('شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه');

/** What «در» sets a sentence in with no comma behind it: «در ادامه», «در پایان این نشست». */
export const settings = words('ادامه پایان ابتدا ابتدای انتها انتهای حاشیه جریان خلال آغاز');

/** Occasions of speech, behind a setting or «این». */
export const occasions = words(
  'نشست جلسه مراسم دیدار همایش آیین سفر بازدید برنامه گفتگو گفت‌وگو مصاحبه کنفرانس نامه بیانیه گزارش سخنان سخنانش سخنرانی یادداشت پیام گردهمایی سمینار کنگره افتتاحیه اختتامیه میزگرد رویداد ارتباط رابطه زمینه باره خصوص میان راستا حال مورد',
);

/** Other phrases that may stand before a subject with no comma behind them. */
export const openingPhrases: readonly string[] =
  'در نهایت|در همین ارتباط|در این ارتباط|در همین رابطه|در این رابطه|در همین راستا|در این راستا|در همین زمینه|در این زمینه|در همین حال|در این خصوص|در همین خصوص|در این میان|در عین حال|از سوی دیگر|از سویی|از سویی دیگر|از طرفی|از طرف دیگر|به این ترتیب|بدین ترتیب|بر این اساس|بر همین اساس|پس از آن|بعد از آن|پیش از این|پیش از آن|علاوه بر این|افزون بر این|در مجموع|در مقابل|در واکنش|در این‌باره|در همین‌باره|در جمع‌بندی|در بخش دیگری|در بخش دیگری از سخنان خود|در بخش دیگری از سخنانش|در بخش دیگری از این گفت‌وگو|در بخش دیگر سخنان خود|در ادامه سخنان خود|در پایان سخنان خود|این در حالی است که|در حالی است که|در حالی که|درحالی که|با این حال|با این وجود|با وجود این|در همین حین|به هر حال|در حقیقت|در واقع|به عنوان مثال|برای مثال|به طور مثال|گفتنی است|لازم به ذکر است|شایان ذکر است|همان طور که|همان گونه که|آن طور که|آن گونه که|چنان که'.split(
    '|',
  );

/** Quantifiers that «از» joins to their noun: «یکی از نمایندگان». */
export const partitives = words(
  'یکی برخی بعضی تعدادی شماری جمعی گروهی عدهای عدهایی نفر تن بسیاری بیش کمتر',
);

/** What says of a noun that somebody else is meant: «دیگر نمایندگان», «شهروند دیگری». */
export const others = words('دیگر دیگری سایر');

/** «پزشکانی از سراسر کشور»: how far around several come from. */
export const extents = words('سراسر سرتاسر اقصی اقصا');

/** Those among whom one is counted: «علی رضایی از پیشکسوتان ورزش», «از یاران شهید صالحی». */
export const circles = words(
  'یاران همرزمان همراهان شاگردان دوستان بستگان نزدیکان همکاران آشنایان اعضای فعالان پیشکسوتان اساتید استادان نویسندگان هنرمندان بنیانگذاران موسسان خیرین خیران چهرههای کارشناسان پژوهشگران دانشآموزان دانشجویان اهالی ساکنان',
);

/** Whoever is spoken to or speaks himself is nobody whom an article quotes: «ما در هیأت مدیره گفتیم». */
export const ourselves = words('ما من شما تو بنده');

/** Quantifiers that alone stand for nobody in particular: «برخی می‌گویند». */
export const anybody = words(
  'برخی برخیها بعضی بعضیها عدهای عدهایی گروهی یکسری بسیاری خیلیها دیگران همه مردم کسی کسانی افرادی یکی هرکس ما من شما تو بنده همگان',
);

/** Adjectives with a complement of their own, and its preposition: «نزدیک به دولت». */
export const complements: ReadonlyMap<string, string> = new Map([
  ['وابسته', 'به'],
  ['نزدیک', 'به'],
  ['منتسب', 'به'],
  ['موسوم', 'به'],
  ['مربوط', 'به'],
  ['ناظر', 'بر'],
  ['مطلع', 'از'],
  ['آشنا', 'با'],
]);

/** Heads of titles whose «در» belongs to the title: «نماینده مردم سقز در مجلس». */
export const heldIn = words(
  'نماینده نمایندگان نمایندگی سفیر عضو مقام معاون رایزن کارشناس مشاور مدیر یکی',
);

/** What such a «در» may lead into; a meeting or a moment it may not. */
export const seats = words(
  'مجلس شورا شورای امور وزارت سازمان کمیسیون پارلمان کنگره هیئت هیات دولت حوزه استان سنا سنای کمیته فراکسیون اتاق باشگاه ستاد فدراسیون تیم اتحادیه شرکت دانشگاه بانک طرح پروژه بخش',
);

/** The letters in brackets behind the names of the holy: «(ع)», «(ص)». */
export const blessings = words('ع ص س عج ره رض');

/** Who speaks without a name behind «یک»: «یک مقام آگاه». */
export const informants = words('مقام منبع دیپلمات مسئول مسوول شاهد');

/** Several who speak as one and have no name: «کارشناسان معتقدند». */
export const groups = words(
  'کارشناسان محققان پژوهشگران دانشمندان مقامات مسئولان مسوولان نمایندگان تحلیلگران ناظران فعالان پزشکان متخصصان اقتصاددانان حقوقدانان شاهدان ساکنان اهالی منتقدان مخالفان موافقان حاضران کاربران',
);

/** Adjectives that are said of a subject with a complement of their own: «کارشناسان خواستار … هستند». */
export const predicates = words('خواستار معتقد مدعی موظف مخالف موافق منتظر امیدوار نگران');

/** Texts that speak for themselves: «در این بیانیه آمده است». */
export const documents = words(
  'بیانیه نامه گزارش پیام اطلاعیه متن یادداشت سند منشور قطعنامه بخشنامه ابلاغیه حکم کتاب مقاله توییت توئیت پست دستورالعمل مطلب قانون طرح لایحه آگهی تحقیق پژوهش مطالعه بررسی آمار نظرسنجی خلاصه فراخوان وصیتنامه',
);

/** Where one speaks and all others listen: «در سخنرانی روز جمعه». */
export const addresses = words('سخنرانی سخنرانیاش سخنرانیش سخنانی نطق خطبه خطبهها خطبههای');

/** What an organisation or a person writes on: «صفحهٔ توییتر کاخ سفید نوشت». */
export const accounts = words(
  'صفحه حساب اکانت کانال توییتر توئیتر تویتر اینستاگرام تارنما تارنمای وبگاه پیج',
);

/** Common nouns that may follow «این» inside a title: «فرمانده سپاه این استان». */
export const heldPlaces = words(
  'استان شهرستان شهر کشور منطقه بخش روستا وزارتخانه سازمان اداره مرکز دانشگاه شرکت تیم باشگاه کمیسیون نهاد حزب گروه جشنواره طرح مجموعه دانشکده بیمارستان فدراسیون انجمن اتحادیه صنف ستاد کارخانه رژیم ائتلاف فراکسیون حوزه بانک صندوق خبرگزاری روزنامه شبکه موسسه پژوهشگاه پارک کمیته شورا هیئت هیات معاونت دبیرخانه',
);
