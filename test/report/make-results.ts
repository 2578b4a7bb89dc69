import type { Document, Entities, Entity, Keyword, Mention, Quote } from '../../src/document.js';
import type { Results } from '../../src/report/report.js';
import { Alignment } from '../../src/text/alignment.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import type { Edit } from '../../src/text/edit.js';

/** A document of one paragraph, one sentence and tokens at the spaces, after `edits`. */
export function makeDocument(original: string, edits: readonly Edit[] = []): Document {
  const text = applyEdits(original, edits);
  const whole = { start: 0, end: text.length };
  const tokens = [...text.matchAll(/[^ ]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'word' as const,
    text: match[0],
  }));
  return {
    original,
    text,
    alignment: Alignment.fromEdits(original.length, edits),
    findings: edits.map(({ start, end, replacement }) => ({
      rule: 'zwnj-restored',
      severity: 'warning',
      start,
      end,
      replacement,
      message: 'a ZWNJ is missing',
      reason: 'suffix ها',
    })),
    title: null,
    lead: null,
    body: text === '' ? null : whole,
    dateline: null,
    paragraphs: text === '' ? [] : [{ ...whole, role: 'body', sentences: [0, 1] }],
    sentences: text === '' ? [] : [{ ...whole, paragraph: 0, tokens: [0, tokens.length] }],
    tokens,
  };
}

const nobody: Entities = { mentions: [], entities: [] };

export function makeResults(document: Document, found: Partial<Results> = {}): Results {
  return {
    document,
    entities: nobody,
    quotes: [],
    keywords: [],
    sha256: () => '0'.repeat(64),
    ...found,
  };
}

export function makeEntity(canonical: string, entity: Partial<Entity> = {}): Entity {
  return {
    type: 'PER',
    canonical,
    given: null,
    family: null,
    titles: [],
    aliases: [],
    salience: 0.5,
    ...entity,
  };
}

export function makeMention(start: number, end: number, mention: Partial<Mention> = {}): Mention {
  return {
    start,
    end,
    type: 'PER',
    form: 'name',
    head: null,
    value: null,
    source: 'rule',
    confidence: 0.9,
    entity: null,
    ...mention,
  };
}

export function makeQuote(start: number, end: number, quote: Partial<Quote> = {}): Quote {
  return {
    type: 'colon',
    pattern: 'P3',
    cue: null,
    frame: null,
    content: [{ start, end }],
    speaker: { source: null, entity: null, name: null, resolution: 'none', confidence: 0 },
    attribution: 'none',
    addressee: null,
    medium: null,
    polarity: 'asserted',
    parent: null,
    duplicateOf: null,
    continuationOf: null,
    confidence: 0.8,
    ...quote,
  };
}

export function makeKeyword(text: string, keyword: Partial<Keyword> = {}): Keyword {
  return { text, lemma: text, score: 0.5, ranges: [], entity: null, inTitle: false, ...keyword };
}
