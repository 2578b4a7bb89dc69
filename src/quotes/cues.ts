/**
 * The reporting cues of Persian news: what may introduce a quotation, and what it takes.
 *
 * An agency quotes with few verbs (گفت, افزود, اظهار داشت, تصریح کرد, ادامه داد … make nine tenths of
 * all colons), a long tail of compounds follows. All forms are generated (`cues/conjugate.ts`) and
 * met in every spelling (`cues/letter-trie.ts`); this table holds what is particular to a verb.
 */

/** What the speaker does by saying it. */
export type CueGroup =
  | 'neutral'
  | 'announce'
  | 'additive'
  | 'emphatic'
  | 'explain'
  | 'warn'
  | 'claim'
  | 'admit'
  | 'deny'
  | 'criticise'
  | 'hope'
  | 'demand'
  | 'ask'
  | 'answer'
  | 'written'
  | 'honorific'
  | 'state-of-mind'
  | 'vocal'
  | 'judge'
  | 'document';

/**
 * How readily the verb reports: A at any sign of content, B before a colon, که or quotation marks,
 * C before a colon or marks only, D never by itself (it only judges, or says what a text is about).
 */
export type CueStrength = 'A' | 'B' | 'C' | 'D';

/**
 * `id group strength noun : verbs : takes`
 *
 * `noun` is the nominal part, variants apart by `|`, `-` for a simple verb. `takes` lists, beyond
 * what the strength gives: `،` a bare clause, `که` a clause, and the marks of an object by which the
 * verb judges instead of quoting: «X را … دانست», «از X خبر داد», «بر X تأکید کرد».
 */
