import { titles } from '../../entities/tables/titles.js';
import type { Reading } from '../reading.js';
import { prepositions, times } from './words.js';

/** Nouns that take the person behind them: «در دیدار وزیر», «به گفته وی». */
const governors: ReadonlySet<string> = new Set(
  'دیدار حضور سخنان اظهارات گفته قول نقل دستور حکم پیام نامه دفتر نظر همراه ریاست مدیریت سرپرستی کارگردانی نویسندگی شهادت درگذشت خانواده همسر فرزند منزل بازداشت استعفای انتصاب مواضع سفر حمایت دعوت تهیهکنندگی پیشنهاد خواسته درخواست توسط جای سوی طرف دست'.split(
    ' ',
  ),
);

/** Whether a preposition, «و» or a noun before it takes what stands at a token. */
export function isGoverned(reading: Reading, at: number): boolean {
  let place = at - 1;
  while (times.has(reading.word(place))) place--; // «دیدار هفته گذشته وزیر»
  if (place < at - 1 && governors.has(reading.word(place))) return true;
  const before = reading.word(at - 1);
  if (prepositions.has(before) || governors.has(before) || before === 'و') return true;
  return titles.kindOf(before) !== undefined && titles.kindOf(before) !== 'role';
}
