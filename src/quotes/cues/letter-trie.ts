import type { Reading } from '../reading.js';

/** A node holds its branches, or one tail of letters as long as no second entry passes it. */
interface Node<T> {
  next: Map<number, Node<T>> | null;
  value: T | null;
  tail: string;
  tailValue: T | null;
}

/** A place between two letters of the text: a token, and how many letters of it are behind. */
export interface Place {
  readonly token: number;
  readonly letter: number;
}

/** Two letters as one number. */
export function startKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

/**
 * Phrases by their folded letters alone. Spaces and ZWNJ are no letters, so one entry finds
 * «خاطرنشان», «خاطر نشان» and «خاطر‌نشان», and «اظهار داشت» finds «اظهارداشت».
 */
export class LetterTrie<T> {
  private readonly root: Node<T> = newNode();

  /** Add a phrase that is folded already; blanks in it do not count. The first value stays. */
  add(phrase: string, value: T): void {
    insert(this.root, phrase.replaceAll(' ', ''), value);
  }

  /** The first two letters of every entry, as {@link startKey} has them. */
  *starts(): Generator<number> {
    for (const [first, { next, tail }] of this.root.next ?? []) {
      if (tail !== '') yield startKey(first, tail.charCodeAt(0));
      for (const second of next?.keys() ?? []) yield startKey(first, second);
    }
    const { tail } = this.root;
    if (tail !== '') yield startKey(tail.charCodeAt(0), tail.charCodeAt(1));
  }

  /**
   * Meet every entry that begins at a place, the shortest first.
   *
   * @param meet gets the value and the place behind its last letter
   */
  match(reading: Reading, start: Place, meet: (value: T, behind: Place) => void): void {
    let node = this.root;
    let inTail = 0;
    let { token, letter } = start;
    for (;;) {
      const word = reading.folded[token];
      if (word === undefined || !reading.isWord(token)) return;
      for (; letter < word.length; letter++) {
        const code = word.charCodeAt(letter);
        if (node.tail !== '') {
          if (node.tail.charCodeAt(inTail) !== code) return;
          inTail++;
          if (inTail < node.tail.length) continue;
          if (node.tailValue !== null) meet(node.tailValue, { token, letter: letter + 1 });
          return;
        }
        const next = node.next?.get(code);
        if (next === undefined) return;
        node = next;
        if (node.value !== null) meet(node.value, { token, letter: letter + 1 });
      }
      token++;
      letter = 0;
    }
  }
}

function newNode<T>(): Node<T> {
  return { next: null, value: null, tail: '', tailValue: null };
}

function insert<T>(start: Node<T>, letters: string, value: T): void {
  let node = start;
  for (let at = 0; at < letters.length; at++) {
    if (node.next === null) {
      if (node.tail === '') {
        node.tail = letters.slice(at);
        node.tailValue = value;
        return;
      }
      branch(node);
    }
    const code = letters.charCodeAt(at);
    const known = node.next?.get(code);
    const child = known ?? newNode<T>();
    if (known === undefined) node.next?.set(code, child);
    node = child;
  }
  node.value ??= value;
}

/** Give the first letter of a tail a node of its own. */
function branch<T>(node: Node<T>): void {
  const { tail, tailValue } = node;
  node.next = new Map();
  node.tail = '';
  node.tailValue = null;
  const child = newNode<T>();
  node.next.set(tail.charCodeAt(0), child);
  if (tailValue === null) return;
  if (tail.length === 1) child.value = tailValue;
  else {
    child.tail = tail.slice(1);
    child.tailValue = tailValue;
  }
}
