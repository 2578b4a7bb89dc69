import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { Log } from 'sarif';
import type { Finding } from '../../../src/document.js';
import {
  findingReporters,
  type FindingFormat,
} from '../../../src/reporters/findings/finding-reporters.js';
import { applyEdits } from '../../../src/text/apply-edits.js';
import { makeCheckedFile, report } from './make-checked-file.js';

const formats = Object.keys(findingReporters) as FindingFormat[];
const hostile = 'كتاب%0A::error::\u001b[2J<b>&"\'\r\nكار:,\u0085كي\u202e';
/** What a terminal would obey, or show letters in another order for. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const obeyed = /[\u0000-\u0009\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
const text = 'كتاب و كار\r\nدر باغ ،كنار رود\n';

const write = async (format: FindingFormat, ...files: Parameters<typeof report>[1][]) =>
  report(await findingReporters[format](), ...files);

describe('every format', () => {
  it.each(formats)('%s is written of nothing, of right texts and of wrong ones', async (format) => {
    expect(typeof (await write(format))).toBe('string');
    const file = makeCheckedFile('متن درست است.\n');
    expect(typeof (await write(format, file))).toBe('string');
    const wrong = await write(format, file, makeCheckedFile(text, 'b.txt'));
    expect(wrong).toContain('arabic-kaf');
    expect(wrong.endsWith('\n')).toBe(true);
  });

  it.each(formats)('%s writes no control character of the text', async (format) => {
    const file = makeCheckedFile(hostile, 'a\u001b[2J\u2066.txt');
    expect(await write(format, file)).not.toMatch(obeyed);
  });

  it.each(formats)('%s takes any text', async (format) => {
    const reporter = await findingReporters[format]();
    const unit = fc.constantFrom(...Array.from('كي ،\n\r\u0000\u001b<&>"%:\u202e'), '\ud800', '😀');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 30 }), async (any) => {
        const written = await report(reporter, makeCheckedFile(any));
        if (format === 'json' || format === 'sarif') JSON.parse(written);
        if (format === 'ndjson') for (const line of written.trim().split('\n')) JSON.parse(line);
      }),
      { numRuns: 50 },
    );
  });
});

describe('stylish', () => {
  it('counts', async () => {
    const severe = (finding: Finding): Finding => ({ ...finding, severity: 'info' });
    const all = await write('stylish', makeCheckedFile('كي'), makeCheckedFile('ك', 'b', severe));
    expect(all.trimEnd().split('\n').at(-1)).toBe(
      '✖ 3 problems (2 errors, 1 info); mendable with --fix',
    );
  });

  it('tells of any number of findings on one line', async () => {
    const all = await write('stylish', makeCheckedFile('كم '.repeat(130_000).trim()));
    expect(all).toContain('1:389998');
  });

  it('tells apart what can be mended', async () => {
    const last = (finding: Finding): Finding =>
      finding.rule === 'arabic-kaf' ? { ...finding, replacement: null } : finding;
    const written = await write('stylish', makeCheckedFile('كي', 'a.txt', last));
    expect(written).toContain('2 problems (2 errors); 1 mendable with --fix');
  });

  it('tells what was mended', async () => {
    const file = { ...makeCheckedFile('متن'), mended: 3 };
    expect(await write('stylish', file)).toBe('✔ 3 mended\n');
  });
});

describe('json', () => {
  it('gives places that cut the words out of the text', async () => {
    const written = await write('json', makeCheckedFile(text));
    const { files, summary } = JSON.parse(written) as {
      files: { file: string; findings: { start: number; end: number; found: string }[] }[];
      summary: object;
    };
    expect(files[0]?.file).toBe('a.txt');
    for (const { start, end, found } of files[0]?.findings ?? []) {
      expect(text.slice(start, end)).toBe(found);
    }
    expect(summary).toEqual({
      files: 1,
      errors: 3,
      warnings: 2,
      infos: 0,
      fixable: 5,
      mended: 0,
    });
  });

  it('says the same, a line a file, as ndjson', async () => {
    const files = [makeCheckedFile(text), makeCheckedFile('متن', 'b.txt')];
    const whole = JSON.parse(await write('json', ...files)) as { files: object[] };
    const lines = (await write('ndjson', ...files)).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(
      whole.files.map((file) => expect.objectContaining(file) as object),
    );
  });
});

describe('sarif', () => {
  const log = async (...files: Parameters<typeof report>[1][]) =>
    JSON.parse(await write('sarif', ...files)) as Log;

  it('describes the rules and points into them', async () => {
    const { runs, version } = await log(makeCheckedFile(text));
    expect(version).toBe('2.1.0');
    const [run] = runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.tool.driver.rules).toEqual([
      {
        id: 'arabic-kaf',
        shortDescription: { text: 'Message.' },
        fullDescription: { text: 'Description.' },
        help: { text: 'Description.\n\nReason.', markdown: '# arabic-kaf\n' },
        defaultConfiguration: { level: 'error' },
      },
    ]);
    const kaf = run?.results?.find(({ ruleId }) => ruleId === 'arabic-kaf');
    expect([kaf?.ruleIndex, kaf?.level]).toEqual([0, 'error']);
  });

  it('holds the fixes, which together mend the text', async () => {
    const { runs } = await log(makeCheckedFile(text));
    const edits = (runs[0]?.results ?? []).map(({ fixes }) => {
      const change = fixes?.[0]?.artifactChanges[0]?.replacements[0];
      const { charOffset = 0, charLength = 0 } = change?.deletedRegion ?? {};
      const replacement = change?.insertedContent?.text ?? '';
      return { start: charOffset, end: charOffset + charLength, replacement };
    });
    expect(applyEdits(text, edits)).toBe('کتاب و کار\r\nدر باغ، کنار رود\n');
  });

  it('tells two of the same fault apart, and keeps their names when lines move', async () => {
    const prints = async (of: string) =>
      (await log(makeCheckedFile(of))).runs[0]?.results?.map(
        ({ partialFingerprints }) => partialFingerprints?.['contextHash/v1'],
      );
    const [first, second] = (await prints('كتاب\nكتاب\n')) ?? [];
    expect(first?.replace(/:1$/u, ':2')).toBe(second);
    expect(await prints('سطر\n\nكتاب\nكتاب\n')).toEqual([first, second]);
  });

  it.each([
    ['خبر ها/یک ٪.txt', '%D8%AE%D8%A8%D8%B1%20%D9%87%D8%A7/%DB%8C%DA%A9%20%D9%AA.txt'],
    ['/tmp/a b.txt', 'file:///tmp/a%20b.txt'],
    ['a#b?c%.txt', 'a%23b%3Fc%25.txt'],
  ])('names %s as %s', async (path, uri) => {
    const { runs } = await log(makeCheckedFile('ك', path));
    const location = runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation;
    expect(location?.uri).toBe(uri);
    expect(location?.uriBaseId).toBe(path.startsWith('/') ? undefined : '%SRCROOT%');
  });
});

describe('github', () => {
  it('escapes what would end or forge an annotation', async () => {
    const written = await write('github', makeCheckedFile('كار::error::%0A', 'a,b:c%.txt'));
    const [first] = written.split('\n');
    expect(first).toContain('file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=1,endColumn=2::');
    expect(first).toContain('%250A');
    for (const line of written.trimEnd().split('\n')) {
      expect(line).toMatch(/^::(?:error|warning|notice) title=/u);
    }
  });
});

describe.each(['junit', 'checkstyle'] as const)('%s', (format) => {
  it('is well-formed, whatever the text and the path', async () => {
    const path = 'a<&">\u0001.txt';
    const written = await write(format, makeCheckedFile(hostile, path));
    const open: string[] = [];
    const names: (string | undefined)[] = [];
    const parser = new Parser(
      {
        onopentag(tag, attributes) {
          open.push(tag);
          names.push(attributes.name);
        },
        onclosetag: (tag) => expect(open.pop()).toBe(tag),
      },
      { xmlMode: true },
    );
    parser.end(written);
    expect(open).toEqual([]);
    expect(names).toContain('a<&"><U+0001>.txt');
    expect(written).not.toContain('<b>');
  });
});

it('junit counts a right file as a test that passed', async () => {
  expect(await write('junit', makeCheckedFile('متن'))).toContain(
    '<testsuite name="a.txt" tests="1" failures="0" errors="0">\n    <testcase',
  );
});
