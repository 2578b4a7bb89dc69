/**
 * A text for formats that have no way to write a control character: U+FFFD in its place, so that an
 * escape sequence of an article does not reach the terminal. White space stays as it is.
 */
export function replaceControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/gu, '\ufffd');
}
