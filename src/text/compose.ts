/**
 * More marks in a row than any language puts on a letter; Unicode's Stream-Safe Text Format (UAX #15)
 * allows thirty.
 */
const flood = /\p{M}{31}/u;

/** A character and what may compose with it: marks, and vowels and finals of Hangul. */
const clusters = /[^\p{M}\u1160-\u11FF]?[\p{M}\u1160-\u11FF]+/gu;

/**
 * The text in Unicode's composed form (NFC). A letter with a flood of marks stays as it is: to bring
 * them into their order takes time that grows with the square of their number.
 */
export function compose(text: string): string {
  if (!flood.test(text)) return text.normalize('NFC');
  return text.replace(clusters, (cluster) =>
    flood.test(cluster) ? cluster : cluster.normalize('NFC'),
  );
}
