import type { Entities } from '../../document.js';
import { foldWord } from '../../entities/fold-word.js';
import { titles } from '../../entities/tables/titles.js';
import type { Reading, Stretch } from '../reading.js';
import { isQuotationMark } from '../marks.js';
import { bareName } from '../sources/bare-name.js';
import { honorificEnd } from '../sources/honorific-end.js';
import type { MentionIndex, Named } from '../sources/mention-index.js';
import { nounPhraseEnd } from '../sources/noun-phrase.js';
import { nameKey, namesSame, type NameKey } from './name-key.js';
import { Person } from './person.js';
import { titleKey, titleKeyOfText, titlesAlike, type TitleKey } from './title-key.js';

/** With how many people, those last met, a name or title is compared: articles have fewer. */
const mostCompared = 200;

/** Everybody whom the article names or quotes. */
export class Cast {
  private readonly people: Person[] = [];
  private readonly byEntity = new Map<number, Person>();

  constructor(
    private readonly reading: Reading,
    mentions: MentionIndex,
    entities: Entities,
  ) {
    const all = { first: 0, end: reading.tokens.length };
    for (const named of mentions.within(all)) {
      const { type, form, entity } = named.mention;
      if (type !== 'PER' || entity === null) continue;
      if (form === 'title') this.addTitle(this.ofEntity(entity), named, false);
      else {
        this.addName(this.ofEntity(entity), bareName(reading, named.name));
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
    this.addName(person, name);
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
    this.addName(body, name);
    if (entity !== null) this.byEntity.set(entity, body);
    body.entity ??= entity;
    return body;
  }

  /** The person whose title is most like this one, if it is like enough; of two the one last met. */
  titled(title: TitleKey, least: number): Person | null {
    let best: Person | null = null;
    let most = least;
    for (const person of this.near(this.people.length)) {
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

  /**
   * Make one of those who bear the same name, and of a short name and its bearer, if the article has
   * but one.
   */
  settle(): void {
    this.people.forEach((person, i) => {
      const [name, ...rest] = person.names;
      if (name === undefined || person.self !== person) return;
      if (rest.some(({ key }) => key.letters !== name.key.letters)) return;
      const bearers = this.near(i).filter(
        (other) => other !== person && other.names.some(({ key }) => namesSame(key, name.key) >= 1),
      );
      const [bearer] = bearers;
      if (bearer !== undefined && bearers.length === 1) person.mergeInto(bearer);
    });
  }

  private addName(person: Person, name: Stretch): void {
    const isRanked = honorificEnd(this.reading, name.first, name.end) !== null;
    const key = nameKey(this.reading, name);
    person.addName({ stretch: name, key, text: this.reading.text(name), isRanked });
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
    return this.people
      .slice(Math.max(0, place - mostCompared), place + mostCompared)
      .filter((person) => person.self === person);
  }
}

/** «امانوئل بون» مشاور رئیس‌جمهور فرانسه: the title behind a name, its closing mark or comma. */
function titleBehind(reading: Reading, mentions: MentionIndex, behind: number): Stretch | null {
  let first = behind;
  if (isQuotationMark(reading.tokens[first]?.text)) first++;
  if (reading.is(first, '،') || reading.is(first, '(')) first++;
  const { end: limit } = reading.sentence(behind);
  const kind = titles.match(reading.words, first, limit)?.kind;
  if (kind !== 'office' && kind !== 'sole') return null;
  return { first, end: nounPhraseEnd(reading, mentions, first, limit) };
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

/** What a name may bear before it or go without: «صفحهٔ توییتر کاخ سفید», «توییتر کاخ سفید». */
const shells =
  /^(?:صفحه|حساب|کانال|تارنمای|سایت|وبسایت|پایگاه|خبرگزاری|روزنامه|نشریه|شبکه|دولت|کشور|جمهوری|جمهوریاسلامی|دولتجمهوریاسلامی|پادشاهی)$/;

/** The same letters, one the beginning of the other, or one in a shell. */
function isSameBody(a: NameKey, b: NameKey): boolean {
  const [full, part] = a.letters.length >= b.letters.length ? [a, b] : [b, a];
  if (full.letters === part.letters) return true;
  if (part.words > 1 && full.letters.startsWith(part.letters)) {
    return full.edges.has(part.letters.length);
  }
  const shell = full.letters.slice(0, -part.letters.length);
  return full.letters.endsWith(part.letters) && shells.test(shell);
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
