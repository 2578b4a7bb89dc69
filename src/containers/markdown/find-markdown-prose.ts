import type { Nodes } from 'mdast';
import { object, ProseBuilder } from '../prose-builder.js';
import type { Prose, ProseWriter } from '../prose.js';
import { isUntouched } from '../html/elements.js';
import { alignText } from './align-text.js';
import { keepsDelimiters } from './delimiter-runs.js';
import { parseMarkdown } from './parse-markdown.js';

/** More marks of emphasis than this in one paragraph nobody writes; a parser drowns in them. */
const mostMarks = 1500;

/** A hundred quotations and lists, each begun inside the one before it on the same line: likewise. */
const deep = /(?:^|[\n\r])(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){100}/;

/**
 * The prose of a Markdown file (GitHub's, with front matter): each paragraph, heading and cell of a
 * table as one line, and the text for each picture as a text of its own. Code, HTML, addresses and
 * front matter are not prose. Whatever it is given can be read; what no parser can, has no prose.
 */
export function findMarkdownProse(text: string): Prose[] {
  if (isHostile(text)) return [];
  return new MarkdownReader(text).read();
}

class MarkdownReader {
  private readonly builder: ProseBuilder;
  private readonly writer: ProseWriter;
  private readonly pictures: Prose[] = [];
  private readonly roles = { opening: new Set<number>(), closing: new Set<number>() };
  private isInLine = false;
  /** The name of the element of HTML that is open and holds no prose. */
  private untouched: string | null = null;

  constructor(private readonly text: string) {
    this.builder = new ProseBuilder(text);
    this.writer = {
      encode: (replacement) => (/[\n\r]/.test(replacement) ? null : replacement),
      admits: (edit) => keepsDelimiters(text, edit, this.roles),
    };
  }

  read(): Prose[] {
    const open: { readonly node: Nodes; isDone: boolean }[] = [];
    open.push({ node: parseMarkdown(this.text), isDone: false });
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if (last.isDone) {
        this.leave(last.node);
        open.pop();
        continue;
      }
      last.isDone = true;
      if (!this.enter(last.node) || !('children' in last.node)) continue;
      for (let i = last.node.children.length - 1; i >= 0; i--) {
        const node = last.node.children[i];
        if (node !== undefined) open.push({ node, isDone: false });
      }
    }
    this.builder.endLine();
    return [this.builder.build(this.writer), ...this.pictures];
  }

  /** @returns whether what is in the node is to be read */
  private enter(node: Nodes): boolean {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const { builder } = this;
    switch (node.type) {
      case 'text':
        if (this.untouched !== null) return false;
        if (!alignText(this.text, start, end, node.value, builder))
          builder.fixed(start, end, object);
        return false;
      case 'break':
        builder.fixed(start, end, '\n');
        return false;
      case 'html':
        if (this.isInLine) this.readTag(node.value, end);
        return false;
      case 'image':
      case 'imageReference':
        this.readPicture(start, node.alt ?? '');
        builder.fixed(start, end, object);
        return false;
      case 'inlineCode':
      case 'footnoteReference':
        builder.fixed(start, end, object);
        return false;
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        builder.endLine();
        this.isInLine = true;
        return true;
      case 'link':
        // An address that is its own text: what belongs to it, its parser says.
        if (this.text.startsWith('[', start)) return true;
        builder.fixed(start, end, object);
        return false;
      case 'emphasis':
      case 'strong':
      case 'delete':
        this.roles.opening.add(start);
        this.roles.closing.add(end - 1);
        return true;
      default:
        return true;
    }
  }

  private leave(node: Nodes): void {
    switch (node.type) {
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link':
      case 'linkReference':
        this.builder.close(node.position?.end.offset ?? 0);
        break;
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        this.builder.endLine();
        this.isInLine = false;
        this.untouched = null;
        break;
      default:
    }
  }

  /** A tag inside a line is a mark; what is in code and the like is no prose. */
  private readTag(tag: string, end: number): void {
    const [, slash, written = ''] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(tag) ?? [];
    const name = written.toLowerCase();
    if (this.untouched === null) {
      if (slash === '' && isUntouched(name)) {
        this.untouched = name;
        this.builder.fixed(end, end, object);
      } else if (name === 'br') this.builder.fixed(end, end, '\n');
      else if (slash === '/') this.builder.close(end);
    } else if (slash === '/' && name === this.untouched) {
      this.untouched = null;
      this.builder.close(end);
    }
  }

  /** `![متن](…)`, where the text has no marks in it. */
  private readPicture(start: number, alt: string): void {
    const from = start + 2;
    if (alt === '' || /[\\&\n\r]/.test(alt) || !this.text.startsWith(`${alt}]`, from)) return;
    const builder = new ProseBuilder(this.text);
    builder.verbatim(from, from + alt.length);
    builder.endLine();
    this.pictures.push(builder.build(this.writer));
  }
}

/**
 * Whether blocks are nested too deep, or some paragraph holds more marks of emphasis or closing
 * brackets, than a parser can read in time.
 */
function isHostile(text: string): boolean {
  if (deep.test(text)) return true;
  let inParagraph = 0;
  let inBlock = 0; // what no blank line parts: a list is one
  let brackets = 0; // of the paragraph; each is looked for among all before it
  for (const { 0: found, index } of text.matchAll(
    /[*_~]+|\]|\n[ \t]*(?=\n)|\n(?=[ \t]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|#))/g,
  )) {
    if (found === ']') {
      if (++brackets > 4 * mostMarks) return true;
    } else if (!found.startsWith('\n')) {
      inBlock++;
      if (++inParagraph > mostMarks || inBlock > 4 * mostMarks) return true;
    } else {
      inParagraph = brackets = 0;
      if (found.length > 1 || text.charCodeAt(index + 1) === 0x0a) inBlock = 0;
    }
  }
  return false;
}
