/**
 * The verbs that reporting cues are built with: infinitive, past stem, present stems.
 *
 * `perfective` present: داشتن has دارد beside می‌دارد, بودن has است.
 * `passive`: how the compound is turned round, «اعلام شد», «گفته شد».
 */
export interface LightVerb {
  readonly past: string;
  readonly present: readonly string[];
  readonly passive?: 'شدن' | 'participle';
}

export const lightVerbs: Readonly<Record<string, LightVerb>> = {
  // simple verbs of saying
  گفتن: { past: 'گفت', present: ['گوی', 'گو'], passive: 'participle' },
  افزودن: { past: 'افزود', present: ['افزای', 'افزا'] },
  نوشتن: { past: 'نوشت', present: ['نویس'] },
  پرسیدن: { past: 'پرسید', present: ['پرس'] },
  فرمودن: { past: 'فرمود', present: ['فرمای', 'فرما'] },
  پذیرفتن: { past: 'پذیرفت', present: ['پذیر'] },
  خواستن: { past: 'خواست', present: ['خواه'] },
  دانستن: { past: 'دانست', present: ['دان'] },
  خواندن: { past: 'خواند', present: ['خوان'] },
  نامیدن: { past: 'نامید', present: ['نام'] },
  خوردن: { past: 'خورد', present: ['خور'] },
  شمردن: { past: 'شمرد', present: ['شمار', 'شمر'] },
  ستودن: { past: 'ستود', present: ['ستای', 'ستا'] },
  // verbs that a noun or adjective makes a cue of
  کردن: { past: 'کرد', present: ['کن'], passive: 'شدن' },
  داشتن: { past: 'داشت', present: ['دار'] },
  نمودن: { past: 'نمود', present: ['نمای', 'نما'], passive: 'شدن' },
  دادن: { past: 'داد', present: ['ده'], passive: 'participle' },
  شدن: { past: 'شد', present: ['شو'] },
  گشتن: { past: 'گشت', present: ['گرد'] },
  گردیدن: { past: 'گردید', present: [] },
  بودن: { past: 'بود', present: [] },
  ساختن: { past: 'ساخت', present: ['ساز'], passive: 'شدن' },
  زدن: { past: 'زد', present: ['زن'] },
  کشیدن: { past: 'کشید', present: ['کش'] },
  گرفتن: { past: 'گرفت', present: ['گیر'] },
  ورزیدن: { past: 'ورزید', present: ['ورز'] },
  آوردن: { past: 'آورد', present: ['آور'], passive: 'participle' },
  آمدن: { past: 'آمد', present: ['آی', 'آ'] },
  بردن: { past: 'برد', present: ['بر'] },
  برداشتن: { past: 'برداشت', present: ['بردار'] },
};
