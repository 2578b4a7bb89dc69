/** How a line of a table is handed to the terminal; its width stays the same. */
export type ShowText = (text: string) => string;

/** What is done about the direction of Persian lines. */
export const bidiModes = ['off', 'isolate', 'visual'] as const;

export type BidiMode = (typeof bidiModes)[number];

/** What is used of bidi-js, whose own types are not right. */
interface Bidi {
  getEmbeddingLevels(text: string, direction: 'rtl'): object;
  getReorderedString(text: string, levels: object): string;
}

const persian = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * For terminals that need help with Persian: `isolate` puts each line between marks that say that it
 * runs from right to left, for terminals that order letters and do not see where a cell ends;
 * `visual` orders the letters itself, for terminals that do not. Latin lines stay as they are.
 */
export async function loadShowText(mode: BidiMode): Promise<ShowText> {
  if (mode === 'off') return (text) => text;
  if (mode === 'isolate') {
    return (text) => (persian.test(text) ? `\u2067${text}\u2069` : text);
  }
  const { default: makeBidi } = (await import('bidi-js')) as unknown as { default: () => Bidi };
  const bidi = makeBidi();
  return (text) => {
    if (!persian.test(text)) return text;
    const ordered = bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, 'rtl'));
    // A mark stands behind its letter, also where the letters are turned around.
    return ordered.replace(/([\p{Mn}\u200c\u200d]{1,8})([^\p{Mn}\u200c\u200d])/gu, '$2$1');
  };
}
