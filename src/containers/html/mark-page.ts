import { Tokenizer } from 'htmlparser2';

/** What begins the names of the attributes and the comments that are put in. */
export const mark = 'data-farsi-news-';

/** Elements in which what looks like a comment is text. */
const rawText = new Set(
  'title textarea script style xmp iframe noembed noframes plaintext'.split(' '),
);

/**
 * A page in which each element has an attribute of its own, `data-farsi-news-7`, and each stretch of
 * text behind a tag a comment with its place in the page before it. Names, not values, tell elements
 * apart, because what becomes one element in the end has the attributes of both.
 */
export function markPage(text: string): string {
  const parts: string[] = [];
  let done = 0;
  let elements = 0;
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
        isBehindTag = true;
      },
      onclosetag: (start, end) => {
        if (text.slice(start, end).toLowerCase() === raw) raw = '';
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
  return parts.join('') + text.slice(done);
}
