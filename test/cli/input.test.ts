import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeFolder, runCli } from './run-cli.js';

const sentence = 'او به تهران رفت.';
/** «سلام دنیا» in windows-1256. */
const cp1256 = Uint8Array.from([0xd3, 0xe1, 0xc7, 0xe3, 0x20, 0xcf, 0xe4, 0xed, 0xc7, 0x0a]);

let folder: ReturnType<typeof makeFolder>;

beforeAll(() => {
  folder = makeFolder({
    'a.txt': sentence,
    'b.md': sentence,
    'notes.log': sentence,
    'empty.txt': '',
    'odd[1].txt': sentence,
    'binary.bin': Uint8Array.from([1, 0, 2, 0, 0, 3]),
    'old.cp': cp1256,
    'utf16.u16': Buffer.from('\ufeffسلام', 'utf16le'),
    'bom.dos': '\ufeffسلام دنیا\r\nخوب\r\n',
    'deep/c.txt': sentence,
    'deep/a.txt': sentence,
    'deep/er/d.txt': sentence,
    'deep/node_modules/e.txt': sentence,
    'deep/.hidden.txt': sentence,
    'tree/.gitignore': '*.txt\n!keep.txt\nbuild/\n',
    'tree/.farsinewsignore': 'drafts\n',
    'tree/keep.txt': sentence,
    'tree/drop.txt': sentence,
    'tree/build/keep.txt': sentence,
    'tree/drafts/x.md': sentence,
    'tree/sub/.gitignore': '!own.txt\n',
    'tree/sub/own.txt': sentence,
    'tree/sub/other.txt': sentence,
    'list.lst': 'a.txt\r\n\ndeep/c.txt\n',
    'none/readme.rst': '',
  });
});
afterAll(() => folder.remove());

/** The ids of the documents that a run gave, in their order, its status and what it told. */
async function read(args: readonly string[], stdin = '') {
  const { status, stdout, stderr } = await runCli(['tokenize', '-f', 'ndjson', ...args], {
    cwd: folder.path,
    stdin,
  });
  const ids = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { document: { id: string } }).document.id);
  return { ids, status, stderr };
}

describe('inputs', () => {
  it.each([
    ['a file', ['a.txt'], ['a']],
    ['files in their order', ['b.md', 'a.txt'], ['b', 'a']],
    ['a file twice, once', ['a.txt', './a.txt', '*.txt'], ['a', 'empty', 'odd[1]']],
    ['any ending, where it is named', ['notes.log'], ['notes.log']],
    ['a name that looks like a glob', ['odd[1].txt'], ['odd[1]']],
    ['a folder', ['deep'], ['deep/a.txt', 'c', 'd'].map((id) => id.replace('deep/a.txt', 'a'))],
    ['a glob', ['deep/**/*.txt'], ['a', 'c', 'd']],
    ['two files of one name', ['a.txt', 'deep/a.txt'], ['a.txt', 'deep/a.txt']],
    ['a list', ['--file-list', 'list.lst'], ['a', 'c']],
    ['a list besides', ['b.md', '--file-list', 'list.lst'], ['b', 'a', 'c']],
    ['what is not ignored', ['tree'], ['keep', 'own']],
    ['what a glob finds unignored', ['tree/**/*.txt'], ['keep', 'own']],
    ['an ignored file, where it is named', ['tree/drop.txt'], ['drop']],
    [
      'what is ignored, when asked',
      ['--no-ignore', 'tree/drafts', 'tree/build'],
      ['keep', 'x'].reverse(),
    ],
  ])('are %s', async (_, args, ids) => {
    expect(await read(args)).toEqual({ ids, status: 0, stderr: '' });
  });

  it.each([
    ['-', ['-'], 'stdin'],
    ['a pipe', [], 'stdin'],
    ['a pipe with a name', ['--stdin-filename', 'desk/story.txt'], 'story'],
  ])('are %s', async (_, args, id) => {
    expect(await read(args, sentence)).toEqual({ ids: [id], status: 0, stderr: '' });
  });

  it('are listed by a pipe', async () => {
    expect(await read(['--file-list', '-'], 'b.md\n')).toMatchObject({ ids: ['b'], status: 0 });
  });

  it.each([
    ['missing.txt', /^farsi-news: missing\.txt: no such file or folder \(.*\)\n$/u],
    ['*.html', /^farsi-news: \*\.html: no file matches \(.*\)\n$/u],
    [
      'tree/dr*.txt',
      /^farsi-news: tree\/dr\*\.txt: only ignored files match \(.*--no-ignore\)\n$/u,
    ],
    ['none', /^farsi-news: none: no \.txt or \.md file in this folder \(.*\)\n$/u],
    ['binary.bin', /^farsi-news: binary\.bin: .*NUL.* \(.*\)\n$/u],
  ])('that fail (%s) are told in one line, and the others go on', async (bad, line) => {
    const { ids, status, stderr } = await read(['a.txt', bad, 'b.md']);
    expect({ ids, status }).toEqual({ ids: ['a', 'b'], status: 2 });
    expect(stderr).toMatch(line);
  });

  it('may be empty', async () => {
    const { status, stdout, stderr } = await runCli(['analyze', '--json', 'empty.txt'], {
      cwd: folder.path,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      document: { id: 'empty', length: { orig: 0, norm: 0 }, language: null },
      keywords: [],
      warnings: [{ code: 'EMPTY' }],
    });
  });

  it('are decoded; a guess is told, and kept as a warning', async () => {
    const { stdout, stderr, status } = await runCli(['analyze', '--json', 'old.cp'], {
      cwd: folder.path,
    });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^farsi-news: old\.cp: .*windows-1256.*--encoding.*\n$/u);
    expect(JSON.parse(stdout)).toMatchObject({
      paragraphs: [{ text: 'سلام دنيا', normText: 'سلام دنیا' }],
      warnings: [{ code: 'ENCODING_GUESSED' }],
    });
  });

  it.each([
    ['an encoding that is named', ['--encoding', 'windows-1256', 'old.cp'], 'سلام دنیا\n'],
    ['a guess, quietly', ['-q', 'old.cp'], 'سلام دنیا\n'],
    ['UTF-16 by its mark', ['utf16.u16'], 'سلام\n'],
    ['UTF-8 with a mark and CRLF', ['bom.dos'], 'سلام دنیا\nخوب\n'],
  ])('are decoded: %s', async (_, args, text) => {
    const outcome = await runCli(['tokenize', '-s', ...args], { cwd: folder.path });
    expect(outcome).toEqual({ status: 0, stdout: text, stderr: '' });
  });

  it('in an encoding that does not exist are refused', async () => {
    const { status, stderr } = await read(['--encoding', 'klingon', 'a.txt']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^farsi-news: a\.txt: .*klingon.*\n$/u);
  });
});
