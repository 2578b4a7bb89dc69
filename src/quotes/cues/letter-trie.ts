import type { Reading } from '../reading.js';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | null;
}

/** A place between two letters of the text: a token, and how many letters of it are behind. */
export interface Place {
  readonly token: number;
  readonly letter: number;
}

/**
 * Phrases by their folded letters alone. Spaces and ZWNJ are no letters, so one entry finds
 * «خاطرنشان», «خاطر نشان» and «خاطر‌نشان», and «اظهار داشت» finds «اظهارداشت».
 */
export class LetterTrie<T> {
  private readonly root: Node<T> = { next: new Map(), value: null };

  /** Add a phrase that is folded already; blanks in it do not count. The first value stays. */
  add(phrase: string, value: T): void {
    let node = this.root;
    for (let i = 0; i < phrase.length; i++) {
      const code = phrase.charCodeAt(i);
      if (code === 0x20) continue;
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), value: null };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /**
   * Meet every entry that begins at a place, the shortest first.
   *
   * @param meet gets the value and the place behind its last letter
   */
  match(reading: Reading, start: Place, meet: (value: T, behind: Place) => void): void {
    let node: Node<T> | undefined = this.root;
    let { token, letter } = start;
    if (letter >= (reading.folded[token] ?? '').length) {
      token++;
      letter = 0;
    }
    for (;;) {
      const word = reading.folded[token];
      if (word === undefined || !reading.isWord(token)) return;
      while (letter < word.length) {
        node = node.next.get(word.charCodeAt(letter));
        if (node === undefined) return;
        letter++;
        if (node.value !== null) meet(node.value, { token, letter });
      }
      token++;
      letter = 0;
    }
  }
}
