/**
 * The features of a gap and the sums of their weights; src/normalization/spacing/gap-features.ts does
 * the same, and is the one to read first.
 */
const widest: usize = 6;
const frequencyBits: i32 = 15;

// Where the facts of a gap stand, in words; as in src/normalization/spacing/gap-facts.ts.
const letters: usize = 1 << 2;
const row: usize = 13 << 2;
const words: usize = 25 << 2;
const sums: usize = 51 << 2;
/** Room behind them: the hashes of no symbol, which are 0, of one and so on, left and right. */
const hashes: usize = 56 << 2;

let facts: usize = 0;
let weights: usize = 0;
let shift: u32 = 0;
let count: u32 = 0;
let salt: u32 = 0;
let first: i32 = 0;
let second: i32 = 0;

/**
 * Sum up both weights of all features of a gap; the sums come behind the facts.
 *
 * @param windows two lists of sizes, left and right by turns, each with its length before it: for the
 *   letters, and for the row that shows spaces as well
 */
export function scoreGap(facts_: usize, windows: usize, weights_: usize, shift_: u32): void {
  facts = facts_;
  weights = weights_;
  shift = shift_;
  count = 0;
  first = 0;
  second = 0;
  salt = (load<u32>(facts) + 1) * 0x51ed270b;
  const behind = addWindows(windows, facts + letters);
  addWindows(behind, facts + row);
  addWords();
  store<i32>(facts + sums, first);
  store<i32>(facts + sums, second, 4);
}

/** Six symbols stand left of the gap, from there outwards, and then as many right of it. */
function addWindows(windows: usize, symbols: usize): usize {
  const lefts = facts + hashes;
  const rights = lefts + ((widest + 1) << 2);
  let left: u32 = 0x2545f491;
  let right: u32 = 0x6c8e9cf5;
  for (let k: usize = 0; k < widest << 2; k += 4) {
    left = (left ^ load<u32>(symbols + k)) * 0x01000193;
    right = (right ^ load<u32>(symbols + k, widest << 2)) * 0x01000193;
    store<u32>(lefts + k, left, 4);
    store<u32>(rights + k, right, 4);
  }
  const end = windows + 1 + load<u8>(windows);
  for (let at = windows + 1; at < end; at += 2) {
    const size = (<usize>load<u8>(at)) << 2;
    const other = (<usize>load<u8>(at, 1)) << 2;
    add2(load<u32>(lefts + size), load<u32>(rights + other));
  }
  return end;
}

function word(k: usize): i32 {
  return load<i32>(facts + words + (k << 2));
}

function addWords(): void {
  const joined = load<u32>(facts) == 0;
  const left = word(0);
  const right = word(1);
  const whole = word(2);
  const before = word(3);
  const after = word(4);
  const gapBefore = word(5);
  const gapAfter = word(6);
  const leftLength = word(7);
  const rightLength = word(8);
  add1(left);
  add1(right);
  add2(left, right);
  add2(whole, leftLength);
  add2(left, gapBefore);
  add2(right, gapAfter);
  add2(left, before);
  add2(right, after);
  add3(left, right, before);
  add3(left, right, after);
  add1(before);
  add1(after);
  add2(before, right);
  add2(left, after);
  add3(gapBefore, gapAfter, leftLength * 8 + rightLength);
  add1(leftLength);
  add1(rightLength);

  const leftPiece = word(9);
  const rightPiece = word(10);
  const edges = word(11);
  add1(leftPiece);
  add1(rightPiece);
  add2(leftPiece, rightPiece);
  add2(leftPiece, edges);
  add2(rightPiece, edges);
  add2(before, leftPiece);
  add2(rightPiece, after);

  const leftEntry = word(12);
  const rightEntry = word(13);
  const bothEntry = word(14);
  const wholeEntry = word(15);
  const pair = word(16);
  const lifts = word(17);
  const leftFrequency = leftEntry & frequencyBits;
  const rightFrequency = rightEntry & frequencyBits;
  const bothFrequency = bothEntry & frequencyBits;
  const kinds = (leftEntry >> 4) * 16 + (rightEntry >> 4);
  add2(leftFrequency, lifts);
  add2(rightFrequency, lifts);
  add2(bothFrequency, lifts);
  add3(leftFrequency, rightFrequency, lifts);
  add3(leftFrequency, bothFrequency, lifts);
  add3(rightFrequency, bothFrequency, lifts);
  add2(kinds, lifts);
  add3(kinds, bothFrequency, lifts);
  add2(pair, lifts);
  add2(pair >> 4, lifts);
  add3(pair >> 4, bothFrequency, lifts);
  add2(rightPiece, leftFrequency);
  add2(leftPiece, rightFrequency);
  add2(rightPiece, bothFrequency);
  add2(leftPiece, bothFrequency);
  add2(rightPiece, leftEntry >> 4);
  add2(leftPiece, rightEntry >> 4);
  add2(bothEntry, edges);
  add2(wholeEntry, lifts);
  const stem = word(18);
  add1(stem);
  add2(leftPiece, stem);
  add2(stem, leftFrequency);
  add2(stem, bothFrequency);
  add2(stem, leftEntry >> 4);
  add2(stem, after);
  add2(before, after);
  add3(leftPiece, gapBefore, rightFrequency);
  add3(rightPiece, gapAfter, leftFrequency);

  const leftClass = word(19);
  const rightClass = word(20);
  const bothClass = word(21);
  const classBefore = word(22);
  const classAfter = word(23);
  add2(leftClass, rightClass);
  add2(leftClass, rightPiece);
  add2(leftPiece, rightClass);
  add3(leftClass, rightClass, classBefore);
  add3(leftClass, rightClass, classAfter);
  add2(leftPiece, classBefore);
  add2(rightPiece, classAfter);
  add2(bothClass, lifts);
  add3(bothClass, leftClass, rightClass);
  if (!joined) return;
  const gain = word(24);
  const known = word(25);
  add3(gain, lifts, 1);
  add3(gain, known, edges);
  add3(gain, kinds, 2);
  add3(gain, wholeEntry & frequencyBits, 3);
  add3(gain, pair >> 4, 4);
  add3(rightPiece, gain, 5);
}

function add1(a: u32): void {
  let hash = a ^ (salt + count * 0x9e3779b1);
  hash = (hash ^ (hash >>> 15)) * 0x2c1b3c6d;
  hash = (hash ^ (hash >>> 12)) * 0x297a2d39;
  const pair = weights + ((<usize>((hash ^ (hash >>> 15)) >>> shift)) << 1);
  first += load<i8>(pair);
  second += load<i8>(pair, 1);
  count++;
}

function add2(a: u32, b: u32): void {
  add1((a * 0x85ebca6b) ^ (b + 0x27d4eb2f));
}

function add3(a: u32, b: u32, c: u32): void {
  add1((((a * 0x85ebca6b) ^ (b + 0x27d4eb2f)) * 0x165667b1) ^ (c + 0x3c6ef372));
}
