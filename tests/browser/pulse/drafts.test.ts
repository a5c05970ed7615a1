import { pageAsking } from '../../../src/asking.js';
import { configurePulse, type PulseElement } from '../../../src/index.js';
import { pagePerson } from '../../../src/page-person.js';
import type { PulseHarness } from '../../../src/testing/pulse-harness.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, PulsePage, transport } from './page.js';

const dayMs = 86_400_000;
const record = 'u:kitchen';

const why = (...labels: readonly string[]): object => ({
  id: 'why',
  type: 'choice',
  title: 'What should change?',
  options: labels.map(label => ({ value: label.toLowerCase(), label })),
});
const score = { id: 'score', type: 'nps', title: 'How likely are you to come again?' };
const more = { id: 'more', type: 'text', title: 'Anything else?' };

const kitchen = (changes: object = {}): object => ({
  format: 'ics-pulse/1',
  id: 'kitchen',
  title: 'Kitchen',
  privacy: { mode: 'identified' },
  draft: { for: 'P7D' },
  questions: [score, why('Queue', 'Food'), more],
  ...changes,
});

describe('a draft', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(async () => {
    page.close();
    await pageAsking().simulate(null);
    await (await pagePerson().records()).delete(record);
    configurePulse({ person: undefined });
    await (await pagePerson().records()).delete(record);
  });

  const kept = async (): Promise<unknown> => (await pagePerson().records()).get(record);

  const tab = async (definition = kitchen(), attributes = {}): Promise<[PulseElement, PulseHarness]> => {
    const tag = page.add({ transport, ...attributes }, jsonChild(definition));
    return [tag, await page.shown(tag)];
  };

  /** The page has been left, and comes anew. */
  const reload = (definition?: object): ReturnType<typeof tab> => {
    dispatchEvent(new Event('pagehide'));
    page.place.replaceChildren();
    return tab(definition);
  };

  const notice = (tag: PulseElement): HTMLElement | null => tag.shadowRoot!.querySelector<HTMLElement>('[part=draft]');
  const chosen = (tag: PulseElement): string | undefined =>
    tag.shadowRoot!.querySelector('input:checked')?.closest('label')?.textContent?.trim();

  /** The first question is answered with 9, the second with "Food". */
  const begin = async (attributes = {}): Promise<[PulseElement, PulseHarness]> => {
    const [tag, pulse] = await tab(kitchen(), attributes);
    equal(notice(tag), null);
    await pulse.choose('9');
    await pulse.next();
    await pulse.question('What should');
    await pulse.choose('Food');
    dispatchEvent(new Event('pagehide'));
    await waitUntil(async () => Boolean(await kept()));
    return [tag, pulse];
  };

  it('comes back with the page, its answers and a sentence', async () => {
    await begin();
    const [tag, pulse] = await reload();
    deepEqual(pulse.legends, ['What should change?']);
    equal(chosen(tag), 'Food');
    ok(notice(tag)?.textContent.startsWith('Your answers from earlier today are still here.'));
    await pulse.back();
    await pulse.question('How likely');
    equal(chosen(tag), '9');
    equal(notice(tag), null);
    deepEqual(page.exceptions, []);
  });

  it('is sent as if it had been answered at once, and is gone then', async () => {
    await begin();
    const [, pulse] = await reload();
    await pulse.next();
    await pulse.question('Anything');
    await pulse.next();
    await waitUntil(() => delivered.length === 1);
    deepEqual(delivered[0]?.['answers'], { score: 9, why: 'food' });
    await waitUntil(async () => (await kept()) === undefined);
  });

  it('is thrown away by "Start again"', async () => {
    await begin();
    const [tag, pulse] = await reload();
    notice(tag)!.querySelector('button')!.click();
    await pulse.question('How likely');
    equal(chosen(tag), undefined);
    equal(notice(tag), null);
    await waitUntil(async () => (await kept()) === undefined);
    await pulse.choose('3');
    const [again] = await reload();
    await waitUntil(() => chosen(again) === '3');
  });

  it('is over after its time, and deleted', async () => {
    await begin();
    await pageAsking().simulate(Date.now() + 7.1 * dayMs);
    const [tag, pulse] = await reload();
    deepEqual(pulse.legends, ['How likely are you to come again?']);
    equal(notice(tag), null);
    await waitUntil(async () => (await kept()) === undefined);
  });

  for (const [reason, isKept] of [
    ['not-now', true],
    ['never-again', false],
  ] as const)
    it(`${isKept ? 'stays' : 'goes'} when the pulse is closed with "${reason}"`, async () => {
      const [tag] = await begin();
      tag.hide(reason);
      await waitUntil(() => !tag.open);
      if (!isKept) await waitUntil(async () => (await kept()) === undefined);
      const [, pulse] = await reload();
      deepEqual(pulse.legends, [isKept ? 'What should change?' : 'How likely are you to come again?']);
    });

  it('asks again what no longer fits, and says what was answered', async () => {
    await begin();
    const [tag, pulse] = await reload(kitchen({ questions: [score, why('Queue', 'Light'), more] }));
    deepEqual(pulse.legends, ['What should change?']);
    equal(chosen(tag), undefined);
    await waitUntil(() => pulse.errors.length === 1);
    deepEqual(pulse.errors, ['Your earlier answer no longer fits: “Food”. Please answer again.']);
    await pulse.choose('Light');
    await waitUntil(() => pulse.errors.length === 0);
    await pulse.next();
    await pulse.question('Anything');
    await pulse.next();
    await waitUntil(() => delivered.length === 1);
    deepEqual(delivered[0]?.['answers'], { score: 9, why: 'light' });
  });

  it('says that a question is no longer asked', async () => {
    await begin();
    const [tag] = await reload(kitchen({ questions: [score, more] }));
    ok(notice(tag)?.textContent.includes('One of them belongs to a question that is no longer asked.'));
  });

  it('is one for two tabs, and neither loses what the other answered', async () => {
    const [, first] = await tab();
    const [, second] = await tab();
    await first.choose('9');
    await second.choose('2');
    await second.next();
    await second.question('What should');
    await second.choose('Queue');
    dispatchEvent(new Event('pagehide'));
    await waitUntil(async () => JSON.stringify(await kept())?.includes('queue'));
    await first.next();
    await first.question('What should');
    await first.next();
    await first.question('Anything');
    await first.type('More light');
    dispatchEvent(new Event('pagehide'));
    await waitUntil(async () => JSON.stringify(await kept())?.includes('More light'));
    const [tag, pulse] = await reload();
    deepEqual(pulse.legends, ['Anything else?']);
    await pulse.back();
    await pulse.question('What should');
    equal(chosen(tag), 'Queue');
  });

  it('that one tab has sent is not written again by another', async () => {
    const [, first] = await begin();
    const [, second] = await tab();
    await first.next();
    await first.question('Anything');
    await first.next();
    await waitUntil(() => delivered.length === 1);
    await waitUntil(async () => (await kept()) === undefined);
    await second.choose('Queue');
    dispatchEvent(new Event('pagehide'));
    const [, third] = await tab();
    deepEqual(third.legends, ['How likely are you to come again?']);
    equal(await kept(), undefined);
  });

  for (const [person, isKept] of [
    [undefined, false],
    ['a key that nobody else can guess', true],
  ] as const)
    it(`of a confidential pulse is ${isKept ? 'kept, sealed,' : 'not kept'} where the host names ${isKept ? 'the person' : 'nobody'}`, async () => {
      configurePulse({ person });
      const definition = kitchen({ privacy: { mode: 'confidential' } });
      const [, pulse] = await tab(definition);
      await pulse.choose('9');
      await pulse.next();
      await pulse.question('What should');
      dispatchEvent(new Event('pagehide'));
      if (isKept) await waitUntil(async () => Boolean(await kept()));
      const [tag, again] = await reload(definition);
      deepEqual(again.legends, [isKept ? 'What should change?' : 'How likely are you to come again?']);
      equal(notice(tag) !== null, isKept);
    });
});
