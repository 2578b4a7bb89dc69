/**
 * Noun cues: «به گفتهٔ X، …». The source stands behind the cue, the content behind the source.
 *
 * `id group sources : phrases`, phrases apart by `|`. `sources` says of whom they must be to report:
 * `any`, or `voice` where the phrase is topical unless a person, a pronoun or an organisation
 * follows («از نظر سیاسی» reports nothing).
 */
const rows = `
by-word neutral any : به گفته|به گفته ی|بنا به گفته|بنا بر گفته|بنابر گفته|بر اساس گفته|طبق گفته|به گفته های
by-account neutral any : به بیان|به اظهار|بنا بر اظهار|بنابر اظهار|طبق اظهارات|بر اساس اظهارات|بنا بر اظهارات|به روایت
by-quote neutral any : به نقل از|از قول|به قول
by-announcement announce any : به اعلام|بنا بر اعلام|بنابر اعلام|بنا به اعلام|طبق اعلام|بر اساس اعلام|براساس اعلام|بنا بر اعلامیه|بنا بر بیانیه
by-stress emphatic any : به تاکید|به تصریح
by-belief state-of-mind any : به اعتقاد|به عقیده|به باور|به زعم|به گمان
by-view state-of-mind voice : به نظر|از نظر|از نگاه|از دیدگاه|از منظر|از دید
by-claim claim any : به ادعای|بنا بر ادعای|بنا به ادعای
by-admission admit any : به اذعان|به اعتراف|به اقرار
by-term neutral voice : به تعبیر
by-order honorific any : به فرموده|بنا به فرموده
by-forecast explain any : به پیش بینی
`;

export interface NounCueRow {
  readonly id: string;
  readonly group: string;
  readonly voiceOnly: boolean;
  readonly phrases: readonly string[];
}

export function readNounCues(): readonly NounCueRow[] {
  return rows
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', phrases = ''] = line.split(' : ');
      const [id = '', group = '', sources = ''] = head.split(' ');
      return { id, group, voiceOnly: sources === 'voice', phrases: phrases.split('|') };
    });
}
