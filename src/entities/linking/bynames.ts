import { foldWord } from '../fold-word.js';

/** Names by which news call one person, the canonical one first. */
const groups = `
  امام خمینی = امام راحل = حضرت امام = امام = روح‌الله خمینی = روح‌الله موسوی خمینی
  امام رضا = امام هشتم = علی بن موسی الرضا = حضرت رضا = ثامن‌الحجج = علی بن موسی‌الرضا
  امام حسین = سیدالشهدا = اباعبدالله الحسین = حسین بن علی = امام سوم
  امام علی = امیرالمؤمنین = حضرت علی = علی بن ابیطالب = امام اول
  امام حسن = امام حسن مجتبی = امام دوم
  امام صادق = امام جعفر صادق = امام ششم
  امام زمان = حضرت مهدی = ولی عصر = امام عصر = حضرت ولی عصر
  پیامبر اکرم = پیامبر اسلام = رسول اکرم = حضرت محمد
`;

let canonical: Map<string, string> | undefined;

/** The key of the name under which the others of the same person are gathered, or null. */
export function byname(key: string): string | null {
  canonical ??= read();
  return canonical.get(key) ?? null;
}

function read(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of groups.trim().split('\n')) {
    const keys = line.split('=').map((name) => foldWord(name.replaceAll(' ', '')));
    for (const key of keys) map.set(key, keys[0] ?? key);
  }
  return map;
}
