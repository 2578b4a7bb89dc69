const many = 100_000;

/** Ten million letters of a kind that no two neighbours share for long, without a space. */
function unbroken(): string {
  const letters = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی';
  let state = 1;
  const next = (): string => {
    state = (state * 48271) % 0x7fffffff;
    return letters[state % letters.length] ?? '';
  };
  return Array.from({ length: 5_000_000 }, next).join('');
}

/** Texts that are too large for every case: each is built when it is its turn. */
export const enormousTexts: Readonly<Record<string, () => string>> = {
  '10 MB without a space': unbroken,
  '10 MB of one letter': () => 'ی'.repeat(5_000_000),
  'nested «»': () => `${'«'.repeat(many)}متن${'»'.repeat(many)}`,
  'nested “”': () => `${'“'.repeat(many)}متن${'”'.repeat(many)}`,
  'quotations in quotations': () => `${'وی گفت: «'.repeat(many)}متن${'»'.repeat(many)}`,
  'quotes that are alike': () => '"متن '.repeat(many),
  'quotes that never close': () => 'وی گفت: «سد پر است. '.repeat(many),
  'combining marks': () => `م${'\u064e\u0301'.repeat(5 * many)}تن`,
  'bidi controls': () => '\u202eمتن\u2066'.repeat(many),
  'unpaired surrogates': () => '\ud800متن\udc00 '.repeat(many),
  NUL: () => '\0'.repeat(10 * many),
  'names of prototypes': () => '__proto__ constructor '.repeat(many),
};
