import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ElementType, parseDocument } from 'htmlparser2';
import type { Nodes } from 'mdast';
import type { ContainerKind } from '../../src/containers/container-kind.js';
import { normalizeProse } from '../../src/containers/normalize-prose.js';
import { readCsv } from '../../src/containers/csv/read-csv.js';
import { parseMarkdown } from '../../src/containers/markdown/parse-markdown.js';
import { FarsiNewsError } from '../../src/errors.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import { anyText, persianText } from '../normalization/arbitrary-text.js';
import { skeleton } from '../normalization/skeleton.js';

const oneLine = persianText.map((text) => text.replaceAll(/[\n\r\u0085\u2028]/g, ' '));

/** Text between the marks of a container, at random. */
function marked(...marks: readonly string[]): fc.Arbitrary<string> {
  const part = fc.oneof(fc.constantFrom(...marks), oneLine, fc.constantFrom('\n', '\n\n', ' '));
  return fc.array(part, { maxLength: 25 }).map((parts) => parts.join(''));
}

const markdown = marked(
  ...['**', '*', '_', '~~', '`', '[', '](/ي)', '![', '[^1]', '\n[^1]: ', '\n# ', '\n* ', '\n1. '],
  ...['\n> ', '\n```\n', '\n| ', ' | ', '\n|--|--|\n', '<b>', '</b>', '<code>', '</code>', '<br>'],
  ...['\\', '&zwnj;', '&nbsp;', '&amp;', '  \n', '\n---\n', '**«', '»**', '\u200B# '],
);

const html = marked(
  ...['<p>', '</p>', '<div>', '</div>', '<b>', '</b>', '<i>', '</i>', '<code>', '</code>', '<br>'],
  ...['<pre>', '</pre>', '<p lang="en">', '<span lang="fa">', '</span>', '<script>', '</script>'],
  ...['<img alt="ي" title=\'ك\'>', '<!-- ي -->', '&zwnj;', '&nbsp;', '&lt;', '&#1610;', '&laquo;'],
  ...['<', '&', '<svg/>', '<sup>', '</sup>', '<td>', '<NotEqualTilde>', '&NotEqualTilde;'],
);

const subtitles = fc
  .tuple(
    fc.constantFrom('', 'WEBVTT\n\n', 'WEBVTT\n\nNOTE ي\n\n'),
    fc.array(marked('<i>', '</i>', '{\\an8}', '- ', '<v علي>', '-->', '♪')),
  )
  .map(([head, cues]) =>
    cues.reduce((all, cue, i) => `${all}${i}\n00:00:01,000 --> 00:00:02,000\n${cue}\n\n`, head),
  );

const fieldValue: fc.Arbitrary<unknown> = fc.oneof(
  persianText,
  anyText,
  fc.integer(),
  fc.array(persianText, { maxLength: 3 }),
);
const record = fc.record(
  { body: fieldValue, x: fieldValue, n: fc.record({ body: persianText }) },
  { requiredKeys: [] },
);
const json = fc
  .tuple(fc.oneof(record, fc.array(record, { maxLength: 4 })), fc.constantFrom(0, 1, '\t'))
  .chain(([value, indent]) => {
    const text = JSON.stringify(value, null, indent);
    const escape = (character: string): string =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return fc.constantFrom(text, text.replaceAll(/[\u0080-\uFFFF]/g, escape));
  });
const ndjson = fc
  .array(record, { maxLength: 4 })
  .map((records) => records.map((value) => JSON.stringify(value)).join('\n'));

