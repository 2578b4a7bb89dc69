/** A number as Persian readers write it: ۱٬۲۳۴. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** A share of the whole as a percentage: ۹۷٪, below one per cent with a digit more: ۰٫۴٪. */
export function formatShare(share: number): string {
  const precision = share < 0.01 ? 10 : 1;
  return `${formatNumber(Math.round(100 * precision * share) / precision)}٪`;
}

/** A day, ISO 8601, in the Persian calendar: ۲ خرداد ۱۳۹۸. What is no day stays as it is. */
export function formatDay(iso: string): string {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? iso : days().format(time);
}

/** Words with Persian commas between them. */
export function formatList(words: readonly string[]): string {
  return words.join('، ');
}

let numberFormat: Intl.NumberFormat | undefined;
let dayFormat: Intl.DateTimeFormat | undefined;

function numbers(): Intl.NumberFormat {
  return (numberFormat ??= new Intl.NumberFormat('fa-IR', { maximumFractionDigits: 2 }));
}

function days(): Intl.DateTimeFormat {
  const calendar = 'fa-IR-u-ca-persian';
  return (dayFormat ??= new Intl.DateTimeFormat(calendar, { dateStyle: 'long', timeZone: 'UTC' }));
}
