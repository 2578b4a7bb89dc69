import { markup, type Markup } from './markup.js';

/** A bar that grows from the right. It says nothing that does not stand beside it as a number. */
export function bar(share: number): Markup {
  const width = Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
  return markup`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="8"/><rect class="fill" x="${100 - width}" width="${width}" height="8"/></svg>`;
}
