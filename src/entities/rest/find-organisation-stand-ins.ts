import type { Mention } from '../../document.js';
import type { Gazetteer } from '../gazetteer.js';
import { phraseEnd } from '../phrase-end.js';
import { agencies } from '../tables/agencies.js';
import { organisationHeads, type OrganisationKind } from '../tables/organisation-heads.js';
import type { Words } from '../words.js';
import type { Placed } from './article-mentions.js';

const demonstratives: ReadonlySet<string> = new Set(['این', 'همین']);

/** Words before a head that make it another one, or any: یک شرکت, هر سازمان, دو باشگاه. */
const others: ReadonlySet<string> = new Set(
  'یک هر هیچ چند دو سه چهار دیگر آن کدام همه سایر برخی بعضی'.split(' '),
);

/** Heads that are words of many other things, so that they stand for an organisation only with «این». */
const vague: ReadonlySet<string> = new Set(
  'جامعه جمعیت فولاد بیمه جهاد اتحاد دولت دفتر هیات هییت مرکز نهاد گروه سایت سامانه لیگ نشر شبکه مجتمع'.split(
    ' ',
  ),
);

/** What «این نهاد» may be said of, though its name does not say so. */
const general: ReadonlySet<string> = new Set(['نهاد', 'سازمان', 'مجموعه', 'تشکیلات', 'ارگان']);

/** How sure it is that a head stands for an organisation. */
const sure = { nameSaysSo: 0.75, kindSaysSo: 0.6 } as const;

interface Known {
  readonly entity: number;
  /** Keys of the heads that its names begin with. */
  readonly heads: Set<string>;
  readonly kinds: Set<OrganisationKind>;
}

/**
 * Organisations by their head alone: «این شرکت», «صندوق» where the article has named one of that head
 * before, the one last named where it has several.
 *
 * @param placed all mentions, in order
 */
export function findOrganisationStandIns(
  words: Words,
  gazetteer: Gazetteer,
  placed: readonly Placed[],
): Mention[] {
  const memory = new Memory();
  const found: Mention[] = [];
  const covered = new Uint8Array(words.length);
  for (const { mention, first, end } of placed) {
    if (mention.form !== 'title' && mention.form !== 'value') covered.fill(1, first, end);
  }
  let next = 0;
  for (const [start, limit] of words.sentences) {
    for (let i = start; i < limit; i++) {
      for (; (placed[next]?.first ?? Infinity) <= i; next++) learn(words, memory, placed[next]);
      const isThis = demonstratives.has(words.key(i));
      const at = isThis ? i + 1 : i;
      if (covered[at] === 1 || covered[i] === 1) continue;
      const head = headAt(words, gazetteer, at, limit);
      if (head === null || (!isThis && others.has(words.key(i - 1)))) continue;
      const key = words.phrase(at, head.end);
      const organisation = memory.meant(key, head.kind, isThis);
      if (organisation === null) continue;
      found.push({
        ...words.range(i, head.end),
        type: 'ORG',
        form: isThis ? 'demonstrative' : 'nominal',
        head: null,
        value: null,
        source: 'coref',
        confidence: organisation.heads.has(key) ? sure.nameSaysSo : sure.kindSaysSo,
        entity: organisation.entity,
      });
      memory.meet(organisation);
      i = head.end - 1;
    }
  }
  return found;
}

/** The organisations met so far, the last of each head. */
class Memory {
  private readonly known = new Map<number, Known>();
  private readonly byHead = new Map<string, Known>();
  private last: Known | null = null;
  private lastMedium: Known | null = null;

  of(entity: number): Known {
    let organisation = this.known.get(entity);
    if (organisation === undefined) {
      organisation = { entity, heads: new Set(), kinds: new Set() };
      this.known.set(entity, organisation);
    }
    return organisation;
  }

  meet(organisation: Known): void {
    for (const head of organisation.heads) this.byHead.set(head, organisation);
    if (organisation.kinds.has('medium')) this.lastMedium = organisation;
    else this.last = organisation;
  }

  /** The organisation last named whose head this is; with «این» one whose kind it may be, too. */
  meant(head: string, kind: OrganisationKind, isThis: boolean): Known | null {
    if (!isThis && vague.has(head)) return null;
    const named = this.byHead.get(head) ?? null;
    if (named !== null || !isThis) return named;
    if (general.has(head)) return this.last;
    if (kind === 'medium') return this.lastMedium;
    // «این تیم» of استقلال, whose name says nothing: the one last named must do.
    if (kind !== 'team' && kind !== 'force') return null;
    const { last } = this;
    return last !== null && (last.kinds.has(kind) || last.kinds.size === 0) ? last : null;
  }
}

function learn(words: Words, memory: Memory, placed: Placed | undefined): void {
  if (placed?.mention.type !== 'ORG' || placed.mention.entity === null) return;
  const { first, end, mention } = placed;
  const organisation = memory.of(mention.entity ?? 0);
  const head = organisationHeads.match(words, first, end);
  if (head !== null) {
    organisation.heads.add(words.phrase(first, head.end)).add(words.key(first));
    organisation.kinds.add(head.kind);
  } else if (agencies.match(words, first, end)?.kind === 'agency') {
    organisation.heads.add('خبرگزاری').add('رسانه');
    organisation.kinds.add('medium');
  }
  memory.meet(organisation);
}

/** A head without a complement of its own: «صندوق» before a verb, not «صندوق ملی». */
function headAt(
  words: Words,
  gazetteer: Gazetteer,
  first: number,
  limit: number,
): { end: number; kind: OrganisationKind } | null {
  const head = organisationHeads.match(words, first, limit);
  if (head === null || head.kind === 'unit') return null;
  return phraseEnd(words, gazetteer, head.end, limit) === head.end ? head : null;
}
