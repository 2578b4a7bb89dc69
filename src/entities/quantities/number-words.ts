/** Number words by key: their values. */
const small: ReadonlyMap<string, number> = new Map(
  Object.entries({
    صفر: 0,
    یک: 1,
    دو: 2,
    سه: 3,
    چهار: 4,
    پنج: 5,
    شش: 6,
    شیش: 6,
    هفت: 7,
    هشت: 8,
    نه: 9,
    ده: 10,
    یازده: 11,
    دوازده: 12,
    سیزده: 13,
    چهارده: 14,
    پانزده: 15,
    شانزده: 16,
    هفده: 17,
    هجده: 18,
    هیجده: 18,
    نوزده: 19,
    بیست: 20,
    سی: 30,
    چهل: 40,
    پنجاه: 50,
    شصت: 60,
    هفتاد: 70,
    هشتاد: 80,
    نود: 90,
    صد: 100,
    یکصد: 100,
    دویست: 200,
    سیصد: 300,
    چهارصد: 400,
    پانصد: 500,
    ششصد: 600,
    هفتصد: 700,
    هشتصد: 800,
    نهصد: 900,
  }),
);

const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    هزار: 1e3,
    میلیون: 1e6,
    میلیارد: 1e9,
    بیلیون: 1e12,
    تریلیون: 1e12,
  }),
);

/** Scales in the plural, of no known number: میلیون‌ها دلار. */
export const vagueScales: ReadonlySet<string> = new Set(
  'هزاران هزارها میلیونها میلیاردها دهها صدها'.split(' '),
);

/** Ordinals that are not the cardinal with م. */
const irregularOrdinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    اول: 1,
    نخست: 1,
    نخستین: 1,
    اولین: 1,
    سوم: 3,
    سومین: 3,
    سیام: 30,
    سیامین: 30,
  }),
);

/** Parts of a whole: دو دهم. */
const fractions: ReadonlyMap<string, number> = new Map(
  Object.entries({ دهم: 10, صدم: 100, هزارم: 1000 }),
);

/** A word of a number. */
export interface NumberWord {
  readonly kind: 'small' | 'scale';
  readonly value: number;
}

/** The number that a key stands for, in one word or several run together (بیستودو, یکمیلیون). */
export function numberWord(key: string): NumberWord | null {
  const value = small.get(key);
  if (value !== undefined) return { kind: 'small', value };
  const scale = scales.get(key);
  if (scale !== undefined) return { kind: 'scale', value: scale };
  const compound = key.length > 4 ? compoundValue(key) : null;
  return compound === null ? null : { kind: compound >= 1000 ? 'scale' : 'small', value: compound };
}

/** Whether a scale has the «و» that follows it at its end, for want of a space: هزارو. */
export function holdsAndBehindScale(key: string): boolean {
  return key.endsWith('و') && scales.has(key.slice(0, -1));
}

/** The value of an ordinal: دوم, بیستم, سی‌ام, پنجمین. */
export function ordinalWord(key: string): number | null {
  const irregular = irregularOrdinals.get(key);
  if (irregular !== undefined) return irregular;
  const stem = key.endsWith('مین') ? key.slice(0, -3) : key.endsWith('م') ? key.slice(0, -1) : '';
  if (stem === '') return null;
  return small.get(stem) ?? (stem.length > 4 ? compoundValue(stem) : null);
}

/** The divisor of a fraction word, or null. */
export function fractionWord(key: string): number | null {
  return fractions.get(key) ?? null;
}

/** The parts that people divide a whole into in words: یک سوم, سه چهارم, چهار پنجم. */
const parts: ReadonlyMap<string, number> = new Map(
  Object.entries({
    سوم: 3,
    چهارم: 4,
    پنجم: 5,
    ششم: 6,
    هفتم: 7,
    هشتم: 8,
    نهم: 9,
    بیستم: 20,
  }),
);

/** The divisor of such a part behind a number in words, or null. */
export function partWord(key: string): number | null {
  return parts.get(key) ?? null;
}

/** Two words in one: tens and units with و between them, or a small number and a scale. */
function compoundValue(key: string): number | null {
  if (!beginsAsNumber(key)) return null;
  for (let i = 2; i < key.length - 1; i++) {
    const head = small.get(key.slice(0, i));
    if (head === undefined) continue;
    const scale = scales.get(key.slice(i));
    if (scale !== undefined) return head * scale;
    if (key[i] !== 'و' || head < 20) continue;
    const rest = small.get(key.slice(i + 1)) ?? compoundRest(key.slice(i + 1));
    if (rest !== null && rest < magnitude(head)) return head + rest;
  }
  return null;
}

let beginnings: Set<string> | undefined;

/** Whether any number word has the first two letters of a key; most words of a text have not. */
function beginsAsNumber(key: string): boolean {
  beginnings ??= new Set(Array.from(small.keys(), (word) => word.slice(0, 2)));
  return beginnings.has(key.slice(0, 2));
}

/** Behind hundreds: tens and units (صدوبیستوپنج). */
function compoundRest(key: string): number | null {
  const value = key.length > 4 ? compoundValue(key) : null;
  return value !== null && value < 100 ? value : null;
}

/** What a number that may be added to `value` must stay below. */
export function magnitude(value: number): number {
  if (value === 0) return 0;
  let size = 1;
  while (value % (size * 10) === 0) size *= 10;
  return size;
}
