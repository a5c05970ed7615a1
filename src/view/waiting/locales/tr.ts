import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'Gönderiliyor …',
  soon: 'Yakında yeniden denenecek.',
  later: 'Yeniden deneme zamanı: {time}.',
  lead: 'Bu cihazda bekleyen: {n}',
  waits: 'Gönderilmeyi bekliyor.',
  offline: 'Ağ bağlantısını bekliyor.',
  signIn: 'Yeniden oturum açın.',
  conflict: 'Başka bir yanıt aynı numarayı taşıyor.',
  blocked: 'Bu sayfa onu gönderemez.',
  unreachable: 'Sunucuya ulaşılamıyor.',
  closed: 'Bu dönem sona erdi.',
  refused: 'Sunucu onu almadı.',
  unreadable: 'Okunamıyor.',
  sendNow: 'Şimdi gönder',
  discard: 'Sil',
  askDiscard: 'Bu yanıt silinsin mi? Geri getirilemez.',
  keep: 'Sakla',
  discarded: 'Silindi.',
};
