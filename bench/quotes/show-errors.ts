import { countFound, noCounts } from './score.js';
import type { GoldArticle, ScoredQuote, Stretch } from './annotation.js';

/** Print the quotations of an article that were missed, made up, or given wrong ends or a wrong speaker. */
export function showErrors(article: GoldArticle, found: readonly ScoredQuote[]): void {
  const words = (stretch: Stretch | null): string =>
    stretch === null ? '–' : article.text.slice(...stretch).join('');
  const describe = ({ speaker, source, cue, contents }: ScoredQuote): string =>
    [
      speaker ?? '–',
      words(source),
      words(cue),
      contents.map((content) => shorten(words(content))).join(' || '),
    ].join(' | ');
  const right = (quote: ScoredQuote, others: readonly ScoredQuote[]): boolean => {
    const counts = noCounts();
    countFound(counts, { ...article, quotes: [quote], ignore: [] }, others);
    return counts.exact + counts.cue + counts.source + counts.speaker === 4;
  };
  const missed = article.quotes.filter((quote) => !right(quote, found));
  const wrong = found.filter((quote) => !right(quote, article.quotes));
  for (const quote of missed) console.log(`${article.id} - ${describe(quote)}`);
  for (const quote of wrong) console.log(`${article.id} + ${describe(quote)}`);
}

function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 40)} … ${text.slice(-40)}`;
}
