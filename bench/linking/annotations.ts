import { readFileSync } from 'node:fs';

/** `short` is an organisation by its head word alone («صندوق»); `ignore` is scored on neither side. */
export type Kind = 'name' | 'title' | 'pronoun' | 'demonstrative' | 'short' | 'ignore';

/** A mention as it was annotated; offsets into the file, UTF-16, half-open. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  /** The least that a mention must hold to be this one: the name without its rank or head word. */
  readonly least: readonly [start: number, end: number];
  /** Of its article; null for what is ignored. */
  readonly cluster: string | null;
  readonly type: string;
  readonly kind: Kind;
}

/** The annotations by article, in the order of the file. */
export function readAnnotations(path: string | URL): Map<string, Annotation[]> {
  const articles = new Map<string, Annotation[]>();
  const [, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  for (const row of rows) {
    const [file = '', start, end, leastStart, leastEnd, cluster = '-', type = '', kind] =
      row.split('\t');
    const annotations = articles.get(file) ?? [];
    articles.set(file, annotations);
    annotations.push({
      start: Number(start),
      end: Number(end),
      least: [Number(leastStart), Number(leastEnd)],
      cluster: cluster === '-' ? null : cluster,
      type,
      kind: kind as Kind,
    });
  }
  return articles;
}
