import { describe } from '@jest/globals';
import { itMends } from './mends.js';

const [lrm, rlm, alm] = ['\u200E', '\u200F', '\u061C'];
const [lre, rle, lro, rlo, pdf] = ['\u202A', '\u202B', '\u202D', '\u202E', '\u202C'];
const [lri, rli, fsi, pdi] = ['\u2066', '\u2067', '\u2068', '\u2069'];
const zwj = '\u200D';

describe('direction marks', () => {
  itMends([
    ['bidi-control', `سلام${rlm} دنیا`, 'سلام دنیا'],
    ['bidi-control', `${rlm}سلام`, 'سلام'],
    ['bidi-control', `سلام${alm}.`, 'سلام.'],
    ['bidi-control', `سلام${lrm} دنیا`, 'سلام دنیا'],
    // Between Latin text and the end of its line.
    ['bidi-control', `بانک AFC${rlm}.`, `بانک AFC${rlm}.`],
    ['bidi-control', `بانک AFC${rlm}`, `بانک AFC${rlm}`],
    ['bidi-control', `بانک AFC.${rlm}`, `بانک AFC.${rlm}`],
    ['bidi-control', `بانک AFC${rlm}. سلام`, 'بانک AFC. سلام'],
    ['bidi-control', `بانک AFC${rlm}ها`, `بانک AFC${rlm}ها`],
    ['bidi-control', `بانک AFC${rlm}${rlm}.`, `بانک AFC${rlm}.`],
    ['bidi-control', `بانک AFC${alm}.`, `بانک AFC${alm}.`],
    // Behind the signs of a Latin word, before and behind a number with a sign.
    ['bidi-control', `زبان C++${lrm} است`, `زبان C++${lrm} است`],
    ['bidi-control', `زبان C${lrm} است`, 'زبان C است'],
    ['bidi-control', `زبان C ${lrm} است`, 'زبان C  است'],
    ['bidi-control', `دمای ${lrm}−۵ درجه`, `دمای ${lrm}−۵ درجه`],
    ['bidi-control', `دمای ${lrm}+۵ درجه`, `دمای ${lrm}+۵ درجه`],
    ['bidi-control', `دما${lrm}−۵ درجه`, 'دما−۵ درجه'],
    ['bidi-control', `دمای ۵−${lrm}، امروز`, `دمای ۵−${lrm}، امروز`],
    ['bidi-control', `دمای ۵−${lrm} امروز`, 'دمای ۵− امروز'],
    ['bidi-control', `رشد ۵%${lrm}.`, `رشد ۵%${lrm}.`],
    ['bidi-control', `رشد ۵٪${lrm}.`, `رشد ۵٪${lrm}.`],
    ['bidi-control', `رشد «آری»${lrm} بود`, 'رشد «آری» بود'],
  ]);
});

describe('embeddings and isolates', () => {
  itMends([
    ['bidi-control', `تلفن ${lri}+98 21${pdi} است`, `تلفن ${lri}+98 21${pdi} است`],
    ['bidi-control', `تلفن ${fsi}+98 21${pdi} است`, `تلفن ${fsi}+98 21${pdi} است`],
    ['bidi-control', `تلفن ${lre}+98 21${pdf} است`, `تلفن ${lre}+98 21${pdf} است`],
    ['bidi-control', `تلفن ${lro}+98 21${pdf} است`, `تلفن ${lro}+98 21${pdf} است`],
    ['bidi-control', `تلفن ${rli}+98 21${pdi} است`, 'تلفن +98 21 است'],
    ['bidi-control', `تلفن ${rle}+98 21${pdf} است`, 'تلفن +98 21 است'],
    ['bidi-control', `تلفن ${rlo}+98 21${pdf} است`, 'تلفن +98 21 است'],
    ['bidi-control', `تلفن ${lri}+98 21${pdf} است`, 'تلفن +98 21 است'], // closed by another kind
    ['bidi-control', `تلفن ${lre}+98 21${pdi} است`, 'تلفن +98 21 است'],
    ['bidi-control', `تلفن ${lri}+98 21 است`, 'تلفن +98 21 است'],
    ['bidi-control', `تلفن +98 21${pdi} است`, 'تلفن +98 21 است'],
    ['bidi-control', `زبان ${lri}C++${pdi} است`, `زبان ${lri}C++${pdi} است`],
    ['bidi-control', `زبان ${lri}Basic${pdi} است`, 'زبان Basic است'],
    ['bidi-control', `شمارهٔ ${lri}«12${pdi} است`, `شمارهٔ ${lri}«12${pdi} است`],
    ['bidi-control', `شمارهٔ ${lri}سال 12${pdi} است`, 'شمارهٔ سال 12 است'],
    ['bidi-control', `${rle}تلفن ${lri}+98 21${pdi} است${pdf}`, `تلفن ${lri}+98 21${pdi} است`],
  ]);
});

describe('zero width joiners', () => {
  itMends([
    ['stray-zwj', `کتاب${zwj}ها`, 'کتابها'],
    ['stray-zwj', `ه${zwj}. ش.`, `ه${zwj}. ش.`],
    ['stray-zwj', `ه${zwj}`, `ه${zwj}`],
    ['stray-zwj', `راه${zwj}.`, 'راه.'],
    ['stray-zwj', `.${zwj}ه`, `.${zwj}ه`],
    ['stray-zwj', `.${zwj}راه`, '.راه'],
    ['stray-zwj', `۱۲${zwj}`, '۱۲'],
    ['stray-zwj', `الف ${zwj} ب`, 'الف  ب'],
    ['stray-zwj', `می${zwj}\u200Cرود`, 'می\u200Cرود'],
    ['stray-zwj', `می\u200C${zwj}رود`, 'می\u200Cرود'],
    ['stray-zwj', `${zwj}${zwj}`, ''],
    ['stray-zwj', `👨${zwj}👩${zwj}👧`, `👨${zwj}👩${zwj}👧`],
    ['stray-zwj', `❤${zwj}🔥`, `❤${zwj}🔥`],
    ['stray-zwj', `👨${zwj}.`, '👨.'],
    ['stray-zwj', `क्${zwj}ष`, `क्${zwj}ष`],
    ['stray-zwj', `👨${zwj}م`, `👨${zwj}م`],
  ]);
});

describe('characters without a use', () => {
  itMends(
    [
      0x00, 0x08, 0x0e, 0x1f, 0x7f, 0x9f, 0xad, 0x180e, 0x200b, 0x2060, 0x2064, 0x206a, 0xfeff,
      0xfff9,
    ].map((code) => ['invisible-character', `رفت${String.fromCharCode(code)}.`, 'رفت.']),
  );
});