const cell = fc.oneof(
  persianText.map((text) => `"${text.replaceAll('"', '""')}"`),
  persianText.map((text) => text.replaceAll(/[",\n\r]/g, '')),
);
const csv = fc
  .array(fc.tuple(cell, cell), { maxLength: 5 })
  .map((rows) => ['body,x', ...rows.map((cells) => cells.join(','))].join('\n'));

/** What is left of a file when its prose is taken out; and what its parser makes of it. */
const structureOf: Readonly<Record<Exclude<ContainerKind, 'text'>, (text: string) => unknown>> = {
  markdown: (text) => nodesOf(parseMarkdown(text)),
  html: (text) => elementsOf(parseDocument(text, { decodeEntities: false }).children),
  subtitles: (text) => text.split('\n').filter((line) => /^\d\d:\d\d:\d\d,\d{3} --> /.test(line)),
  json: (text) => withoutBodies(JSON.parse(text)),
  ndjson: (text) =>
    text.split('\n').map((line) => (line === '' ? '' : withoutBodies(JSON.parse(line)))),
  csv: (text) =>
    Array.from(readCsv(text, ','), ({ start, end, isQuoted, column, record: row }) =>
      column === 0 && row > 0 ? isQuoted : text.slice(start, end),
    ),
};

/** The tree of Markdown without its text. */
function nodesOf(node: Nodes): unknown {
  const own = { ...node, position: undefined };
  if (node.type === 'text') return 'text';
  if (node.type === 'image' || node.type === 'imageReference') return { ...own, alt: '' };
  if (!('children' in node)) return own;
  const children = node.children.map(nodesOf);
  return { ...own, children: children.filter((child) => child !== 'text') };
}

type Html = ReturnType<typeof parseDocument>['children'][number];

/** The elements of HTML without the text that is prose. */
function elementsOf(nodes: readonly Html[]): unknown[] {
  return nodes.flatMap((node): unknown[] => {
    if (isText(node)) return [];
    if (!('children' in node)) return [{ type: node.type, data: 'data' in node ? node.data : '' }];
    if (!('attribs' in node)) return elementsOf(node.children);
    const { alt, title, ...attribs } = node.attribs;
    const read = [alt !== undefined, title !== undefined];
    return [{ name: node.name, attribs, read, children: elementsOf(node.children) }];
  });
}

function isText(node: Html): boolean {
  return node.type === ElementType.Text;
}

function withoutBodies(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBodies);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value as Record<string, unknown>).map(([key, own]): unknown[] => [
    key,
    key === 'body' ? shapeOf(own) : own,
  ]);
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  return typeof value === 'string' ? 'text' : value;
}

const normalize = (kind: ContainerKind, text: string): ReturnType<typeof normalizeProse> =>
  normalizeProse(text, kind, {}, null, ['body']);

describe.each([
  ['markdown', markdown, 250],
  ['html', html, 400],
  ['subtitles', subtitles, 250],
  ['json', json, 300],
  ['ndjson', ndjson, 300],
  ['csv', csv, 300],
] as const)('%s', (kind, file, numRuns) => {
  it('keeps its structure and its letters, has exact findings, and is normal afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (text) => {
        const { text: after, findings, alignment } = await normalize(kind, text);
        const edits = findings.map(({ start, end, replacement }) => ({
          start,
          end,
          replacement: replacement ?? '',
        }));
        expect(applyEdits(text, edits)).toBe(after);
        edits.forEach(({ start }, i) => {
          expect(start).toBeGreaterThanOrEqual(edits[i - 1]?.end ?? 0);
        });
        expect(alignment.normalizedLength).toBe(after.length);
        expect(structureOf[kind](after)).toEqual(structureOf[kind](text));
        const again = await normalize(kind, after);
        expect(again.text).toBe(after);
        expect(again.findings).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe.each(['markdown', 'html', 'subtitles'] as const)('%s', (kind) => {
  it('can be any string', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, persianText), async (text) => {
        const { text: after } = await normalize(kind, text);
        expect((await normalize(kind, after)).text).toBe(after);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no letter of plain text', async () => {
    const plain = fc.array(fc.constantFrom('علي', ' ', 'كتاب', '،', '?', '12', 'ﻻ', '"', '\u200C'));
    await fc.assert(
      fc.asyncProperty(plain, async (words) => {
        const text = words.join('');
        expect(skeleton((await normalize(kind, text)).text)).toBe(skeleton(text));
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(['json', 'ndjson', 'csv'] as const)('%s', (kind) => {
  it('that is broken is an error with a remedy, never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, json, csv, persianText), async (text) => {
        try {
          await normalize(kind, text);
        } catch (error) {
          expect(error).toBeInstanceOf(FarsiNewsError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
