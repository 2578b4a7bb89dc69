import { PhraseTable } from '../tables/phrase-table.js';

/**
 * Currencies by their ISO 4217 codes. The toman is no currency of the standard: IRT, ten rials, is
 * what Iranian trade writes.
 */
export const currencies = new PhraseTable<string>({
  IRT: `تومان، تومن، تومانی`,
  IRR: `ریال، ریالی`,
  USD: `دلار، دلاری، دلار آمریکا، دلار امریکا`,
  EUR: `یورو، یورویی`,
  GBP: `پوند، پوندی، پوند انگلیس، پوند استرلینگ`,
  JPY: `ین، ین ژاپن`,
  CNY: `یوان، یوانی، یوان چین`,
  AED: `درهم، درهمی، درهم امارات`,
  IQD: `دینار، دیناری، دینار عراق`,
  KWD: `دینار کویت`,
  TRY: `لیر، لیره، لیر ترکیه`,
  RUB: `روبل، روبلی، روبل روسیه`,
  INR: `روپیه، روپیه هند`,
  PKR: `روپیه پاکستان`,
  CHF: `فرانک، فرانک سوئیس`,
  SEK: `کرون، کرون سوئد`,
  CAD: `دلار کانادا`,
  AUD: `دلار استرالیا`,
  SAR: `ریال عربستان، ریال سعودی`,
  AFN: `افغانی`,
  KRW: `وون`,
});
