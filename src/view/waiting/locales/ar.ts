import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'جارٍ الإرسال …',
  soon: 'ستُعاد المحاولة قريبًا.',
  later: 'ستُعاد المحاولة في {time}.',
  lead: 'في الانتظار على هذا الجهاز: {n}',
  waits: 'تنتظر الإرسال.',
  offline: 'تنتظر الاتصال بالشبكة.',
  signIn: 'سجّل الدخول مرة أخرى.',
  conflict: 'توجد إجابة أخرى بالرقم نفسه.',
  blocked: 'لا يُسمح لهذه الصفحة بإرسالها.',
  unreachable: 'لا يمكن الوصول إلى الخادم.',
  closed: 'انتهت هذه الجولة.',
  refused: 'لم يقبلها الخادم.',
  unreadable: 'لا يمكن قراءتها.',
  sendNow: 'أرسل الآن',
  discard: 'حذف',
  askDiscard: 'هل تريد حذف هذه الإجابة؟ لن يمكن استعادتها.',
  keep: 'إبقاء',
  discarded: 'حُذفت.',
};
