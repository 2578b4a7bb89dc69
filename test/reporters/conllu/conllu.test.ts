import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/analyze.js';
import { allSections } from '../../../src/reporters/reporter.js';
import { anyText } from '../../normalization/arbitrary-text.js';
import { seed } from '../../cli/run-cli.js';
import { runReporter } from '../run-reporter.js';
import { conlluFaults } from './conllu-faults.js';

const article = readFileSync(seed, 'utf8');
const said =
  'مدیر مدرسه گفت: کلاس‌ها باز است.\n\nعلی رضایی، وزیر نیرو در تهران گفت: «سدها پر است. نگران نباشید.»';

const write = (texts: readonly string[], sections = allSections): Promise<string> =>
  runReporter(
    'conllu',
    texts.map((text, i) => analyze(text, { id: `article ${i}`, tokens: true })),
    { sections },
  );

const row = '1\tآب\tآب\tNOUN\t_\t_\t_\t_\t_\t_\n';
const head = '# newdoc id = a\n# sent_id = s1\n# text = آب\n';

describe('the rules of a file', () => {
  it('pass what is right', () => expect(conlluFaults(`${head}${row}\n`)).toEqual([]));

  it.each([
    ['no blank line at the end', head + row],
    ['a sent_id twice', `${head}${row}\n${head}${row}\n`],
    ['another text', `${head.replace('= آب', '= نان')}${row}\n`],
    ['a column too few', `${head}${row.replace('\t_\n', '\n')}\n`],
    ['an empty column', `${head}${row.replace('_\n', '\n')}\n`],
    ['an unknown part of speech', `${head}${row.replace('NOUN', 'N')}\n`],
    ['an id out of order', `${head}${row.replace('1', '2')}\n`],
    ['a head', `${head}${row.replace('NOUN\t_\t_\t_', 'NOUN\t_\t_\t0')}\n`],
    ['two keys', `${head}${row.replace('_\n', 'SpaceAfter=No|SpaceAfter=No\n')}\n`],
    ['an entity left open', `${head}${row.replace('_\n', 'Entity=(e1-person-1-type:PER\n')}\n`],
    ['a quotation left open', `${head}${row.replace('_\n', 'Quote=(q1-direct\n')}\n`],
    ['an entity closed and never opened', `${head}${row.replace('_\n', 'Entity=e1)\n')}\n`],
    ['letters not composed', `${head.replace('آب', 'ا\u0653ب')}${row.replace('آب', 'ا\u0653ب')}\n`],
  ])('find %s', (_, file) => expect(conlluFaults(file)).not.toEqual([]));
});

describe('conllu', () => {
  it('keeps the rules, in a file of several articles too', async () => {
    expect(conlluFaults(await write([article, said, '', article]))).toEqual([]);
  });

  it('keeps the rules whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(conlluFaults(await write([text, `${said}\n${text}`]))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('brackets entities as CorefUD does', async () => {
    const text = await write([said]);
    expect(text).toContain('# newdoc id = article 0\n# global.Entity = eid-etype-head-other\n');
    expect(text).toMatch(/\tعلی\t.*\tEntity=\(e\d+-person-1-type:PER(?:\||\n)/u);
    expect(text).toMatch(/\tتهران\t.*\tEntity=\(e\d+-place-1-type:LOC\)\n/u);
  });

  it('brackets quotations over their sentences, with speaker, cue and source', async () => {
    const text = await write([said]);
    const [, speaker = ''] = /Quote=\(q2-direct-(e\d+)/u.exec(text) ?? [];
    expect(text).toMatch(new RegExp(`علی\\t.*Entity=\\(${speaker}-person`, 'u'));
    expect(text).toMatch(/\tگفت\t.*QuoteCue=q2/u);
    expect(text).toMatch(/\tعلی\t.*QuoteSource=q2/u);
    expect(text.indexOf('q2)')).toBeGreaterThan(text.indexOf('\tنگران\t'));
  });

  it('gives ids of each document its number', async () => {
    const text = await write([said, said]);
    expect(text).toContain('# newpar id = p1\n# sent_id = s1\n');
    expect(text).toContain('# newpar id = d2.p1\n# sent_id = d2.s1\n');
    expect(text).toMatch(/Quote=\(d2\.q2-direct-d2\.e\d+/u);
  });

  it('leaves out what is not wanted', async () => {
    expect(await write([said], ['entities'])).not.toContain('Quote');
    expect(await write([said], ['quotes'])).not.toContain('Entity');
  });
});
