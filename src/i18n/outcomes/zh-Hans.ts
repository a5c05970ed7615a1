import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: '已保存在此设备上。恢复联网后将会发送。',
  heldSignIn: '您的登录已过期。您的回答保存在此设备上，重新登录后将会发送。',
  heldRefused: '服务器没有接受您的回答。回答保存在此设备上，需要本页负责人处理。',
  heldConflict: '同一编号下已有另一份回答。您的回答保存在此设备上。',
  heldClosed: '调查已结束，您的回答未计入。回答在此设备上再保留 30 天。',
  closedDay: '最后一天：{day}。',
  alreadySent: '已从本页面发送。没有重复发送。',
  heldBlocked: '本页无权发送您的回答。回答保存在此设备上，需要本页负责人处理。',
  heldUnreachable: '本页无法连接服务器。您的回答保存在此设备上。',
  storageFull: '此设备空间已满。您的回答还在这里，请腾出空间后重试。',
  tooLarge: '您的回答太长，无法发送。请缩短您的意见。',
};
