const longestTarget = 2000;

/**
 * The end of the Markdown link target `](…)` whose `]` is at `start`, or `start`. A title behind the
 * address stays text: the end is then behind the address.
 */
export function scanLinkTarget(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== 0x28) return start;
  const limit = Math.min(text.length, start + longestTarget);
  let depth = 0;
  for (let i = start + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28) depth++;
    else if (code === 0x29) {
      depth--;
      if (depth === 0) return isAddress(text, start + 2, i) ? i + 1 : start;
    } else if (code === 0x0a || code === 0x0d) return start;
    else if (code === 0x20) {
      return text.charCodeAt(i + 1) === 0x22 && isAddress(text, start + 2, i) ? i : start;
    } else if (code === 0x5d) return start;
  }
  return start;
}

/** An address has a dot, slash or fragment in it; «[۱](ادامه)» is prose. */
function isAddress(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2e || code === 0x2f || code === 0x23) return true;
  }
  return false;
}
