import type { WaitingWords } from '../waiting-words.js';

export const words: WaitingWords = {
  sending: 'भेजा जा रहा है …',
  soon: 'जल्द ही फिर कोशिश होगी।',
  later: '{time} बजे फिर कोशिश होगी।',
  lead: 'इस डिवाइस पर प्रतीक्षा में: {n}',
  waits: 'भेजे जाने की प्रतीक्षा में।',
  offline: 'नेटवर्क की प्रतीक्षा में।',
  signIn: 'फिर से साइन इन करें।',
  conflict: 'किसी और जवाब का यही नंबर है।',
  blocked: 'यह पेज इसे नहीं भेज सकता।',
  unreachable: 'सर्वर तक पहुँच नहीं है।',
  closed: 'यह दौर समाप्त हो गया है।',
  refused: 'सर्वर ने इसे नहीं लिया।',
  unreadable: 'इसे पढ़ा नहीं जा सकता।',
  sendNow: 'अभी भेजें',
  discard: 'हटाएँ',
  askDiscard: 'यह जवाब हटाएँ? यह फिर वापस नहीं आएगा।',
  keep: 'रखें',
  discarded: 'हटा दिया गया।',
};
