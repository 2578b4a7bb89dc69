/** What is wrong with a command line, in Persian, by what commander and the options say in English. */
export const usageMessages: Readonly<Record<string, string>> = {
  "error: unknown command '{0}'": 'خطا: دستور ناشناخته «{0}»',
  "error: unknown option '{0}'": 'خطا: گزینهٔ ناشناخته «{0}»',
  '(Did you mean {0}?)': '(آیا {0} را می‌خواستید؟)',
  '(Did you mean one of {0}?)': '(آیا یکی از این‌ها را می‌خواستید: {0}؟)',
  "error: missing required argument '{0}'": 'خطا: «{0}» داده نشده است',
  "error: option '{0}' argument missing": 'خطا: گزینهٔ «{0}» مقدار می‌خواهد',
  "error: option '{0}' argument '{1}' is invalid. {2}":
    'خطا: «{1}» مقدار درستی برای گزینهٔ «{0}» نیست. {2}',
  "error: command-argument value '{0}' is invalid for argument '{1}'. {2}":
    'خطا: «{0}» مقدار درستی برای «{1}» نیست. {2}',
  "error: too many arguments for '{0}'. Expected {1} arguments but got {2}.":
    'خطا: {2} چیز به «{0}» داده شده است، بیش از {1}.',
  "error: too many arguments for '{0}'. Expected {1} argument but got {2}.":
    'خطا: {2} چیز به «{0}» داده شده است، بیش از {1}.',
  'Allowed choices are {0}.': 'یکی از این‌ها: {0}.',
  '(farsi-news --help lists commands and options)':
    '(farsi-news --help دستورها و گزینه‌ها را فهرست می‌کند)',
  '(farsi-news {0} --help lists the options)': '(farsi-news {0} --help گزینه‌ها را فهرست می‌کند)',
  'It must be a whole number above 0.': 'باید عددی درست و بزرگ‌تر از ۰ باشد.',
  'It must be a whole number.': 'باید عددی درست باشد.',
  'It must be a whole number from 0 to 65535.': 'باید عددی درست از ۰ تا ۶۵۵۳۵ باشد.',
  'It must be a number.': 'باید عدد باشد.',
  'It must be a number from 0 to 1.': 'باید عددی از ۰ تا ۱ باشد.',
  'It must be a size above 0 and up to 2G, as 500K or 100M.':
    'باید اندازه‌ای بیش از ۰ و تا 2G باشد، چون 500K یا 100M.',
  'It must be a number of seconds above 0, as 30 or 0.5.':
    'باید شمار ثانیه‌ها و بیش از ۰ باشد، چون 30 یا 0.5.',
  'It must be a day as 2019-05-23.': 'باید روزی چون 2019-05-23 باشد.',
  'Write it as convention=form, for example plural=joined.':
    'آن را convention=form بنویسید، برای نمونه plural=joined.',
  'Write it as id=setting, for example arabic-yeh=off.':
    'آن را id=setting بنویسید، برای نمونه arabic-yeh=off.',
  '{0} is none of {1}.': '{0} هیچ‌یک از {1} نیست.',
};
