/** What the tests of moments ask of a page, and do on it as a person would. */
import { expect } from 'vitest';
import type { PulseElement } from '../../../src/index.js';
import type { TestPage } from '../browsers.js';

type StateName = NonNullable<PulseElement['invited']>['state']['name'];

/** Breaks where there is no such tag: what is not there would pass for closed. */
export const isOpen = (page: TestPage, selector = 'ics-pulse'): Promise<boolean> =>
  page.evaluate((wanted: string) => document.querySelector(wanted)!.hasAttribute('open'), selector);

/** Waits until it is on screen and asks. */
export const untilAsking = (page: TestPage, selector = 'ics-pulse'): Promise<void> =>
  page.waitFor((wanted: string) => {
    const legend = document.querySelector(`${wanted}[open]`)?.shadowRoot?.querySelector('legend');
    return (legend?.getClientRects().length ?? 0) > 0;
  }, selector);

export const untilClosed = (page: TestPage, selector = 'ics-pulse'): Promise<void> =>
  page.waitFor((wanted: string) => !document.querySelector(wanted)!.hasAttribute('open'), selector);

/** Waits until a tag's invitation stands in one of these ways. */
export const untilState = (page: TestPage, selector: string, ...names: StateName[]): Promise<void> =>
  page.waitFor(
    (wanted: string, awaited: StateName[]) => {
      const state = document.querySelector<PulseElement>(wanted)?.invited?.state;
      return state !== undefined && awaited.includes(state.name);
    },
    selector,
    names,
  );

/**
 * Waits until all that it waited for has come; in view an inline pulse then waits for a click. Before its definition is there
 * it is only on its way to that.
 */
export const untilDue = (page: TestPage, selector: string): Promise<void> =>
  page.waitFor((wanted: string) => {
    const invited = document.querySelector<PulseElement>(wanted)?.invited;
    return invited?.state.name === 'shown' || (invited?.found && invited.state.name === 'awaiting-turn');
  }, selector);

/**
 * Does something until a tag's pulse is on its way or there. What listens for it is fetched first, and nobody can see from
 * outside when it has come; what a person does before is lost.
 */
export const actUntilCalled = async (
  page: TestPage,
  act: () => Promise<unknown>,
  selector = 'ics-pulse',
): Promise<void> => {
  await untilState(page, selector, 'awaiting-trigger');
  expect(await isOpen(page, selector)).toBe(false);
  for (let attempts = 0; attempts < 40; attempts++) {
    await act();
    if (await page.evaluate(leavesTrigger, selector)) return;
  }
  throw new Error('It does not come however often it is asked for.');
};

/** Whether it waits for its trigger no more, looked at for a quarter of a second. */
const leavesTrigger = async (selector: string): Promise<boolean> => {
  const tag = document.querySelector<PulseElement>(selector);
  for (let looks = 0; looks < 25; looks++) {
    if (tag?.invited?.state.name !== 'awaiting-trigger') return true;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  return false;
};

/**
 * What `checkEligibility()` says of a pulse that was asked in its wave already. WebKit may keep the log waiting for a write whose
 * page was left in the middle of it, and then nobody is asked either.
 */
export const shownEnough = /as often as it may be|keeps no record of what was asked/;

/** That it is not there, and that this alone, in the words of `checkEligibility()`, keeps it back. */
export const expectKeptBack = async (page: TestPage, selector: string, why: RegExp): Promise<void> => {
  expect(await isOpen(page, selector)).toBe(false);
  const judged = await page.evaluate(
    (wanted: string) => document.querySelector<PulseElement>(wanted)!.checkEligibility(),
    selector,
  );
  expect(judged).toEqual({ eligible: false, reasons: [expect.stringMatching(why)] });
};

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

/** Puts the focus on the list of teams. Not with a click, which would open the list. */
export const focusTeams = async (page: TestPage): Promise<void> => {
  await page.prepareQueries();
  await page.evaluate(() => {
    const inside = [...globalThis.icsTest.deep(document)];
    inside.find((element): element is HTMLSelectElement => element.matches('fieldset select'))?.focus();
  });
  expect((await page.focused())?.role).toBe('combobox');
};

const legendOf = (): string =>
  document.querySelector('ics-pulse')?.shadowRoot?.querySelector('legend')?.textContent.trim() ?? '';

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

/** Whether the element outside that had the focus last has it again. */
export const hasFocusBack = (): boolean => {
  const last: unknown = Reflect.get(globalThis, 'lastOutside');
  return last !== undefined && last !== document.body && document.activeElement === last;
};
