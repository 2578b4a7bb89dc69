import type { Entities, EntityType, Mention } from '../../document.js';
import { firstFrom } from '../../text/first-from.js';
import type { Reading, Stretch } from '../reading.js';
import { isHonorific } from './honorific-end.js';
import { adverbs } from './words.js';

/** A mention as a stretch of tokens. */
export interface Named extends Stretch {
  /** Index into the mentions. */
  readonly index: number;
  readonly mention: Mention;
  /** The name alone, without title. */
  readonly name: Stretch;
}

const naming: ReadonlySet<EntityType> = new Set(['PER', 'ORG', 'LOC', 'FAC']);

/** Mentions of names by token; one may lie inside another. */
export class MentionIndex {
  private readonly byFirst = new Map<number, Named[]>();

  constructor(reading: Reading, { mentions }: Entities) {
    const { tokens } = reading;
    const stretch = (start: number, end: number): Stretch | null => {
      const first = firstFrom(tokens, start);
      const behind = firstFrom(tokens, end);
      const isWhole = tokens[first]?.start === start && tokens[behind - 1]?.end === end;
      return isWhole && behind > first ? { first, end: behind } : null;
    };
    const { dateline } = reading.document;
    const edge = dateline === null ? -1 : firstFrom(tokens, dateline.end);
    mentions.forEach((mention, index) => {
      if (!naming.has(mention.type)) return;
      const found = stretch(mention.start, mention.end);
      if (found === null) return;
      const whole = reading.is(found.first, '،')
        ? { first: found.first + 1, end: found.end }
        : found;
      const head = mention.head && stretch(mention.head.start, mention.head.end);
      const name = withoutAdverbs(reading, head ?? whole);
      const named = clip({ first: whole.first, end: whole.end, index, mention, name }, edge);
      if (named === null || isHonorific(reading, named)) return;
      const beside = this.byFirst.get(named.first);
      if (beside === undefined) this.byFirst.set(named.first, [named]);
      else beside.push(named);
    });
    for (const beside of this.byFirst.values()) beside.sort((a, b) => b.end - a.end);
  }

  /** The longest mention that begins at a token. */
  at(token: number): Named | null {
    return this.byFirst.get(token)?.[0] ?? null;
  }

  /** The mentions that begin in a stretch, in order. */
  within({ first, end }: Stretch): Named[] {
    const found: Named[] = [];
    for (let i = first; i < end; i++) found.push(...(this.byFirst.get(i) ?? []));
    return found;
  }
}

/** «رضایی اینطور»: a recognizer takes an adverb for a surname. */
function withoutAdverbs(reading: Reading, { first, end }: Stretch): Stretch {
  while (end > first + 1 && adverbs.has(reading.word(end - 1))) end--;
  return { first, end };
}

/** A name never runs across the end of the dateline: «تسنیم» of «به گزارش تسنیم پرویز» is the agency. */
function clip(named: Named, edge: number): Named | null {
  if (named.first >= edge || named.end <= edge) return named;
  const name = { first: Math.max(named.name.first, edge), end: named.name.end };
  return name.end > name.first ? { ...named, first: edge, name } : null;
}
