/** What is weighed beside what the model says of a change; all in log-odds. */
export const caution = {
  /**
   * What a wrong change costs beside what it may gain, by what stands in the gap (rows) and what it
   * becomes (nothing, ZWNJ, space): a word torn apart is worse than two left together, and what an
   * author wrote with a ZWNJ is seldom wrong.
   */
  changes: [0, -0.3, 4, 6, 0, 5, 2, -1, 0] as readonly number[],
  /** So much of it does not count where words are run together behind a letter that joins. */
  showsRunTogether: 2,
  /** By so much a ZWNJ may be less probable than a space and still part two words more gently. */
  nearlyAsProbable: 5,
  /** What it costs to part two words by a ZWNJ where a space is more probable. */
  gentleness: 3,
  /** What it costs besides to cut a lone letter off a word: most are ends of names (سالو, المپیکو). */
  loneLetter: 4,
  /** What it costs besides to part a word into two names of letters: تیام, ایال are names of people. */
  twoLetters: 6,
  /** What it costs besides to join words of one class: محمد رضا may be two names. */
  joinsOneClass: 5,
  /** What it costs besides to join words of which one is as frequent as this: در ست is not درست. */
  commonest: 15,
  joinsCommonWord: 6,
  /** So much of the caution does not count where a ZWNJ goes that shows nothing. */
  showsNothing: 2,
} as const;
