/** What the parts around the questions say; `{time}` is a length of time in words, `{what}` the words of a question. */
const english = {
  start: 'Start',
  consentTitle: 'Before you begin',
  consentNeeded: 'Please tick the box to go on. Without it nothing is asked and nothing is sent.',
  reviewTitle: 'Check your answers',
  reviewLead: 'Nothing has been sent yet.',
  change: 'Change',
  noAnswer: 'No answer',
  timeLeft: 'About {time} left',
  timeRange: 'About {least} to {time} left',
  keysOn: 'Keys: a digit chooses an answer, Enter goes on.',
  keysOff: 'Keys are switched off.',
  switchKeysOff: 'Switch keys off',
  switchKeysOn: 'Switch keys on',
  advances: 'The next question comes by itself after you choose. You can always go back.',
} as const;

type PagingWords = Readonly<Record<keyof typeof english, string>> & { readonly tag: string };

const wordsByTag: Readonly<Record<string, Omit<PagingWords, 'tag'>>> = {
  en: english,
  de: {
    start: 'Beginnen',
    consentTitle: 'Bevor Sie beginnen',
    consentNeeded: 'Bitte setzen Sie das Häkchen, um fortzufahren. Ohne es wird nichts gefragt und nichts gesendet.',
    reviewTitle: 'Ihre Antworten auf einen Blick',
    reviewLead: 'Noch ist nichts gesendet.',
    change: 'Ändern',
    noAnswer: 'Keine Antwort',
    timeLeft: 'Noch etwa {time}',
    timeRange: 'Noch etwa {least} bis {time}',
    keysOn: 'Tasten: Eine Ziffer wählt eine Antwort, die Eingabetaste geht weiter.',
    keysOff: 'Die Tasten sind ausgeschaltet.',
    switchKeysOff: 'Tasten ausschalten',
    switchKeysOn: 'Tasten einschalten',
    advances: 'Nach Ihrer Wahl kommt die nächste Frage von selbst. Sie können jederzeit zurückgehen.',
  },
  ar: {
    start: 'ابدأ',
    consentTitle: 'قبل أن تبدأ',
    consentNeeded: 'يرجى وضع علامة في المربع للمتابعة. من دونها لا يُطرح أي سؤال ولا يُرسل شيء.',
    reviewTitle: 'راجع إجاباتك',
    reviewLead: 'لم يُرسل شيء بعد.',
    change: 'تغيير',
    noAnswer: 'لا إجابة',
    timeLeft: 'بقي نحو {time}',
    timeRange: 'بقي نحو {least} إلى {time}',
    keysOn: 'المفاتيح: الرقم يختار إجابة، ومفتاح الإدخال ينتقل إلى التالي.',
    keysOff: 'المفاتيح متوقفة.',
    switchKeysOff: 'إيقاف المفاتيح',
    switchKeysOn: 'تشغيل المفاتيح',
    advances: 'يأتي السؤال التالي تلقائيًا بعد اختيارك. يمكنك الرجوع في أي وقت.',
  },
};

/** The words for a language tag (BCP 47), with the language that they are in; English where there are none. */
export const pagingWords = (tag: string): PagingWords => {
  const [primary = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(wordsByTag, primary) ? { ...wordsByTag[primary]!, tag } : { ...english, tag: 'en' };
};
