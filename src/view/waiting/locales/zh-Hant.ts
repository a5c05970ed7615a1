import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: '正在傳送 …',
  soon: '稍後會再試。',
  later: '將在{time}再試。',
  lead: '在此裝置上等待：{n}',
  waits: '等待傳送。',
  offline: '等待網路。',
  signIn: '請重新登入。',
  conflict: '另一個回答有相同的編號。',
  blocked: '此頁面不能傳送它。',
  unreachable: '無法連線到伺服器。',
  closed: '這一輪已結束。',
  refused: '伺服器沒有接受。',
  unreadable: '無法讀取。',
  sendNow: '立即傳送',
  discard: '捨棄',
  askDiscard: '要捨棄這個回答嗎？捨棄後無法復原。',
  keep: '保留',
  discarded: '已捨棄。',
};
