import type { Value } from '../../document.js';
import type { Words } from '../words.js';

/** What stands before an amount and says how exact it is, as words run together. */
const bounds: Readonly<Record<string, Value['bound']>> = {
  حدود: 'about',
  حدودا: 'about',
  درحدود: 'about',
  تقریبا: 'about',
  قریببه: 'about',
  نزدیکبه: 'about',
  بیشاز: 'over',
  بیشتراز: 'over',
  بالایاز: 'over',
  بالای: 'over',
  بالغبر: 'over',
  افزونبر: 'over',
  کمتراز: 'under',
  کمازکم: 'at least',
  زیر: 'under',
  دستکم: 'at least',
  حداقل: 'at least',
  لااقل: 'at least',
  حداکثر: 'at most',
  نهایتا: 'at most',
};

/** «حدود ۲۰۰ نفر», «بیش از ۳ میلیون دلار»: what the words before token `first` say of the number. */
export function boundBefore(words: Words, first: number): Pick<Value, 'bound'> {
  for (let from = Math.max(0, first - 3); from < first; from++) {
    const key = words.phrase(from, first);
    const bound = Object.hasOwn(bounds, key) ? bounds[key] : undefined;
    if (bound !== undefined) return { bound };
  }
  return {};
}
