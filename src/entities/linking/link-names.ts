import type { Gazetteer } from '../gazetteer.js';
import type { NameSpan } from '../names/name-span.js';
import { organisationHeads } from '../tables/organisation-heads.js';
import { placeHeads } from '../tables/place-heads.js';
import { WordClass } from '../word-class.js';
import type { Words } from '../words.js';
import type { Draft } from './draft.js';
import { sameName } from './same-names.js';

interface Named extends Draft {
  readonly key: string;
}

/**
 * Link the names of places, organisations and the rest: the same name with or without the word for
 * what it is (کشور ایران, خبرگزاری فارس), other names of the same, and an organisation's short form
 * that begins its full one (دانشگاه آزاد, دانشگاه آزاد اسلامی).
 */
export function linkNames(words: Words, gazetteer: Gazetteer, spans: readonly NameSpan[]): Draft[] {
  const byKey = new Map<string, Named>();
  for (const span of spans) {
    const first = nameFirst(words, gazetteer, span);
    const key = `${span.type} ${sameName(words.phrase(first, span.end))}`;
    const known = byKey.get(key);
    const form = span.type === 'LOC' ? { first, end: span.end } : span;
    if (known === undefined) {
      byKey.set(key, newDraft(span, form, key));
    } else {
      known.spans.push(span);
      if (length(words, form) > length(words, known.canonical)) known.canonical = form;
    }
  }
  return mergeShortForms(words, [...byKey.values()]);
}

function newDraft(
  span: NameSpan,
  { first, end }: { first: number; end: number },
  key: string,
): Named {
  return {
    type: span.type,
    key,
    spans: [span],
    canonical: { first, end },
    given: null,
    family: null,
    titles: new Set(),
    aliases: new Set(),
  };
}

/** The first token of a name behind the word for what it is, where the name can go without. */
function nameFirst(words: Words, gazetteer: Gazetteer, { first, end, type }: NameSpan): number {
  if (type === 'LOC') {
    const head = placeHeads.match(words, first, end - 1);
    if (head?.kind !== 'area') return first;
    // The province and the city of one name are two places: تهران is the city.
    const classes = gazetteer.classes(gazetteer.find(words, head.end, end));
    const isBoth = (classes & WordClass.province) !== 0 && (classes & WordClass.city) !== 0;
    return isBoth && words.key(first) === 'استان' ? first : head.end;
  }
  if (type === 'ORG') {
    const head = organisationHeads.match(words, first, end - 1);
    if (head?.kind === 'medium' || head?.kind === 'team') return head.end;
  }
  return first;
}

function length(words: Words, { first, end }: { first: number; end: number }): number {
  return words.offset(end) - words.offset(first);
}

/** Merge organisations whose name begins that of exactly one other of the article. */
function mergeShortForms(words: Words, drafts: readonly Named[]): Draft[] {
  const merged = new Set<Named>();
  for (const short of drafts) {
    const { first, end } = short.canonical;
    if (short.type !== 'ORG' || organisationHeads.match(words, first, end) === null) continue;
    const name = words.phrase(first, end);
    const longer = drafts.filter(
      (other) =>
        other !== short && other.type === 'ORG' && beginsWith(words, other.canonical, name),
    );
    const [full] = longer;
    if (full === undefined || longer.length > 1) continue;
    full.spans.push(...short.spans);
    merged.add(short);
  }
  return drafts.filter((draft) => !merged.has(draft));
}

/** Whether the words of a name begin with `short`, at the end of a word. */
function beginsWith(
  words: Words,
  { first, end }: { first: number; end: number },
  short: string,
): boolean {
  for (let i = first + 1; i < end; i++) if (words.phrase(first, i) === short) return true;
  return false;
}
