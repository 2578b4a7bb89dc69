import { QuoteType, Tokenizer } from 'htmlparser2';
import type { Range } from '../../document.js';
import type { Prose, ProseWriter } from '../prose.js';
import { object, ProseBuilder } from '../prose-builder.js';
import { ElementReader } from './element-reader.js';
import { isEmpty, isInline } from './elements.js';
import { htmlWriter } from './html-writer.js';

/** Attributes that people read. */
const proseAttributes = new Set(['alt', 'title']);

/** What was read of a page. */
export interface Page {
  /** The text of its elements, line by line as a browser would lay it out. */
  readonly prose: Prose;
  /** Each `alt` and `title`. */
  readonly attributes: readonly Prose[];
  /** The places of the elements `article` and `main`, none inside another of its name. */
  readonly articles: readonly Range[];
  readonly mains: readonly Range[];
}

/** Reads a page of HTML. Whatever it is given can be read. */
export class HtmlReader {
  /** @param text the page */
  static read(text: string): Page {
    const reader = new HtmlReader(text);
    const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
    tokenizer.write(text);
    tokenizer.end();
    return reader.finish();
  }

  private readonly builder: ProseBuilder;
  private readonly elements = new ElementReader();
  private readonly writer: ProseWriter;
  private readonly attributes: Prose[] = [];
  /** The tag that is being read. */
  private name = '';
  private lang: string | null = null;
  private translate: string | null = null;
  private proseValues: (readonly [start: number, end: number])[] = [];
  /** The attribute that is being read. */
  private attribute = '';
  private valueStart = -1;
  private hasCodes = false;
  private codeEnd = -1; // of the last character reference

  private readonly sections = {
    article: { depth: 0, start: 0, found: [] as Range[] },
    main: { depth: 0, start: 0, found: [] as Range[] },
  };

  private constructor(private readonly text: string) {
    this.builder = new ProseBuilder(text);
    this.writer = htmlWriter(text);
  }

  private finish(): Page {
    this.builder.endLine();
    const { article, main } = this.sections;
    for (const section of [article, main]) {
      if (section.depth > 0) section.found.push({ start: section.start, end: this.text.length });
    }
    return {
      prose: this.builder.build(this.writer),
      attributes: this.attributes,
      articles: article.found,
      mains: main.found,
    };
  }

  ontext(start: number, end: number): void {
    if (!this.elements.isProse) return;
    // White space with a line break in it is one space to a browser.
    let from = start;
    for (const { 0: space, index } of this.text.slice(start, end).matchAll(/[ \t\n\f\r]+/g)) {
      if (!/[\n\r]/.test(space)) continue;
      this.builder.verbatim(from, start + index);
      from = start + index + space.length;
      this.builder.fixed(start + index, from, ' ');
    }
    this.builder.verbatim(from, end);
  }

  ontextentity(code: number, end: number): void {
    if (!this.elements.isProse) return;
    const character = String.fromCodePoint(code);
    // Few references stand for two characters; the second has no place of its own.
    if (end === this.codeEnd) this.builder.fixed(end, end, character);
    else if (/[\n\r]/.test(character)) this.builder.fixed(this.startOfCode(end), end, ' ');
    else this.builder.coded(this.startOfCode(end), end, character);
    this.codeEnd = end;
  }

  onopentagname(start: number, end: number): void {
    this.name = this.text.slice(start, end).toLowerCase();
    this.lang = null;
    this.translate = null;
    this.proseValues = [];
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.text.slice(start, end).toLowerCase();
    this.valueStart = -1;
    this.hasCodes = false;
  }

  onattribdata(start: number): void {
    if (this.valueStart === -1) this.valueStart = start;
  }

  onattribentity(): void {
    this.hasCodes = true;
  }

  onattribend(quote: QuoteType, end: number): void {
    if (this.valueStart === -1 || this.hasCodes) return;
    const isQuoted = quote === QuoteType.Double || quote === QuoteType.Single;
    const value = (): string => this.text.slice(this.valueStart, end - (isQuoted ? 1 : 0));
    if (this.attribute === 'lang' || this.attribute === 'xml:lang') this.lang = value();
    else if (this.attribute === 'translate') this.translate = value().toLowerCase();
    else if (proseAttributes.has(this.attribute) && isQuoted) {
      this.proseValues.push([this.valueStart, end - 1]);
    }
  }

  onopentagend(end: number): void {
    const { name } = this;
    if (!isInline(name)) this.builder.endLine();
    if (name === 'article' || name === 'main') {
      const section = this.sections[name];
      if (section.depth++ === 0) section.start = end + 1;
    }
    const wasProse: boolean = this.elements.isProse;
    this.elements.enter({ name, lang: this.lang, translate: this.translate });
    const { isProse } = this.elements;
    const isObject = !isProse || (isEmpty(name) && name !== 'wbr');
    if (wasProse && isInline(name) && isObject) {
      this.builder.fixed(end + 1, end + 1, object);
    }
    if (wasProse && (isProse || isEmpty(name))) this.readAttributes();
  }

  onselfclosingtag(end: number): void {
    const isDrawing = this.name === 'svg' || this.name === 'math';
    if (!isDrawing) this.onopentagend(end);
    else if (this.elements.isProse) this.builder.fixed(end + 1, end + 1, object);
  }

  onclosetag(start: number, end: number): void {
    const name = this.text.slice(start, end).toLowerCase();
    this.elements.leave(name);
    if (name === 'article' || name === 'main') {
      const section = this.sections[name];
      if (section.depth === 1) section.found.push({ start: section.start, end: start });
      section.depth = Math.max(0, section.depth - 1);
    }
    if (!isInline(name)) this.builder.endLine();
    else if (this.elements.isProse) {
      const closing = this.text.indexOf('>', end);
      this.builder.close(closing === -1 ? this.text.length : closing + 1);
    }
  }

  oncdata(): void {
    // In HTML a comment.
  }

  oncomment(): void {
    // Nothing of it is prose.
  }

  ondeclaration(): void {
    this.builder.endLine();
  }

  onprocessinginstruction(): void {
    // Nothing of it is prose.
  }

  onend(): void {
    this.builder.endLine();
  }

  private readAttributes(): void {
    for (const [start, end] of this.proseValues) {
      const builder = new ProseBuilder(this.text);
      builder.verbatim(start, end);
      builder.endLine();
      const quote = this.text.charAt(end);
      const encode = (written: string): string | null =>
        written.includes(quote) ? null : this.writer.encode(written);
      this.attributes.push(builder.build({ encode }));
    }
  }

  /** A character reference holds no other &. */
  private startOfCode(end: number): number {
    return this.text.lastIndexOf('&', end - 1);
  }
}
