import { pageAsking } from '../../../src/asking.js';
import { eraseExposures, readExposures, type Exposure } from '../../../src/index.js';
import { pressChord } from '../commands.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { button, delivered, jsonChild, lunch, PulsePage, pulseOf, transport } from './page.js';

const noted = (id: string, as: Exposure['state']): Promise<unknown> =>
  waitUntil(async () => (await readExposures()).some(({ pulse, state }) => pulse === id && state === as));

describe('a pulse that waits for its moment', () => {
  let page: PulsePage;
  const dismissals: (string | undefined)[] = [];
  const note = (event: Event): void => void dismissals.push((event as { code?: string }).code);

  beforeEach(async () => {
    page = new PulsePage();
    dismissals.length = 0;
    addEventListener('ics-dismissed', note);
    await eraseExposures();
  });
  afterEach(async () => {
    removeEventListener('ics-dismissed', note);
    page.close();
    await pageAsking().simulate(null);
  });

  const popover = (id: string, attributes: Record<string, string> = {}) =>
    page.add({ transport, display: 'popover', ...attributes }, pulseOf(id));

  it('comes with an event of the page, in the top layer, and leaves the focus where it is', async () => {
    const field = document.createElement('input');
    page.place.append(field);
    field.focus();
    const tag = popover('moment-event', { trigger: 'event:request-closed' });
    await waitUntil(() => tag.invited?.state.name === 'awaiting-trigger');
    equal(tag.open, false);
    await waitUntil(() => document.dispatchEvent(new Event('request-closed')) && tag.open);
    await page.shown(tag);
    ok(tag.shadowRoot?.querySelector(':popover-open'));
    equal(document.activeElement, field);
  });

  it('is not asked again in a wave after it was shown', async () => {
    const first = popover('moment-once');
    await page.shown(first);
    first.remove();
    const again = popover('moment-once');
    await waitUntil(() => again.invited?.state.name === 'not-due');
    equal(again.invited?.state.reasons[0]?.code, 'shown-enough');
    equal((await again.checkEligibility()).eligible, false);
  });

  it('takes an answer, notes it, and is done with after that', async () => {
    const tag = popover('moment-answer', { repeat: 'until-answered' });
    const pulse = await page.shown(tag);
    await pulse.choose('9');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    equal(delivered.length, 1);
    button(tag, 'close')?.click();
    await waitUntil(() => dismissals.includes('done'));
    equal(tag.open, false);
    await noted('moment-answer', 'answered');
    tag.remove();
    const again = popover('moment-answer', { repeat: 'until-answered' });
    await waitUntil(() => again.invited?.state.name === 'not-due');
    equal(again.invited?.state.reasons[0]?.code, 'answered');
  });

  it('stays away for a while after “Not now”, and for good after “Don’t ask again”', async () => {
    for (const [part, reason, code] of [
      ['not-now', 'not-now', 'snoozed'],
      ['never-again', 'never-again', 'never-again'],
    ] as const) {
      const tag = popover(`moment-${part}`);
      await page.shown(tag);
      button(tag, part)?.click();
      await waitUntil(() => dismissals.includes(reason));
      tag.remove();
      const again = popover(`moment-${part}`);
      await waitUntil(() => again.invited?.state.reasons.some(each => each.code === code) ?? false, code);
    }
  });

  it('waits its turn while another floats', async () => {
    const first = popover('moment-first');
    await page.shown(first);
    const second = popover('moment-second');
    await waitUntil(() => second.invited?.state.name === 'awaiting-turn');
    equal(second.open, false);
    first.remove();
    await page.shown(second);
  });

  it('keeps its answers when the page moves it while it is open, and gives its turn on when it is removed', async () => {
    const tag = popover('moment-moved');
    const pulse = await page.shown(tag);
    await pulse.choose('7');
    const elsewhere = document.createElement('section');
    page.place.append(elsewhere);
    elsewhere.append(tag);
    await waitUntil(() => tag.shadowRoot?.querySelector(':popover-open') != null);
    equal(tag.shadowRoot?.querySelector<HTMLInputElement>('input:checked')?.value, '7');
    tag.remove();
    await waitUntil(() => !tag.open);
    await page.shown(popover('moment-after'));
  });

  it('opens in view with a click or key only, so that nothing moves under anybody’s eyes', async () => {
    const tag = page.add({ transport, repeat: 'until-answered' }, pulseOf('moment-quiet'));
    // What the tag says is judged before the definition is there, and waits for no input.
    await waitUntil(() => tag.invited?.found && tag.invited.state.name === 'awaiting-turn');
    equal(tag.open, false);
    await pressChord('Shift');
    await waitUntil(() => tag.open);
  });

  it('opens below the viewport at once', async () => {
    const tall = document.createElement('div');
    tall.style.setProperty('block-size', '300vh');
    page.place.append(tall);
    const tag = page.add({ transport, repeat: 'until-answered' }, pulseOf('moment-below'));
    await waitUntil(() => tag.open);
  });

  it('says that a selector does not parse, and waits for nothing', async () => {
    const tag = page.add({ transport, display: 'popover', trigger: 'click:[[' }, pulseOf('moment-selector'));
    await waitUntil(() => page.console.some(line => line.includes('not-a-selector')));
    equal(tag.open, false);
    deepEqual(page.exceptions, []);
  });

  it('shows a definition’s own invitation when the tag says nothing', async () => {
    const tag = page.add({ transport }, pulseOf('moment-own', { display: 'popover', trigger: 'event:own-moment' }));
    await waitUntil(() => tag.invited?.state.name === 'awaiting-trigger');
    equal(tag.open, false);
    await waitUntil(() => document.dispatchEvent(new Event('own-moment')) && tag.open);
    await page.shown(tag);
    ok(tag.shadowRoot?.querySelector(':popover-open'));
  });

  it('takes no space while it is not due, and comes when the page says so', async () => {
    const tag = page.add({ transport, trigger: 'manual' }, pulseOf('moment-manual'));
    await waitUntil(() => tag.invited !== undefined);
    equal(tag.getBoundingClientRect().height, 0);
    equal((await tag.checkEligibility()).eligible, true);
    await tag.show();
    ok(tag.getBoundingClientRect().height > 0);
  });

  it('closes an inline pulse that may be put off, and remembers it', async () => {
    const tag = page.add({ transport, repeat: 'once-per-wave' }, pulseOf('moment-inline'));
    await page.shown(tag);
    button(tag, 'not-now')?.click();
    await waitUntil(() => dismissals.includes('not-now'));
    equal(tag.getBoundingClientRect().height, 0);
  });

  it('can be told that somebody else sits here, and then asks afresh', async () => {
    const tag = popover('moment-person');
    const pulse = await page.shown(tag);
    await pulse.choose('3');
    // What is noted after the press would be noted of the next person.
    await noted('moment-person', 'shown');
    button(tag, 'someone-else')?.click();
    await waitUntil(() => tag.open && tag.shadowRoot?.querySelector('input:checked') === null);
    const mine = (await readExposures()).filter(({ pulse: id }) => id.startsWith('moment-'));
    deepEqual(
      mine.map(({ pulse: id, showings }) => [id, showings]),
      [['moment-person', 1]],
    );
  });

  it('says when it closes soon, and takes an answer that was begun in time', async () => {
    const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const soon = page.add({ transport, from: day(-9), until: day(1) }, pulseOf('moment-soon'));
    await (await page.shown(soon)).says(/^Closes on /);
    const closesMs = Date.now() + 3_600_000;
    const instant = { from: day(-9), until: new Date(closesMs).toISOString() };
    const pulse = await page.shown(page.add({ transport, ...instant }, pulseOf('moment-late')));
    await pulse.choose('9');
    await pageAsking().simulate(closesMs + 1);
    await pulse.next();
    await pulse.says(/It closed while you were answering\. Your answer still counts\.$/);
    await waitUntil(() => delivered.length === 1);
  });

  it('asks nobody while a condition cannot be read, and says so with a code', async () => {
    for (const [name, value] of [
      ['cooldown', '-P1D'],
      ['from', 'someday'],
      ['sample', '7'],
      ['trigger', 'sunrise'],
      ['repeat', '-1'],
    ] as const) {
      const tag = page.add({ transport, [name]: value }, pulseOf(`wrong-${name}`));
      const codes = page.errorCodes.length;
      await waitUntil(() => page.errorCodes.length > codes, name);
      equal(tag.open, false);
      const { eligible, reasons } = await tag.checkEligibility();
      equal(eligible, false);
      ok(reasons[0]?.startsWith(`@${name} cannot be read`), reasons[0]);
    }
    deepEqual(page.exceptions, []);
  });

  it('lists in the panel what waits and why, without an answer', async () => {
    const definition = { ...lunch, id: 'moment-panel', questions: [lunch.questions[2]] };
    const tag = page.add({ transport, debug: '', repeat: 'always' }, jsonChild(definition));
    const pulse = await page.shown(tag);
    await pulse.type('cold soup');
    await waitUntil(() => tag.matches(':state(answered)'));
    const panel = (): string => document.querySelector('ics-pulse-debug')?.shadowRoot?.textContent ?? '';
    await waitUntil(() => panel().includes('moment-panel') && panel().includes('Outbox'));
    ok(/schedule\s*yes/.test(panel()), panel());
    ok(!panel().includes('cold soup'), panel());
    tag.remove();
    await waitUntil(() => document.querySelector('ics-pulse-debug') === null);
  });
});
