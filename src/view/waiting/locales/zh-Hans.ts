import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: '正在发送 …',
  soon: '稍后会再试。',
  later: '将在{time}再试。',
  lead: '在此设备上等待：{n}',
  waits: '等待发送。',
  offline: '等待网络。',
  signIn: '请重新登录。',
  conflict: '另一个回答有相同的编号。',
  blocked: '此页面不能发送它。',
  unreachable: '无法连接服务器。',
  closed: '这一轮已结束。',
  refused: '服务器没有接受。',
  unreadable: '无法读取。',
  sendNow: '立即发送',
  discard: '丢弃',
  askDiscard: '要丢弃这个回答吗？丢弃后无法恢复。',
  keep: '保留',
  discarded: '已丢弃。',
};
