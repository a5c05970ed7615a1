/** A number from the environment; null for a text that is no whole number of at most nine digits. */
export const parseWhole = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
