import type { Draft } from '../draft.js';
import type { Reading, Stretch } from '../reading.js';
import { findDocument } from '../sources/find-document.js';
import { findSource } from '../sources/find-source.js';
import type { MentionIndex } from '../sources/mention-index.js';
import { dropped, type Source } from '../sources/source.js';
import type { Statement } from '../statements.js';
import { contentOf } from './content-of.js';
import { coordinator } from './coordination.js';
import { confidenceOf, hasMarks, patternOf, typeOf } from './describe.js';
import { frameEnd } from './frame-end.js';
import { judgementDraft } from './judgement.js';
import { leadsToCue } from './leads-to-cue.js';
import { isReporter, nestedDraft } from './nested.js';
import { nounCueDraft } from './noun-cue.js';
import { postposedDraft } from './postposed.js';
import { run, stop, type Running } from './running.js';
import { trimContent } from './trim.js';
import { turnBefore } from './turn-before.js';

/** Of two cues in a row, how far apart they stand at most, in tokens. */
const inRow = 8;

/** How far behind «و» the cue of a second verb phrase stands at most, in tokens. */
const secondPhrase = 15;

/** Reads the statements of one block from left to right and says what each of them quotes. */
export class BlockReader {
  readonly drafts: Draft[] = [];
  /** The quotation that ends with the block, so that the next block may go on with it. */
  open: Draft | null = null;
  /** Where a later clause begins: the content of a cue that only led to another, or a new subject. */
  private leadEnd = -1;
  /** The clauses of frames, which hide from the search for a subject. */
  private readonly frames: Stretch[] = [];

  /**
   * @param running what runs on from the block before, or a label's content
   * @param before the source of the blocks before that last had a name
   */
  constructor(
    private readonly reading: Reading,
    private readonly mentions: MentionIndex,
    private readonly statements: readonly Statement[],
    private running: Running | null = null,
    private readonly before: Source | null = null,
  ) {
    if (running?.kind === 'colon') this.open = running.draft;
  }

  read(): this {
    this.statements.forEach((each, i) => {
      if (this.isSpoken(this.behindLead(each), i)) return;
      const statement = this.behindLead(each);
      if (statement.cue.kind === 'noun') this.readNounCue(statement, i);
      else if (statement.cue.kind === 'frame') this.readFrame(statement, i);
      else if (statement.isAsClause && this.leadsToColon(statement, i))
        this.leadEnd = statement.opening.first;
      else if (leadsToCue(this.reading, this.mentions, statement, this.statements[i + 1]))
        this.leadEnd = statement.opening.first;
      else this.readVerb(statement, i);
    });
    return this;
  }

  /** Whether the statement lies inside somebody's words; a nested quotation is kept there. */
  private isSpoken(statement: Statement, i: number): boolean {
    const { running, reading, mentions } = this;
    const at = statement.cue.first;
    if (this.frames.some(({ first, end }) => at >= first && at < end)) return true;
    if (running === null || at < running.first || at >= running.end) return false;
    const end = running.kind === 'marks' ? -1 : this.endBefore(statement, running, i);
    if (end >= 0) {
      stop(reading, running, end);
      this.running = this.open = null;
      return false;
    }
    const next = this.statements[i + 1];
    const nested = nestedDraft(reading, mentions, statement, running.draft, running.end, next);
    if (nested !== null) this.drafts.push(nested);
    return true;
  }

  /** Where the running content ends if the statement is the reporter's; −1 if it is spoken. */
  private endBefore(statement: Statement, running: Running, i: number): number {
    const { reading, mentions } = this;
    const { cue, clause, opening, judged } = statement;
    if (opening.kind === 'none' && judged === null) return -1;
    if (cue.first < running.sentenceEnd) {
      const turn =
        running.kind === 'clause' ? turnBefore(reading, mentions, statement, running) : -1;
      if (turn >= 0) this.leadEnd = turn + 1;
      if (turn >= 0) return turn;
      // «گفت راه خود را می‌داند و آن را درست می‌خواند»: a reporter does not change his tense.
      const isPast = running.draft.cue?.form.startsWith('past') === true;
      if (running.kind === 'clause' && isPast && cue.form.startsWith('present')) return -1;
      const and = coordinator(reading, mentions, statement);
      const goesOn = running.kind === 'clause' || opening.kind === 'colon';
      return goesOn && and >= running.first ? and : -1;
    }
    const isOurs =
      isReporter(reading, mentions, statement, this.speakerOf(running.draft)) ||
      (cue.kind === 'frame' && this.leadsToColon(statement, i));
    return isOurs ? clause.first : -1;
  }

  /** The words that name who speaks: for «وی», «این …» and no subject those that last named somebody. */
  private speakerOf({ source }: Draft): Source {
    if (source.kind !== 'pronoun' && source.kind !== 'dropped') return source;
    const named = this.drafts.findLast(
      ({ parent, source: { name } }) => parent === null && name !== null,
    );
    return named?.source ?? this.before ?? source;
  }

