/** Whether two words differ by one letter: another one, one too many, or two that changed places. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - start;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const differ = Math.max(a.length, b.length) - start - tail;
  const isSwapped =
    differ === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start];
  return differ === 1 || isSwapped;
}
