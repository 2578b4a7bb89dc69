import { describe } from '@jest/globals';
import { itMends } from './mends.js';

describe('marks of Latin text', () => {
  itMends([
    ['latin-punctuation', 'رفت, آمد; چرا?', 'رفت، آمد؛ چرا؟'],
    ['latin-punctuation', '۱۲,۱۴ نفر', '۱۲,۱۴ نفر'],
    ['latin-punctuation', 'سال ۱۲, نفر', 'سال ۱۲، نفر'],
    ['latin-punctuation', 'سال,۱۲ نفر', 'سال،۱۲ نفر'],
    ['latin-punctuation', '۱۲, ۱۴ نفر', '۱۲, ۱۴ نفر'],
    ['latin-punctuation', 'شرکت Apple, آمد', 'شرکت Apple، آمد'],
    ['latin-punctuation', 'شرکت Apple,آمد', 'شرکت Apple،آمد'],
    ['latin-punctuation', 'شرکت Apple, «آمد»', 'شرکت Apple، «آمد»'],
    ['latin-punctuation', 'شرکت Apple,  آمد', 'شرکت Apple,  آمد'],
    ['latin-punctuation', 'شرکت Apple, ۱۲', 'شرکت Apple, ۱۲'],
    ['latin-punctuation', 'شرکت Apple; آمد', 'شرکت Apple; آمد'],
    ['latin-punctuation', 'شرکت Apple? آمد', 'شرکت Apple? آمد'],
    ['latin-punctuation', 'خوب ;)', 'خوب ;)'],
    ['latin-punctuation', 'خوب ;-)', 'خوب ;-)'],
    ['latin-punctuation', 'خوب ;(', 'خوب ;('],
    ['latin-punctuation', 'ر?ت', 'ر?ت'],
    ['latin-punctuation', 'ر ?ت', 'ر ?ت'],
    ['latin-punctuation', 'چرا ?', 'چرا ؟'],
    ['latin-punctuation', 'چرا  ?', 'چرا  ؟'],
    ['latin-punctuation', 'چرا ? آمد', 'چرا ? آمد'],
    ['latin-punctuation', 'چرا-?', 'چرا-?'],
    ['latin-punctuation', 'سال ۱۴۰۳?', 'سال ۱۴۰۳؟'],
    ['latin-punctuation', '«چرا»?', '«چرا»؟'],
    ['latin-punctuation', '"چرا"?', '"چرا"؟'],
    ['latin-punctuation', 'چرا!?', 'چرا!؟'],
    ['latin-punctuation', 'قبلا\u064B?', 'قبلا\u064B؟'],
    ['latin-punctuation', 'what, why; how?', 'what, why; how?'],
  ]);
});

describe('marks of other scripts', () => {
  const marks = [
    ...Array.from('\u201A\u066B\u066C\u2E41\u3001\uFE50\uFF0C', (mark) => [mark, '،'] as const),
    ...Array.from('\u2E35\uFE54\uFF1B', (mark) => [mark, '؛'] as const),
    ...Array.from('\u2E2E\uFE56\uFF1F', (mark) => [mark, '؟'] as const),
    ...Array.from('\u06D4\uFE52\uFF0E', (mark) => [mark, '.'] as const),
    ...Array.from('\uFE55\uFF1A', (mark) => [mark, ':'] as const),
    ...Array.from('\uFE57\uFF01', (mark) => [mark, '!'] as const),
    ['\uFF08', '('],
    ['\uFF09', ')'],
    ...Array.from('\u300A\u226A', (mark) => [mark, '«'] as const),
    ...Array.from('\u300B\u226B', (mark) => [mark, '»'] as const),
  ] as const;
  itMends(
    marks.map(([mark, persian]) => [
      'punctuation-lookalike',
      `رفت${mark} آمد`,
      `رفت${persian} آمد`,
    ]),
  );
  itMends([
    ['punctuation-lookalike', '۱۲\u066B۵ نفر', '۱۲\u066B۵ نفر'],
    ['punctuation-lookalike', '۱۲\u066C۵۰۰ نفر', '۱۲\u066C۵۰۰ نفر'],
    ['punctuation-lookalike', '\u201Aرفت', '\u201Aرفت'],
    ['punctuation-lookalike', 'رفت abc\uFF01', 'رفت abc\uFF01'],
    ['punctuation-lookalike', '\uFF08رفت\uFF09', '(رفت)'],
    ['punctuation-lookalike', 'abc\uFF01', 'abc\uFF01'],
  ]);
});

