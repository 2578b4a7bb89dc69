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
    ['شورای موزه ( ICOM ) آمد', ['ORG', 'شورای موزه ( ICOM'], ['ORG شورای موزه ( ICOM )']],
    ['در شهر « سرخه » ماند', ['LOC', '« سرخه »'], ['LOC سرخه']],
    ['دکتر « ماری کولر » آمد', ['PER', '« ماری کولر'], ['PER ماری کولر']],
    ['( شمال شرق عمان', ['LOC', '( شمال شرق عمان'], ['LOC شمال شرق عمان']],
    ['دانشگاه ) ، عمان', ['ORG', 'دانشگاه ) ، عمان'], ['ORG دانشگاه']],
    ['گروه « دف » و « نی » آمد', ['ORG', 'گروه « دف » و « نی »'], ['ORG گروه « دف » و « نی »']],
    ['زائران اهل بیت ( ع ) آمدند', ['PER', 'بیت ( ع )'], []],
    ['حرم‌های امامان معصوم باز شد', ['PER', 'معصوم'], []],
    ['امام رضا ( ع ) آمد', ['PER', 'امام رضا'], ['PER امام رضا']],
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
