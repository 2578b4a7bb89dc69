import { parseDocument } from 'htmlparser2';

type ChildNode = ReturnType<typeof parseDocument>['children'][number];

/** An element of a page, as a parser of HTML sees it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The names of the elements around it, the outermost first. */
  readonly around: readonly string[];
}

/** All elements of a page, in their order. */
export function readPage(page: string): readonly Element[] {
  const found: Element[] = [];
  const read = (nodes: readonly ChildNode[], around: readonly string[]): void => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue;
      const { name, attribs: attributes, children } = node;
      found.push({ name, attributes, text: textOf(children), around });
      read(children, [...around, name]);
    }
  };
  read(parseDocument(page).children, []);
  return found;
}

function textOf(nodes: readonly ChildNode[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return textOf(node.children);
      return 'data' in node && node.nodeType === 3 ? node.data : '';
    })
    .join('');
}
