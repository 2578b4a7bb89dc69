import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unpack } from '../../src/cli/input/unpack.js';
import { makeArchive } from './make-archive.js';
import { makePdf } from './make-pdf.js';
import { makeFolder, program, runCli, runCommand } from './run-cli.js';

const said = 'علی رضایی گفت: مدرسه‌ها فردا باز است.';
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const parts = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('مدرسه‌ها باز است')}${paragraph(said)}</w:body></w:document>`,
};
const folder = makeFolder({
  'a.txt.gz': gzipSync(said),
  'dirty.txt.gz': gzipSync('كتاب'),
  'dirty.docx': makeArchive({
    ...parts,
    'word/document.xml': parts['word/document.xml'].replace('باز', 'كتاب'),
  }),
  'page.html.gz': gzipSync(`<article><p>${said}</p></article>`),
  'cut.txt.gz': gzipSync(said.repeat(50)).subarray(0, 40),
  'a.docx': makeArchive(parts),
  'broken.docx': makeArchive({ 'word/document.xml': '<w:document' }),
  'sheet.xlsx': makeArchive({ 'xl/workbook.xml': '<workbook/>' }),
  'a.pdf': makePdf(['علی رضایی گفت: مدرسه فردا باز است.']),
  'broken.pdf': '%PDF-1.4\nnothing',
  'le.txt': Buffer.from(`\ufeff${said}`, 'utf16le'),
  'be.txt': Buffer.from(`\ufeff${said}`, 'utf16le').swap16(),
  'bare.txt': Buffer.from(said, 'utf16le'),
  // علي گفت، in the code page of old Windows
  'old.txt': Buffer.from([0xda, 0xe1, 0xed, 0x20, 0x90, 0xdd, 0xca, 0xa1]),
});
afterAll(() => folder.remove());

const run = (args: readonly string[], stdin?: Uint8Array) =>
  runCli(args, { cwd: folder.path, ...(stdin !== undefined && { stdin }) });
const sentences = async (...args: string[]): Promise<string> => {
  const { stdout, status, stderr } = await run(['tokenize', '-s', '-q', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

describe('inputs', () => {
  it.each(['a.txt.gz', 'page.html.gz', 'le.txt', 'be.txt'])('%s is read', async (name) => {
    expect(await sentences(name)).toBe(`${said}\n`);
  });

  it('of docx are read by mammoth, paragraph by paragraph', async () => {
    expect(await sentences('a.docx')).toBe(`مدرسه‌ها باز است\n${said}\n`);
  });

  it('of PDF are read by unpdf', async () => {
    expect(await sentences('a.pdf')).toBe('علی رضایی گفت: مدرسه فردا باز است.\n');
  });

  it.each(['a.docx', 'a.pdf', 'a.txt.gz'])(
    'from stdin are known without a name: %s',
    async (name) => {
      const { stdout, status } = await run(
        ['quotes', '--json', '-'],
        readFileSync(join(folder.path, name)),
      );
      expect(status).toBe(0);
      expect((JSON.parse(stdout) as { quotes: unknown[] }).quotes).toHaveLength(1);
    },
  );

  it('in UTF-16 without a mark are named', async () => {
    const { status, stderr } = await run(['tokenize', 'bare.txt']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('utf-16le')]);
    expect(await sentences('bare.txt', '--encoding', 'utf-16le')).toBe(`${said}\n`);
  });

  it('in windows-1256 are read, and that is told', async () => {
    const { stdout, stderr } = await run(['tokenize', '-s', 'old.txt']);
    expect(stdout).toBe('علی گفت،\n');
    expect(stderr).toContain('old.txt: not UTF-8, so read as windows-1256');
  });

  it.each([
    ['cut.txt.gz', 'is not whole'],
    ['broken.docx', 'docx file cannot be read'],
    ['broken.pdf', 'PDF file cannot be read'],
    ['sheet.xlsx', 'no text'],
  ])('%s is refused in one line', async (name, message) => {
    const { status, stdout, stderr } = await run(['analyze', name]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^farsi-news: [^\n]*\n$/u);
    expect(stderr).toContain(`${name}: `);
    expect(stderr).toContain(message);
  });

  it.each(['dirty.docx', 'dirty.txt.gz'])(
    'that were unpacked are never written: %s',
    async (name) => {
      const before = readFileSync(join(folder.path, name));
      for (const args of [
        ['normalize', '--write'],
        ['check', '--fix'],
      ]) {
        const { status, stderr } = await run([...args, name]);
        expect([status, stderr]).toEqual([2, expect.stringContaining(`${name}: not written`)]);
      }
      expect(readFileSync(join(folder.path, name))).toEqual(before);
    },
  );
});

it('that unpack to more than they may are refused', async () => {
  const bomb = gzipSync(Buffer.alloc(1_000_000));
  const input = { name: 'bomb.gz', path: null };
  await expect(unpack(bomb, { ...input, limit: 999_999 })).rejects.toMatchObject({
    code: 'TOO_LARGE',
    message: 'bomb.gz: unpacked: larger than 999999 bytes',
  });
  expect(await unpack(bomb, { ...input, limit: 1_000_000 })).toHaveLength(1_000_000);
});

describe('a package that is missing', () => {
  it.each([
    ['a.docx', 'mammoth'],
    ['a.pdf', 'unpdf'],
  ])('to read %s is named, with how to get it', async (name, peer) => {
    // Where nothing can be resolved, no package is installed.
    const script = `
      const Module = require('node:module');
      const resolve = Module._resolveFilename;
      Module._resolveFilename = (name, ...rest) => {
        if (name === '${peer}') throw Object.assign(new Error('no'), { code: 'MODULE_NOT_FOUND' });
        return resolve(name, ...rest);
      };
      process.argv.splice(1, 0, '${program}');
      require('${program}');`;
    const { status, stderr } = await runCommand(process.execPath, ['-e', script, 'analyze', name], {
      cwd: folder.path,
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      new RegExp(`^farsi-news: ${name}: .*\\(install it: npm install ${peer}\\)\\n$`, 'u'),
    );
  });
});
