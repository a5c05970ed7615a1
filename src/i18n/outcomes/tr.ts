import type { Outcomes } from '../messages.js';

export const outcomes: Outcomes = {
  savedOffline: 'Bu cihaza kaydedildi. Yeniden çevrimiçi olduğunuzda gönderilecek.',
  heldSignIn: 'Oturumunuzun süresi doldu. Yanıtınız bu cihazda duruyor. Yeniden oturum açtığınızda gönderilecek.',
  heldRefused: 'Sunucu yanıtınızı almadı. Yanıtınız bu cihazda duruyor; bu sayfayı yönetenlerin yardımı gerekiyor.',
  heldConflict: 'Aynı numarayla başka bir yanıt zaten var. Sizin yanıtınız bu cihazda duruyor.',
  heldClosed: 'Anket kapandı ve yanıtınız sayılmadı. Yanıt bu cihazda 30 gün daha kalacak.',
  closedDay: 'Son gün: {day}.',
  alreadySent: 'Bu sayfadan zaten gönderildi. Hiçbir şey ikinci kez gönderilmedi.',
  heldBlocked:
    'Bu sayfanın yanıtınızı göndermesine izin yok. Yanıtınız bu cihazda duruyor; bu sayfayı yönetenlerin yardımı gerekiyor.',
  heldUnreachable: 'Bu sayfa sunucuya ulaşamıyor. Yanıtınız bu cihazda duruyor.',
  storageFull: 'Bu cihazda yer kalmadı. Yanıtınız hâlâ burada: lütfen yer açıp yeniden deneyin.',
  tooLarge: 'Yanıtınız gönderilemeyecek kadar uzun. Lütfen yorumunuzu kısaltın.',
};
