import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: '已儲存在此裝置上。恢復連線後將會傳送。',
  heldSignIn: '您的登入已過期。您的回答儲存在此裝置上，重新登入後將會傳送。',
  heldRefused: '伺服器沒有接受您的回答。回答儲存在此裝置上，需要本頁負責人處理。',
  heldConflict: '同一編號下已有另一份回答。您的回答儲存在此裝置上。',
  heldClosed: '調查已結束，您的回答未計入。回答在此裝置上再保留 30 天。',
  closedDay: '最後一天：{day}。',
  alreadySent: '已從本頁面傳送。沒有重複傳送。',
  heldBlocked: '本頁無權傳送您的回答。回答儲存在此裝置上，需要本頁負責人處理。',
  heldUnreachable: '本頁無法連線到伺服器。您的回答儲存在此裝置上。',
  storageFull: '此裝置空間已滿。您的回答還在這裡，請騰出空間後再試一次。',
  tooLarge: '您的回答太長，無法傳送。請縮短您的意見。',
};
