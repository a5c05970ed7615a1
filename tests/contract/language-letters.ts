/** Letters by script (ISO 15924), as `Intl` names the script of a language. */
const letters: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Grek: /\p{Script=Greek}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  Kore: /\p{Script=Hangul}/u,
  Latn: /\p{Script=Latin}/u,
};

/** Letters of a neighbour that the language itself does not have. */
export const foreignLetters: Readonly<Record<string, RegExp>> = {
  bg: /[ыэёіїєґ]/i,
  uk: /[ыэёъ]/i,
  fa: /[يكة]/,
  ar: /[پچژگکی]/,
  da: /[äößü]/i,
  nb: /[äößü]/i,
  sv: /[øæßü]/i,
  fi: /[øæßüõ]/i,
  de: /[øæåáé]/i,
  cs: /[ľĺŕôä]/i,
  sk: /[ěřů]/i,
  pt: /[ñß]/i,
  es: /[ãõçß]/i,
  ro: /[şţ]/i,
  tr: /[wqx]/i,
  'zh-Hans': /[請們個頁說這無還發設備題問]/,
  'zh-Hant': /[请们个页说这无还发设备题问]/,
};

/** The letters of a text that are not of the script of a language. */
export const strangeTo = (tag: string, text: string): readonly string[] => {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return (text.match(/\p{Letter}/gu) ?? []).filter(letter => !letters[script]!.test(letter));
};
