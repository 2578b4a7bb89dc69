/** Elements whose content is no prose: code, input, drawings, machinery. */
const untouched = new Set(
  (
    'script style template noembed noframes iframe xmp plaintext pre textarea listing ' +
    'code kbd samp var tt svg math object applet canvas audio video select sup sub rt rp'
  ).split(' '),
);

/**
 * Elements that stand inside a line of text. All others begin a new one, those that HTML does not
 * know among them.
 */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q ruby s small span ' +
    'strike strong time u wbr code kbd samp var tt svg math object canvas audio video select sup ' +
    'sub rt rp img input button meter progress output'
  ).split(' '),
);

/** Elements that stand inside a line and hold elements of all kinds. */
const holdsOthers = new Set('svg math object canvas audio video select'.split(' '));

/** Elements without content. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Elements that end where the next of their kind begins. */
const endedByNext = new Set('p li dt dd tr td th option thead tbody tfoot'.split(' '));

/** Persian, Dari, and the codes that stand for either. */
const persianLanguage = /^(?:fa|per|fas|prs|pes)(?:[-_]|$)/i;

export function isUntouched(name: string): boolean {
  return untouched.has(name);
}

export function isInline(name: string): boolean {
  return inline.has(name);
}

/** Whether an element is over where a line is, though its end tag be missing. */
export function endsWithLine(name: string): boolean {
  return inline.has(name) && !holdsOthers.has(name);
}

export function isEmpty(name: string): boolean {
  return empty.has(name);
}

export function endsWithNext(name: string): boolean {
  return endedByNext.has(name);
}

export function isPersianLanguage(language: string): boolean {
  return language.trim() === '' || persianLanguage.test(language.trim());
}
