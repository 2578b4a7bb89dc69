import { describe, expect, it } from '@jest/globals';
import { scanDatelineHead } from '../../src/segmentation/scan-dateline-head.js';
import { tokenize } from '../../src/segmentation/tokenize.js';

/** What is read of a line, and the place. */
function read(line: string): unknown {
  const tokens = tokenize(line);
  const head = scanDatelineHead(tokens, 0, tokens.length);
  if (head === null) return null;
  const { end, endsWithColon, agency, place } = head;
  const placed = place === null ? null : tokens.slice(...place).map(({ text }) => text);
  return [line.slice(0, tokens[end - 1]?.end), endsWithColon, agency, placed?.join(' ') ?? null];
}

describe('the head of a dateline', () => {
  it.each([
    ['تهران- ایرنا-', false, 'ایرنا', 'تهران'],
    ['ایرنا- تهران-', false, 'ایرنا', 'تهران'],
    ['تهران- ایرنا- قم-', false, 'ایرنا', 'تهران'],
    ['ایرنا- قم- تهران-', false, 'ایرنا', 'قم'],
    ['ایرنا- مریم کریمی-', false, 'ایرنا', null],
    ['ایرنا- مریم کریمی فر-', false, 'ایرنا', null],
    ['ایرنا- مریم کریمی:', true, 'ایرنا', null],
    ['ایرنا- فارس:', true, 'ایرنا', 'فارس'],
    ['مهر- فارس:', true, 'مهر', 'فارس'],
    ['ایسنا/قم-', false, 'ایسنا', 'قم'],
    ['ایسنا/راه:', true, 'ایسنا', 'راه'],
    ['ایسنا- راه:', true, 'ایسنا', null],
    ['سرویس اقتصادی ایرنا/قم:', true, 'ایرنا', 'قم'],
    ['خبرنگار ایرنا-', false, 'ایرنا', null],
    ['ایسنا/خوزستان', false, 'ایسنا', 'خوزستان'],
    ['ایرنا|', false, 'ایرنا', null],
    ['ایرنا_', false, 'ایرنا', null],
    ['ایرنا–', false, 'ایرنا', null],
    ['ایرنا—', false, 'ایرنا', null],
    ['ایرنا؛', false, 'ایرنا', null],
    ['ایرنا--', false, 'ایرنا', null],
    ['(ایرنا)', false, 'ایرنا', null],
    ['- ایرنا-', false, 'ایرنا', null],
    ['تهران ـــ ایرنا-', false, 'ایرنا', 'تهران'],
    ['یک دو سه چهار پنج شش- ایرنا-', false, 'ایرنا', 'یک دو سه چهار پنج شش'],
  ])('is «%s»', (line, endsWithColon, agency, place) => {
    expect(read(`${line} باران بارید`)).toEqual([line, endsWithColon, agency, place]);
  });

  it.each([
    ['the author of a report from elsewhere', 'تهران- ایرنا- مریم کریمی- باران', 'تهران- ایرنا-'],
    ['more words than a name has', 'ایرنا- یک دو سه چهار- باران', 'ایرنا-'],
  ])('ends before %s', (_, line, head) => {
    expect(read(line)).toEqual([head, ...(read(head) as unknown[]).slice(1)]);
  });

  it.each([
    ['a comma stands where a dash must', 'تهران، ایرنا: باران'],
    ['a colon stands where a dash must', 'تهران: ایرنا- باران'],
    ['only commas stand there', 'ایرنا، تهران، باران'],
    ['what is behind the slash is no place', 'ایسنا/راه باران'],
    ['nothing is behind the slash', 'ایسنا/'],
    ['a bracket is not closed', 'ایرنا( باران'],
    ['a kashida draws a word out', 'تهرانــ ایرنا- باران'],
    ['a stretch is too long', 'یک دو سه چهار پنج شش هفت- ایرنا- باران'],
    ['a verb stands in it', 'ایرنا بود- باران'],
    ['another sign stands there', '+ایرنا- باران'],
    ['another sign closes it', 'ایرنا+ باران'],
    ['full stops close it', 'ایرنا... باران'],
    ['a number stands in it', '۱۲- ایرنا- باران'],
    ['the agency is part of a phrase', 'با ایرنا- باران'],
    ['there is no agency', 'تهران- قم- باران'],
    ['nothing closes it', 'تهران- ایرنا باران'],
  ])('is none where %s', (_, line) => {
    expect(read(line)).toBeNull();
  });
});
