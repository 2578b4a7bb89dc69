/**
 * Plurals in form that name one thing today, and so are their own dictionary form: an election is no
 * انتخاب, casualties no تلف. The dictionary lists the commonest (عملیات, صادرات) as nouns already.
 */
export const pluraliaTantum = `
انتخابات تسهیلات مطبوعات تلفات تظاهرات تشکیلات تجهیزات تأسیسات تاسیسات جزئیات جزییات کلیات ریاضیات انتشارات تشریفات تعطیلات
شرایط حدود مراسم مقررات عوارض مالیات معلومات محتویات نزولات حبوبات مرکبات غلات مادیات معنویات اخلاقیات الهیات مخلفات
مشتقات ملزومات مقدورات موقوفات مستغلات مخابرات لوازم صادرات واردات عملیات ادبیات مجازات ملاقات شکلات امارات تعزیرات عتبات
`;
