/** Words of a corpus by number, as a sequence; −1 parts sentences. */
export interface WordSequence {
  readonly words: Int32Array;
  readonly vocabulary: number;
}

/**
 * Cluster words by the exchange algorithm: move one word after the other to the class in which the
 * class bigram model of the corpus is likeliest, until an iteration is done a given number of times.
 *
 * @returns the class of each word, from 0
 * @see S. Martin, J. Liermann, H. Ney, Algorithms for bigram and trigram word clustering (1998)
 */
export function exchangeClusters(
  { words, vocabulary }: WordSequence,
  classes: number,
  iterations: number,
): Int32Array {
  const followers = countPairs(words, vocabulary, 1);
  const predecessors = countPairs(words, vocabulary, -1);
  const total = new Float64Array(vocabulary);
  for (const word of words) if (word >= 0) total[word] = (total[word] as number) + 1;

  // Words are numbered by frequency, so every class begins with one of the commonest.
  const classOf = Int32Array.from({ length: vocabulary }, (_, word) => word % classes);
  const pairs = new Float64Array(classes * classes);
  const left = new Float64Array(classes);
  const right = new Float64Array(classes);
  const ahead = new Float64Array(classes);
  const behind = new Float64Array(classes);
  const shift = (word: number, to: number, sign: number): void => {
    let out = 0;
    let into = 0;
    for (const [other, count] of entries(followers, word)) {
      const target = other === word ? to : (classOf[other] as number);
      pairs[to * classes + target] = (pairs[to * classes + target] as number) + sign * count;
      out += count;
    }
    for (const [other, count] of entries(predecessors, word)) {
      into += count;
      if (other === word) continue;
      const source = classOf[other] as number;
      pairs[source * classes + to] = (pairs[source * classes + to] as number) + sign * count;
    }
    left[to] = (left[to] as number) + sign * out;
    right[to] = (right[to] as number) + sign * into;
  };
  for (let word = 0; word < vocabulary; word++) {
    for (const [other, count] of entries(followers, word)) {
      const at = (classOf[word] as number) * classes + (classOf[other] as number);
      pairs[at] = (pairs[at] as number) + count;
      left[classOf[word] as number] = (left[classOf[word] as number] as number) + count;
      right[classOf[other] as number] = (right[classOf[other] as number] as number) + count;
    }
  }

  for (let iteration = 0; iteration < iterations; iteration++) {
    for (let word = 0; word < vocabulary; word++) {
      const from = classOf[word] as number;
      shift(word, from, -1);
      let own = 0;
      let out = 0;
      let into = 0;
      const aheadClasses: number[] = [];
      const behindClasses: number[] = [];
      for (const [other, count] of entries(followers, word)) {
        out += count;
        if (other === word) {
          own = count;
          continue;
        }
        const target = classOf[other] as number;
        if (ahead[target] === 0) aheadClasses.push(target);
        ahead[target] = (ahead[target] as number) + count;
      }
      for (const [other, count] of entries(predecessors, word)) {
        into += count;
        if (other === word) continue;
        const source = classOf[other] as number;
        if (behind[source] === 0) behindClasses.push(source);
        behind[source] = (behind[source] as number) + count;
      }
      let best = from;
      let bestGain = -Infinity;
      for (let to = 0; to < classes; to++) {
        let gain = growth(left[to] as number, -out) + growth(right[to] as number, -into);
        for (const target of aheadClasses) {
          if (target !== to)
            gain += growth(pairs[to * classes + target] as number, ahead[target] as number);
        }
        for (const source of behindClasses) {
          if (source !== to)
            gain += growth(pairs[source * classes + to] as number, behind[source] as number);
        }
        const inside = own + (ahead[to] as number) + (behind[to] as number);
        if (inside > 0) gain += growth(pairs[to * classes + to] as number, inside);
        if (gain > bestGain) [best, bestGain] = [to, gain];
      }
      for (const target of aheadClasses) ahead[target] = 0;
      for (const source of behindClasses) behind[source] = 0;
      classOf[word] = best;
      shift(word, best, 1);
    }
  }
  return classOf;
}

/**
 * What x·log x grows by when `more` is added to `count`; for a negative `more`, what −x·log x does when
 * its amount is added.
 */
function growth(count: number, more: number): number {
  const size = more < 0 ? -more : more;
  const grown = entropy(count + size) - entropy(count);
  return more < 0 ? -grown : grown;
}

const tabled = 1 << 20;
let table: Float64Array | undefined;

function entropy(count: number): number {
  if (table === undefined) {
    table = new Float64Array(tabled);
    for (let i = 2; i < tabled; i++) table[i] = i * Math.log(i);
  }
  return count < tabled ? (table[count] as number) : count * Math.log(count);
}

/** For each word, the words beside it with their counts. */
interface Pairs {
  readonly offsets: Int32Array;
  readonly others: Int32Array;
  readonly counts: Int32Array;
}

function countPairs(words: Int32Array, vocabulary: number, step: 1 | -1): Pairs {
  const beside: Map<number, number>[] = Array.from(
    { length: vocabulary },
    () => new Map<number, number>(),
  );
  let size = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    const other = words[i + step] ?? -1;
    if (word < 0 || other < 0) continue;
    const counts = beside[word] as Map<number, number>;
    const count = counts.get(other) ?? 0;
    if (count === 0) size += 1;
    counts.set(other, count + 1);
  }
  const offsets = new Int32Array(vocabulary + 1);
  const others = new Int32Array(size);
  const counts = new Int32Array(size);
  let at = 0;
  beside.forEach((map, word) => {
    offsets[word] = at;
    for (const [other, count] of map) {
      others[at] = other;
      counts[at] = count;
      at += 1;
    }
  });
  offsets[vocabulary] = at;
  return { offsets, others, counts };
}

function* entries({ offsets, others, counts }: Pairs, word: number): Generator<[number, number]> {
  const end = offsets[word + 1] as number;
  for (let i = offsets[word] as number; i < end; i++) {
    yield [others[i] as number, counts[i] as number];
  }
}
