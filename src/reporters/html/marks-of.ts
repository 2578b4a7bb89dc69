import type { MentionReport, QuoteReport } from '../../report/analysis.js';
import { typeLabels } from './labels.js';
import { compareMarks, type Mark } from './mark-text.js';
import { markup } from './markup.js';
import { quoteNumber } from './quote-number.js';
import type { View } from './view.js';

/** Quotations, cues and mentions as marks, in the order in which they are written. */
export function marksOf({ analysis, sections, prefix }: View): readonly Mark[] {
  const marks: Mark[] = [];
  if (sections.includes('quotes')) {
    for (const quote of analysis.quotes) marks.push(...quoteMarks(quote, prefix));
  }
  if (sections.includes('entities')) {
    const names = new Map(analysis.entities.map(({ id, canonical }) => [id, canonical]));
    for (const mention of analysis.mentions) {
      const name = mention.entity === null ? null : (names.get(mention.entity) ?? null);
      marks.push(mentionMark(mention, name, prefix));
    }
  }
  return marks.sort(compareMarks);
}

/** The cue, and each part of the content; the last bears the number of the card. */
function quoteMarks({ id, content, cue }: QuoteReport, prefix: string): Mark[] {
  const number = quoteNumber(id);
  const marks = content.map(({ norm: [start, end] }, i): Mark => {
    const isLast = i === content.length - 1;
    return {
      start,
      end,
      rank: 0,
      tags: (isFirst) => ({
        open:
          isFirst && i === 0
            ? markup`<span class="said" id="${prefix}${id}">`
            : markup`<span class="said">`,
        close: markup`</span>`,
        isLink: false,
      }),
      after: isLast
        ? markup`<a class="note" href="#${prefix}card-${id}" aria-label="نقل‌قول ${number}">${number}</a>`
        : null,
    };
  });
  if (cue !== null && cue.norm[0] < cue.norm[1]) {
    const tags = { open: markup`<b class="cue">`, close: markup`</b>`, isLink: false };
    marks.push({ start: cue.norm[0], end: cue.norm[1], rank: 1, tags: () => tags, after: null });
  }
  return marks;
}

/** A mention, which leads to its entity. */
function mentionMark(mention: MentionReport, name: string | null, prefix: string): Mark {
  const { id, type, entity, form, norm } = mention;
  const { look, one } = typeLabels[type];
  const isNamed = form !== 'pronoun' && form !== 'demonstrative' && form !== 'zero';
  const kind = isNamed ? look : `${look} stand-in`;
  const title = name === null ? one : `${one}: ${name}`;
  return {
    start: norm[0],
    end: norm[1],
    rank: 2,
    tags: (isFirst, inLink) => {
      const isLink = entity !== null && !inLink && norm[0] < norm[1];
      const place = isFirst ? markup` id="${prefix}${id}"` : null;
      const attributes = markup`class="name ${kind}"${place} title="${title}"`;
      return isLink
        ? {
            open: markup`<a ${attributes} href="#${prefix}${entity}">`,
            close: markup`</a>`,
            isLink,
          }
        : { open: markup`<span ${attributes}>`, close: markup`</span>`, isLink };
    },
    after: null,
  };
}
