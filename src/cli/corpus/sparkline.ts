const bars = '▁▂▃▄▅▆▇█';

/** So many bars at most; of more values neighbours are added up. */
const widest = 24;

/** Numbers as a line of bars, the greatest as the highest. */
export function sparkline(values: readonly number[]): string {
  const step = Math.max(1, Math.ceil(values.length / widest));
  const sums: number[] = [];
  values.forEach((value, i) => {
    const bar = Math.floor(i / step);
    sums[bar] = (sums[bar] ?? 0) + value;
  });
  const greatest = Math.max(...sums, 1);
  return sums.map((sum) => bars.charAt(Math.round((sum / greatest) * (bars.length - 1)))).join('');
}
