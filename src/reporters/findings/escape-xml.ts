import { nameCharacter } from '../name-character.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A text as XML 1.0 has it in an attribute or an element. What XML cannot hold is named; bidi
 * embeddings, overrides and isolates are references, so that a log shows its lines in their order.
 */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      // eslint-disable-next-line no-control-regex -- control characters are what XML forbids
      .replace(/[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu, nameCharacter)
      .replace(/[&<>"'\t\n\r]/gu, (character) => entities[character] ?? character)
      .replace(/[\u202a-\u202e\u2066-\u2069]/gu, (mark) => `&#${mark.charCodeAt(0)};`)
  );
}

/** The attributes of an element, in their order. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
