import type { ContainerKind } from '../../src/containers/container-kind.js';
import { normalizeProse } from '../../src/containers/normalize-prose.js';
import { loadResources } from '../../src/resources.js';

const { spacing } = loadResources();

/** The file after normalization, with the restorer of spacing that ships. */
export async function normalizeFile(
  kind: ContainerKind,
  text: string,
  textFields: readonly string[] = [],
): Promise<string> {
  return (await normalizeProse(text, kind, {}, spacing, textFields)).text;
}