describe('marks that are repeated', () => {
  itMends([
    ['repeated-punctuation', 'چه خوب!!!', 'چه خوب!'],
    ['repeated-punctuation', 'چرا؟؟', 'چرا؟'],
    ['repeated-punctuation', 'چرا؟!؟!', 'چرا؟!'],
    ['repeated-punctuation', 'چرا!؟!', 'چرا!؟'],
    ['repeated-punctuation', 'چرا؟!', 'چرا؟!'],
    ['repeated-punctuation', 'رفت،، آمد', 'رفت، آمد'],
    ['repeated-punctuation', 'رفت، ، آمد؛؛', 'رفت، آمد؛'],
    ['repeated-punctuation', 'رفت..', 'رفت.'],
    ['repeated-punctuation', '«رفت..»', '«رفت.»'],
    ['repeated-punctuation', '(رفت..)', '(رفت.)'],
    ['repeated-punctuation', '"رفت.."', '"رفت."'],
    ['repeated-punctuation', 'رفت .. آمد', 'رفت .. آمد'],
    ['repeated-punctuation', 'رفت ..', 'رفت ..'],
    ['repeated-punctuation', '..', '..'],
    ['repeated-punctuation', 'رفت و..', 'رفت و...'],
    ['repeated-punctuation', 'رفت و ..', 'رفت و ...'],
    ['repeated-punctuation', 'رفت گو..', 'رفت گو.'],
    ['repeated-punctuation', 'و ..', 'و ...'],
    ['repeated-punctuation', 'رفت...', 'رفت...'],
    ['repeated-punctuation', 'what!!', 'what!!'],
  ]);
});

describe('ellipses', () => {
  const dots = { ellipsis: 'dots' } as const;
  itMends([
    ['ellipsis', 'رفت...', 'رفت…'],
    ['ellipsis', 'رفت.....', 'رفت…'],
    ['ellipsis', 'رفت . . .', 'رفت …'],
    ['ellipsis', 'رفت….', 'رفت…'],
    ['ellipsis', 'رفت… …', 'رفت…'],
    ['ellipsis', 'رفت..', 'رفت..'],
    ['ellipsis', 'رفت.........', 'رفت…'],
    ['ellipsis', 'رفت..........', 'رفت..........'], // a leader across the page
    ['ellipsis', 'رفت…', 'رفت...', dots],
    ['ellipsis', 'رفت……', 'رفت...', dots],
    ['ellipsis', 'رفت...', 'رفت...', dots],
    ['ellipsis', 'رفت...', 'رفت...', { ellipsis: 'keep' }],
    ['ellipsis', 'رفت alpha...', 'رفت alpha...'],
    ['ellipsis', 'رفت alpha... beta', 'رفت alpha... beta'],
    ['ellipsis', 'رفت alpha... آمد', 'رفت alpha… آمد'],
    ['ellipsis', 'alpha...', 'alpha...'],
  ]);
});

describe('dashes', () => {
  itMends([
    ['dash', 'تهران -- قم', 'تهران – قم'],
    ['dash', 'تهران --- قم', 'تهران — قم'],
    ['dash', 'تهران - قم', 'تهران – قم'],
    ['dash', 'تهران ـ قم', 'تهران – قم'],
    ['dash', '۱۲ـ۱۴', '۱۲–۱۴'],
    ['dash', '۱۲ - ۱۴', '۱۲ - ۱۴'],
    ['dash', 'تهران-قم', 'تهران-قم'],
    ['dash', '- تهران', '- تهران'],
    ['dash', 'تهران --help', 'تهران --help'],
    ['dash', 'تهران -- alpha', 'تهران -- alpha'],
    ['dash', 'alpha -- تهران', 'alpha -- تهران'],
    ['dash', 'تهران --> قم', 'تهران --> قم'],
  ]);
});

