import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: '送信しています …',
  soon: 'まもなくもう一度試します。',
  later: '{time}にもう一度試します。',
  lead: 'この端末で待っている回答：{n}',
  waits: '送信を待っています。',
  offline: 'ネットワークを待っています。',
  signIn: 'もう一度サインインしてください。',
  conflict: '同じ番号の別の回答があります。',
  blocked: 'このページからは送信できません。',
  unreachable: 'サーバーにつながりません。',
  closed: 'この回は終わりました。',
  refused: 'サーバーが受け付けませんでした。',
  unreadable: '読み取れません。',
  sendNow: '今すぐ送信',
  discard: '破棄',
  askDiscard: 'この回答を破棄しますか。元には戻せません。',
  keep: '残す',
  discarded: '破棄しました。',
};
