import 'axe-core';
import type * as Axe from 'axe-core';
// Fetched before the tag is waited for.
import '../../../src/delivery.js';
import '../../../src/view/glance.js';
import '../../../src/view/waiting/attach-waiting.js';
import { configurePulse, readPending, type PulseElement } from '../../../src/index.js';
import { pageDelivery } from '../../../src/delivery.js';
import { pageLocalPorts } from '../../../src/page-person.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { press, pressChord } from '../commands.js';
import { jsonChild, lunch, PulsePage, transport } from './page.js';
import { discardElsewhere, leaveClosed, leaveDamaged } from './stored-records.js';

declare const axe: typeof Axe;

/** Its round is over, whatever it is sent. */
const over = `${transport}-over`;
const tried: unknown[] = [];

configurePulse({
  transports: {
    [over]: payload => {
      tried.push(payload['id']);
      return Promise.resolve({ status: 'held', code: 'closed' });
    },
  },
});

describe('answers that earlier pages left, beside a pulse that asks nothing', () => {
  const page = new PulsePage();
  let tag: PulseElement;
  const list = (): HTMLElement | null => tag.shadowRoot?.querySelector<HTMLElement>('[part=waiting]') ?? null;
  const lines = (): string[] =>
    [...(list()?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  const news = (): string => list()?.querySelector('[role=status]')?.textContent ?? '';
  const focused = (): string | undefined => tag.shadowRoot?.activeElement?.textContent.trim();
  /** By keys alone. */
  const pressTo = async (name: string, ...direction: 'Shift'[]): Promise<void> => {
    let steps = 0;
    do await pressChord(...direction, 'Tab');
    while (focused() !== undefined && focused() !== name && (steps += 1) < 20);
    equal(focused(), name);
    await press('Enter');
  };
  const violations = async (): Promise<string[]> =>
    (await axe.run(page.place, { resultTypes: ['violations'] })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    );

  before(async () => {
    // What other files of tests have left would be listed too.
    const { outbox } = pageDelivery();
    for (const { id } of await outbox.list()) await outbox.discard(id);
    page.place.lang = 'en';
    await leaveClosed('left-first', over);
    await leaveClosed('left-second', over);
    await leaveDamaged('left-damaged');
    tag = page.add(
      { pulse: 'left', transport, display: 'popover', trigger: 'manual' },
      jsonChild({ ...lunch, id: 'left' }),
    );
    await waitUntil(() => tried.length === 2);
  });
  after(async () => {
    for (const id of ['left-first', 'left-second', 'left-damaged']) await pageLocalPorts().storage.delete(`o:${id}`);
    page.close();
  });

  it('are offered when nothing moves by it, and noted as read once a person reads them', async () => {
    equal(list(), null);
    await waitUntil(() => {
      document.dispatchEvent(new Event('pointerdown'));
      return list() !== null;
    });
    equal(list()?.querySelector('button')?.textContent.trim(), 'Waiting on this device: 3');
    const toldDay = async (): Promise<unknown> =>
      ((await pageLocalPorts().storage.get('o:left-first')) as { toldDay?: number }).toldDay;
    equal(await toldDay(), undefined);
    // It stands behind whatever else takes the focus here.
    list()?.querySelector('button')?.focus();
    await press('Enter');
    await waitUntil(() => lines().length === 3);
    await waitUntil(() =>
      /This survey has closed .*30 more days\. Its last day was October 18, 2026\./.test(lines()[0] ?? ''),
    );
    // Its title is known where another file has shown it.
    ok(/^lunch · Oct 4, 2024 ·/i.test(lines()[0] ?? ''), lines()[0]);
    ok(lines()[2]?.includes('It cannot be read.'), lines()[2]);
    ok(!lines().join(' ').includes('salty'));
    await waitUntil(async () => (await toldDay()) === Math.floor(Date.now() / 86_400_000));
  });

  it('keep nobody out, light or dark, and speak the language of the page', async () => {
    page.place.style.background = 'Canvas';
    for (const scheme of ['light', 'dark']) {
      page.place.style.colorScheme = scheme;
      deepEqual(await violations(), []);
    }
    page.place.lang = 'ar';
    await waitUntil(() => list()?.lang === 'ar' && list()?.dir === 'rtl');
    ok(lines()[2]?.includes('لا يمكن قراءتها.'), lines()[2]);
    deepEqual(await violations(), []);
    page.place.lang = 'en';
    await waitUntil(() => lines()[2]?.includes('It cannot be read.') ?? false);
  });

  it('are sent one by one', async () => {
    tried.length = 0;
    const [, second] = list()?.querySelectorAll('li') ?? [];
    second?.querySelector('button')?.click();
    // What became of it is said aloud once.
    await waitUntil(() => tried.length > 0 && /^The round is over|^This survey has closed/.test(news()));
    deepEqual(tried, ['left-second']);
    const all = [...(list()?.querySelectorAll('button') ?? [])].at(-1);
    equal(all?.textContent.trim(), 'Send all now');
    all?.click();
    await waitUntil(() => tried.length === 3 && news() === 'Waiting on this device: 3');
    equal(lines().length, 3);
  });

  it('go from the list when another tab discards one, and the focus stays where it was', async () => {
    const second = list()?.querySelectorAll('li')[1];
    const button = [...(second?.querySelectorAll('button') ?? [])].at(-1);
    button?.focus();
    await discardElsewhere('left-first');
    await waitUntil(() => lines().length === 2);
    equal(tag.shadowRoot?.activeElement, button);
    equal(list()?.querySelector('button')?.textContent.trim(), 'Waiting on this device: 2');
  });

  it('are discarded by keys alone, and what is damaged can be copied before', async () => {
    list()?.querySelector('button')?.focus();
    for (const left of [1, 0]) {
      if (left === 0) {
        await pressTo('Copy', 'Shift');
        // Where a page may not write to the clipboard, it shows what there is.
        await waitUntil(() => /Copied\.|broken off/.test(list()?.textContent ?? ''));
        list()?.querySelector('button')?.focus();
      }
      await pressTo('Discard');
      equal(focused(), 'Keep it');
      await pressTo('Discard', 'Shift');
      await waitUntil(() => lines().length === left);
      equal(news(), 'Discarded.');
      // The next one is at hand, and where there is none the place of the list.
      if (left === 0) equal(tag.shadowRoot?.activeElement, list());
      else equal(focused(), 'Discard');
    }
    deepEqual(await readPending(), { waiting: 0, held: 0, unreadable: 0 });
    deepEqual(page.exceptions, []);
  });
});
