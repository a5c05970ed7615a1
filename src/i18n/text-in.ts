/** A text by language (BCP 47), for example `{"en": "Finance", "de": "Finanzen"}`. */
export type TextByLanguage = Readonly<Record<string, string>>;

/** The text in a language, else in a related one (`pt` for `pt-BR`), else the first there is; empty for none. */
export const textIn = (text: TextByLanguage | undefined, language: string): string => {
  if (!text) return '';
  const [primary = ''] = language.split('-');
  return text[language] ?? text[primary] ?? Object.values(text)[0] ?? '';
};
