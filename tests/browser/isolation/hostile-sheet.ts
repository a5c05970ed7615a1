import { waitUntil } from '../assert.js';
import { middleOf } from '../commands.js';

/** Those that hide the element itself, which is the host's right. */
export const hiding: readonly string[] = ['display-none-on-everything', 'display-none-on-the-element'];

/** Style sheets of host pages that harm whatever they meet: files of `tests/fixtures/hostile`. */
export const harming: readonly string[] = [
  'all-initial',
  'all-revert',
  'all-unset',
  'collapsed-lines',
  'display-none-on-form-elements',
  'everything-red',
  'flex-on-everything',
  'float-on-everything',
  'giant-fonts',
  'global-reset',
  'inside-attempts',
  'nothing-selectable',
  'parts-hidden',
  'parts-unset',
  'pointer-events-none',
  'print-rules',
  'skipped-content',
  'small-root-font',
  'spread-out-text',
  'styled-form-elements',
  'vertical-writing',
  'wrong-direction',
  'zoom-and-transform',
];

/** Puts a sheet of the repository on the page, named without its ending; resolves to what takes it away when it is in force. */
export const applySheet = async (file: string): Promise<() => void> => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../../${file}.css`, import.meta.url).href;
  document.head.append(link);
  await waitUntil(() => link.sheet, `the sheet ${file}`);
  return () => link.remove();
};

/** Whether what comes after the first paint to withstand the page is there: until then things still move. */
export const isShielded = ({ shadowRoot }: Element): boolean =>
  (shadowRoot?.adoptedStyleSheets ?? []).some(({ cssRules }) =>
    [...cssRules].some(({ cssText }) => cssText.startsWith('ics-pulse-view, ics-frame')),
  );

/** The element at the middle of another, through shadow roots: what a click there would meet. */
export const metByClick = (element: Element): Element | null => {
  const [x, y] = middleOf(element);
  let met = document.elementFromPoint(x, y);
  for (let inner = met; inner?.shadowRoot; met = inner) {
    const next: Element | null = inner.shadowRoot.elementFromPoint(x, y);
    if (!next || next === inner) return met;
    inner = next;
  }
  return met;
};

/** Whether a person can see it: laid out, not hidden in any way, and its words of a legible size. */
export const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  const { fontSize } = getComputedStyle(element);
  return (
    width >= 12 &&
    height >= 8 &&
    parseFloat(fontSize) >= 10 &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
};
