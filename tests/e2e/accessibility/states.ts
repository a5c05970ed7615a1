import { answerPulse } from '../answer-pulse.js';
import type { TestPage } from '../browsers.js';

export interface PulseState {
  readonly name: string;
  readonly path: string;
  /**
   * Something is saved, so it needs a device of its own: what another state has left to send would be sent here, and WebKit may
   * keep all pages of an origin waiting for a write whose page was left in the middle of it.
   */
  readonly saves?: true;
  /** Brings a page that was just opened into the state. */
  reach(page: TestPage): Promise<unknown>;
}

/** Waits for the first question, whatever its language. */
const untilAsking = (page: TestPage): Promise<unknown> =>
  page.waitFor(() => document.querySelector('ics-pulse')?.shadowRoot?.querySelector('legend, [part~=legend]'));

const textOfPart = (part: string): string =>
  document
    .querySelector('ics-pulse')
    ?.shadowRoot?.querySelector(`[part~=${part}]`)
    ?.textContent.replace(/\s+/g, ' ')
    .trim() ?? '';

const clickPart = async (page: TestPage, part: string): Promise<void> => {
  await untilAsking(page);
  await page.waitFor(textOfPart, part);
  await page.click('button', await page.evaluate(textOfPart, part));
};

/** Waits for a custom state of the element, such as `:state(held)`. */
const untilState = (page: TestPage, state: string): Promise<unknown> =>
  page.waitFor((wanted: string) => document.querySelector(`ics-pulse:state(${wanted})`) !== null, state);

/** Presses a button of the list of what waits on the device, by its selector. */
const pressInList = async (page: TestPage, selector: string): Promise<void> => {
  const press = (wanted: string): boolean => {
    const list = document.querySelector('ics-pulse')?.shadowRoot?.querySelector('[part=waiting]');
    const button = list?.querySelector<HTMLElement>(wanted);
    button?.click();
    return button != null;
  };
  await page.waitFor(press, selector);
};

/** Waits for a part of the results that only the wanted state has. */
const untilResults =
  (selector: string) =>
  (page: TestPage): Promise<void> =>
    page.waitFor(
      (wanted: string) => document.querySelector('ics-results')?.shadowRoot?.querySelector(wanted) != null,
      selector,
    );

/** Everything a person can come to see of a pulse and of its results. */
export const pulseStates: readonly PulseState[] = [
  { name: 'asking', path: '/asking', reach: untilAsking },
  {
    name: 'invalid',
    path: '/asking',
    async reach(page) {
      await clickPart(page, 'next');
      await untilState(page, 'invalid');
    },
  },
  {
    name: 'foot line open',
    path: '/asking',
    async reach(page) {
      await clickPart(page, 'privacy');
      await page.waitFor(() => document.querySelector('ics-pulse')?.shadowRoot?.querySelector('[part~=payload]'));
    },
  },
  {
    name: 'saved',
    saves: true,
    path: '/failing',
    async reach(page) {
      await answerPulse(page);
      await untilState(page, 'queued');
    },
  },
  {
    name: 'sent',
    saves: true,
    path: '/asking',
    async reach(page) {
      await answerPulse(page);
      await untilState(page, 'submitted');
    },
  },
  {
    name: 'held',
    saves: true,
    path: '/refusing',
    async reach(page) {
      await answerPulse(page);
      await untilState(page, 'held');
    },
  },
  {
    name: 'list of what waits',
    saves: true,
    path: '/refusing',
    async reach(page) {
      await answerPulse(page);
      await untilState(page, 'held');
      for (const button of ['button', 'li button:nth-of-type(2)', '[data-to=discard]']) await pressInList(page, button);
    },
  },
  {
    name: 'misspelt template',
    path: '/misspelt',
    reach: page => page.waitFor(() => document.querySelector('ics-pulse')?.shadowRoot?.textContent.trim()),
  },
  { name: 'results held back', path: '/results-hidden', reach: untilResults('[part~=status]') },
  { name: 'results as bars', path: '/results-bars', reach: untilResults('[part~=bar]') },
  { name: 'results as a table', path: '/results-table', reach: untilResults('table') },
];
