import type { Root } from 'mdast';
import { fromMarkdown, type Extension } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

const matters = ['yaml', 'toml'] as const;

const syntax = [gfm(), frontmatter([...matters])];

/** Without their transforms, which make nodes without a place of text that looks like a link. */
const trees: Extension[] = [...gfmFromMarkdown(), frontmatterFromMarkdown([...matters])].map(
  (extension) => ({ ...extension, transforms: [] }),
);

/** The tree of a text in GitHub's Markdown, with front matter. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: syntax, mdastExtensions: trees });
}
