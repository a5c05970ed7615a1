/** What answers have in common: 0 for nothing, as there are none · the number of their one code · -1 for several codes. */
export type Unison = number;

export const severalCodes: Unison = -1;

export const joined = (one: Unison, other: Unison): Unison =>
  one === 0 ? other : other === 0 || one === other ? one : severalCodes;

/** Few answers, or all of them the same. */
export const mustStayUnknown = (answers: number, unison: Unison, minimum: number): boolean =>
  answers > 0 && (answers < minimum || unison > 0);

/** Numbers codes from 1 on, one number for the same code of all figures. */
export const numberedCodes = (): ((code: string | number) => Unison) => {
  const numbers = new Map<string | number, number>();
  return code => {
    const number = numbers.get(code) ?? numbers.size + 1;
    numbers.set(code, number);
    return number;
  };
};
