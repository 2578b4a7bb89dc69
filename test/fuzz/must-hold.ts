import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as library from '../../src/index.js';
import { containerKinds, hasFields } from '../../src/containers/container-kind.js';
import { readCsv } from '../../src/containers/csv/read-csv.js';
import { parseJson } from '../../src/containers/json/parse-json.js';
import { readJsonRecord } from '../../src/containers/json/read-json-record.js';
import { readRecords } from '../../src/containers/read-records.js';
import { readModel, writeModel } from '../../src/model/model-file.js';
import { plainPalette } from '../../src/reporters/palette.js';
import { allSections } from '../../src/reporters/reporter.js';
import { formatNeeds, reporters, type Format } from '../../src/reporters/reporters.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import { skeleton } from '../normalization/skeleton.js';
import {
  findingReporters,
  type FindingFormat,
} from '../../src/reporters/findings/finding-reporters.js';
import { makeCheckedFile, report } from '../reporters/findings/make-checked-file.js';
import { schemaErrors } from '../report/schema-errors.js';
import { spansOf } from '../report/spans-of.js';
import { hostileText } from './hostile-text.js';
import { saysEnglish } from '../reporters/says.js';

/** Those of the WHATWG Encoding Standard. */
const encodings = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'ibm866', 'koi8-r', 'koi8-u', 'macintosh', 'x-mac-cyrillic'],
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
  ...['windows-874', ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((page) => `windows-125${page}`)],
  ...['gbk', 'gb18030', 'big5', 'euc-jp', 'iso-2022-jp', 'shift_jis', 'euc-kr'],
];

/** What must hold of any input, by name; each is a property that throws where it does not. */
export const mustHold: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  'normalizing is exact, loses no letter, and is done after once': fc.property(
    hostileText,
    normalizesExactly,
  ),

  'tokens stand in their sentences, in order, and leave no letter out': fc.property(
    hostileText,
    segmentsExactly,
  ),

  'the report is valid, and all its places are exact': fc.property(hostileText, reportsExactly),

  'every format takes every report, and lets no control character through': fc.asyncProperty(
    hostileText,
    fc.constantFrom(...(Object.keys(reporters) as Format[])),
    async (text, format) => {
      const analysis = library.analyze(text, formatNeeds[format] ?? {});
      const reporter = await reporters[format]();
      const all = {
        sections: allSections,
        several: false,
        width: 60,
        palette: plainPalette,
        ...saysEnglish,
      };
      let output = '';
      for await (const part of reporter(only(analysis), all)) output += part;
      if (sheets.has(format)) assert.deepEqual(formulas(output, format), []);
      assert.doesNotMatch(output, forPeople.has(format) ? terminalControl : control);
    },
  ),

  'any bytes are a text, or an error with a remedy': fc.property(
    fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      hostileText.map((text) => Buffer.from(text)),
    ),
    fc.option(fc.constantFrom('no-such-encoding', ...encodings), { nil: undefined }),
    (bytes, encoding) => {
      const decoded = unlessRefused(() => library.decode(bytes, encoding));
      if (decoded !== null) library.analyze(decoded.text);
    },
  ),

  'every format of check takes every text, and lets no control character through': fc.asyncProperty(
    hostileText,
    fc.constantFrom(...(Object.keys(findingReporters) as FindingFormat[])),
    fc.constantFrom('a.txt', 'a\u001b[2J\u202eb\u0085.txt'),
    async (text, format, path) => {
      const file = makeCheckedFile(text, path);
      assert.doesNotMatch(await report(await findingReporters[format](), file), terminalControl);
    },
  ),

  'any file of any kind is read, or an error with a remedy': fc.asyncProperty(
    hostileText,
    fc.constantFrom(...containerKinds),
    async (text, kind) => {
      const options = { container: kind, textFields: ['body'] };
      const { text: once } = await library.normalizeProse(text, options).catch(refused);
      if (once === undefined) return;
      const again = await library.normalizeProse(once, options).catch(refused);
      assert.equal(again.text, once);
      if (kind === 'ndjson') {
        unlessRefused(() => readJsonRecord(parseJson(text), [['body']]));
      } else if (hasFields(kind)) {
        unlessRefused(() => [...readRecords(text, kind, ['body'])]);
      } else {
        const article = await library.readArticle(text, kind);
        for (const { orig, text: found } of spansOf(library.analyze(text, { article }))) {
          assert.equal(text.slice(...orig), found);
        }
      }
    },
  ),

  'a model that was changed or cut is told from a whole one': fc.property(
    fc.nat(),
    fc.integer({ min: 1, max: 255 }),
    fc.boolean(),
    (place, change, cut) => {
      const at = place % model.length;
      const bytes = cut ? model.slice(0, at) : model.slice();
      if (!cut) bytes[at] = (bytes[at] ?? 0) ^ change;
      assert.throws(() => readModel(bytes, 'test', 1), { code: 'BAD_MODEL' });
    },
  ),
};

