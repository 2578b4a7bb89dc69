import type { Entities } from '../../document.js';
import { foldWord } from '../../entities/fold-word.js';
import { titles } from '../../entities/tables/titles.js';
import type { Reading, Stretch } from '../reading.js';
import { bareName } from '../sources/bare-name.js';
import { honorificEnd } from '../sources/honorific-end.js';
import type { MentionIndex, Named } from '../sources/mention-index.js';
import { countBefore } from './count-before.js';
import { nameKey, namesSame, type NameKey } from './name-key.js';
import { mostCompared, peopleNear } from './people-near.js';
import { Person } from './person.js';
import { isShortened } from './is-shortened.js';
import { isSameBody } from './same-body.js';
import { settlePeople } from './settle-people.js';
import { titleBehind } from './title-behind.js';
import { titleKey, titleKeyOfText, titlesAlike, type TitleKey } from './title-key.js';

/** How far before a pronoun the name may stand that it means where nobody has spoken, in tokens. */
const farthestNamed = 60;

/** Everybody whom the article names or quotes. */
export class Cast {
  private readonly people: Person[] = [];
  private readonly byEntity = new Map<number, Person>();
  /** The people and organisations that the text names, in its order. */
  private readonly persons: Named[] = [];
  private readonly bodies: Named[] = [];

  constructor(
    private readonly reading: Reading,
    mentions: MentionIndex,
    entities: Entities,
  ) {
    const all = { first: 0, end: reading.tokens.length };
    for (const named of mentions.within(all)) {
      const { type, form, entity } = named.mention;
      if (type === 'ORG') this.bodies.push(named);
      if (type !== 'PER' || entity === null) continue;
      if (form !== 'title') this.persons.push(named);
      if (form === 'title') this.addTitle(this.ofEntity(entity), named, false);
      else {
        this.addName(this.ofEntity(entity), bareName(reading, named.name), true);
        const title = titleBehind(reading, mentions, named.end);
        if (title !== null) this.addTitle(this.ofEntity(entity), title, true);
      }
    }
    for (const [entity, person] of this.byEntity) {
      addKnownTitles(person, entities.entities[entity]?.titles ?? []);
    }
  }

  get everybody(): readonly Person[] {
    return this.people.filter((person) => person.self === person);
  }

  /** Whether the article quotes nobody else by name. */
  isOnlySpeaker(person: Person): boolean {
    return this.everybody.every(
      (other) => other === person.self || !other.isQuoted || !other.isNamed || other.isOrganisation,
    );
  }

  /** The person of a name: of the mention's entity, else the one whom the name fits best. */
  named(name: Stretch, mention: Named | null): Person {
    const entity = mention?.mention.entity ?? null;
    const known = entity === null ? undefined : this.byEntity.get(entity);
    const key = nameKey(this.reading, name);
    const bearer = known ?? this.byName(key);
    if (bearer === null && mention === null) {
      const overrun = this.overrun(key);
      if (overrun !== null) return overrun;
    }
    const person = (bearer ?? this.add()).self;
    this.addName(person, name, false);
    if (entity !== null) {
      this.byEntity.set(entity, person);
      person.entity ??= entity;
    }
    return person;
  }

  /** A surname alone is that of a bearer who was met already, not of one who is yet to come. */
  met(person: Person, name: Stretch): Person {
    const key = nameKey(this.reading, name);
    if (person.lastAt >= 0 || key.words > 1) return person;
    let bearer = person;
    for (const other of this.near(this.people.length)) {
      const isBearer = other.names.some((form) => namesSame(form.key, key) >= 2);
      if (isBearer && other.lastAt > bearer.lastAt && !other.isOrganisation) bearer = other;
    }
    return bearer;
  }

  /** The organisation of a name: of the mention's entity, else the one that bears it too. */
  organisation(name: Stretch, mention: Named | null): Person {
    const key = nameKey(this.reading, name);
    const entity = mention?.mention.entity ?? null;
    const known = entity === null ? undefined : this.byEntity.get(entity);
    const alike = this.near(this.people.length).find((other) =>
      other.names.some((form) => isSameBody(form.key, key)),
    );
    const body = (known ?? alike ?? this.add()).self;
    body.isOrganisation = true;
    this.addName(body, name, false);
    if (this.reading.block(name.first)?.role === 'title') this.addFuller(body, key);
    if (entity !== null) this.byEntity.set(entity, body);
    body.entity ??= entity;
    return body;
  }

