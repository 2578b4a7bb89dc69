import type { Io } from '../io.js';

/** The font for pages, where it is asked for. */
export async function fontFor(
  { embedFont }: { readonly embedFont?: true },
  { cwd }: Pick<Io, 'cwd'>,
): Promise<{ readonly fontFace?: string }> {
  if (embedFont !== true) return {};
  const { readFont } = await import('./read-font.js');
  return { fontFace: readFont(cwd) };
}
