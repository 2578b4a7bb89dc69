import {
  endsWithLine,
  endsWithNext,
  isEmpty,
  isInline,
  isPersianLanguage,
  isUntouched,
} from './elements.js';

/** What a tag says about what is in its element. */
export interface Tag {
  readonly name: string;
  readonly lang: string | null;
  readonly translate: string | null;
}

interface OpenElement {
  readonly name: string;
  readonly isProse: boolean;
  /** How many of the same name are open inside it. */
  depth: number;
}

/** Elements of the whole page: what they say about its language is often wrong. */
const whole = new Set(['html', 'body', 'head']);

/**
 * Follows which elements are open, as far as they say whether their content is prose; the others it
 * need not know.
 */
export class ElementReader {
  private readonly open: OpenElement[] = [];

  /** Whether text here is Persian prose. */
  get isProse(): boolean {
    return this.open.at(-1)?.isProse ?? true;
  }

  /** An element begins. */
  enter({ name, lang, translate }: Tag): void {
    this.leaveInline(name);
    if (isEmpty(name)) return;
    const last = this.open.at(-1);
    if (last?.name === name && endsWithNext(name)) this.open.pop();
    const isKept = !whole.has(name) && lang !== null && !isPersianLanguage(lang);
    const isOff = isUntouched(name) || isKept || translate === 'no';
    const isOn = !isUntouched(name) && lang !== null && isPersianLanguage(lang);
    const current = this.open.at(-1);
    if (isOff) this.open.push({ name, isProse: false, depth: 0 });
    else if (isOn && current !== undefined && !isUntouched(current.name)) {
      this.open.push({ name, isProse: true, depth: 0 });
    } else if (current?.name === name) current.depth++;
  }

  /** An element of that name ends, if one is open. */
  leave(name: string): void {
    if (this.open.at(-1)?.name !== name) this.leaveInline(name);
    const last = this.open.at(-1);
    if (last?.name !== name) return;
    if (last.depth > 0) last.depth--;
    else this.open.pop();
  }

  /** An element inside a line that is not closed ends with the line. */
  private leaveInline(name: string): void {
    if (isInline(name) || isEmpty(name)) return;
    for (let last = this.open.at(-1); last !== undefined; last = this.open.at(-1)) {
      if (!endsWithLine(last.name)) return;
      this.open.pop();
    }
  }
}
