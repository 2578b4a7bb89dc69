import type { Token } from '../document.js';

/** The provinces of Iran and their capitals: the places that agencies' bureaus are named after. */
const provinces = [
  ...['آذربایجان شرقی', 'تبریز', 'آذربایجان غربی', 'ارومیه', 'اردبیل', 'اصفهان', 'البرز', 'کرج'],
  ...['ایلام', 'بوشهر', 'تهران', 'چهارمحال و بختیاری', 'چهارمحال‌وبختیاری', 'شهرکرد'],
  ...['خراسان جنوبی', 'بیرجند', 'خراسان رضوی', 'مشهد', 'خراسان شمالی', 'بجنورد', 'خراسان'],
  ...['خوزستان', 'اهواز', 'زنجان', 'سمنان', 'سیستان و بلوچستان', 'سیستان‌وبلوچستان', 'زاهدان'],
  ...['فارس', 'شیراز', 'قزوین', 'قم', 'کردستان', 'سنندج', 'کرمان', 'کرمانشاه'],
  ...['کهگیلویه و بویراحمد', 'کهگیلویه‌وبویراحمد', 'یاسوج', 'گلستان', 'گرگان', 'گیلان', 'رشت'],
  ...['لرستان', 'خرم‌آباد', 'خرم آباد', 'مازندران', 'ساری', 'مرکزی', 'اراک', 'هرمزگان'],
  ...['بندرعباس', 'بندر عباس', 'همدان', 'یزد', 'کیش', 'قشم'],
];

const wordsByFirst = new Map<string, (readonly string[])[]>();

/** Behind the province or its capital that begins at the token `first`; `first` where none does. */
export function matchProvince(tokens: readonly Token[], first: number, end: number): number {
  const word = tokens[first]?.text;
  if (word === undefined || first >= end) return first;
  let last = first;
  for (const words of table().get(word) ?? []) {
    if (first + words.length > end || first + words.length <= last) continue;
    if (words.every((part, i) => tokens[first + i]?.text === part)) last = first + words.length;
  }
  return last;
}

/** By first word, made when it is first asked for. */
function table(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (wordsByFirst.size > 0) return wordsByFirst;
  for (const province of provinces) {
    const words = province.split(' ');
    const key = words[0] ?? province;
    const list = wordsByFirst.get(key) ?? [];
    list.push(words);
    wordsByFirst.set(key, list);
  }
  return wordsByFirst;
}
