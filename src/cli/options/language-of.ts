import { FarsiNewsError } from '../../errors.js';
import { languages, type Language } from '../../reporters/wording/wording.js';
import type { Io } from '../io.js';

/**
 * The language in which a run speaks to people: by `--lang`, whose value is checked where options
 * are, by FARSI_NEWS_LANG, else English.
 *
 * @throws FarsiNewsError USAGE where the variable names no language that there is
 */
export function languageOf(argv: readonly string[], env: Io['env']): Language {
  const joined = argv.findLast((argument) => argument.startsWith('--lang='))?.slice(7);
  const apart = argv.includes('--lang') ? argv[argv.lastIndexOf('--lang') + 1] : undefined;
  const named = languages.find((language) => language === (joined ?? apart));
  if (named !== undefined) return named;
  const { FARSI_NEWS_LANG: wanted = '' } = env;
  const found = languages.find((language) => language === wanted);
  if (found !== undefined || wanted === '') return found ?? 'en';
  const remedy = `set it to ${languages.join(' or ')}, or unset it`;
  throw new FarsiNewsError('USAGE', `FARSI_NEWS_LANG is «${wanted}»`, remedy);
}
