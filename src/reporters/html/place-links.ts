import { markup, type Markup } from './markup.js';
import { showsText, type View } from './view.js';

/** A place in the text: its id without the article's prefix, and the paragraph that holds it. */
export interface Place {
  readonly id: string;
  readonly paragraph: number;
}

/**
 * The paragraphs of places, each leading to its place.
 *
 * @param words what stands there, for those who hear the link alone
 */
export function placeLinks(places: readonly Place[], words: string, view: View): Markup {
  const links = places.map(({ id, paragraph }, i) => {
    const name = view.places[paragraph] ?? '';
    const spoken = name === 'تیتر' ? name : `بند ${name}`;
    const shown = showsText(view)
      ? markup`<a href="#${view.prefix}${id}" aria-label="${words}، ${spoken}">${name}</a>`
      : name;
    return markup`${i === 0 ? '' : '، '}${shown}`;
  });
  return markup`<span class="places">${links}</span>`;
}
