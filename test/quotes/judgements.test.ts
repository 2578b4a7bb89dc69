import { describe, expect, it } from '@jest/globals';
import { tell, type Name } from './quote-article.js';

type Case = [text: string, told: readonly string[], names?: readonly Name[]];

describe('what is judged, announced or asked for', () => {
  it.each<Case>([
    ['وزیر راه از ساخت پل خبر داد.', ['judgement | وزیر راه, title | ساخت پل']],
    ['وزیر راه بر ضرورت ساخت پل تأکید کرد.', ['judgement | وزیر راه, title | ضرورت ساخت پل']],
    ['وزیر راه به ضرورت ساخت پل تأکید کرد.', ['judgement | وزیر راه, title | ضرورت ساخت پل']],
    [
      'وزیر راه به مشکل راه‌ها اشاره کرد و گفت: پل آماده است.',
      ['judgement | وزیر راه, title | مشکل راه‌ها', 'colon | وزیر راه, title | پل آماده است'],
    ],
    ['وزیر راه این خبر را تکذیب کرد.', ['judgement | وزیر راه, title | این خبر را']],
    ['وزیر راه با اشاره به پل، از ساخت راه خبر داد.', ['judgement | وزیر راه, title | ساخت راه']],
    ['وی پل را مهم نیز دانست.', ['judgement | وی = ?, none | پل را مهم نیز']],
    ['وی گسترش راه‌ها را خواستار شد.', ['judgement | وی = ?, none | گسترش راه‌ها را']],
    ['وی در تهران، راه را مهم دانست.', ['judgement | وی = ?, none | راه را مهم']],
    ['وزیر راه از مردم خواست تا صبور باشند.', ['judgement | وزیر راه, title | صبور باشند']],
    ['وزیر راه از مردم خواست که صبور باشند.', ['judgement | وزیر راه, title | صبور باشند']],
    ['وزیر راه خواست تا صبور باشند.', ['judgement | وزیر راه, title | صبور باشند']],
  ])('%s', (...[text, told, names]) => {
    expect(tell(text, names)).toEqual(told);
  });
});
