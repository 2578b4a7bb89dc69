import type { QuoteType } from '../../document.js';
import type { Draft } from '../draft.js';
import { isFirstPerson } from '../first-person.js';
import { isNarrated } from '../narrator.js';
import type { Reading, Stretch } from '../reading.js';
import { findSource } from '../sources/find-source.js';
import type { MentionIndex } from '../sources/mention-index.js';
import type { Source } from '../sources/source.js';
import type { Statement } from '../statements.js';
import { clauseEnd } from './clause-end.js';
import { coordinator } from './coordination.js';
import { cutAtBlocks, holdsVerb, isSpeech, markedContent } from './marked-content.js';
import { isReporter, nestedDraft } from './nested.js';
import { nounCueDraft } from './noun-cue.js';
import { postposedDraft } from './postposed.js';
import { trimContent } from './trim.js';

/** A quotation whose content is still open where the reader stands. */
interface Running {
  readonly draft: Draft;
  readonly first: number;
  end: number;
  /** The end of the sentence in which the content begins. */
  readonly sentenceEnd: number;
  readonly kind: 'colon' | 'clause' | 'marks';
}

/** Reads the statements of one block from left to right and says what each of them quotes. */
export class BlockReader {
  readonly drafts: Draft[] = [];
  private running: Running | null = null;
  /** Where the content of a cue began that only led to another. */
  private leadEnd = -1;
  /** The clauses of frames, which hide from the search for a subject. */
  private readonly frames: Stretch[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly mentions: MentionIndex,
    private readonly statements: readonly Statement[],
  ) {}

  read(): readonly Draft[] {
    this.statements.forEach((each, i) => {
      const statement = this.withinLead(each);
      if (this.isSpoken(statement)) return;
      if (statement.cue.kind === 'noun') this.readNounCue(statement, i);
      else if (statement.cue.kind === 'frame') this.readFrame(statement, i);
      else if (this.leadsToCue(statement, i)) this.leadEnd = statement.opening.first;
      else this.readVerb(statement);
    });
    return this.drafts;
  }

  /** Whether the statement lies inside somebody's words; a nested quotation is kept there. */
  private isSpoken(statement: Statement): boolean {
    const { running, reading } = this;
    const at = statement.cue.first;
    const frame = this.frames.find(({ first, end }) => at >= first && at < end);
    if (frame !== undefined) return true;
    if (running === null || at < running.first || at >= running.end) return false;
    if (running.kind !== 'marks') {
      const and = coordinator(reading, this.mentions, statement);
      const isSameSentence = at < running.sentenceEnd;
      if (isSameSentence && and >= running.first) {
        if (running.kind === 'clause' || statement.opening.kind === 'colon') {
          this.close(running, and);
          return false;
        }
      }
      if (!isSameSentence && isReporter(reading, this.mentions, statement, running.draft.source)) {
        this.close(running, statement.clause.first);
        return false;
      }
    }
    const nested = nestedDraft(reading, this.mentions, statement, running.draft, running.end);
    if (nested !== null) this.drafts.push(nested);
    return true;
  }

  private close(running: Running, end: number): void {
    running.end = end;
    const content = trimContent(this.reading, { first: running.first, end });
    if (content !== null) running.draft.content = [content];
    this.running = null;
  }

  /** Behind «نوشت:» of two cues in a row the nearer one's clause begins anew. */
  private withinLead(statement: Statement): Statement {
    const { clause } = statement;
    if (this.leadEnd <= clause.first || this.leadEnd >= clause.end) return statement;
    return { ...statement, clause: { first: this.leadEnd, end: clause.end } };
  }

  /** «نوشت: وزیر گفت: …»: of two cues in a row the nearer one quotes. */
  private leadsToCue({ opening }: Statement, i: number): boolean {
    const next = this.statements[i + 1];
    if (opening.kind !== 'colon' || next?.opening.kind !== 'colon') return false;
    const { first } = next.cue;
    if (first < opening.first || first - opening.first > 8) return false;
    if (!this.reading.sameSentence(first, opening.first)) return false;
    return !holdsVerb(this.reading, opening.first, first);
  }

