import type { Reading } from '../reading.js';

interface Entry<T> {
  readonly letters: string;
  readonly value: T;
}

/** The entries that have the same first letters; told apart by the next one when they are asked for. */
interface Node<T> {
  entries: Entry<T>[];
  next: Map<number, Node<T>> | null;
  value: T | null;
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
 * «خاطرنشان», «خاطر نشان» and «خاطر‌نشان», and «اظهار داشت» finds «اظهارداشت». Of hundreds of phrases a
 * text meets a few: branches grow where it does.
 */
export class LetterTrie<T> {
  /** The first two letters of every entry, as {@link startKey} has them. */
  readonly starts = new Set<number>();
  private readonly root: Node<T> = newNode();

  /** Add a phrase that is folded already; blanks in it do not count. The first value stays. */
  add(phrase: string, value: T): void {
    const letters = phrase.replaceAll(' ', '');
    this.starts.add(startKey(letters.charCodeAt(0), letters.charCodeAt(1)));
    let node = this.root;
    let depth = 0;
    while (node.next !== null && depth < letters.length) {
      node = childOf(node.next, letters.charCodeAt(depth++));
    }
    put(node, depth, { letters, value });
  }

  /**
   * Meet every entry that begins at a place, the shortest first.
   *
   * @param meet gets the value and the place behind its last letter
   */
  match(reading: Reading, start: Place, meet: (value: T, behind: Place) => void): void {
    let node = this.root;
    let only = onlyEntry(node);
    let depth = 0;
    let { token, letter } = start;
    for (;;) {
      const word = reading.folded[token];
      if (word === undefined || !reading.isWord(token)) return;
      for (; letter < word.length; letter++) {
        const code = word.charCodeAt(letter);
        if (only !== null) {
          if (only.letters.charCodeAt(depth++) !== code) return;
          if (depth < only.letters.length) continue;
          meet(only.value, { token, letter: letter + 1 });
          return;
        }
        const next = branches(node, depth++).get(code);
        if (next === undefined) return;
        node = next;
        only = onlyEntry(node);
        if (node.value !== null) meet(node.value, { token, letter: letter + 1 });
      }
      token++;
      letter = 0;
    }
  }
}

function newNode<T>(): Node<T> {
  return { entries: [], next: null, value: null };
}

/** A single entry is compared letter by letter, without branches. */
function onlyEntry<T>({ entries, next }: Node<T>): Entry<T> | null {
  return next === null && entries.length === 1 ? (entries[0] as Entry<T>) : null;
}

/** Put an entry under a node that stands for its first `depth` letters. */
function put<T>(node: Node<T>, depth: number, entry: Entry<T>): void {
  if (depth === entry.letters.length) node.value ??= entry.value;
  else node.entries.push(entry);
}

function branches<T>(node: Node<T>, depth: number): Map<number, Node<T>> {
  if (node.next !== null) return node.next;
  node.next = new Map();
  for (const entry of node.entries) {
    put(childOf(node.next, entry.letters.charCodeAt(depth)), depth + 1, entry);
  }
  node.entries = [];
  return node.next;
}

function childOf<T>(next: Map<number, Node<T>>, code: number): Node<T> {
  let child = next.get(code);
  if (child === undefined) {
    child = newNode();
    next.set(code, child);
  }
  return child;
}
