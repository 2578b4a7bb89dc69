import { agencies } from '../entities/tables/agencies.js';
import { titles } from '../entities/tables/titles.js';
import type { FoundCue } from './cues/find-cues.js';
import type { Reading, Stretch } from './reading.js';
import type { MentionIndex } from './sources/mention-index.js';
import { nounPhraseEnd } from './sources/noun-phrase.js';
import { adverbs, pronouns } from './sources/words.js';

/** Whom a speaker tells what he says, and where he says or writes it. */
export interface Setting {
  readonly addressee: Stretch | null;
  readonly medium: Stretch | null;
}

/** Those who are told, besides people and media with a name of their own. */
const listeners: ReadonlySet<string> = new Set(
  'خبرنگار خبرنگاران خبرنگارش رسانه رسانهها رسانههای مردم همگان حاضران حاضرین شهروندان نمایندگان دانشجویان جوانان هواداران مسیولان کارشناسان بازیکنان همکاران دوستان ما من همه مخاطبان خبرگزاری روزنامه شبکه'.split(
    ' ',
  ),
);

/** Where people speak, behind «در». */
const media: ReadonlySet<string> = new Set(
  'گفتگو گفتگویی گفتوگو گفتوگویی مصاحبه مصاحبهای نشست کنفرانس جمع توییتر توییت توییتی توییتر اینستاگرام تلگرام ایکس فیسبوک صفحه حساب کانال بیانیه بیانیهای نامه نامهای پیام پیامی یادداشت یادداشتی سخنرانی برنامه خطبههای خطبه پست پستی مقاله مقالهای اطلاعیه اطلاعیهای گزارش گزارشی مناظره تماس مصاحبههای سخنانی'.split(
    ' ',
  ),
);

/** Media that «با» tells the partner of. */
const withPartner = /^(?:گفتگو|گفتوگو|مصاحبه|نشست|تماس|مناظره|گو)/;

/** Cues whose «به» is their object, not a listener. */
const takesTo: ReadonlySet<string> = new Set(['refer', 'admit', 'confess', 'protest', 'threaten']);

/** Nouns whose «به» is their own: «با اشاره به خبرنگاران». */
const governs: ReadonlySet<string> = new Set(
  'اشاره توجه نسبت پاسخ واکنش استناد حمله مربوط راجع خدمت اعتراض کمک رسیدگی انتقاد تبریک اذعان'.split(
    ' ',
  ),
);

/** How far before its cue a setting is looked for, in tokens. */
const farthest = 60;

const nothing: Setting = { addressee: null, medium: null };

/**
 * The addressee and medium in the clause of a cue.
 *
 * @param first where the clause begins
 * @param hidden stretches of it that are somebody's words
 */
export function findSetting(
  reading: Reading,
  mentions: MentionIndex,
  cue: FoundCue,
  first: number,
  hidden: readonly Stretch[],
): Setting {
  // In «در این نامه آمده است» the letter is who speaks.
  if (cue.kind === 'noun' || cue.id === 'stand-written') return nothing;
  let addressee: Stretch | null = null;
  let medium: Stretch | null = null;
  for (let i = Math.max(first, cue.first - farthest); i < cue.first; i++) {
    const inside = hidden.find((stretch) => i >= stretch.first && i < stretch.end);
    if (inside !== undefined) i = inside.end - 1;
    else if (reading.is(i, 'در')) medium = mediumAt(reading, mentions, i + 1, cue.first) ?? medium;
    else if (reading.is(i, 'به') && !governs.has(reading.word(i - 1))) {
      const isAddressed = reading.is(i - 1, 'خطاب');
      addressee = listenerAt(reading, mentions, i + 1, cue, isAddressed) ?? addressee;
    }
  }
  return addressee === null && medium === null ? nothing : { addressee, medium };
}

function mediumAt(
  reading: Reading,
  mentions: MentionIndex,
  at: number,
  limit: number,
): Stretch | null {
  let first = at;
  while (first < limit && /^(?:این|یک|همین|آن)$/.test(reading.word(first))) first++;
  const isSplit = reading.is(first, 'گفت') && reading.is(first + 1, 'و');
  const head = isSplit ? first + 2 : first;
  if (!isSplit && !media.has(reading.word(head))) return null;
  let end = Math.max(head + 1, nounPhraseEnd(reading, mentions, head, limit));
  if (end < limit && reading.is(end, 'با') && withPartner.test(reading.word(head))) {
    const partner = nounPhraseEnd(reading, mentions, end + 1, limit);
    if (partner > end + 1) end = partner;
  }
  while (end > head + 1 && reading.is(end - 1, 'بار')) end--; // «بار دیگر»
  return { first: reading.is(at, 'یک') ? at + 1 : at, end: Math.min(end, limit) };
}

/** «خطاب به» addresses anybody; a bare «به» somebody who can hear, just before the cue. */
function listenerAt(
  reading: Reading,
  mentions: MentionIndex,
  first: number,
  cue: FoundCue,
  isAddressed: boolean,
): Stretch | null {
  // «مردم» is a form of a verb as well.
  const least = listeners.has(reading.word(first)) ? first + 1 : first;
  const end = Math.max(least, nounPhraseEnd(reading, mentions, first, cue.first));
  if (end <= first) return null;
  if (isAddressed) return { first, end };
  if (takesTo.has(cue.id) || !canHear(reading, mentions, first, end)) return null;
  let behind = end;
  while (behind < cue.first && adverbs.has(reading.word(behind))) behind++;
  return behind === cue.first ? { first, end } : null;
}

function canHear(reading: Reading, mentions: MentionIndex, first: number, end: number): boolean {
  const word = reading.word(first);
  if (listeners.has(word) || pronouns.has(word)) return true;
  if (agencies.match(reading.words, first, end) !== null) return true;
  if (titles.match(reading.words, first, end) !== null) return true;
  const type = mentions.at(first)?.mention.type;
  return type === 'PER' || type === 'ORG';
}