  private readNounCue(statement: Statement, i: number): void {
    const { reading } = this;
    const sentence = reading.sentence(statement.cue.first);
    const isProvenance = this.statements
      .slice(i + 1, i + 9)
      .some((later) => later.cue.first < sentence.end && later.opening.kind === 'colon');
    if (isProvenance) return;
    const draft = nounCueDraft(reading, this.mentions, statement, sentence);
    if (draft === null) return;
    this.drafts.push(draft);
    this.run(draft, 'clause');
  }

  private readFrame(statement: Statement, i: number): void {
    const { reading } = this;
    const { cue, clause } = statement;
    const sentence = reading.sentence(cue.first);
    const end = this.frameEnd(statement, i, sentence);
    if (end < 0) return;
    const source = this.source(statement, [...this.frames, { first: cue.first, end }], sentence);
    this.frames.push({ first: cue.first, end });
    const content = trimContent(reading, { first: cue.end, end });
    if (content === null) return;
    const type = hasMarks(reading, content) ? 'mixed' : 'indirect';
    const draft: Draft = {
      type,
      pattern: 'P2',
      cue,
      colon: null,
      content: [content],
      source,
      at: clause.first,
      parent: null,
      confidence: 0.9,
    };
    this.drafts.push(draft);
  }

  /** The clause of a frame ends before the finite cue that it leads to, or with the sentence. */
  private frameEnd({ cue }: Statement, i: number, sentence: Stretch): number {
    const { reading } = this;
    const close = reading.partner[cue.end] ?? -1;
    if (isSpeech(reading, cue.end) && close < sentence.end) return close + 1;
    for (const later of this.statements.slice(i + 1, i + 9)) {
      if (later.cue.first >= sentence.end) break;
      if (later.cue.kind !== 'verb') continue;
      const limit = later.judged?.first ?? later.cue.first;
      const end = clauseEnd(reading, cue.end, Math.min(limit, later.cue.first));
      if (later.opening.kind === 'colon') return end;
      if (end >= 0 && (end === limit || reading.is(end, '،'))) return end;
    }
    const end = clauseEnd(reading, cue.end, sentence.end);
    return end;
  }

  private readVerb(statement: Statement): void {
    const { reading } = this;
    const { cue, opening, judged, clause } = statement;
    const sentence = reading.sentence(cue.first);
    const source = this.source(statement, this.frames, sentence);
    if (opening.kind === 'none') {
      const draft =
        judged === null
          ? postposedDraft(reading, this.mentions, statement, source)
          : this.judgement(statement, judged, source);
      if (draft !== null) this.drafts.push(draft);
      return;
    }
    const block = reading.block(cue.first);
    const limit = opening.kind === 'colon' ? this.colonLimit(opening.first, block?.end ?? 0) : -1;
    const isLast = (behind: number): boolean => this.isBehindSpeech(behind);
    const marked = markedContent(reading, opening.first, isLast);
    const clauseLimit = statement.isAsClause
      ? this.asClauseEnd(opening.first)
      : this.sentenceEnd(opening.first);
    const end = limit >= 0 ? limit : clauseLimit;
    const parts = marked ?? cutAtBlocks(reading, opening.first, end);
    const content = parts.flatMap((part) => trimContent(reading, part) ?? []);
    if (content.length === 0) return;
    const draft: Draft = {
      type: typeOf(reading, statement, content, marked !== null),
      pattern: this.pattern(statement, marked !== null, source),
      cue,
      colon: null,
      content,
      source,
      at: clause.first,
      parent: null,
      confidence: confidenceOf(statement),
    };
    this.drafts.push(draft);
    this.run(draft, marked !== null ? 'marks' : opening.kind === 'colon' ? 'colon' : 'clause');
  }

  /** Where a colon's content ends at the latest: the block, or the reporter's voice. */
  private colonLimit(first: number, blockEnd: number): number {
    const { reading } = this;
    // The speech may stand in a paragraph of its own.
    const end = first < blockEnd ? blockEnd : (reading.block(first)?.end ?? first);
    let at = reading.sentence(first).end;
    while (at < end && at > first) {
      const sentence = reading.sentence(at);
      if (isNarrated(reading, at, () => isFirstPerson(reading, sentence))) return at;
      at = Math.max(sentence.end, at + 1);
    }
    return end;
  }

  /** The sentence, and whatever stands in marks that open in it. */
  private sentenceEnd(first: number): number {
    const { reading } = this;
    let { end } = reading.sentence(first);
    const close = reading.partner[first] ?? -1;
    if (close >= end) end = close + 1;
    return end;
  }

