/** What lists of names say of a word or phrase: bits of {@link NameEntry.classes}. */
export const WordClass = {
  givenName: 1 << 0,
  /** A given name that many people bear. */
  commonGivenName: 1 << 1,
  surname: 1 << 2,
  country: 1 << 3,
  /** Continents and other regions above a country. */
  region: 1 << 4,
  province: 1 << 5,
  county: 1 << 6,
  city: 1 << 7,
  /** A county's districts and the like, often common words. */
  district: 1 << 8,
  university: 1 << 9,
} as const;

export const placeClasses =
  WordClass.country | WordClass.region | WordClass.province | WordClass.county | WordClass.city;
