import { adoptStyles } from './adopt-styles.js';
import { hardenRules } from './harden-rules.js';
import { mendInheritance } from './mend-inheritance.js';
import { onAccentStyles } from './on-accent.styles.js';
import { shieldStyles } from './shield.styles.js';

/** By the sheet that it was made of; one serves all roots of a page. */
const hardened = new WeakMap<CSSStyleSheet, CSSStyleSheet>();
const made = new WeakSet<CSSStyleSheet>();

/** How many sheets a root had when it was shielded. */
const counts = new WeakMap<ShadowRoot, number>();

const hardenedOf = (sheet: CSSStyleSheet): CSSStyleSheet => {
  const known = hardened.get(sheet);
  if (known) return known;
  const copy = new CSSStyleSheet();
  copy.replaceSync(hardenRules([...sheet.cssRules].map(({ cssText }) => cssText).join('\n')));
  hardened.set(sheet, copy);
  made.add(copy);
  return copy;
};

/**
 * Keeps what is in a shadow root usable on a page whose style sheets harm whatever they meet. To be called again when the root
 * has more sheets than before. On an ordinary page it changes nothing that can be seen.
 */
export const shield = (root: ShadowRoot): void => {
  if (counts.get(root) === root.adoptedStyleSheets.length) return;
  const values = getComputedStyle(root.host);
  const mended = mendInheritance(property => values.getPropertyValue(property));
  const declarations = Object.entries(mended).map(([property, value]) => `${property}:${value}!important`);
  adoptStyles(root, onAccentStyles, shieldStyles, `ics-pulse-view,ics-frame,:host>[part]{${declarations.join(';')}}`);
  const sheets = root.adoptedStyleSheets.filter(sheet => !made.has(sheet));
  const copies = sheets.map(hardenedOf).filter(({ cssRules }) => cssRules.length > 0);
  root.adoptedStyleSheets = [...sheets, ...copies];
  counts.set(root, root.adoptedStyleSheets.length);
};
