const sheets = new Map<string, CSSStyleSheet>();

const sheetOf = (text: string): CSSStyleSheet => {
  const known = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) known.replaceSync(text);
  sheets.set(text, known);
  return known;
};

/** Makes a shadow root use these sheets too; one sheet serves all roots of a page. No `<style>`: a strict policy forbids it. */
export const adoptStyles = (root: ShadowRoot, ...texts: readonly string[]): void => {
  const missing = texts.map(sheetOf).filter(sheet => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
};
