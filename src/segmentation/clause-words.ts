import type { Token } from '../document.js';

/** Verbs and particles: a stretch that has one is a clause, no part of a dateline (خبرگزاری میزان- رئیس مجلس گفت:). */
const clauseWords =
  ' گفت گفتند افزود نوشت نوشتند کرد کردند داد دادند شد شدند است بود دارد دارند خواند دانست که را گزارش ';

/** Whether a word shows that it stands in a clause. */
export function isClauseWord(token: Token): boolean {
  return clauseWords.includes(` ${token.text} `);
}
