import type { TestPage } from './browsers.js';

interface Offered {
  readonly kind: 'radio' | 'checkbox' | 'textbox' | 'combobox';
  readonly title: string;
  readonly names: readonly string[];
  readonly isNumber: boolean;
}

interface Screen {
  readonly offered: readonly Offered[];
  readonly button: string;
}

/** What is on screen: questions with their controls, ways of not answering left out, and the button that goes on. */
const readScreen = (): Screen | null => {
  const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const offered: Offered[] = [];
  let button: Element | undefined;
  for (const element of globalThis.icsTest.deep(document)) {
    if (element.matches('button:is([part~=next], [part~=submit])')) button = element;
    if (!(element instanceof HTMLFieldSetElement)) continue;
    const inputs = [...element.querySelectorAll<HTMLInputElement>('[part=control] :is(input, textarea, select)')];
    const controls = inputs.map(input => globalThis.icsTest.describe(input));
    const kind = controls[0]?.role as Offered['kind'] | undefined;
    if (!kind) continue;
    offered.push({
      kind,
      title: squash(element.querySelector('legend')?.textContent ?? ''),
      names: controls.map(({ name }) => name),
      isNumber: inputs.some(({ inputMode }) => inputMode === 'decimal' || inputMode === 'numeric'),
    });
  }
  return button ? { offered, button: squash(button.textContent) } : null;
};

/** A form that the pulse was made of keeps its own legends, unseen. */
const isGone = (title: string): boolean =>
  ![...globalThis.icsTest.deep(document.querySelector('ics-pulse')?.shadowRoot ?? document)].some(
    element => element.localName === 'legend' && element.textContent.replace(/\s+/g, ' ').trim() === title,
  );

const untilAsking = (): boolean =>
  document.querySelector('ics-pulse')?.shadowRoot?.querySelector('button:is([part~=next], [part~=submit])') != null;

/** From here on, what is on screen follows each answer. */
const isOpen = (): boolean => document.querySelector('ics-pulse[open]') !== null;

const isThanked = (): boolean =>
  document.querySelector('ics-pulse')?.shadowRoot?.querySelector('[part~=thanks]') != null;

const answer = async (page: TestPage, { kind, title, names, isNumber }: Offered, comment: string): Promise<void> => {
  if (kind === 'combobox') throw new Error(`“${title}” is a list to open, which is not answered here.`);
  if (kind !== 'textbox') return page.click(kind, names[Math.min(3, names.length - 1)]);
  await page.click(kind, names[0]);
  await page.type(isNumber ? '2' : comment);
};

/** Answers the page's pulse by mouse, in any language, until it has been sent; returns the titles of what was asked. */
export const answerPulse = async (page: TestPage, comment = 'Quicker replies, please.'): Promise<string[]> => {
  const asked: string[] = [];
  for (let pages = 0; pages < 40; pages++) {
    await page.waitFor(untilAsking);
    await page.prepareQueries();
    const screen = await page.evaluate(readScreen);
    if (!screen) continue;
    for (const offered of screen.offered) {
      await answer(page, offered, comment);
      asked.push(offered.title);
    }
    // An answer may have opened a further question, so that the button that sent now goes on.
    await page.waitFor(isOpen);
    await page.click('button', (await page.evaluate(readScreen))?.button);
    await page.waitFor(isGone, asked.at(-1) ?? '');
    if (await page.evaluate(isThanked)) return asked;
  }
  throw new Error(`The pulse did not end; it asked: ${asked.join(' / ')}`);
};
