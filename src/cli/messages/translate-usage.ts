import type { Language } from '../../reporters/wording/wording.js';
import { translate } from './translate.js';

/** What commander tells of a wrong command line, in a language; help stays in English. */
export function translateUsage(text: string, language: Language): string {
  return text.replace(/^(?:error: |\().*$/gmu, (line) => translate(line, language));
}
