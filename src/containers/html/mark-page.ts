import { Tokenizer } from 'htmlparser2';
import { endsWithNext, isEmpty } from './elements.js';

/** What begins the names of the attributes and the comments that are put in. */
export const mark = 'data-farsi-news-';

/**
 * Pages of more elements, or nested deeper, are no articles; what looks for one in them would take time
 * that grows with both.
 */
const mostElements = 20_000;
const deepest = 200;

/** Elements in which what looks like a comment is text. */
const rawText = new Set(
  'title textarea script style xmp iframe noembed noframes plaintext'.split(' '),
);

/**
 * A page in which each element has an attribute of its own, `data-farsi-news-7`, and each stretch of
 * text behind a tag a comment with its place in the page before it. Names, not values, tell elements
 * apart, because what becomes one element in the end has the attributes of both. Null for a page that
 * is too large.
 */
export function markPage(text: string): string | null {
  const parts: string[] = [];
  let done = 0;
  let elements = 0;
  let depth = 0;
  let depthReached = 0;
  let raw = '';
  let isBehindTag = true;
  const insert = (at: number, what: string): void => {
    parts.push(text.slice(done, at), what);
    done = at;
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname: (start, end) => {
        insert(end, ` ${mark}${elements++}`);
        const name = text.slice(start, end).toLowerCase();
        if (rawText.has(name)) raw = name;
        if (!isEmpty(name) && !endsWithNext(name)) depth++;
        depthReached = Math.max(depthReached, depth);
        isBehindTag = true;
      },
      onclosetag: (start, end) => {
        const name = text.slice(start, end).toLowerCase();
        if (name === raw) raw = '';
        if (!isEmpty(name) && !endsWithNext(name)) depth = Math.max(0, depth - 1);
        isBehindTag = true;
      },
      ontext: (start, end) => {
        if (!isBehindTag || raw !== '' || text.slice(start, end).trim() === '') return;
        insert(start, `<!--${mark}${start}-->`);
        isBehindTag = false;
      },
      oncomment: () => (isBehindTag = true),
      oncdata: () => (isBehindTag = true),
      onattribdata: nothing,
      onattribend: nothing,
      onattribentity: nothing,
      onattribname: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  if (elements > mostElements || depthReached > deepest) return null;
  return parts.join('') + text.slice(done);
}
