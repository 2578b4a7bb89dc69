import { isShortened } from './is-shortened.js';
import type { NameKey } from './name-key.js';

/** What a name may bear before it or go without: «صفحهٔ توییتر کاخ سفید», «توییتر کاخ سفید». */
const shells =
  /^(?:صفحه|حساب|کانال|تارنمای|سایت|وبسایت|پایگاه|خبرگزاری|روزنامه|نشریه|شبکه|دولت|کشور|جمهوری|جمهوریاسلامی|دولتجمهوریاسلامی|پادشاهی)$/;

/** The same letters, one the beginning of the other, or one in a shell. */
export function isSameBody(a: NameKey, b: NameKey): boolean {
  const [full, part] = a.letters.length >= b.letters.length ? [a, b] : [b, a];
  if (full.letters === part.letters) return true;
  if (isShortened(full, part)) return true;
  const shell = full.letters.slice(0, -part.letters.length);
  return full.letters.endsWith(part.letters) && shells.test(shell);
}
