/** Half-open, in code points of the article. */
export type Stretch = readonly [start: number, end: number];

/** A quotation as annotated or as found. */
export interface ScoredQuote {
  readonly contents: readonly Stretch[];
  readonly cue: Stretch | null;
  readonly source: Stretch | null;
  readonly speaker: string | null;
}

/** An article of a gold standard. A prediction that lies in `ignore` is neither right nor wrong. */
export interface GoldArticle {
  readonly id: string;
  /** What set of the bench it belongs to. */
  readonly set?: string | undefined;
  /** The characters of the article. */
  readonly text: readonly string[];
  readonly quotes: readonly ScoredQuote[];
  readonly ignore: readonly Stretch[];
}

/** A row of the annotation; the speaker is a name, or the place where the article names him best. */
export interface AnnotatedRow {
  readonly id: string;
  readonly set?: string;
  readonly quotes: readonly (Omit<ScoredQuote, 'speaker'> & {
    readonly speaker: Stretch | string | null;
  })[];
  readonly ignore?: readonly Stretch[];
}

/** The annotation of an article over its text. */
export function readGold(row: AnnotatedRow, text: string): GoldArticle {
  const characters = Array.from(text);
  const quotes = row.quotes.map((quote) => ({
    ...quote,
    speaker:
      typeof quote.speaker === 'string' || quote.speaker === null
        ? quote.speaker
        : characters.slice(...quote.speaker).join(''),
  }));
  return { id: row.id, set: row.set, text: characters, quotes, ignore: row.ignore ?? [] };
}

/** How the ZWNJ of an article come to harm. */
export type Damage = 'clean' | 'stripped' | 'spaced';

/** The same article with each ZWNJ left out, or become a space. */
export function damage(article: GoldArticle, kind: Damage): GoldArticle {
  if (kind === 'clean') return article;
  const text: string[] = [];
  const places = article.text.map((character) => {
    const place = text.length;
    if (character !== '\u200c') text.push(character);
    else if (kind === 'spaced') text.push(' ');
    return place;
  });
  const at = (place: number): number => places[place] ?? text.length;
  const move = ([start, end]: Stretch): Stretch => [at(start), at(end)];
  const quotes = article.quotes.map((quote) => ({
    contents: quote.contents.map(move),
    cue: quote.cue && move(quote.cue),
    source: quote.source && move(quote.source),
    speaker: quote.speaker,
  }));
  return { id: article.id, text, quotes, ignore: article.ignore.map(move) };
}
