import { PhraseTable } from './phrase-table.js';

/**
 * Words that stand before the name of a place: `area` with a name of its own behind them that may
 * go without (استان فارس, شهر شیراز), `nature` and `way` as part of the name (دریای خزر, خیابان ولیعصر).
 */
export type PlaceKind = 'area' | 'nature' | 'way';

export const placeHeads = new PhraseTable<PlaceKind>({
  area: `
    کشور، حوزه، خطه، دیار، استان، شهرستان، شهر، بخش، دهستان، روستا، روستای، محله، ناحیه، ایالت، شهرک، شهرک صنعتی، بندر، منطقه آزاد، منطقه ویژه اقتصادی، منطقه، جمهوری، پادشاهی، امارت، اردوگاه، مرز، پایانه مرزی، حومه، جلگه`,
  nature: `
    دریا، دریاچه، خلیج، رود، رودخانه، کوه، ارتفاعات، قله، جزیره، شبه جزیره، جزایر، تنگه، دشت، کویر، جنگل، تالاب، اقیانوس، غار، دره، رشته کوه، سد، قنات، آبشار، حوضه آبریز`,
  way: `خیابان، بلوار، میدان، کوچه، بزرگراه، آزادراه، اتوبان، جاده، چهارراه، سه‌راه، پل، تقاطع، کمربندی`,
});
