import { codeAt, isPersianLetter } from '../persian-words.js';
import { replaceEach } from '../replace-each.js';
import type { Rule } from '../rule.js';

/** Letters of neighbouring languages that keyboards offer in the place of Persian ones. */
const persian: Readonly<Record<string, string>> = {
  ې: 'ی', // Pashto, Uyghur
  ۍ: 'ی', // Pashto
  ێ: 'ی', // Kurdish
  ے: 'ی', // Urdu
  ۑ: 'ی',
  ؠ: 'ی', // Kashmiri
  ۓ: 'ئ', // Urdu
  ہ: 'ه', // Urdu
  ھ: 'ه', // Urdu, Kurdish
  ە: 'ه', // Kurdish, Uyghur
  ګ: 'گ', // Pashto
  ٲ: 'ا', // Kashmiri
  ٳ: 'ا',
  ٵ: 'ا', // Kazakh
};

const lookalikes = /[ېۍێےۑؠۓہھەګٲٳٵ]/g;

/** These join to nothing behind them; what takes their place would. */
const notJoining = 'ۍےۓە';

/** Letters that Persian keyboards do not have: a line with one of them is in another language. */
const unmistakable = /[ٹٺٻټٽٿڀځڂڃڄڅڇڈډڊڌڍڎڏڐڑڒړڔڕږڙښڜڝڞڟڠڡڢڣڤڦڧڨڭڰڱڲڳڴڵڶڷڸڹںڻڼڽۆۇۈۉۊۋ]/;

export const regionalLetter: Rule = {
  id: 'regional-letter',
  severity: 'error',
  message: 'Letter of another language that looks like a Persian one.',
  persian: 'حرفی از زبانی دیگر که به حرف فارسی می‌ماند به جای آن آمده است.',
  characters: /[ېۍێےۑؠۓہھەګٲٳٵ]/,
  readsWholeLine: true,
  find(line) {
    if (unmistakable.test(line)) return [];
    return replaceEach(line, lookalikes, (letter, offset) => {
      const joins = notJoining.includes(letter) && isPersianLetter(codeAt(line, offset + 1));
      return `${persian[letter] ?? letter}${joins ? '\u200C' : ''}`;
    });
  },
};
