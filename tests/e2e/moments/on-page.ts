/** What the tests of moments ask of a page, and do on it as a person would. */
import { expect } from 'vitest';
import type { TestPage } from '../browsers.js';

interface Seen {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** What the page's policy refused, what went wrong on it, and what its console was told. */
export const readSeen = (page: TestPage): Promise<Seen> => page.evaluate(() => Reflect.get(globalThis, 'seen') as Seen);

/** Without what the console was told. */
export const readTrouble = async (page: TestPage): Promise<Omit<Seen, 'warnings'>> => {
  const { violations, errors } = await readSeen(page);
  return { violations, errors };
};

export const noTrouble = { violations: [], errors: [] } as const;

export const isOpen = (page: TestPage, selector = 'ics-pulse'): Promise<boolean> =>
  page.evaluate((wanted: string) => document.querySelector(wanted)?.hasAttribute('open') ?? false, selector);

/** Waits until it is on screen and asks. */
export const untilAsking = (page: TestPage, selector = 'ics-pulse'): Promise<void> =>
  page.waitFor((wanted: string) => {
    const tag = document.querySelector(`${wanted}[open]`);
    const legend = tag?.shadowRoot?.querySelector('[part~=frame] legend, [part~=card] legend, legend');
    return (legend?.getClientRects().length ?? 0) > 0;
  }, selector);

type StateName = 'awaiting-trigger' | 'awaiting-delay' | 'awaiting-turn' | 'cancelled' | 'not-due' | 'shown';

/**
 * Does something until a tag's pulse is on its way or there. What listens for it is fetched first, and nobody can see from
 * outside when it has come; what a person does before is lost.
 */
export const actUntilCalled = async (page: TestPage, act: () => Promise<unknown>, selector = 'ics-pulse') => {
  await untilState(page, 'awaiting-trigger', selector);
  expect(await isOpen(page, selector)).toBe(false);
  for (let attempts = 0; attempts < 40; attempts++) {
    await act();
    if (await page.evaluate(leavesTrigger, selector)) return;
  }
  throw new Error('It does not come however often it is asked for.');
};

/** Whether it waits for its trigger no more, looked at for a quarter of a second. */
const leavesTrigger = async (selector: string): Promise<boolean> => {
  const tag = document.querySelector(selector) as {
    readonly invited?: { readonly state: { readonly name: string } };
  } | null;
  for (let frames = 0; frames < 25; frames++) {
    if (tag?.invited?.state.name !== 'awaiting-trigger') return true;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  return false;
};

/** Waits until a tag's invitation stands like this. */
export const untilState = (page: TestPage, state: StateName, selector = 'ics-pulse'): Promise<void> =>
  page.waitFor(
    (wanted: string, name: string) => {
      const tag = document.querySelector(wanted) as {
        readonly invited?: { readonly state: { readonly name: string } };
      };
      return (tag as typeof tag | null)?.invited?.state.name === name;
    },
    selector,
    state,
  );

/** Waits until all that it waited for has come; in view an inline pulse then waits for a click. */
export const untilDue = (page: TestPage, selector: string): Promise<void> =>
  page.waitFor((wanted: string) => {
    const tag = document.querySelector(wanted) as {
      readonly invited?: { readonly state: { readonly name: string } };
    } | null;
    return ['awaiting-turn', 'shown'].includes(tag?.invited?.state.name ?? '');
  }, selector);

export const eligibilityOf = (page: TestPage, selector = 'ics-pulse'): Promise<{ readonly eligible: boolean }> =>
  page.evaluate(
    (wanted: string) =>
      (
        document.querySelector(wanted) as unknown as {
          checkEligibility(): Promise<{ readonly eligible: boolean; readonly reasons: readonly string[] }>;
        }
      ).checkEligibility(),
    selector,
  );

export const untilClosed = (page: TestPage, selector = 'ics-pulse'): Promise<void> =>
  page.waitFor((wanted: string) => !document.querySelector(wanted)?.hasAttribute('open'), selector);

/** Where the focus is; keeps in mind which element outside of a pulse had it last. */
const noteFocus = (): boolean => {
  const { activeElement } = document;
  const isInside = activeElement?.localName === 'ics-pulse';
  if (!isInside) Reflect.set(globalThis, 'lastOutside', activeElement);
  return isInside;
};

const mostTabs = 150;

/** Presses Tab until what has the focus has this name. */
export const tabTo = async (page: TestPage, name: string): Promise<void> => {
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    await page.press('Tab');
    await page.evaluate(noteFocus);
    if ((await page.focused())?.name === name) return;
  }
  throw new Error(`“${name}” is not reached with the Tab key.`);
};

const isOther = (before: string): boolean => {
  const now = document.querySelector('ics-pulse')?.shadowRoot?.querySelector('legend')?.textContent.trim();
  return now !== undefined && now !== before;
};

/** With the Tab key from where the focus is, answers whatever comes and sends it; opens what is closed to a tab or a line. */
export const answerByKeyboard = async (page: TestPage, opener: RegExp): Promise<void> => {
  const way: string[] = [];
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    await page.press('Tab');
    if (!(await page.evaluate(noteFocus))) continue;
    const focused = await page.focused();
    way.push(`${focused?.role ?? ''} ${focused?.name ?? ''}`);
    if (focused?.role === 'radio' && !focused.checked) await page.press('Space');
    if (focused?.role === 'textbox' && focused.value === '') await page.type('Quick replies');
    if (focused?.role !== 'button') continue;
    if (opener.test(focused.name)) await page.press('Enter');
    if (!/^(Next|Send)$/.test(focused.name)) continue;
    const before = await page.evaluate(legendOf);
    await page.press('Enter');
    if (focused.name === 'Send') return;
    await page.waitFor(isOther, before);
  }
  throw new Error(`No way to the end; inside, the focus went: ${way.join(', ')}`);
};

const legendOf = (): string =>
  document.querySelector('ics-pulse')?.shadowRoot?.querySelector('legend')?.textContent.trim() ?? '';

/** Whether the element outside that had the focus last has it again. */
export const hasFocusBack = (): boolean => {
  const last: unknown = Reflect.get(globalThis, 'lastOutside');
  return last !== undefined && last !== document.body && document.activeElement === last;
};
