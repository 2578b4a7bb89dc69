/** See src/kernel/checksum.ts. */
const prime: u32 = 0x01000193;
const lanes = 16;
const step: usize = 64;

/** One lane takes up a word. */
function stir(lane: v128, word: v128): v128 {
  return i32x4.mul(v128.xor(lane, word), i32x4.splat(prime));
}

/**
 * The checksum of `length` bytes at `at`, both multiples of four.
 *
 * @param room sixty-four bytes for the lanes
 */
export function checksum(at: usize, length: i32, room: usize): u32 {
  const end = at + length;
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  let c = i32x4.splat(0);
  let d = i32x4.splat(0);
  for (; at + step <= end; at += step) {
    a = stir(a, v128.load(at));
    b = stir(b, v128.load(at, 16));
    c = stir(c, v128.load(at, 32));
    d = stir(d, v128.load(at, 48));
  }
  v128.store(room, a);
  v128.store(room, b, 16);
  v128.store(room, c, 32);
  v128.store(room, d, 48);
  for (let lane = room; at < end; at += 4, lane += 4) {
    store<u32>(lane, (load<u32>(lane) ^ load<u32>(at)) * prime);
  }
  let sum: u32 = 0;
  for (let lane = 0; lane < lanes; lane++) {
    sum = (sum ^ load<u32>(room + ((<usize>lane) << 2))) * prime;
  }
  return sum;
}
