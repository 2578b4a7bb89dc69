import type { EntityType } from '../document.js';
import { mergeKey } from '../entities/linking/merge-key.js';
import type { Analysis, EntityReport } from './analysis.js';

/** An entity of several articles. */
export interface MergedEntity {
  readonly type: EntityType;
  /** The commonest of its canonical forms. */
  readonly name: string;
  readonly titles: readonly string[];
  /** Its other forms. */
  readonly aliases: readonly string[];
  /** How often the articles mention it. */
  readonly count: number;
  /** The articles it stands in, in the order they came. */
  readonly articles: readonly { readonly document: string; readonly count: number }[];
}

interface Gathered {
  readonly type: EntityType;
  readonly names: Map<string, number>;
  readonly titles: Set<string>;
  readonly aliases: Set<string>;
  readonly articles: Map<string, number>;
}

/**
 * Joins the entities of articles, one article at a time, by their names. Whose key says nothing — a
 * surname alone — stays an entity of its own article.
 */
export class EntityMerger {
  private readonly gathered = new Map<string, Gathered>();

  /** @param document the id of the article, its own among those that are joined */
  add({ document: { id }, entities }: Pick<Analysis, 'document' | 'entities'>): void {
    for (const entity of entities) {
      const key = mergeKey(entity) ?? `${entity.type} ${entity.canonical}\n${id}`;
      this.gather(key, entity, id);
    }
  }

  /** By type, then those of most articles, then those of most mentions first. */
  rows(order: readonly EntityType[]): MergedEntity[] {
    const rows = [...this.gathered.values()].map(merged);
    return rows.sort(
      (a, b) =>
        order.indexOf(a.type) - order.indexOf(b.type) ||
        b.articles.length - a.articles.length ||
        b.count - a.count ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
  }

  private gather(key: string, entity: EntityReport, document: string): void {
    let known = this.gathered.get(key);
    if (known === undefined) {
      known = {
        type: entity.type,
        names: new Map(),
        titles: new Set(),
        aliases: new Set(),
        articles: new Map(),
      };
      this.gathered.set(key, known);
    }
    const { names, titles, aliases, articles } = known;
    const count = entity.mentions.length;
    names.set(entity.canonical, (names.get(entity.canonical) ?? 0) + count);
    for (const title of entity.titles) titles.add(title);
    for (const alias of entity.aliases) aliases.add(alias);
    articles.set(document, (articles.get(document) ?? 0) + count);
  }
}

function merged({ type, names, titles, aliases, articles }: Gathered): MergedEntity {
  const [name] = [...names].reduce((best, form) => (form[1] > best[1] ? form : best), ['', -1]);
  const others = new Set([...names.keys(), ...aliases]);
  others.delete(name);
  const places = [...articles].map(([document, count]) => ({ document, count }));
  return {
    type,
    name,
    titles: [...titles],
    aliases: [...others],
    count: places.reduce((sum, { count }) => sum + count, 0),
    articles: places,
  };
}
