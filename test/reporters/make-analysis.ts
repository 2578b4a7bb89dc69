import type { Entities } from '../../src/document.js';
import type { Analysis } from '../../src/report/analysis.js';
import { report } from '../../src/report/report.js';
import {
  makeDocument,
  makeEntity,
  makeKeyword,
  makeMention,
  makeQuote,
  makeResults,
} from '../report/make-results.js';

const zwnj = '\u200c';

/** A small article with one of everything; `extra` stands at the end of the quotation. */
export function makeAnalysis(extra = '', id = 'article'): Analysis {
  const original =
    'مریم کاشانی رئیس سازمان آب در تهران گفت: ذخیره سدها می یابد کاهش و مُحَمَّد این را ' +
    'خوب میداند زیرا ۴۰ درصد از چاههای شهر تا پایان تابستان خشک می شوند و باید برای آن ' +
    `چاره ای اندیشید ${extra}`;
  const insertions = ['سد|ها', 'می|داند', 'چاه|های'].map((word) => {
    const place = original.indexOf(word.replace('|', '')) + word.indexOf('|');
    return { start: place, end: place, replacement: zwnj };
  });
  const spaces = ['می یابد', 'می شوند', 'چاره ای'].map((words) => {
    const place = original.indexOf(words) + words.indexOf(' ');
    return { start: place, end: place + 1, replacement: zwnj };
  });
  const edits = [...insertions, ...spaces].sort((a, b) => a.start - b.start);
  const document = makeDocument(original, edits);
  const at = (words: string) => {
    const start = document.text.indexOf(words);
    return [start, start + words.length] as const;
  };
  const entities: Entities = {
    entities: [
      makeEntity('مریم کاشانی', { titles: ['رئیس سازمان آب'] }),
      makeEntity('تهران', { type: 'LOC' }),
      makeEntity('۴۰ درصد', { type: 'PCT' }),
    ],
    mentions: [
      makeMention(...at('مریم کاشانی'), { entity: 0 }),
      makeMention(...at('تهران'), { entity: 1, type: 'LOC' }),
      makeMention(...at('۴۰ درصد'), {
        entity: 2,
        type: 'PCT',
        form: 'value',
        value: { number: 40, unit: '%' },
      }),
      makeMention(...at('تابستان'), { type: 'DAT', form: 'value' }),
    ],
  };
  const [start] = at('ذخیره');
  const [cueStart, cueEnd] = at('گفت');
  const [sourceStart, sourceEnd] = at('مریم کاشانی رئیس سازمان آب');
  const quotes = [
    makeQuote(start, document.text.length, {
      cue: {
        start: cueStart,
        end: cueEnd,
        id: 'c1',
        lemma: 'گفتن',
        group: 'neutral',
        form: 'past3sg',
        strength: 'A',
      },
      speaker: {
        source: { start: sourceStart, end: sourceEnd },
        entity: 0,
        name: 'مریم کاشانی',
        resolution: 'explicit-name',
        confidence: 0.9,
      },
    }),
  ];
  const [k, kEnd] = at(`سد${zwnj}ها`);
  const keywords = [
    makeKeyword('تهران', { score: 0.9, entity: 1 }),
    makeKeyword(`سد${zwnj}ها`, { score: 0.51, ranges: [{ start: k, end: kEnd }] }),
  ];
  return report(makeResults(document, { entities, quotes, keywords }), { id });
}
