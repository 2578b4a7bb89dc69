import { describe, expect, it } from '@jest/globals';
import type { NameType } from '../../../src/entities/name-type.js';
import { trimNames } from '../../../src/entities/names/trim-names.js';
import { loadResources } from '../../../src/resources.js';
import { namesIn } from '../names-in.js';
import { wordsOf } from '../words-of.js';

const { gazetteer } = loadResources();

describe('trimNames', () => {
  it.each<[string, [NameType, string], string[]]>([
    ['روابط عمومی شهرداری رشت آمد', ['ORG', 'روابط عمومی شهرداری رشت'], ['ORG شهرداری رشت']],
    ['وزارت نیرو کشورمان آمد', ['ORG', 'وزارت نیرو کشورمان'], ['ORG وزارت نیرو']],
    ['امام خمینی ( ره ) آمد', ['PER', 'امام خمینی ( ره )'], ['PER امام خمینی']],
    ['آذربایجان شرقی قطب صنعت است', ['LOC', 'آذربایجان شرقی قطب صنعت'], ['LOC آذربایجان شرقی']],
    ['اعتراض عراق شنیده شد', ['ORG', 'عراق'], ['LOC عراق']],
    ['جنبش « سپیده » آمد', ['ORG', 'جنبش « سپیده'], ['ORG جنبش « سپیده »']],
    ['ورزشگاه ۱۵ هزار نفری', ['FAC', 'ورزشگاه ۱۵'], []],
    ['ورزشگاه آزادی باز شد', ['FAC', 'ورزشگاه آزادی'], ['FAC ورزشگاه آزادی']],
  ])('«%s»', (text, name, trimmed) => {
    const words = wordsOf(text);
    const found = trimNames(words, gazetteer, namesIn(words, [name])).map(
      ({ type, first, end }) => {
        const range = words.range(first, end);
        return `${type} ${text.slice(range.start, range.end)}`;
      },
    );
    expect(found).toEqual(trimmed);
  });
});
