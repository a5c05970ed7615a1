import type { FrameWords } from '../frame-words.js';

export const words: FrameWords = {
  direction: 'rtl',
  name: 'رأيك: {title}',
  here: 'يمكنك إبداء رأيك في هذه الصفحة: {title}',
  answer: 'إجابة',
  notNow: 'ليس الآن',
  asksAgain: 'يُطرح السؤال مجددًا {when}',
  nextPage: 'يُطرح السؤال مجددًا في جولة لاحقة',
  neverAgain: 'عدم السؤال مرة أخرى',
  never: 'لن يظهر على هذا الجهاز',
  minimize: 'تصغير',
  close: 'إغلاق',
  someoneElse: 'شخص آخر يستخدم هذا الجهاز',
  closesOn: 'ينتهي في {date}.',
  closedMeanwhile: 'انتهى الاستبيان أثناء إجابتك. إجابتك محسوبة مع ذلك.',
};
