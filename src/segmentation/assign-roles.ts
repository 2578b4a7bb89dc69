import type { ParagraphRole } from '../document.js';
import { Code, isDigit, isLetter } from '../text/characters.js';
import {
  dateWords,
  endings,
  footers,
  labels,
  openEnds,
  relatedHeadings,
} from './paragraph-marks.js';
import type { Block } from './split-paragraphs.js';

const longestTitle = 200;
const longestSubhead = 100;
const longestDate = 70;
const longestHeading = 20; // «بیشتر بخوانید:» by itself, with no link behind it
const longestLink = 130;
const longestCode = 30;

/**
 * The role of every paragraph. The headline is a Markdown heading or a first short line without a
 * full stop, behind lines that only date or introduce it; the lead is the first paragraph of prose
 * behind it where more follow; a subhead is a single short line without a closing mark before
 * prose (several in a row are a list); a footer closes the article.
 */
export function assignRoles(text: string, blocks: readonly Block[]): ParagraphRole[] {
  return new RoleAssigner(text, blocks).assign();
}

class RoleAssigner {
  private readonly roles: ParagraphRole[];
  private first = 0;
  private end: number;

  constructor(
    private readonly text: string,
    private readonly blocks: readonly Block[],
  ) {
    this.roles = blocks.map(() => 'body');
    this.end = blocks.length;
  }

  assign(): ParagraphRole[] {
    this.assignFooters();
    this.assignTitle();
    for (let i = this.first; i < this.end; i++) {
      if (this.roles[i] !== 'body') continue;
      if (this.begins(i, relatedHeadings)) this.assignLinks(i);
      else if (this.begins(i, footers)) this.roles[i] = 'footer';
      else if (this.isLabel(i)) this.roles[i] = 'label';
      else if (this.isSubhead(i)) this.roles[i] = 'subhead';
    }
    const lead = this.roles.indexOf('body');
    if (lead !== -1 && this.roles.includes('body', lead + 1)) this.roles[lead] = 'lead';
    return this.roles;
  }

  /** What stands behind the end mark; without one, the codes and links at the end. */
  private assignFooters(): void {
    let end = this.blocks.length;
    for (let i = 0; i < this.blocks.length; i++) {
      if (!this.begins(i, endings)) continue;
      this.roles[i] = 'footer';
      if (!this.hasProse(i + 1)) {
        end = i;
        break;
      }
    }
    while (
      end > 1 &&
      (this.begins(end - 1, footers) || this.isCode(end - 1) || this.isLink(end - 1))
    ) {
      end--;
    }
    this.roles.fill('footer', end);
    this.end = end;
  }

  private assignTitle(): void {
    while (this.first + 1 < this.end && this.isLabel(this.first))
      this.roles[this.first++] = 'label';
    const { first } = this;
    if (first + 1 >= this.end) return;
    if (this.isTitle(first)) this.roles[this.first++] = 'title';
    else if (this.isKicker(first) && this.isTitle(first + 1) && first + 2 < this.end) {
      this.roles[first] = 'label';
      this.roles[first + 1] = 'title';
      this.first += 2;
    }
  }

  /** «بیشتر بخوانید:» and the links behind it: footers where nothing else follows, else labels. */
  private assignLinks(heading: number): void {
    let i = heading + 1;
    const isBare = this.isShort(heading, longestHeading);
    while (
      isBare &&
      i < this.end &&
      this.isShort(i, longestLink) &&
      !'.:؛'.includes(this.lastCharacter(i))
    )
      i++;
    this.roles.fill(i === this.end ? 'footer' : 'label', heading, i);
  }

  private isTitle(i: number): boolean {
    if ((this.blocks[i]?.heading ?? 0) > 0) return true;
    return this.isShort(i, longestTitle) && !'.:؛'.includes(this.lastCharacter(i));
  }