export function normalizesExactly(text: string): void {
  const { text: once, findings, alignment } = library.normalize(text);
  const edits = findings.map(({ start, end, replacement }) => ({
    ...{ start, end, replacement: replacement ?? '' },
  }));
  assert.equal(applyEdits(text, edits), once);
  assert.equal(alignment.originalLength, text.length);
  assert.equal(alignment.normalizedLength, once.length);
  assert.equal(letters(once), letters(text));
  const again = library.normalize(once);
  assert.equal(again.text, once);
  assert.deepEqual(again.findings, []);
  assert.deepEqual(library.check(text, { spacing: 'full' }), findings);
}

export function segmentsExactly(text: string): void {
  const { sentences, tokens } = library.segment(text);
  let end = 0;
  let between = '';
  for (const token of tokens) {
    assert.ok(token.start >= end && token.end > token.start);
    between += text.slice(end, token.start);
    ({ end } = token);
  }
  between += text.slice(end);
  assert.doesNotMatch(between, /[\p{L}\p{N}]/u);
  end = 0;
  for (const sentence of sentences) {
    assert.ok(sentence.start >= end && sentence.end >= sentence.start);
    ({ end } = sentence);
  }
  assert.ok(end <= text.length);
}

export function reportsExactly(text: string): void {
  const analysis = library.analyze(text, {
    ...{ tokens: true, normalized: true, alignment: true, explain: true, top: 50 },
  });
  assert.deepEqual(schemaErrors(analysis), []);
  const normalized = analysis.document.normalized ?? '';
  for (const { orig, norm, text: found, normText = found } of spansOf(analysis)) {
    assert.equal(text.slice(...orig), found);
    assert.equal(normalized.slice(...norm), normText);
  }
}

/** Its letters; «خانه‌یی» and «خانه‌ای» are one word in two spellings. */
function letters(text: string): string {
  return skeleton(text).replaceAll('هیی', 'های');
}

/** Control characters; line breaks are a format's own. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\0-\x08\v\f\x0e-\x1f]/u;

/** What else a terminal would obey, or show letters in another order for. */
// eslint-disable-next-line no-control-regex -- as above
const terminalControl = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u;
const forPeople: ReadonlySet<string> = new Set<Format>(['table', 'md']);

/** Formats that a spreadsheet opens. */
const sheets: ReadonlySet<string> = new Set<Format>(['csv', 'tsv']);

/** The cells that a spreadsheet would calculate. */
function formulas(sheet: string, format: string): string[] {
  const cells =
    format === 'csv'
      ? Array.from(readCsv(sheet, ','), ({ start, end }) => sheet.slice(start, end))
      : sheet.split(/[\t\n]/u).map((cell) => cell.replace(/^"+/u, '')); // quotes are letters there
  return cells.filter((cell) => /^[=+@\t\r]/u.test(cell));
}

const model = writeModel('test', 1, {
  facts: { labels: ['O', 'B-PER'] },
  sections: new Map<string, Uint8Array | Float32Array>([
    ['bytes', Uint8Array.from([1, 2, 3])],
    ['weights', Float32Array.from([0.5, -1])],
  ]),
});

async function* only<T>(value: T): AsyncGenerator<T> {
  yield await Promise.resolve(value);
}

/** The result, or null where the input was refused as it should be. */
function unlessRefused<T>(action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    refused(error);
    return null;
  }
}

function refused(error: unknown): { readonly text?: undefined } {
  if (!(error instanceof library.FarsiNewsError) || error.remedy === '') throw error;
  return {};
}
