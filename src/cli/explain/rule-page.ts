/** What the page of a rule says. Absent parts are empty. */
export interface RulePage {
  readonly finds: string;
  readonly why: string;
  readonly options: string;
  readonly notes: string;
  /** Before and after; the third column, where there is one, is the option that makes it so. */
  readonly examples: readonly (readonly string[])[];
  /** What looks alike and is right. */
  readonly leftAlone: readonly string[];
}

/** The headings of the parts, in either language. */
const headings = {
  finds: ['What it finds', 'چه می‌یابد'],
  why: ['Why', 'چرا'],
  options: ['Options', 'گزینه‌ها'],
  notes: ['Notes', 'یادداشت'],
} as const;

/**
 * Read the page of a rule.
 *
 * @param markdown a page of `docs/rules/`, or a section of `docs/rules.fa.md`
 */
export function readPage(markdown: string): RulePage {
  const parts = new Map<string, string>();
  for (const part of markdown.split(/^#{2,3} /mu).slice(1)) {
    const end = part.indexOf('\n');
    parts.set(part.slice(0, end).trim(), part.slice(end).trim());
  }
  const textOf = (part: keyof typeof headings): string =>
    headings[part].map((heading) => parts.get(heading) ?? '').join('');
  return {
    finds: textOf('finds'),
    why: textOf('why'),
    options: textOf('options'),
    notes: textOf('notes'),
    examples: rowsOf(parts.get('Examples') ?? ''),
    leftAlone: (parts.get('Left alone') ?? '')
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => line.slice(2)),
  };
}

/** The rows of a table below its head. */
function rowsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}
