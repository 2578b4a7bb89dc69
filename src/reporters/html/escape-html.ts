import { escapeXml } from '../findings/escape-xml.js';
import { nameCharacter } from '../name-character.js';

/**
 * A text as HTML has it in an element or a quoted attribute. Bidi embeddings, overrides and isolates
 * are named, since they could make words look other than they are.
 */
export function escapeHtml(text: string): string {
  return escapeXml(text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, nameCharacter));
}
