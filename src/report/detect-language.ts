/**
 * Letters that Persian never writes: Urdu, Pashto, Kurdish, Sindhi and Uyghur do. All stand above
 * U+0670. Not among them: ھ, which keyboards put into Persian text for ه.
 */
const foreignLetters = 'ٹڈڑںےۓځڅډړږښڼېۍەڕڵێۆۇۋۈڄڃٺٻڀڇڍڌڏڊڦڱڳڻ';

/** In Arabic about every fourth word begins with the article, in Persian fewer than one in fifty. */
const articleShare = 0.12;
/** Below this many words a share of them says nothing. */
const enoughWords = 20;

/**
 * Whether a text is Persian: most of its letters are of the Arabic script, hardly any of them is a
 * letter that only its neighbours write, and its words do not carry the Arabic article.
 *
 * @param text the original text; normalization would wipe out the differences
 * @returns null where it is another language, or holds no letters
 */
export function detectLanguage(text: string): 'fa' | null {
  let arabic = 0;
  let other = 0;
  let foreign = 0;
  let words = 0;
  let articles = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isArabicLetter(unit)) {
      arabic++;
      if (unit > 0x670 && foreignLetters.includes(text.charAt(i))) foreign++;
      if (!inWord) {
        words++;
        if (unit === 0x627 && text.charCodeAt(i + 1) === 0x644) articles++;
      }
      inWord = true;
    } else {
      if (isOtherLetter(unit)) other++;
      inWord = inWord && (unit === 0x200c || isMark(unit));
    }
  }
  if (arabic === 0 || arabic < other) return null;
  if (foreign > arabic / 50) return null;
  if (words >= enoughWords && articles > words * articleShare) return null;
  return 'fa';
}

function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x620 && unit <= 0x64a && unit !== 0x640) ||
    (unit >= 0x66e && unit <= 0x6d3 && unit !== 0x670) ||
    (unit >= 0x6fa && unit <= 0x6ff) ||
    (unit >= 0xfb50 && unit <= 0xfdfb) ||
    (unit >= 0xfe70 && unit <= 0xfefc)
  );
}

/** Diacritics and kashida, which stand inside words. */
function isMark(unit: number): boolean {
  return (unit >= 0x64b && unit <= 0x65f) || unit === 0x670 || unit === 0x640;
}

/** Latin, Greek and Cyrillic. */
function isOtherLetter(unit: number): boolean {
  return (
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x52f && unit !== 0xd7 && unit !== 0xf7)
  );
}
