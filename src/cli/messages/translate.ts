import { figuresOf } from '../../reporters/wording/figures.js';
import type { Language } from '../../reporters/wording/wording.js';
import { persianMessages } from './persian-messages.js';
import { queueMessages } from './queue-messages.js';
import { reasonMessages } from './reason-messages.js';
import { usageMessages } from './usage-messages.js';

interface Pattern {
  readonly form: RegExp;
  readonly persian: string;
  /** Whether numbers in it count something; in a command line they are what was typed. */
  readonly isCount: boolean;
}

let patterns: readonly Pattern[] | undefined;

/**
 * A message in a language. Messages are made in English, in this thread and in others, and are put
 * into other languages where they are told. What the catalogue does not have stays as it is.
 *
 * @param message one line, perhaps behind names of files, records and lines: `a.txt: line 3: …`
 */
export function translate(message: string, language: Language): string {
  if (language === 'en') return message;
  const found = translateWhole(message);
  if (found !== null) return found;
  const colon = message.indexOf(': ');
  if (colon < 0) return message;
  const place = message.slice(0, colon);
  return `${translatePlace(place)}: ${translate(message.slice(colon + 2), language)}`;
}

/** Null where the catalogue has no such message. */
function translateWhole(message: string): string | null {
  patterns ??= makePatterns();
  for (const { form, persian, isCount } of patterns) {
    const match = form.exec(message);
    if (match === null) continue;
    return persian.replace(/\{(\d)\}/gu, (_, index: string) => {
      const part = match[Number(index) + 1] ?? '';
      return isCount && /^\d+$/u.test(part) ? figuresOf.fa(part) : (translateWhole(part) ?? part);
    });
  }
  return null;
}

function translatePlace(place: string): string {
  return place
    .replace(/^line (\d+)$/u, (_, line: string) => `سطر ${figuresOf.fa(line)}`)
    .replace(/^record (\d+)$/u, (_, record: string) => `رکورد ${figuresOf.fa(record)}`);
}

/** The patterns, those with most words first, so that none hides a narrower one. */
function makePatterns(): Pattern[] {
  const all = Object.entries({
    ...persianMessages,
    ...queueMessages,
    ...usageMessages,
    ...reasonMessages,
  });
  return all
    .sort(([a], [b]) => fixedLength(b) - fixedLength(a))
    .map(([english, persian]) => ({
      form: formOf(english),
      persian,
      isCount: !Object.hasOwn(usageMessages, english),
    }));
}

function fixedLength(english: string): number {
  return english.replace(/\{\d\}/gu, '').length;
}

function formOf(english: string): RegExp {
  const source = english.replace(/[$()*+.?[\\\]^|]/gu, '\\$&').replace(/\{\d\}/gu, '(.*?)');
  return new RegExp(`^${source}$`, 'su');
}
