import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: '보내는 중 …',
  soon: '곧 다시 시도합니다.',
  later: '{time}에 다시 시도합니다.',
  lead: '이 기기에서 대기 중: {n}',
  waits: '보내기를 기다립니다.',
  offline: '네트워크를 기다립니다.',
  signIn: '다시 로그인하세요.',
  conflict: '다른 답변이 같은 번호를 쓰고 있습니다.',
  blocked: '이 페이지에서는 보낼 수 없습니다.',
  unreachable: '서버에 연결할 수 없습니다.',
  closed: '이번 회차가 끝났습니다.',
  refused: '서버가 받지 않았습니다.',
  unreadable: '읽을 수 없습니다.',
  sendNow: '지금 보내기',
  discard: '버리기',
  askDiscard: '이 답변을 버릴까요? 되돌릴 수 없습니다.',
  keep: '두기',
  discarded: '버렸습니다.',
};
