/** What a text with a format or a least length is told, by code. */
export type FormatWords = Readonly<
  Record<'text-too-short' | 'not-an-email' | 'not-a-url' | 'not-a-phone' | 'not-a-date', string>
>;

/** Other languages say that the question cannot take it, in their own words: a pulse never mixes languages. */
const wordsIn: Readonly<Record<string, FormatWords>> = {
  en: {
    'text-too-short': 'Please write a little more, at least {n} characters.',
    'not-an-email': 'Please write an e-mail address, such as name@example.com.',
    'not-a-url': 'Please write the address of a web page, such as https://example.com.',
    'not-a-phone': 'Please write a phone number of 5 to 15 digits.',
    'not-a-date': 'Please write a day in figures, such as {day}.',
  },
  de: {
    'text-too-short': 'Bitte schreiben Sie etwas mehr, mindestens {n} Zeichen.',
    'not-an-email': 'Bitte geben Sie eine E-Mail-Adresse an, etwa name@example.com.',
    'not-a-url': 'Bitte geben Sie die Adresse einer Webseite an, etwa https://example.com.',
    'not-a-phone': 'Bitte geben Sie eine Telefonnummer mit 5 bis 15 Ziffern an.',
    'not-a-date': 'Bitte geben Sie einen Tag in Ziffern an, etwa {day}.',
  },
  ar: {
    'text-too-short': 'يرجى كتابة المزيد، {n} من الأحرف على الأقل.',
    'not-an-email': 'يرجى كتابة بريد إلكتروني، مثل name@example.com.',
    'not-a-url': 'يرجى كتابة عنوان صفحة، مثل https://example.com.',
    'not-a-phone': 'يرجى كتابة رقم هاتف من 5 إلى 15 رقمًا.',
    'not-a-date': 'يرجى كتابة اليوم بالأرقام، مثل {day}.',
  },
};

export const closestWords = (tag: string): FormatWords | undefined => wordsIn[tag.split('-')[0] ?? ''];

/** Above the list of what is wrong, with a word before it that says so where the language uses one. */
export const headings: Readonly<Record<string, string>> = {
  en: 'Error: please look at these answers again',
  ar: 'خطأ: يرجى مراجعة هذه الإجابات',
  bg: 'Грешка: моля, прегледайте тези отговори',
  cs: 'Chyba: zkontrolujte prosím tyto odpovědi',
  da: 'Fejl: se venligst på disse svar igen',
  de: 'Fehler: Bitte sehen Sie sich diese Antworten noch einmal an',
  el: 'Σφάλμα: ελέγξτε ξανά αυτές τις απαντήσεις',
  es: 'Error: revise estas respuestas',
  fa: 'خطا: لطفاً این پاسخ‌ها را دوباره ببینید',
  fi: 'Virhe: tarkista nämä vastaukset',
  fr: 'Erreur : veuillez revoir ces réponses',
  he: 'שגיאה: כדאי לעבור שוב על התשובות האלה',
  hi: 'त्रुटि: कृपया इन उत्तरों को फिर से देखें',
  hr: 'Pogreška: ponovno pogledajte ove odgovore',
  hu: 'Hiba: kérjük, nézze át újra ezeket a válaszokat',
  it: 'Errore: riveda queste risposte',
  ja: '次の回答をもう一度ご確認ください',
  ko: '다음 답변을 다시 확인해 주세요',
  nb: 'Feil: se på disse svarene igjen',
  nl: 'Fout: bekijk deze antwoorden nog eens',
  pl: 'Błąd: przejrzyj ponownie te odpowiedzi',
  pt: 'Erro: reveja estas respostas',
  ro: 'Eroare: revedeți aceste răspunsuri',
  sk: 'Chyba: skontrolujte, prosím, tieto odpovede',
  sv: 'Fel: titta på de här svaren igen',
  tr: 'Hata: lütfen bu yanıtlara yeniden bakın',
  uk: 'Помилка: перегляньте ще раз ці відповіді',
  vi: 'Lỗi: vui lòng xem lại các câu trả lời này',
  'zh-Hans': '请再看一下这些回答',
  'zh-Hant': '請再看一下這些回答',
};
