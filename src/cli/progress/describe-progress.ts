/** How far a job is. */
export interface Stage {
  /** How many texts are done. */
  readonly texts: number;
  /** Since the job began. */
  readonly seconds: number;
  /** What is done of the whole, 0 to 1; null where the whole is not known. */
  readonly share: number | null;
}

/**
 * How far a job is, how fast it goes, and how long it will take yet, as far as there is room:
 * `12%  1,234 texts  61/s  3 min left`.
 *
 * @param width in columns
 */
export function describeProgress({ texts, seconds, share }: Stage, width: number): string {
  const parts: string[] = [];
  if (share !== null && share > 0) parts.push(`${Math.floor(100 * share)}%`);
  parts.push(`${texts.toLocaleString('en')} ${texts === 1 ? 'text' : 'texts'}`);
  const rate = texts / seconds;
  parts.push(`${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')}/s`);
  if (share !== null && share > 0) {
    parts.push(`${duration((seconds * (1 - share)) / share)} left`);
  }
  while (parts.length > 0 && parts.join('  ').length > width) parts.pop();
  return parts.join('  ');
}

function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 60) return `${Math.max(1, Math.ceil(seconds))} s`;
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
