/** The labels of BIO tagging for some types: O first, then B and I of each type. */
export function bioLabels(types: readonly string[]): string[] {
  return ['O', ...types.flatMap((type) => [`B-${type}`, `I-${type}`])];
}

/** Whether `next` may follow `label` (null: the beginning); I only behind B or I of its type. */
export function mayFollow(label: string | null, next: string): boolean {
  return !next.startsWith('I-') || label?.slice(2) === next.slice(2);
}
