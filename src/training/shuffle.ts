/** Put the items into random order, in place (Fisher and Yates). */
export function shuffle(items: number[] | Uint32Array, random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const swapped = items[i] as number;
    items[i] = items[j] as number;
    items[j] = swapped;
  }
}
