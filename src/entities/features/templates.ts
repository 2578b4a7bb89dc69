/** Numbers of the feature templates; a model is bound to them. */
export const Template = {
  word: 0,
  /** Prefixes of one to four letters: 1, 2, 3, 4. */
  prefix: 1,
  /** Suffixes likewise: 5, 6, 7, 8. */
  suffix: 5,
  shape: 9,
  length: 10,
  firstPart: 11,
  lastPart: 12,
  stem: 13,
  nameClass: 14,
  nameShare: 15,
  cue: 16,
  cluster: 19,
  /** The templates above are raised by this for each role of the word. */
  roleStep: 32,
  bag: 300,
  bigramBefore: 301,
  bigramBehind: 302,
  shapes: 303,
  phrase: 304,
  leftCue: 305,
  quote: 306,
  first: 307,
  quantity: 308,
  clusterBefore: 309,
  clusterBehind: 310,
  cueAndClass: 311,
  bias: 312,
  skip: 314,
} as const;
