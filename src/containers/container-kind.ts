/** What holds the prose of a file. */
export type ContainerKind = 'text' | 'markdown' | 'html' | 'subtitles' | 'json' | 'ndjson' | 'csv';

/** The kinds, as options name them. */
export const containerKinds: readonly ContainerKind[] = [
  'text',
  'markdown',
  'html',
  'subtitles',
  'json',
  'ndjson',
  'csv',
];

/** The kinds whose prose is in fields that the user names. */
export function hasFields(
  kind: ContainerKind,
): kind is Extract<ContainerKind, 'json' | 'ndjson' | 'csv'> {
  return kind === 'json' || kind === 'ndjson' || kind === 'csv';
}
