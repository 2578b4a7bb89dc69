import type { Candidate } from '../candidates.js';
import { isEdge, Role, type Word } from '../read-words.js';
import { wordKey } from '../word-key.js';
import type { FeatureGroup } from './feature-group.js';

/** Words of reporting, or of the compound verbs of reporting, that follow on the name of a speaker. */
const reporting =
  'گفت گوید افزود اظهار تصریح بیان خاطرنشان ادامه تاکید اعلام اضافه نوشت یادآور عنوان ابراز متذکر اذعان توضیح';

/** How many words behind a candidate a reporting word still makes it a speaker. */
const reach = 3;

let reportingKeys: ReadonlySet<string> | undefined;

/** What stands around a candidate: whether it is whole, set off, part of longer phrases, a speaker. */
export const surroundings: FeatureGroup = {
  evidence: 'collocation',
  names: ['opensHere', 'closesHere', 'quoted', 'speaks', 'insideLonger', 'extensions'],
  write: (rows, at, { places, count }, { article: { words, document, candidates } }) => {
    let opens = 0;
    let closes = 0;
    let quoted = 0;
    let speaks = 0;
    let longest = 0;
    let extensions = 0;
    for (let i = 0; i < places.length; i += 2) {
      const first = places[i] ?? 0;
      const end = places[i + 1] ?? 0;
      if (isEdge(words[first - 1])) opens++;
      if (isEdge(words[end])) closes++;
      if (isMark(document.tokens[first - 1]?.text) && isMark(document.tokens[end]?.text)) quoted++;
      if (isReported(words, end)) speaks = 1;
      const before = candidates.find(first - 1, end);
      const behind = candidates.find(first, end + 1);
      if (before !== undefined) extensions++;
      if (behind !== undefined) extensions++;
      longest = Math.max(longest, countOf(before), countOf(behind));
    }
    rows[at] = opens / count;
    rows[at + 1] = closes / count;
    rows[at + 2] = quoted / count;
    rows[at + 3] = speaks;
    rows[at + 4] = longest / count;
    rows[at + 5] = extensions / count;
  },
};

function countOf(candidate: Candidate | undefined): number {
  return candidate === undefined ? 0 : candidate.places.length / 2;
}

function isMark(text: string | undefined): boolean {
  return text === '«' || text === '»' || text === '"' || text === '“' || text === '”';
}

function isReported(words: readonly Word[], behind: number): boolean {
  reportingKeys ??= new Set(reporting.split(' ').map(wordKey));
  for (let i = behind; i < behind + reach; i++) {
    const word = words[i];
    if (word?.role === Role.Stop && reportingKeys.has(word.key)) return true;
  }
  return false;
}
