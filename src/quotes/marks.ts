import type { Token } from '../document.js';
import type { Block } from './reading.js';

const opening = '«“‹„';
const closing = '»”›';
/** Marks that open and close alike; their turns decide. */
const straight = '"';

/** How many paragraphs a speech in one pair of marks may run over. */
const farthest = 40;

export function isOpeningMark(text: string): boolean {
  return opening.includes(text) && text !== '';
}

export function isQuotationMark(text: string): boolean {
  return text !== '' && (opening + closing + straight).includes(text);
}

/**
 * Pair quotation marks.
 *
 * Marks pair inside a block, «» nested as they stand. What is left open at a block's end closes at
 * the first closing mark without a partner in the blocks behind, as speeches over several paragraphs
 * are set; a mark that finds none stays alone.
 *
 * @returns for each token its partner's index, −1 where there is none
 */
export function pairMarks(tokens: readonly Token[], blocks: readonly Block[]): Int32Array {
  const partner = new Int32Array(tokens.length).fill(-1);
  const pair = (open: number, close: number): void => {
    partner[open] = close;
    partner[close] = open;
  };
  let pending: { token: number; block: number } | null = null;
  blocks.forEach(({ first, end }, block) => {
    const open: number[] = [];
    let straightAt = -1;
    for (let i = first; i < end; i++) {
      const text = tokens[i]?.text ?? '';
      if (text.length !== 1) continue;
      if (text === straight) {
        if (straightAt < 0) straightAt = i;
        else {
          pair(straightAt, i);
          straightAt = -1;
        }
      } else if (opening.includes(text)) {
        open.push(i);
      } else if (closing.includes(text)) {
        const from = open.pop();
        if (from !== undefined) pair(from, i);
        else if (pending !== null && block - pending.block <= farthest) {
          pair(pending.token, i);
          pending = null;
        }
      }
    }
    const [left] = open;
    if (left !== undefined) pending = { token: left, block };
  });
  return partner;
}