  /** «رضایی با بیان اینکه …، گفت:»: a frame is the reporter's if the cue is that closes it. */
  private leadsToColon({ cue }: Statement, i: number): boolean {
    const { end } = this.reading.sentence(cue.first);
    return this.statements
      .slice(i + 1, i + 1 + inRow)
      .some((later) => later.cue.first < end && later.opening.kind === 'colon');
  }

  /** Behind «نوشت:» of two cues in a row the nearer one's clause begins anew. */
  private behindLead(statement: Statement): Statement {
    const { clause } = statement;
    if (this.leadEnd <= clause.first || this.leadEnd >= clause.end) return statement;
    return { ...statement, clause: { first: this.leadEnd, end: clause.end } };
  }

  private readNounCue(statement: Statement, i: number): void {
    const { reading } = this;
    const sentence = reading.sentence(statement.cue.first);
    const isProvenance = this.statements
      .slice(i + 1, i + 1 + inRow)
      .some((later) => later.cue.first < sentence.end && later.opening.kind === 'colon');
    if (isProvenance) return;
    const draft = nounCueDraft(reading, this.mentions, statement, sentence);
    if (draft !== null) this.keep(draft, 'clause');
  }

  private readFrame(statement: Statement, i: number): void {
    const { reading } = this;
    const { cue, clause } = statement;
    const later = this.statements.slice(i + 1, i + 1 + inRow);
    const end = frameEnd(reading, statement, later, reading.sentence(cue.first));
    if (end < 0) return;
    this.frames.push({ first: cue.first, end });
    if (this.frames.length > inRow) this.frames.shift();
    const source = this.source(statement);
    const content = trimContent(reading, { first: cue.end, end });
    if (content === null) return;
    this.drafts.push({
      type: hasMarks(reading, content) ? 'mixed' : 'indirect',
      pattern: 'P2',
      cue,
      colon: null,
      content: [content],
      source,
      at: clause.first,
      parent: null,
      confidence: 0.9,
    });
  }

  private readVerb(statement: Statement, i: number): void {
    const { reading, mentions } = this;
    const { cue, opening, judged, clause } = statement;
    const source = this.source(statement);
    if (opening.kind === 'none') {
      const draft =
        judged === null
          ? postposedDraft(reading, mentions, statement, source)
          : judgementDraft(reading, statement, judged, source);
      if (draft !== null) this.drafts.push(draft);
      return;
    }
    // «گفته می‌شود که» is nobody's word; «در این بیانیه تأکید شده است که» is the statement's.
    const needsDocument = cue.id === 'stand-written' || cue.form === 'passive';
    if (needsDocument && source.kind !== 'document') return;
    const content = contentOf(reading, statement, (behind) => this.isBehindSpeech(behind, i));
    if (content === null) return;
    const { parts, marked, open } = content;
    const before = this.since(clause.first);
    const draft: Draft = {
      type: typeOf(reading, statement, parts, marked),
      pattern: patternOf(reading, statement, marked, source, {
        frame: before.some(({ pattern }) => pattern === 'P2'),
        judgement: before.some(({ type }) => type === 'judgement'),
      }),
      cue,
      colon: null,
      content: parts,
      source,
      at: clause.first,
      parent: null,
      confidence: confidenceOf(statement),
    };
    this.keep(draft, marked ? 'marks' : opening.kind === 'colon' ? 'colon' : 'clause');
    if (open) this.open = draft;
  }

  private keep(draft: Draft, kind: Running['kind']): void {
    this.drafts.push(draft);
    this.running = run(this.reading, draft, kind);
    this.open = null;
  }

  /** Behind a closing mark: the sentence or block ends, or another cue leads on. */
  private isBehindSpeech(behind: number, i: number): boolean {
    const { reading } = this;
    const block = reading.block(behind - 1);
    if (block === null || behind >= block.end) return true;
    if (!reading.sameSentence(behind - 1, behind)) return true;
    if (!reading.isWord(behind)) return !reading.isNumber(behind);
    if (!reading.is(behind, 'و')) return false;
    return this.statements
      .slice(i + 1, i + 1 + inRow)
      .some(({ cue }) => cue.first > behind && cue.first < behind + secondPhrase);
  }

  /** The subject, a document that speaks, or the subject of the cue before in the sentence. */
  private source(statement: Statement): Source {
    const { reading, mentions } = this;
    const { clause, cue } = statement;
    const found = findSource(reading, mentions, clause, this.frames);
    const isText = cue.id === 'stand-written' || cue.form === 'passive';
    if (isText) return findDocument(reading, mentions, clause) ?? dropped;
    if (found.kind !== 'dropped') return found;
    const [before] = this.since(reading.sentence(cue.first).first);
    return before?.source ?? found;
  }

  /** The drafts of this level that begin at a token or behind it, the last first. */
  private since(first: number): readonly Draft[] {
    const found: Draft[] = [];
    for (let i = this.drafts.length - 1; i >= 0; i--) {
      const draft = this.drafts[i];
      if (draft === undefined || (draft.parent === null && draft.at < first)) break;
      if (draft.parent === null) found.push(draft);
    }
    return found;
  }
}
