/** Parts of speech that a word form of the lexicon may have: a bit each. */
export const tags = {
  noun: 1 << 0,
  adjective: 1 << 1,
  adverb: 1 << 2,
  /** The bare past stem of a verb, which is also its third person singular (گفت). */
  pastStem: 1 << 3,
  /** The bare present stem of a verb (گو, رو); of its own only an imperative or a part of compounds. */
  presentStem: 1 << 4,
  /** A given name. */
  givenName: 1 << 5,
  /** A country, province, county or city; of names in several words, each word of a name that is no common word. */
  placeName: 1 << 6,
  /** The form itself is a plural (کودکان, کتب). */
  plural: 1 << 7,
  pronoun: 1 << 8,
  adposition: 1 << 9,
  conjunction: 1 << 10,
  determiner: 1 << 11,
  numeral: 1 << 12,
  auxiliary: 1 << 13,
  /** Particles and interjections. */
  particle: 1 << 14,
  /** The form stands in the dictionary; otherwise the lexicon knows it from news only. */
  dictionary: 1 << 15,
} as const;

/** All classes whose words are listed one by one; such a word is hardly ever a keyword or a name. */
export const functionWord =
  tags.pronoun |
  tags.adposition |
  tags.conjunction |
  tags.determiner |
  tags.auxiliary |
  tags.particle;
