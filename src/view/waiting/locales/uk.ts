import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Надсилається …',
  soon: 'Незабаром буде нова спроба.',
  later: 'Нова спроба буде о {time}.',
  lead: 'Чекає на цьому пристрої: {n}',
  waits: 'Чекає на надсилання.',
  offline: 'Чекає на мережу.',
  signIn: 'Увійдіть знову.',
  conflict: 'Інша відповідь має той самий номер.',
  blocked: 'Ця сторінка не може її надіслати.',
  unreachable: 'Сервер недоступний.',
  closed: 'Раунд завершено.',
  refused: 'Сервер її не прийняв.',
  unreadable: 'Її не можна прочитати.',
  sendNow: 'Надіслати зараз',
  discard: 'Видалити',
  askDiscard: 'Видалити цю відповідь? Повернути її не вдасться.',
  keep: 'Залишити',
  discarded: 'Видалено.',
};
