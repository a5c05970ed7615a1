/** What paper says and a screen does not need. */
const wordsByTag: Readonly<Record<string, string>> = {
  en: 'Only asked after certain answers.',
  de: 'Wird nur nach bestimmten Antworten gefragt.',
  ar: 'يُطرح فقط بعد إجابات معيّنة.',
};

/** That a question depends on other answers, with the language that it is said in: English where there is none for a tag (BCP 47). */
export const conditionalWords = (tag: string): { readonly tag: string; readonly text: string } => {
  const [primary = ''] = tag.toLowerCase().split('-');
  const text = Object.hasOwn(wordsByTag, primary) ? wordsByTag[primary] : undefined;
  return text === undefined ? { tag: 'en', text: wordsByTag['en']! } : { tag, text };
};
