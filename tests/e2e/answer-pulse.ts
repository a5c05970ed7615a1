import type { TestPage } from './browsers.js';

interface Offered {
  readonly kind: 'radio' | 'checkbox' | 'textbox' | 'combobox';
  readonly group: string;
  readonly names: readonly string[];
}

/** What the page on screen asks: its controls by question, ways of not answering and other buttons left out. */
const readOffered = (): Offered[] => {
  const offered: Offered[] = [];
  for (const fieldset of globalThis.icsTest.deep(document)) {
    if (!(fieldset instanceof HTMLFieldSetElement)) continue;
    const controls = [...fieldset.querySelectorAll<HTMLInputElement>('[part=control] :is(input, textarea, select)')]
      .map(element => globalThis.icsTest.describe(element))
      .filter(({ role }) => ['radio', 'checkbox', 'textbox', 'combobox'].includes(role));
    const kind = controls[0]?.role as Offered['kind'] | undefined;
    if (!kind) continue;
    const group = fieldset.querySelector('legend')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    offered.push({ kind, group, names: controls.map(({ name }) => name) });
  }
  return offered;
};

/** Answers by mouse until the pulse has been sent; returns the titles of what was asked. */
export const answerPulse = async (page: TestPage, comment = 'Quicker replies, please.'): Promise<string[]> => {
  const asked: string[] = [];
  for (let pages = 0; pages < 40; pages++) {
    await page.find('button', /^(Next|Send)$/);
    for (const { kind, group, names } of await page.evaluate(readOffered)) {
      asked.push(group);
      if (kind === 'radio' || kind === 'checkbox') await page.click(kind, names[Math.min(3, names.length - 1)]);
      if (kind === 'textbox') {
        await page.click(kind, names[0]);
        await page.type(comment);
      }
    }
    const isLast = (await page.query('button', 'Send')) !== null;
    await page.click('button', isLast ? 'Send' : 'Next');
    if (isLast) return asked;
    await page.waitFor(
      (title: string) =>
        ![...globalThis.icsTest.deep(document)].some(
          element => element.localName === 'legend' && element.textContent.replace(/\s+/g, ' ').trim() === title,
        ),
      asked.at(-1) ?? '',
    );
  }
  throw new Error(`The pulse did not end; it asked: ${asked.join(' / ')}`);
};