  /** A line above the headline: «استاندار یزد:». */
  private isKicker(i: number): boolean {
    return this.isShort(i, longestSubhead) && ':؛'.includes(this.lastCharacter(i));
  }

  private isSubhead(i: number): boolean {
    if ((this.blocks[i]?.heading ?? 0) > 0) return true;
    if (i + 1 >= this.end || !this.isLine(i)) return false;
    return !this.isLine(i + 1) && !(i > this.first && this.isLine(i - 1));
  }

  /** A short line without a closing mark. */
  private isLine(i: number): boolean {
    if (!this.isShort(i, longestSubhead) || this.isClosed(i)) return false;
    const line = this.slice(i);
    return (
      !line.startsWith('-') && !openEnds.includes(` ${line.slice(line.lastIndexOf(' ') + 1)} `)
    );
  }

  private isLabel(i: number): boolean {
    if (this.begins(i, labels) || this.isDate(i) || this.isLink(i)) return true;
    return this.isRubric(i) || !this.hasLetter(i);
  }

  /** «- اخبار سیاسی -» */
  private isRubric(i: number): boolean {
    const line = this.isShort(i, longestDate) ? this.slice(i) : '';
    return line.startsWith('-') && line.endsWith('-');
  }

  /** Nothing but words of a date, numbers and marks, with a number in it. */
  private isDate(i: number): boolean {
    if (!this.isShort(i, longestDate) || this.isClosed(i)) return false;
    const { start, end } = this.blocks[i] ?? { start: 0, end: 0 };
    let digits = 0;
    let words = 0;
    for (let at = start; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (isDigit(code)) digits++;
      if (!isWordPart(code)) continue;
      const from = at;
      while (at + 1 < end && isWordPart(this.text.charCodeAt(at + 1))) at++;
      if (!dateWords.includes(` ${this.text.slice(from, at + 1)} `)) return false;
      words++;
    }
    return digits > 0 && words > 0;
  }

  private isLink(i: number): boolean {
    const line = this.slice(i, 2000);
    return (line.startsWith('http') || line.startsWith('www.')) && !line.includes(' ');
  }

  /** A number as agencies put it below: «۳۰۴۵/۹۹۸۷», «167 /». */
  private isCode(i: number): boolean {
    if (!this.isShort(i, longestCode) || this.hasLetter(i)) return false;
    let digits = 0;
    for (const character of this.slice(i)) if (isDigit(character.codePointAt(0) ?? 0)) digits++;
    return digits >= 3 || (digits > 0 && this.lastCharacter(i) === '/');
  }

  private hasProse(from: number): boolean {
    for (let i = from; i < this.blocks.length; i++) {
      if (!this.isShort(i, longestTitle) && this.isClosed(i)) return true;
    }
    return false;
  }

  private hasLetter(i: number): boolean {
    const { start, end } = this.blocks[i] ?? { start: 0, end: 0 };
    for (let at = start; at < end; at++) if (isLetter(this.text.charCodeAt(at))) return true;
    return false;
  }

  private begins(i: number, words: readonly string[]): boolean {
    const start = this.blocks[i]?.start ?? 0;
    return this.isShort(i, longestTitle) && words.some((word) => this.text.startsWith(word, start));
  }

  private isShort(i: number, length: number): boolean {
    const block = this.blocks[i];
    return block !== undefined && block.end - block.start <= length;
  }

  private isClosed(i: number): boolean {
    return '.!؟?:؛،…»"'.includes(this.lastCharacter(i));
  }

  private lastCharacter(i: number): string {
    return this.text.charAt((this.blocks[i]?.end ?? 0) - 1);
  }

  private slice(i: number, longest = longestTitle): string {
    const { start, end } = this.blocks[i] ?? { start: 0, end: 0 };
    return this.text.slice(start, Math.min(end, start + longest));
  }
}

function isWordPart(code: number): boolean {
  return isLetter(code) || code === Code.zwnj;
}
