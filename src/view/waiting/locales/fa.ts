import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'در حال فرستادن …',
  soon: 'به‌زودی دوباره تلاش می‌شود.',
  later: 'در {time} دوباره تلاش می‌شود.',
  lead: 'در انتظار روی این دستگاه: {n}',
  waits: 'در انتظار فرستادن است.',
  offline: 'در انتظار شبکه است.',
  signIn: 'دوباره وارد شوید.',
  conflict: 'پاسخ دیگری همین شماره را دارد.',
  blocked: 'این صفحه اجازه فرستادن آن را ندارد.',
  unreachable: 'سرور در دسترس نیست.',
  closed: 'این دوره پایان یافته است.',
  refused: 'سرور آن را نپذیرفت.',
  unreadable: 'خوانده نمی‌شود.',
  sendNow: 'اکنون بفرست',
  discard: 'دور انداختن',
  askDiscard: 'این پاسخ دور انداخته شود؟ دیگر برنمی‌گردد.',
  keep: 'نگه داشتن',
  discarded: 'دور انداخته شد.',
};
