import { PhraseTable } from './phrase-table.js';

/** Groups that are named as if they were persons: no one of them is meant. */
export const collectives = new PhraseTable<'group'>({
  group: `اهل بیت، اهل‌بیت، اهل البیت، امامان معصوم، امام معصوم، ائمه معصوم، ائمه معصومین، ائمه اطهار، چهارده معصوم`,
});
