import type { EntityTagger } from '../entity-tagger.js';
import { facilityHeads } from '../tables/facility-heads.js';
import type { QuantitySpan } from '../quantities/quantity-span.js';
import type { Words } from '../words.js';
import { scoreArticle } from '../score-article.js';
import type { NameSpan } from './name-span.js';
import { tagNames, type TaggedSpan } from './tag-names.js';
import type { TagSchema } from '../tag-schema.js';

/** From this confidence on the second scheme's facilities, events and products are taken. */
const sureSecond = 0.5;

const schemas: readonly TagSchema[] = ['peyma', 'arman'];

/**
 * All names in a text, sentence by sentence; they do not overlap.
 *
 * People, organisations and places come from the tagger under the scheme of PEYMA, which is the nearer
 * to news; facilities, events and products, which it lacks, under that of ARMAN.
 *
 * @param quantities of the text, by grammar
 */
export function findNames(
  words: Words,
  tagger: EntityTagger,
  quantities: readonly QuantitySpan[],
): NameSpan[] {
  const names: NameSpan[] = [];
  for (const article of scoreArticle(words, tagger, quantities, schemas)) {
    for (const sentence of article) {
      const [peyma, arman] = schemas.map((schema, i) =>
        tagNames(tagger, sentence, sentence.tags[i] ?? [], schema),
      );
      for (const name of chooseNames(words, peyma ?? [], arman ?? [])) names.push(name);
    }
  }
  return names;
}

/** The names of a sentence under both schemes. */
function chooseNames(
  words: Words,
  peyma: readonly TaggedSpan[],
  arman: readonly TaggedSpan[],
): NameSpan[] {
  const names = peyma.flatMap((span) => toName(words, span, arman));
  const events = arman.filter(({ type, confidence }) => type === 'EVE' && confidence >= sureSecond);
  const rest = arman.filter(
    ({ type, confidence }) => (type === 'FAC' || type === 'PRO') && confidence >= sureSecond,
  );
  // An event holds the names in its own (جام ملت‌های آسیا).
  const kept = names.filter((name) => !events.some((event) => contains(event, name)));
  const chosen: NameSpan[] = [];
  for (const span of [...kept, ...events.flatMap(asName), ...rest.flatMap(asName)]) {
    if (!chosen.some((other) => overlap(span, other))) chosen.push(span);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

/** A name of PEYMA; what begins as a facility and is one under ARMAN too, is one. */
function toName(words: Words, span: TaggedSpan, arman: readonly TaggedSpan[]): NameSpan[] {
  const isFacility =
    facilityHeads.match(words, span.first, span.end) !== null &&
    arman.some((other) => other.type === 'FAC' && overlap(span, other));
  return asName(isFacility ? { ...span, type: 'FAC' } : span);
}

function asName({ first, end, type, confidence }: TaggedSpan): NameSpan[] {
  switch (type) {
    case 'PER':
    case 'ORG':
    case 'LOC':
    case 'FAC':
    case 'EVE':
    case 'PRO':
      return [{ first, end, type, source: 'ner', confidence }];
    default:
      return [];
  }
}

interface Tokens {
  readonly first: number;
  readonly end: number;
}

function overlap(a: Tokens, b: Tokens): boolean {
  return a.first < b.end && b.first < a.end;
}

function contains(outer: Tokens, inner: Tokens): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}
