import type { Entities, Mention } from '../../document.js';
import { foldWord } from '../fold-word.js';
import { formerWords } from '../tables/titles.js';

/** How sure a title is that the article gives somebody: the same words, or some of them. */
const sure = { same: 0.8, part: 0.65 } as const;

/** Words that a shorter form of a title does without. */
const filling: ReadonlySet<string> = new Set(['و', '،', 'در', 'از', '(', ')', '«', '»']);

/** With how many titles of one head a title is compared: articles have fewer. */
const mostCompared = 50;

interface Held {
  readonly entity: number;
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly key: string;
}

/**
 * Titles that stand alone and have no person yet, whom the article calls so elsewhere: by the same
 * words, or by more (رئیس بنیاد مستضعفان, رئیس بنیاد مستضعفان انقلاب اسلامی). A title that several
 * people hold is left alone.
 */
export function matchTitles(text: string, { mentions, entities }: Entities): Mention[] {
  const byKey = new Map<string, Held[]>();
  const byHead = new Map<string, Held[]>();
  entities.forEach(({ type, titles }, entity) => {
    if (type !== 'PER') return;
    for (const title of titles) {
      const held = { entity, ...titleWords(title) };
      add(byKey, held.key, held);
      add(byHead, held.head, held);
    }
  });
  return mentions.map((mention) => {
    if (mention.form !== 'title' || mention.entity !== null) return mention;
    const title = titleWords(text.slice(mention.start, mention.end));
    const same = holders(byKey.get(title.key) ?? []);
    if (same.length === 1) return linked(mention, same[0], sure.same);
    if (same.length > 1) return mention;
    const alike = (byHead.get(title.head) ?? []).filter((other) => isPart(other, title));
    const part = holders(alike);
    return part.length === 1 ? linked(mention, part[0], sure.part) : mention;
  });
}

function add(map: Map<string, Held[]>, key: string, held: Held): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [held]);
  else if (list.length < mostCompared) list.push(held);
}

function linked(mention: Mention, entity: number | undefined, confidence: number): Mention {
  return entity === undefined ? mention : { ...mention, entity, source: 'coref', confidence };
}

function holders(held: readonly Held[]): number[] {
  return [...new Set(held.map(({ entity }) => entity))];
}

/** The same head, and all words of the shorter in the longer, but for «پیشین» and the like. */
function isPart(a: Omit<Held, 'entity'>, b: Omit<Held, 'entity'>): boolean {
  if (a.head !== b.head) return false;
  const [long, short] = a.words.size >= b.words.size ? [a, b] : [b, a];
  for (const word of short.words) if (!long.words.has(word)) return false;
  for (const word of long.words) {
    if (!short.words.has(word) && formerWords.kindOf(word) !== undefined) return false;
  }
  return true;
}

function titleWords(title: string): Omit<Held, 'entity'> {
  const keys = title
    .split(/[\s\u200c]+/)
    .map(foldWord)
    .filter((word) => word !== '' && !filling.has(word));
  const [head = ''] = keys;
  return { head, words: new Set(keys), key: keys.join('') };
}
