import type { Article } from './article.js';
import type { WordAnalysis } from '../morphology/word-analysis.js';
import type { Candidate } from './candidates.js';

/**
 * What is cut off the last word: plural, possessive and the ezafe behind a vowel, and ای behind
 * a noun. The ی of صنعتی makes other words more often than it marks the indefinite, and stays.
 */
const inflections: ReadonlySet<string> = new Set([
  ...['ها', 'های', 'هایی', 'هایم', 'هایش', 'هایمان', 'هایتان', 'هایشان'],
  ...['ش', 'مان', 'تان', 'شان'],
]);

/** How a keyword is shown. */
export interface Surface {
  /** As an editor would write it: with ZWNJ, the last word without inflection. */
  readonly text: string;
  /** The dictionary forms of its words. */
  readonly lemma: string;
}

/**
 * The form in which a candidate is shown: a person's full name, otherwise the form that stands most
 * often in the article, of two equal ones that with ZWNJ, and its last word bare: بازار for بازارهای.
 */
export function surfaceOf(
  candidate: Candidate,
  article: Article,
  fullName: string | null,
): Surface {
  const forms = new Map<string, { count: number; first: number; end: number }>();
  const { places } = candidate;
  for (let i = 0; i < places.length; i += 2) {
    const first = places[i] ?? 0;
    const end = places[i + 1] ?? 0;
    const text = write(article, first, end);
    const form = forms.get(text) ?? { count: text.includes('\u200C') ? 0.5 : 0, first, end };
    form.count++;
    forms.set(text, form);
  }
  let best: [string, { count: number; first: number; end: number }] | undefined;
  for (const entry of forms) if (best === undefined || entry[1].count > best[1].count) best = entry;
  if (best === undefined) return { text: fullName ?? '', lemma: fullName ?? '' };
  const [text, { first, end }] = best;
  return { text: fullName ?? text, lemma: fullName ?? lemmas(article, first, end) };
}

/** The words from `first` on, parted as the text parts them, the last one bare. */
function write({ document, words }: Article, first: number, end: number): string {
  let text = '';
  for (let i = first; i < end; i++) {
    const token = document.tokens[i];
    if (token === undefined) continue;
    if (i > first && token.start > (document.tokens[i - 1]?.end ?? 0)) text += ' ';
    text += i === end - 1 ? bare(token.text, words[i]?.analysis ?? null) : token.text;
  }
  return text;
}

function bare(form: string, analysis: WordAnalysis | null): string {
  if (analysis === null || analysis.lemma.length < 2 || !form.startsWith(analysis.lemma))
    return form;
  const suffix = form.slice(analysis.lemma.length).replace('\u200C', '');
  const isEzafe = suffix === 'ی' && analysis.ezafe;
  const isIndefinite = suffix === 'ای' && analysis.pos === 'NOUN';
  return inflections.has(suffix) || isEzafe || isIndefinite ? analysis.lemma : form;
}

function lemmas({ document, words }: Article, first: number, end: number): string {
  const parts: string[] = [];
  for (let i = first; i < end; i++) {
    parts.push(words[i]?.analysis?.lemma ?? document.tokens[i]?.text ?? '');
  }
  return parts.join(' ');
}
