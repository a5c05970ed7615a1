import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Đang gửi …',
  soon: 'Sẽ sớm thử lại.',
  later: 'Sẽ thử lại lúc {time}.',
  lead: 'Đang chờ trên thiết bị này: {n}',
  waits: 'Đang chờ gửi.',
  offline: 'Đang chờ mạng.',
  signIn: 'Hãy đăng nhập lại.',
  conflict: 'Một câu trả lời khác có cùng số.',
  blocked: 'Trang này không được phép gửi.',
  unreachable: 'Không kết nối được với máy chủ.',
  closed: 'Đợt này đã kết thúc.',
  refused: 'Máy chủ không nhận.',
  unreadable: 'Không đọc được.',
  sendNow: 'Gửi ngay',
  discard: 'Bỏ',
  askDiscard: 'Bỏ câu trả lời này? Sẽ không lấy lại được.',
  keep: 'Giữ lại',
  discarded: 'Đã bỏ.',
};