const rows = `
say neutral A - : گفتن :
state neutral A اظهار : داشتن کردن نمودن :
express neutral A بیان : کردن داشتن نمودن : را
utter neutral A ابراز : داشتن کردن نمودن : را
mention neutral B عنوان : کردن داشتن نمودن : ، را
raise neutral B مطرح : کردن ساختن نمودن : را
opine neutral B اظهارنظر|اظهار عقیده|ابراز عقیده : کردن :
cite-as judge C ذکر : کردن : را
name-as judge D نام : بردن : از را

announce announce A اعلام : کردن داشتن نمودن : را
report announce A گزارش : دادن : از
report-on announce B گزارش : کردن :
give-news announce B خبر : دادن : از
inform announce B اطلاع : دادن : از
good-news announce B مژده|نوید|بشارت : دادن : از
reveal announce B افشا|فاش : کردن ساختن نمودن : را
unveil announce C پرده : برداشتن : از
publish announce C منتشر : کردن ساختن :

add additive A - : افزودن :
add-to additive A اضافه : کردن نمودن :
continue additive B ادامه : دادن :
remind additive A یادآور|یاداور : شدن گشتن گردیدن : را
recall additive A یادآوری|یاداوری : کردن نمودن : را
remark additive A متذکر : شدن گردیدن : را
admonish additive B تذکر : دادن : نسبت
point-out additive A خاطرنشان : کردن ساختن نمودن : را

stress emphatic A تاکید : کردن داشتن نمودن ورزیدن : بر به را
under-stress emphatic D مورد تاکید قرار : دادن : را
declare emphatic A تصریح : کردن داشتن نمودن : بر به
insist emphatic B پافشاری|اصرار : کردن داشتن ورزیدن نمودن : بر
repeat emphatic C تکرار : کردن : را

explain explain A توضیح : دادن : را
describe explain B تشریح|تبیین : کردن نمودن : را
set-out explain B شرح : دادن : را
clarify explain C روشن : ساختن کردن :
exemplify explain C مثال : زدن :
conclude explain C نتیجه : گرفتن : که
conclude-that explain C نتیجه گیری : کردن : که
relate explain B نقل|روایت|بازگو|تعریف : کردن : را
tell-of explain C حکایت|صحبت : کردن :
refer explain B اشاره : کردن داشتن نمودن : به
predict explain B پیش بینی : کردن نمودن : ، را
estimate explain B تخمین : زدن : را
estimate-at explain B براورد|برآورد : کردن : را
argue explain B استدلال : کردن :
analyse explain D ارزیابی|توصیف|تحلیل|تلقی|قلمداد|محسوب|معرفی|تعبیر|تفسیر|قیاس : کردن : را

warn warn A هشدار : دادن : نسبت در
alert warn B اخطار : دادن : به
threaten warn B تهدید : کردن : به
worry warn B ابراز نگرانی|اظهار نگرانی : کردن : از نسبت
point-at warn A گوشزد : کردن نمودن : را

claim claim A مدعی : شدن بودن گردیدن :
allege claim A ادعا : کردن داشتن نمودن :
promise claim B قول|وعده : دادن : را
vow claim B سوگند|قسم : خوردن :
accuse claim D متهم : کردن ساختن : را

admit admit A اذعان : کردن داشتن نمودن : به
confess admit A اعتراف|اقرار : کردن نمودن : به
confirm admit B تایید|تصدیق : کردن نمودن : را
accept admit D - : پذیرفتن : را
deny deny B تکذیب|انکار : کردن نمودن : را
reject deny D رد|نفی : کردن : را

criticise criticise B انتقاد|گلایه|گله|شکوه : کردن داشتن : از
condemn criticise D محکوم|تقبیح : کردن نمودن : را
protest criticise C اعتراض : کردن : به
regret criticise B ابراز تاسف|اظهار تاسف|ابراز ناراحتی|ابراز نارضایتی : کردن : از
hope hope A ابراز امیدواری|اظهار امیدواری : کردن نمودن داشتن :
welcome hope B ابراز خرسندی|ابراز خوشحالی|ابراز رضایت|اظهار خرسندی|اظهار خوشحالی|ابراز خوشنودی|ابراز خشنودی : کردن نمودن : از
thank hope D تقدیر|تشکر|قدردانی|تجلیل|ستایش|تمجید|استقبال : کردن نمودن : از
praise hope D - : ستودن : را

propose demand B پیشنهاد : دادن کردن نمودن : را
advise demand B توصیه|سفارش : کردن نمودن : به
order demand B دستور : دادن :
call-for demand D خواستار : شدن گردیدن : را
request demand D درخواست|تقاضا : کردن نمودن داشتن : از را
want demand D - : خواستن : از
invite demand D دعوت : کردن : از

ask ask A - : پرسیدن :
question ask B سوال|پرسش : کردن :
pose ask B سوال مطرح|پرسش مطرح|سوال را مطرح|پرسش را مطرح : کردن :
answer answer B پاسخ|جواب : دادن گفتن :
react answer C واکنش نشان : دادن :

write written B - : نوشتن :
tweet written B توییت|توئیت : کردن زدن :
put-down written C - : آوردن :
stand-written written C - : آمدن : که
insert written C درج|مخابره : کردن :
pen written B مرقوم : داشتن کردن فرمودن :

say-honorific honorific A - : فرمودن :
submit honorific B عرض : کردن :
decree honorific C مقرر : داشتن کردن :
communicate honorific C ابلاغ : کردن : را

hold state-of-mind A معتقد : بودن :
believe state-of-mind B باور|اعتقاد|عقیده : داشتن : ،
of-belief state-of-mind B بر این باور|بر این عقیده|بر این اعتقاد|بر آن|بر این نظر : بودن : ،
deem judge D - : دانستن خواندن نامیدن : را
count judge D بر : شمردن : را
count-as judge D به شمار : آوردن : را

not-said vocal D سخن|حرف|تبریک|تسلیت|لبیک|ترک|تهنیت|خوشامد|خوش آمد|خیرمقدم|خیر مقدم|بدرود|وداع|شکر|ناسزا|دروغ|شعر|اذان|آفرین|درود : گفتن :
shout vocal C فریاد : زدن کشیدن :
chant vocal C شعار : دادن :
whisper vocal C زمزمه : کردن :
proclaim vocal C ندا|ندا در : دادن :
`;

export interface CueRow {
  readonly id: string;
  readonly group: CueGroup;
  readonly strength: CueStrength;
  /** The nominal part in its variants; one empty string for a simple verb. */
  readonly nouns: readonly string[];
  /** Infinitives, keys of the light verbs. */
  readonly verbs: readonly string[];
  readonly takes: ReadonlySet<string>;
}

const takenBy: Readonly<Record<CueStrength, readonly string[]>> = {
  A: [':', '«', 'که', '،'],
  B: [':', '«', 'که'],
  C: [':', '«'],
  D: [],
};

/** The table, read. */
export function readCues(): readonly CueRow[] {
  return rows
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', verbs = '', takes = ''] = line.split(':').map((part) => part.trim());
      const [id = '', group = '', strength = '', ...noun] = head.split(' ');
      const nouns = noun.join(' ');
      return {
        id,
        group: group as CueGroup,
        strength: strength as CueStrength,
        nouns: nouns === '-' ? [''] : nouns.split('|'),
        verbs: verbs.split(' '),
        takes: new Set([...takenBy[strength as CueStrength], ...takes.split(' ')]),
      };
    });
}
