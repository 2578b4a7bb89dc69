const ordinals = new Set(
  `اول اولین آخرین نخست نخستین دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم
  هفدهم هجدهم نوزدهم بیستم سی‌ام چهلم پنجاهم شصتم هفتادم هشتادم نودم صدم هزارم یکم`.split(/\s+/u),
);

/** Whether the word is an ordinal numeral: سوم, دهمین, نخستین. They are adjectives. */
export function isOrdinal(form: string): boolean {
  return ordinals.has(form) || (form.endsWith('مین') && ordinals.has(form.slice(0, -2)));
}