describe('guillemets the wrong way round', () => {
  itMends([
    ['reversed-guillemets', '»رفت«', '«رفت»'],
    ['reversed-guillemets', 'او »رفت« و »آمد«.', 'او «رفت» و «آمد».'],
    ['reversed-guillemets', 'او »رفت«، آمد', 'او «رفت»، آمد'],
    ['reversed-guillemets', '(او »رفت«)', '(او «رفت»)'],
    ['reversed-guillemets', '«رفت»', '«رفت»'],
    ['reversed-guillemets', '»رفت', '»رفت'],
    ['reversed-guillemets', '»رفت»', '»رفت»'],
    ['reversed-guillemets', '» رفت«', '» رفت«'],
    ['reversed-guillemets', '»رفت «', '»رفت «'],
    ['reversed-guillemets', 'او»رفت«', 'او»رفت«'],
    ['reversed-guillemets', '»رفت«و', '»رفت«و'],
    ['reversed-guillemets', '.»رفت«', '.»رفت«'],
    ['reversed-guillemets', '»۱۲«', '»۱۲«'],
    ['reversed-guillemets', '»رفت« #تگ', '»رفت« #تگ'],
    ['reversed-guillemets', '»رفت« و »آمد', '»رفت« و »آمد'],
    ['reversed-guillemets', '»رفت« و «آمد»', '»رفت« و «آمد»'],
  ]);
});

describe('quotation marks', () => {
  const long = 'روز '.repeat(15).trimEnd();
  itMends([
    ['quotation-marks', 'گفت: "آری"', 'گفت: «آری»'],
    ['quotation-marks', 'گفت: \u201Cآری\u201D', 'گفت: «آری»'],
    ['quotation-marks', 'گفت: \u201Dآری\u201C', 'گفت: «آری»'],
    ['quotation-marks', 'گفت: \u201Eآری\u201F', 'گفت: «آری»'],
    ['quotation-marks', "گفت: ''آری''", 'گفت: «آری»'],
    ['quotation-marks', 'گفت: \u2018آری\u2019', 'گفت: «آری»'],
    ['quotation-marks', "گفت: 'آری'", 'گفت: «آری»'],
    ['quotation-marks', 'گفت: <<آری>>', 'گفت: «آری»'],
    ['quotation-marks', 'او "آری" گفت و "نه"', 'او «آری» گفت و «نه»'],
    ['quotation-marks', 'گفت: "آری', 'گفت: "آری'],
    ['quotation-marks', 'گفت: "آری\u2019', 'گفت: "آری\u2019'],
    ['quotation-marks', "او گفت 'آری", "او گفت 'آری"],
    ['quotation-marks', "راه'ها و ما'ها", "راه'ها و ما'ها"],
    ['quotation-marks', 'صفحهٔ ۱۵" و ۱۷" است', 'صفحهٔ ۱۵" و ۱۷" است'],
    ['quotation-marks', 'گفت: ""', 'گفت: ""'],
    ['quotation-marks', 'گفت: " "', 'گفت: " "'],
    ['quotation-marks', 'گروه "Alpha" آمد', 'گروه «Alpha» آمد'],
    ['quotation-marks', 'گروه "۱۲" آمد', 'گروه «۱۲» آمد'],
    ['quotation-marks', 'گروه "۱۲"', 'گروه «۱۲»'],
    ['quotation-marks', '"۱۲" گروه', '«۱۲» گروه'],
    ['quotation-marks', 'گروه "۱۲" alpha', 'گروه "۱۲" alpha'],
    ['quotation-marks', 'alpha گروه "۱۲" beta', 'alpha گروه "۱۲" beta'],
    ['quotation-marks', "گروه '۱۲' آمد", "گروه '۱۲' آمد"],
    ['quotation-marks', '«گفت "آری" و»', '«گفت "آری" و»'],
    ['quotation-marks', '«رفت» و "آمد"', '«رفت» و «آمد»'],
    ['quotation-marks', '» و "آمد"', '» و «آمد»'],
    ['quotation-marks', 'گفت: "او \'آری\' گفت"', "گفت: «او 'آری' گفت»"],
    ['quotation-marks', 'نشریه" روز" آمد', 'نشریه« روز» آمد'],
    ['quotation-marks', `نشریه" ${long}" آمد`, `نشریه« ${long}» آمد`],
    ['quotation-marks', `نشریه" ${long} و" آمد`, `نشریه" ${long} و" آمد`],
    ['quotation-marks', 'صفحهٔ ۱۵" ما" آمد', 'صفحهٔ ۱۵" ما" آمد'],
    ['quotation-marks', 'نشریه" ۱۲" آمد', 'نشریه" ۱۲" آمد'],
    ['quotation-marks', 'قبلا" آمد', 'قبلا" آمد'],
    ['quotation-marks', 'what "is" it', 'what "is" it'],
  ]);
});
