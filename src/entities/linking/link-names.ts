import type { Gazetteer } from '../gazetteer.js';
import { knownOrganisationEnd } from '../names/known-names.js';
import type { NameType } from '../name-type.js';
import type { NameSpan } from '../names/name-span.js';
import { organisationHeads } from '../tables/organisation-heads.js';
import { placeHeads } from '../tables/place-heads.js';
import { WordClass } from '../word-class.js';
import type { Words } from '../words.js';
import type { Draft } from './draft.js';
import { sameName } from './same-names.js';

/** The places where one form of a name stands. */
interface Form {
  readonly first: number;
  readonly end: number;
  count: number;
}

interface Named extends Draft {
  type: NameType;
  /** No mention says what it is (روزنامه ایران). */
  isBare: boolean;
  readonly forms: Map<string, Form>;
}

/** A longer form that is so many times rarer than another is a slip of the recognizer. */
const rare = 3;

/**
 * Link the names of places, organisations and the rest: the same name with or without the word for
 * what it is (کشور ایران, خبرگزاری فارس), other names of the same, and an organisation's short form
 * that begins its full one (دانشگاه آزاد, دانشگاه آزاد اسلامی).
 */
export function linkNames(words: Words, gazetteer: Gazetteer, spans: readonly NameSpan[]): Draft[] {
  const byKey = new Map<string, Named>();
  for (const span of spans) {
    const first = nameFirst(words, gazetteer, span);
    const kind = span.type === 'FAC' ? 'LOC' : span.type;
    const key = `${kind} ${sameName(words.phrase(first, span.end))}`;
    let named = byKey.get(key);
    if (named === undefined) byKey.set(key, (named = newNamed(span)));
    named.spans.push(span);
    named.isBare &&= first === span.first;
    addForm(words, named, { first: span.type === 'LOC' ? first : span.first, end: span.end });
  }
  mergeTypes(byKey);
  const all = [...byKey.values()];
  for (const named of all) {
    named.canonical = fullest(words, named);
    named.type = commonest(named.spans.map(({ type }) => type));
  }
  return mergeShortForms(words, gazetteer, all);
}

function newNamed({ first, end, type }: NameSpan): Named {
  return {
    type,
    isBare: true,
    forms: new Map(),
    spans: [],
    canonical: { first, end },
    given: null,
    family: null,
    titles: new Set(),
    aliases: new Set(),
  };
}

function addForm(words: Words, { forms }: Named, { first, end }: Omit<Form, 'count'>): void {
  const key = words.phrase(first, end);
  const form = forms.get(key);
  if (form) form.count += 1;
  else forms.set(key, { first, end, count: 1 });
}

/**
 * A place and the organisation there (کاخ سفید) are one, but a newspaper and the country of its name
 * are not.
 */
function mergeTypes(byKey: Map<string, Named>): void {
  for (const [key, place] of byKey) {
    if (!key.startsWith('LOC ')) continue;
    const organisationKey = key.replace('LOC', 'ORG');
    const organisation = byKey.get(organisationKey);
    if (organisation?.isBare !== true) continue;
    place.spans.push(...organisation.spans);
    for (const [form, { count, ...where }] of organisation.forms) {
      const known = place.forms.get(form);
      if (known) known.count += count;
      else place.forms.set(form, { ...where, count });
    }
    byKey.delete(organisationKey);
  }
}

/** The type that most mentions have; of equals the first. */
function commonest(types: readonly NameType[]): NameType {
  const count = (type: NameType): number => types.filter((other) => other === type).length;
  return types.reduce((best, type) => (count(type) > count(best) ? type : best));
}

/** The longest form of a name that is not too rare. */
function fullest(words: Words, { forms }: Named): Form {
  const most = Math.max(...[...forms.values()].map(({ count }) => count));
  return [...forms.values()]
    .filter(({ count }) => count * rare >= most)
    .reduce((best, form) => (length(words, form) > length(words, best) ? form : best));
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
function mergeShortForms(words: Words, gazetteer: Gazetteer, drafts: readonly Named[]): Draft[] {
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
    const isSlip =
      full.spans.length * rare <= short.spans.length && isKnown(words, gazetteer, short);
    if (isSlip && !isKnown(words, gazetteer, full)) full.canonical = short.canonical;
    full.spans.push(...short.spans);
    merged.add(short);
  }
  return drafts.filter((draft) => !merged.has(draft));
}

function isKnown(
  words: Words,
  gazetteer: Gazetteer,
  { canonical: { first, end } }: Draft,
): boolean {
  return knownOrganisationEnd(words, gazetteer, first, end) === end;
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