  private asClauseEnd(first: number): number {
    const end = this.sentenceEnd(first);
    for (let i = first; i < end; i++) if (this.reading.is(i, '؛')) return i;
    return end;
  }

  /** Behind a closing mark: the sentence or block ends, or another cue leads on. */
  private isBehindSpeech(behind: number): boolean {
    const { reading } = this;
    const block = reading.block(behind - 1);
    if (block === null || behind >= block.end) return true;
    if (!reading.isWord(behind) || !reading.sameSentence(behind - 1, behind)) return true;
    const { end } = reading.sentence(behind);
    return this.statements.some(({ cue }) => cue.first >= behind && cue.first < end);
  }

  private judgement(statement: Statement, judged: Stretch, source: Source): Draft | null {
    const { reading } = this;
    const { cue, clause } = statement;
    let { first } = judged;
    if (reading.is(first, 'را')) first = objectStart(reading, source, clause, first);
    else if (first < cue.first) first += 1;
    const content = trimContent(reading, {
      first,
      end: judged.first < cue.first ? cue.first : judged.end,
    });
    if (content === null) return null;
    return {
      type: 'judgement',
      pattern: 'P4',
      cue,
      colon: null,
      content: [content],
      source,
      at: clause.first,
      parent: null,
      confidence: 0.7,
    };
  }

  private source(statement: Statement, hidden: readonly Stretch[], sentence: Stretch): Source {
    const { clause, cue } = statement;
    const found = findSource(this.reading, this.mentions, clause, hidden);
    if (found.kind !== 'dropped') return found;
    const before = this.drafts.findLast(
      (draft) => draft.parent === null && draft.at >= sentence.first && draft.at < cue.first,
    );
    return before?.source ?? found;
  }

  private pattern({ clause, opening }: Statement, marked: boolean, source: Source): string {
    const { reading } = this;
    if (source.kind === 'document') return 'P11';
    if (opening.kind !== 'colon') return marked ? 'P6' : 'P5';
    if (marked) return 'P6';
    const inClause = (draft: Draft): boolean => draft.at >= clause.first;
    if (this.drafts.some((draft) => draft.pattern === 'P2' && inClause(draft))) return 'P2';
    if (this.drafts.some((draft) => draft.type === 'judgement' && inClause(draft))) return 'P4';
    for (let i = clause.first; i + 2 < clause.end; i++) {
      if (reading.is(i, 'با') && reading.is(i + 1, 'اشاره') && reading.is(i + 2, 'به')) return 'P3';
    }
    return 'P1';
  }

  private run(draft: Draft, kind: Running['kind']): void {
    const [part] = draft.content;
    const last = draft.content.at(-1);
    if (part === undefined || last === undefined) return;
    const { end: sentenceEnd } = this.reading.sentence(part.first);
    this.running = { draft, first: part.first, end: last.end, sentenceEnd, kind };
  }
}

function hasMarks(reading: Reading, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i++) if ((reading.partner[i] ?? -1) > i + 2) return true;
  return false;
}

function typeOf(
  reading: Reading,
  { opening }: Statement,
  content: readonly Stretch[],
  marked: boolean,
): QuoteType {
  if (marked) return 'direct';
  if (opening.kind === 'colon') return 'colon';
  return content.some((part) => hasMarks(reading, part)) ? 'mixed' : 'indirect';
}

const certainty = { A: 0.97, B: 0.92, C: 0.8, D: 0.6 } as const;
const looser = { colon: 1, marks: 0.95, that: 0.95, bare: 0.85, none: 0.8 } as const;

function confidenceOf({ cue, opening }: Statement): number {
  return Math.round(certainty[cue.strength] * looser[opening.kind] * 100) / 100;
}

/** The object of «X را» begins behind the subject and behind phrases with a preposition. */
function objectStart(reading: Reading, source: Source, clause: Stretch, ra: number): number {
  let first = Math.max(clause.first, source.phrase?.end ?? clause.first);
  if (first >= ra) first = clause.first;
  for (let i = ra - 1; i > first; i--) {
    if (!reading.is(i, '،')) continue;
    const head = reading.folded[first + (reading.is(first, '،') ? 1 : 0)] ?? '';
    if (head === 'با' || head === 'ضمن' || head === 'در' || head === 'به' || head === 'همچنین')
      return i + 1;
    break;
  }
  return first;
}
