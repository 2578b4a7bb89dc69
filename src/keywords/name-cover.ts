import type { Document, Entities, EntityType } from '../document.js';

/** A mention as a half-open range of token indices. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  /** Index into the entities; null where the mention is not linked. */
  readonly entity: number | null;
}

/** Forms of mention that are names or values; a pronoun or a title alone is neither. */
const nameForms: ReadonlySet<string> = new Set(['name', 'surname', 'title+name', 'value']);

const quantities: ReadonlySet<EntityType> = new Set(['DAT', 'TIM', 'MON', 'PCT', 'QTY']);

/** Which names and quantities lie over which tokens. Of names inside names the outermost counts. */
export class NameCover {
  readonly names: readonly NameSpan[];
  /** By token: 1 + index of the name over it, 0 for none. */
  private readonly owner: Int32Array;

  constructor(document: Document, entities: Entities) {
    this.names = nameSpans(document, entities);
    this.owner = new Int32Array(document.tokens.length);
    this.names.forEach(({ first, end }, index) => {
      for (let i = first; i < end; i++) if (this.owner[i] === 0) this.owner[i] = index + 1;
    });
  }

  /** The name over a token. */
  over(token: number): NameSpan | undefined {
    const owner = this.owner[token] ?? 0;
    return owner === 0 ? undefined : this.names[owner - 1];
  }

  /** The name that is the phrase from its first letter to its last. */
  exactly(first: number, end: number): NameSpan | undefined {
    const name = this.over(first);
    return name?.first === first && name.end === end ? name : undefined;
  }

  /** Whether a phrase cuts a name in two, or lies inside the name of a person. */
  cuts(first: number, end: number): boolean {
    const left = this.over(first);
    if (left !== undefined) {
      if (left.type === 'PER' && end - first < left.end - left.first && end <= left.end)
        return true;
      if (left.first < first && end > left.end) return true;
    }
    const right = this.over(end - 1);
    return right !== undefined && right.first > first && right.end > end;
  }
}

/** Whether it is a date, a time or an amount. */
export function isQuantity(name: NameSpan): boolean {
  return quantities.has(name.type);
}

/** Names by place in tokens, the longer first of two that begin together. */
function nameSpans(document: Document, entities: Entities): readonly NameSpan[] {
  const { tokens } = document;
  const spans: NameSpan[] = [];
  let first = 0;
  for (const mention of entities.mentions) {
    if (!nameForms.has(mention.form)) continue;
    const { start, end } = mention.head ?? mention;
    while (first > 0 && (tokens[first - 1]?.end ?? 0) > start) first--;
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first++;
    let behind = first;
    while (behind < tokens.length && (tokens[behind]?.start ?? 0) < end) behind++;
    if (behind > first) {
      spans.push({ first, end: behind, type: mention.type, entity: mention.entity });
    }
  }
  return spans.sort((a, b) => a.first - b.first || b.end - a.end);
}
