import type { Attribution, SpeakerResolution } from '../../document.js';
import type { Draft } from '../draft.js';
import type { Reading, Stretch } from '../reading.js';
import { issuesDocument } from '../sources/issues-document.js';
import { isSureName, type Source } from '../sources/source.js';
import { antecedent, type Met } from './antecedent.js';
import type { Cast } from './cast.js';
import { isIntroduced } from './is-introduced.js';
import { nameHolders } from './name-holders.js';
import { isAnonymous, isSameOffice, sharesHead } from './offices.js';
import { isOfSome } from './is-of-some.js';
import { isOfSeveral } from './is-of-several.js';
import { isOther } from './is-other.js';
import type { Person } from './person.js';
import { resolveNested } from './resolve-nested.js';
import { unknown, type Resolved } from './resolved.js';
import { titleKey } from './title-key.js';

/** Somebody whom the reporter's own voice speaks of between quotations. */
export interface Topic {
  readonly at: number;
  readonly source: Source;
  /** An organisation or a medium speaks of them, not the reporter. */
  readonly isSpoken: boolean;
}

/** Within how many quotations the name of a title's holder follows. */
const farthestName = 6;

/**
 * Say who speaks, in the order of the text: a name is its bearer; a title whom the article calls so,
 * else the speaker before, else the first name that follows without a title (the lead has the title,
 * the body the name); a pronoun, «این …» or nothing at all is the speaker before.
 */
