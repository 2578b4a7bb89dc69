import type { Dateline, Paragraph, Sentence, Token } from '../document.js';
import { joinTokens, rangeOfTokens } from './join-tokens.js';
import { matchProvince } from './provinces.js';
import { scanDatelineHead } from './scan-dateline-head.js';
import { scanReportCredit } from './scan-report-credit.js';

const openingParagraphs = 3;

/**
 * The dateline of an article, wherever it stands: at the beginning of any sentence of the first
 * paragraphs of prose, or of any later paragraph. The first that names an agency wins; else a
 * credit to somebody else in the first paragraphs; else a place before the lead. Its range takes in
 * the closing mark.
 */
export function findDateline(
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Dateline | null {
  const prose = paragraphs.filter(({ role }) => role === 'lead' || role === 'body');
  const placeBeforeLead = findPlaceBeforeLead(prose, sentences, tokens);
  let other: Dateline | null = null;
  for (const [index, paragraph] of prose.entries()) {
    const [first, end] = paragraph.sentences;
    const isOpening = index < openingParagraphs;
    for (const sentence of sentences.slice(first, isOpening ? end : first + 1)) {
      const dateline = datelineAt(tokens, ...sentence.tokens);
      if (dateline?.agency != null) {
        return { ...dateline, place: dateline.place ?? placeBeforeLead?.place ?? null };
      }
      if (isOpening) other ??= dateline;
    }
  }
  return other ?? placeBeforeLead;
}

function datelineAt(tokens: readonly Token[], first: number, end: number): Dateline | null {
  const credit = scanReportCredit(tokens, first, end);
  if (credit !== null) return credit;
  const head = scanDatelineHead(tokens, first, end);
  if (head === null) return null;
  const { agency, place } = head;
  return {
    ...rangeOfTokens(tokens, first, head.end),
    agency,
    place: place === null ? null : joinTokens(tokens, ...place),
    via: null,
  };
}

/** «کرمان - وزیر ورزش گفت»: agencies that name themselves in the body put the place before the lead. */
function findPlaceBeforeLead(
  prose: readonly Paragraph[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Dateline | null {
  const lead = sentences[prose[0]?.sentences[0] ?? -1];
  if (lead === undefined) return null;
  const [first, end] = lead.tokens;
  const last = matchProvince(tokens, first, end);
  const mark = tokens[last];
  const isDash = last > first && mark?.kind === 'punct' && '-\u2013\u2014'.includes(mark.text);
  if (!isDash) return null;
  const place = joinTokens(tokens, first, last);
  return { ...rangeOfTokens(tokens, first, last + 1), agency: null, place, via: null };
}
