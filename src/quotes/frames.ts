/**
 * Frames: «با بیان اینکه …», «ضمن تأکید بر این نکته که …». The frame's clause is reported speech; what
 * the speaker then says with the finite verb is another quotation.
 *
 * `id group : nouns`, variants apart by `|`. The preposition that belongs to the noun stands with it.
 */
const rows = `
stating neutral : بیان|عنوان|گفتن|ذکر|اظهار|طرح|بیان کردن|عنوان کردن|مطرح کردن
announcing announce : اعلام|اعلام خبر|خبر دادن از|انتشار
stressing emphatic : تاکید بر|تاکید به|تاکید|تصریح بر|تصریح به|تصریح|اصرار بر|پافشاری بر|تکرار
referring explain : اشاره به|اشاره بر
reminding additive : یادآوری|یاداوری|یادآوری به|خاطرنشان کردن|خاطرنشان ساختن|یادآور شدن|تذکر|گوشزد کردن
explaining explain : توضیح|تشریح|تبیین|شرح|توضیح درباره
estimating explain : پیش بینی|برآورد|براورد|ارزیابی
claiming claim : ادعای|ادعا|ادعا بر|ادعای بر
admitting admit : اذعان به|اذعان بر|اذعان|اعتراف به|اعتراف بر|اعتراف|اقرار به|تایید|تایید بر
warning warn : هشدار نسبت به|هشدار درباره|هشدار به|هشدار|ابراز نگرانی از|اظهار نگرانی از|ابراز نگرانی نسبت به|انذار نسبت به
criticising criticise : انتقاد از|انتقاد نسبت به|گلایه از|گله از|ابراز تاسف از|اظهار تاسف از|ابراز تاسف نسبت به
hoping hope : ابراز امیدواری|اظهار امیدواری|ابراز امیدواری از|ابراز امیدواری نسبت به|ابراز خرسندی از|ابراز خوشحالی از|ابراز رضایت از|اظهار خرسندی از|اظهار خوشحالی از
denying deny : رد|تکذیب|رد ادعای|انکار
asking ask : طرح این سوال|طرح این پرسش|طرح سوال|پرسش از|این سوال|این پرسش
believing state-of-mind : اعتقاد به|باور به|اعتقاد بر
`;

export interface FrameRow {
  readonly id: string;
  readonly group: string;
  readonly nouns: readonly string[];
}

export function readFrames(): readonly FrameRow[] {
  return rows
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', nouns = ''] = line.split(' : ');
      const [id = '', group = ''] = head.split(' ');
      return { id, group, nouns: nouns.split('|') };
    });
}

/** What opens a frame. */
export const frameOpeners: readonly string[] = ['با', 'ضمن', 'همراه با', 'همزمان با'];

/** Nouns that may stand between the frame and its clause: «با بیان این مطلب که …». */
const carriers =
  'مطلب نکته موضوع مساله مسئله خبر سوال پرسش ادعا توضیح باور واقعیت عبارت جمله حقیقت امر مهم سخن نظر دیدگاه پیش‌بینی'.split(
    ' ',
  );

/** What joins a frame to its clause. */
export const frameJoints: readonly string[] = [
  'اینکه',
  'آنکه',
  'که',
  ...carriers.flatMap((noun) => [`این ${noun} که`, `این ${noun} مهم که`]),
];

/** «با این توضیح که», «با این بیان که»: frame and carrier in one. */
export const demonstrativeFrames: readonly string[] = [
  ...['توضیح', 'بیان', 'ادعا', 'استدلال', 'باور', 'تاکید', 'جمله', 'عبارت', 'یادآوری'].map(
    (noun) => `با این ${noun} که`,
  ),
];
