import type { Gazetteer } from '../gazetteer.js';
import type { NameType } from '../name-type.js';
import { balanceMarks } from '../names/balance-marks.js';
import type { NameSpan } from '../names/name-span.js';
import { organisationHeads } from '../tables/organisation-heads.js';
import { placeHeads } from '../tables/place-heads.js';
import { places } from '../tables/places.js';
import { WordClass } from '../word-class.js';
import type { Words } from '../words.js';
import type { Draft } from './draft.js';
import { mergeShortForms } from './merge-short-forms.js';
import { nameWords } from './name-words.js';
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

/** The fewest letters, with «ORG », of a bare name. */
const minimumBare = 6;

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
    const key = `${kind} ${sameName(nameWords(words, first, span.end).join(''))}`;
    let named = byKey.get(key);
    if (named === undefined) byKey.set(key, (named = newNamed(span)));
    named.spans.push(span);
    named.isBare &&= first === span.first;
    const shown = span.type === 'LOC' ? { ...span, first } : span; // شهر «سرخه»
    addForm(words, named, balanceMarks(words, shown));
  }
  mergeTypes(byKey);
  mergeBare(words, byKey);
  mergeBracketed(words, byKey);
  const all = [...new Set(byKey.values())];
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
    absorb(place, organisation);
    byKey.delete(organisationKey);
  }
}

/** A movement and its bare name are one where the article has both: جنبش «النجباء» عراق, النجباء. */
function mergeBare(words: Words, byKey: Map<string, Named>): void {
  for (const [key, named] of byKey) {
    const [span] = named.spans;
    if (span?.type !== 'ORG') continue;
    const head = organisationHeads.match(words, span.first, span.end - 1);
    if (head === null) continue;
    let bare: string | undefined;
    for (let end = span.end; end > head.end && bare === undefined; end--) {
      const rest = `ORG ${sameName(nameWords(words, head.end, end).join(''))}`;
      if (rest !== key && rest.length > minimumBare && byKey.has(rest)) bare = rest;
    }
    const other = bare === undefined ? undefined : byKey.get(bare);
    if (other === undefined || bare === undefined) continue;
    absorb(named, other);
    byKey.delete(bare);
  }
}

/** «سازمان انرژی‌های تجدیدپذیر (ساتبا)»: what stands in brackets right behind a name is its short form. */
function mergeBracketed(words: Words, byKey: Map<string, Named>): void {
  const ending = new Map<number, [string, Named]>();
  for (const [key, named] of byKey) {
    for (const { end, type } of named.spans) if (type === 'ORG') ending.set(end, [key, named]);
  }
  for (const [key, short] of byKey) {
    const within = short.spans.find(
      ({ first, end, type }) =>
        type === 'ORG' && words.key(first - 1) === '(' && words.key(end) === ')',
    );
    const [fullKey, full] = (within && ending.get(within.first - 1)) ?? [];
    if (full === undefined || full === short || fullKey === undefined) continue;
    absorb(full, short);
    byKey.delete(key);
  }
}

function absorb(named: Named, other: Named): void {
  for (const span of other.spans) named.spans.push(span);
  for (const [form, { count, ...where }] of other.forms) {
    const known = named.forms.get(form);
    if (known) known.count += count;
    else named.forms.set(form, { ...where, count });
  }
}

/** The type that most mentions have; of equals the first. */
function commonest(types: readonly NameType[]): NameType {
  const counts = new Map<NameType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  let [best] = types as [NameType]; // an entity has a mention
  for (const [type, count] of counts) if (count > (counts.get(best) ?? 0)) best = type;
  return best;
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
    const isWhole = places.match(words, first, end)?.end === end; // جمهوری اسلامی ایران
    if (head?.kind !== 'area' || isWhole) return first;
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
