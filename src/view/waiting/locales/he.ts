import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'בשליחה …',
  soon: 'יהיה ניסיון נוסף בקרוב.',
  later: 'יהיה ניסיון נוסף בשעה {time}.',
  lead: 'ממתינות במכשיר הזה: {n}',
  waits: 'ממתינה לשליחה.',
  offline: 'ממתינה לרשת.',
  signIn: 'יש להיכנס מחדש.',
  conflict: 'לתשובה אחרת יש אותו מספר.',
  blocked: 'הדף הזה אינו רשאי לשלוח אותה.',
  unreachable: 'אין גישה לשרת.',
  closed: 'הסבב הסתיים.',
  refused: 'השרת לא קיבל אותה.',
  unreadable: 'אי אפשר לקרוא אותה.',
  sendNow: 'שליחה עכשיו',
  discard: 'מחיקה',
  askDiscard: 'למחוק את התשובה? לא יהיה אפשר לשחזר אותה.',
  keep: 'להשאיר',
  discarded: 'נמחקה.',
};