export class SpeakerResolver implements Met {
  last: Person | null = null;
  lastPerson: Person | null = null;
  /** The unnamed holder of a title who spoke last, while no one else has. */
  private waiting: Person | null = null;
  private waitingAt = -1;
  private readonly held: { resolved: Resolved; person: Person }[] = [];
  /** The quotations that are nobody's words, in the order of the text. */
  private spoken: readonly Draft[] = [];
  private readonly spokenAt = new Map<Draft, number>();
  private lastBlock = -1;
  private at = 0;
  /** «این شرکت» is it. */
  issuer: Person | null = null;
  /** «این بیانیه» is theirs. */
  private writer: Person | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly cast: Cast,
  ) {}

  resolve(drafts: readonly Draft[], topics: readonly Topic[]): ReadonlyMap<Draft, Resolved> {
    const events = [
      ...drafts.map((draft) => ({ at: draft.at, source: draft.source, draft, isSpoken: true })),
      ...topics.map((topic) => ({ ...topic, draft: null })),
    ].sort((a, b) => a.at - b.at);
    this.spoken = events.flatMap(({ draft }) =>
      draft?.parent === null && !this.isLinkedHead(draft) ? [draft] : [],
    );
    this.spoken.forEach((draft, i) => this.spokenAt.set(draft, i));
    // Names that stand alone or that a recognizer knows show where others end.
    const [sure, doubtful] = [true, false].map((isSure) =>
      events.filter(({ source }) => isSureName(source) === isSure),
    );
    for (const { source, draft } of [...(sure ?? []), ...(doubtful ?? [])])
      this.learn(source, draft !== null);
    this.cast.settle();
    const result = new Map<Draft, Resolved>();
    for (const event of events) {
      this.at = event.at;
      if (event.draft !== null) result.set(event.draft, this.speakerOf(event.draft));
      else if (event.isSpoken) this.mention(event.source);
      else this.follow(event.source);
    }
    nameHolders(drafts, result);
    for (const { resolved, person } of this.held) {
      if (person.self.isNamed) resolved.resolution = 'cataphora';
    }
    return result;
  }

  /** Who speaks by name, and with which titles, holds for the whole article. */
  private learn({ name, named, titles, kind }: Source, isQuoted: boolean): void {
    if (name === null || (kind !== 'name' && kind !== 'title+name')) return;
    const person = this.cast.named(name, named);
    person.isQuoted ||= isQuoted;
    for (const title of titles) this.cast.addTitle(person, title, true);
  }

  /** The reporter speaks of somebody: pronouns behind mean them. */
  private follow(source: Source): void {
    const isPerson = source.named?.mention.type === 'PER';
    if (source.kind === 'organisation' && source.name !== null) {
      this.issuer = this.writer = this.cast.organisation(source.name, source.named);
    }
    if (source.name !== null && isPerson)
      this.introduce(this.cast.named(source.name, source.named));
    else if (source.kind === 'title' && source.phrase !== null) {
      const known = this.cast.titled(titleKey(this.reading, source.phrase), 0.9);
      if (known !== null) this.speak(known);
    }
  }

  /** An organisation speaks of somebody: pronouns behind mean them, all else the organisation. */
  private mention({ name, named }: Source): void {
    if (name !== null && named?.mention.type === 'PER') {
      this.lastPerson = this.cast.named(name, named).self;
    }
  }

  private speakerOf(draft: Draft): Resolved {
    if (draft.parent !== null)
      return resolveNested(this.reading, this.cast, draft.source, this.last);
    const block = this.reading.blockOf(draft.at);
    const { last, waiting } = this;
    const isLinked = this.isLinkedHead(draft);
    if (isLinked) this.last = this.waiting = null;
    const resolved = this.document(draft, block);
    const { cue, at } = draft;
    if (cue !== null && issuesDocument(this.reading, { first: at, end: cue.first }))
      this.writer = resolved.person;
    // Who speaks in the headline of another article is nobody's وی in this one.
    if (isLinked) [this.last, this.waiting] = [last, waiting];
    else this.lastBlock = block;
    return resolved;
  }

  private isLinkedHead({ pattern, at }: Draft): boolean {
    const role = this.reading.block(at)?.role;
    return pattern === 'P12' && role !== 'title' && role !== 'subhead';
  }

  private document(draft: Draft, block: number): Resolved {
    const { source, pattern } = draft;
    const { kind, name, named, phrase } = source;
    const label = pattern === 'P12' || pattern === 'P13' ? 'label' : null;
    const make = (person: Person, resolution: SpeakerResolution, confidence: number): Resolved => {
      const attribution = pattern === 'P12' ? 'title' : 'in-clause';
      return { person, resolution: label ?? resolution, attribution, confidence };
    };
    if (kind === 'anybody') return unknown;
    if (kind === 'document' && name === null && this.writer !== null) {
      return make(this.writer, 'document', 0.75);
    }
    if (kind === 'document' || kind === 'organisation') {
      const place = named === null ? (name ?? phrase) : (name ?? named);
      if (place === null) return unknown;
      const person = this.cast.organisation(place, named);
      person.isQuoted ||= kind === 'organisation';
      this.speak(person);
      return make(person, kind === 'document' ? 'document' : 'explicit-name', 0.85);
    }
    if (name !== null) {
      const person = this.cast.met(this.cast.named(name, named), name);
      this.introduce(person);
      const isFull = person.fullest === this.reading.text(name);
      return make(person, isFull ? 'explicit-name' : 'surname', isFull ? 0.97 : 0.93);
    }
    if (kind === 'title' && phrase !== null) return this.title(phrase, draft, make);
    return isOfSeveral(draft) ? unknown : this.previous(source, block);
  }

  private title(phrase: Stretch, draft: Draft, make: Make): Resolved {
    const key = titleKey(this.reading, phrase);
    if (key.letters === '') return unknown; // marks and function words alone are nobody's title
    const isAnother = isOther(this.reading, phrase);
    const least = isAnonymous(key.head) ? 1 : 0.9;
    const known = isAnother ? null : this.cast.titled(key, least);
    const person = isAnother ? this.cast.add() : (known ?? this.holder(phrase, draft));
    if (known === null || !person.isNamed) this.cast.addTitle(person, phrase, false);
    const resolved = make(person, 'title', known === null ? 0.75 : 0.92);
    if (!person.isNamed) {
      person.isAnonymous ||= isAnonymous(key.head) || isOfSome(this.reading, phrase);
      this.held.push({ resolved, person });
      this.waiting = person;
      this.waitingAt = this.at;
    }
    this.speak(person);
    person.stands.push({ stretch: phrase, form: 'title' });
    return resolved;
  }

  /** A title that nobody is known by: another one of the last speaker, or somebody new. */
  private holder(phrase: Stretch, draft: Draft): Person {
    const { last } = this;
    if (last === null || last.isOrganisation) return this.cast.add();
    // «… اعلام کرده بود»: the reporter goes back to what somebody said before.
    const isEarlier = draft.cue?.form.startsWith('pluperfect') === true;
    const isOther =
      isEarlier || isIntroduced(this.reading, this.cast, phrase, this.following(draft), last);
    const isOnly = this.cast.isOnlySpeaker(last);
    return !isOther && isSameOffice(this.reading, last, phrase, isOnly) ? last : this.cast.add();
  }

  private following(draft: Draft): readonly Draft[] {
    const from = (this.spokenAt.get(draft) ?? -1) + 1;
    return this.spoken.slice(from, from + farthestName);
  }

  /** A pronoun, «این …» or no subject: whoever spoke last. */
  private previous(source: Source, block: number): Resolved {
    const { kind, phrase } = source;
    const person = antecedent(this.reading, this.cast, source, this);
    if (person === null) return unknown;
    const resolution = kind === 'pronoun' || kind === 'demonstrative' ? kind : 'dropped';
    if (phrase !== null && resolution !== 'dropped')
      person.stands.push({ stretch: phrase, form: resolution });
    const attribution: Attribution =
      this.lastBlock === block ? 'previous-quote' : 'previous-paragraph';
    return { person, resolution, attribution, confidence: resolution === 'dropped' ? 0.8 : 0.9 };
  }

  /** Somebody is named: a title that waits for its holder's name has found it. */
  private introduce(person: Person): void {
    const { waiting } = this;
    if (waiting !== null && this.last?.self === waiting.self && !waiting.isAnonymous) {
      const isNew =
        person.self !== waiting.self &&
        (person.apposed.length === 0 ||
          (this.isEarly(this.waitingAt) && sharesHead(waiting, person)));
      if (isNew && !person.isOrganisation) waiting.self.mergeInto(person.self);
    }
    this.waiting = null;
    this.speak(person);
  }

  private isEarly(at: number): boolean {
    const role = this.reading.block(at)?.role;
    return role === 'title' || role === 'lead';
  }

  private speak(person: Person): void {
    this.last = person.self;
    this.last.lastAt = this.at;
    if (!this.last.isOrganisation) this.lastPerson = this.last;
    if (this.waiting?.self !== person.self) this.waiting = null;
  }
}

type Make = (person: Person, resolution: SpeakerResolution, confidence: number) => Resolved;
