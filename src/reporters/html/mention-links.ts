import type { MentionReport } from '../../report/analysis.js';
import { groupBy } from './group-by.js';
import { markup, type Markup } from './markup.js';
import { paragraphIndex } from './paragraph-index.js';
import { placeLinks, type Place } from './place-links.js';
import type { View } from './view.js';

/**
 * In which words an entity is named, each with the paragraphs in which it stands; the paragraphs
 * alone where it is always named by its name.
 */
export function mentionLinks(name: string, mentions: readonly MentionReport[], view: View): Markup {
  const place = ({ id, norm }: MentionReport): Place => {
    return { id, paragraph: paragraphIndex(view.analysis, norm[0]) };
  };
  const inWords = groupBy(mentions, ({ text, normText }) => normText ?? text);
  if (inWords.size === 1 && inWords.has(name)) {
    return markup` <span class="times">بند</span> ${placeLinks(mentions.map(place), name, view)}`;
  }
  const items = [...inWords].map(([words, places]) => {
    const shown = words === '' ? 'نهاد افتاده' : words;
    return markup`<li><bdi>${shown}</bdi> ${placeLinks(places.map(place), shown, view)}</li>
`;
  });
  return markup`<ul class="mentions">
${items}</ul>
`;
}