  /** A headline shortens names: «انجمن پزشکان» is «انجمن پزشکان ایران» if the article has no other. */
  private addFuller(body: Person, part: NameKey): void {
    const fuller = this.bodies
      .slice(0, mostCompared)
      .filter(({ name }) => isShortened(nameKey(this.reading, name), part));
    const [first] = fuller;
    const isOnly = fuller.every(({ mention }) => mention.entity === first?.mention.entity);
    if (first !== undefined && isOnly) this.addName(body, first.name, false);
  }

  /** The organisation last met, before a token, whose name begins with this noun: «این شرکت». */
  bodyBefore(at: number, noun: string): Person | null {
    const begins = ({ first }: Stretch): boolean => this.reading.is(first, noun);
    const before = countBefore(this.bodies, at);
    const named = this.bodies
      .slice(Math.max(0, before - mostCompared), before)
      .findLast(({ name }) => begins(name));
    if (named !== undefined) return this.organisation(named.name, named);
    return (
      this.near(this.people.length).findLast(
        ({ isOrganisation, lastAt, names }) =>
          isOrganisation && lastAt >= 0 && names.some(({ stretch }) => begins(stretch)),
      ) ?? null
    );
  }

  /** The person last named before a token, not too far from it. */
  personBefore(at: number): Person | null {
    const named = this.persons[countBefore(this.persons, at) - 1];
    if (named === undefined || at - named.end > farthestNamed) return null;
    return this.named(bareName(this.reading, named.name), named);
  }

  /** The person whose title is most like this one, if it is like enough; of two the one last met. */
  titled(title: TitleKey, least: number): Person | null {
    let best: Person | null = null;
    let most = least;
    for (const person of this.near(this.people.length)) {
      if (person.isNamedIn(title)) continue;
      for (const { key } of person.titles) {
        const alike = titlesAlike(key, title);
        // Of somebody who is only named in passing, a title must be the very same.
        if (person.isNamed && !person.isQuoted && alike < 1) continue;
        if (alike < most) continue;
        if (alike === most && best !== null && best.lastAt >= person.lastAt) continue;
        best = person;
        most = alike;
      }
    }
    return best;
  }

  add(): Person {
    const person = new Person();
    this.people.push(person);
    return person;
  }

  addTitle(person: Person, title: Stretch, isApposed: boolean): void {
    const key = titleKey(this.reading, title);
    if (key.letters !== '') person.addTitle({ key, text: this.reading.text(title), isApposed });
  }

  /** Make one of those whom the article knows by several spellings or parts of a name. */
  settle(): void {
    settlePeople(this.people);
  }

  private addName(person: Person, name: Stretch, isRecognized: boolean): void {
    const isRanked = honorificEnd(this.reading, name.first, name.end) !== null;
    const key = nameKey(this.reading, name);
    person.addName({ stretch: name, key, text: this.reading.text(name), isRanked, isRecognized });
  }

  /** The one whom a name names; where it fits several equally, nobody. */
  private byName(name: NameKey): Person | null {
    let best: Person | null = null;
    let most = 0;
    for (const person of this.near(this.people.length)) {
      const fit = fitOf(person, name);
      if (fit > most) [best, most] = [person, fit];
      else if (fit === most && fit > 0) best = null;
    }
    return best;
  }

  /**
   * The one whose whole name the words begin with: «بهدانی سهم استان» is no name but بهدانی and the
   * object of his verb.
   */
  private overrun(name: NameKey): Person | null {
    const bearer = this.near(this.people.length).find(
      (person) =>
        (person.entity !== null || person.apposed.length > 0) &&
        person.names.some(
          ({ key }) =>
            key.letters.length > 2 &&
            name.letters.startsWith(key.letters) &&
            name.edges.has(key.letters.length),
        ),
    );
    return bearer ?? null;
  }

  private ofEntity(entity: number): Person {
    let person = this.byEntity.get(entity);
    if (person === undefined) {
      person = this.add();
      person.entity = entity;
      this.byEntity.set(entity, person);
    }
    return person;
  }

  private near(place: number): readonly Person[] {
    return peopleNear(this.people, place);
  }
}

/** The titles that the recognizer found beside a name; ranks and bare heads tell nobody apart. */
function addKnownTitles(person: Person, texts: readonly string[]): void {
  for (const text of texts) {
    const kind = titles.kindOf(foldWord(text.replaceAll(' ', '')));
    const key = titleKeyOfText(text);
    if (kind === 'rank' || kind === 'honorific' || key.words.size < 2) continue;
    person.addTitle({ key, text, isApposed: true });
  }
}

function fitOf(person: Person, name: NameKey): number {
  let most = 0;
  for (const { key } of person.names) {
    most = Math.max(most, namesSame(key, name));
    const fuller = namesSame(name, key);
    if (fuller >= 1 && fuller < 3) most = Math.max(most, 1.5);
  }
  return most;
}
