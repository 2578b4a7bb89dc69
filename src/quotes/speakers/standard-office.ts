import { foldWord } from '../../entities/fold-word.js';

/** Offices by the other names that news give them; a longer name stands before one inside it. */
const names = `
رئیس دستگاه دیپلماسی : وزیر خارجه
دستگاه دیپلماسی : وزارت خارجه
وزیر امور خارجه : وزیر خارجه
وزارت امور خارجه : وزارت خارجه
رئیس دستگاه قضایی : رئیس قوه قضاییه
رئیس دستگاه قضا : رئیس قوه قضاییه
رئیس قوه مجریه : رئیس جمهور
رئیس قوه مقننه : رئیس مجلس
رئیس خانه ملت : رئیس مجلس
مقام معظم رهبری : رهبر انقلاب
رهبر معظم انقلاب : رهبر انقلاب
`;

const offices: readonly (readonly [name: string, office: string])[] = names
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [name = '', office = ''] = line.split(' : ');
    return [fold(name), fold(office)];
  });

function fold(phrase: string): string {
  return ` ${phrase.split(' ').map(foldWord).join(' ')} `;
}

/** The folded words of a title with the usual name of an office: «رئیس دستگاه قضا» is «رئیس قوهٔ قضاییه». */
export function standardOffice(words: readonly string[]): readonly string[] {
  let title = ` ${words.join(' ')} `;
  for (const [name, office] of offices) title = title.replace(name, office);
  return title.trim().split(' ');
}
