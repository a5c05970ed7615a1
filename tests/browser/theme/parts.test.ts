import { pagePerson } from '../../../src/page-person.js';
import { configurePulse, eraseExposures, type PulseElement } from '../../../src/index.js';
import { pulseParts, pulseStates } from '../../contract/documented-names.js';
import type { Delivery } from '../../../src/transport/transport.js';
import type { Display, PlainQuestion } from '../../../src/definition/pulse-definition.js';
import { deepEqual, waitUntil } from '../assert.js';
import { openCard, removeFrames } from '../presentation/place-frame.js';
import { jsonChild, lunch, PulsePage, transport } from '../pulse/page.js';
import { placeQuestion } from '../question/place-question.js';
import { questionCases } from '../question/question-cases.js';

const seen = new Set<string>();
const states = new Set<string>();

const collect = (root: ParentNode): void => {
  for (const element of root.querySelectorAll('[part]')) element.part.forEach(part => seen.add(part));
};

const furtherQuestions: readonly PlainQuestion[] = [
  { id: 'q', type: 'number', title: 'How many?', unit: 'hours', about: true, cannotSay: true },
  { id: 'q', type: 'statement', title: 'Read this.' },
];

const whole = {
  ...lunch,
  why: 'We ask because.',
  intro: 'It takes a minute.',
  questions: [lunch.questions[0], lunch.questions[2]],
  context: ['team'],
  askContext: ['team'],
  licence: { attribution: 'Somebody 2018', url: 'https://licence.example/3.0', accepted: true },
  offers: [{ pulse: 'open-line' }],
};

const replies: Readonly<Record<string, Delivery>> = {
  held: { status: 'held', code: 'unreachable' },
  retry: { status: 'retry' },
};
configurePulse({
  lists: { departments: [{ id: 'it', label: 'IT' }] },
  transports: Object.fromEntries(Object.entries(replies).map(([name, reply]) => [name, () => Promise.resolve(reply)])),
});

describe('what a page may style', () => {
  let page: PulsePage;
  const add = CustomStateSet.prototype.add;
  before(() => {
    CustomStateSet.prototype.add = function (state) {
      states.add(state);
      return add.call(this, state);
    };
  });
  after(() => {
    CustomStateSet.prototype.add = add;
  });
  beforeEach(async () => {
    await eraseExposures();
    page = new PulsePage();
  });
  afterEach(() => {
    removeFrames();
    page.close();
  });

  const root = (tag: PulseElement): ShadowRoot => tag.shadowRoot!;

  for (const { name, question, act } of questionCases) {
    it(`collects the parts of ${name}`, async () => {
      const { element, harness } = await placeQuestion(question, { properties: { issue: 'Please answer.' } });
      collect(element.parentNode!);
      if ('perform' in act) await act.perform(harness);
      else if ('type' in act) await harness.type(act.type);
      else await harness.choose(act.choose);
      collect(element.parentNode!);
      if (!('options' in question) || question.type === 'picture-choice') return;
      await harness.choose('Something else').catch(() => undefined);
      collect(element.parentNode!);
    });
  }

  for (const question of furtherQuestions) {
    it(`collects the parts of a further ${question.type}`, async () => {
      collect((await placeQuestion(question)).element.parentNode!);
    });
  }

  for (const display of ['inline', 'popover', 'dialog', 'side-tab', 'banner'] satisfies Display[]) {
    it(`collects the parts of the frame of ${display}`, async () => {
      const placing = await openCard(display, { onSomeoneElse: () => undefined });
      collect(placing.root);
      placing.presentation.finish();
      collect(placing.root);
    });
  }

  it('collects the parts and states of a pulse from its first page to what may follow', async () => {
    const tag = page.add(
      { transport, display: 'popover', trigger: 'load', repeat: 'always' },
      jsonChild({ ...whole, id: 'whole' }),
    );
    // A busy machine may need longer than one wait.
    const pulse = await page.shown(tag).catch(() => page.shown(tag));
    const draws = async (selector: string): Promise<void> => {
      await waitUntil(() => root(tag).querySelector(selector), selector);
      collect(root(tag));
    };
    await draws('[part=remember]');
    pulse.togglePayload();
    await draws('[part=forget]');
    await waitUntil(() => {
      root(tag).querySelector<HTMLElement>('[part=next]')?.click();
      return root(tag).querySelector('[part=submit]');
    }, 'the last page');
    await draws('[part=back]');
    await pulse.next();
    await draws('[part=thanks]');
    await draws('[part=offers]');
  }).timeout(60_000);

  it('collects the parts of what stands around the questions', async () => {
    const paging = { consent: { text: 'We count it.', label: 'You may' }, review: true, shortcuts: true };
    const tag = page.add({ transport }, jsonChild({ ...lunch, id: 'around', paging }));
    const drawn = async (selector: string): Promise<HTMLElement> => {
      const found = await waitUntil(() => tag.shadowRoot?.querySelector<HTMLElement>(selector), selector, 20_000);
      collect(root(tag));
      return found;
    };
    (await drawn('[part~=consent] input')).click();
    (await drawn('[part=next]')).click();
    const pulse = await page.shown(tag);
    await drawn('[part=shortcuts]');
    await pulse.choose('9');
    await waitUntil(() => {
      root(tag).querySelector<HTMLElement>('form:not(.review) [part=next]')?.click();
      return root(tag).querySelector('[part=review]');
    }, 'the review');
    await drawn('[part=change]');
  }).timeout(60_000);

  it('collects the parts of a draft', async () => {
    const definition = { ...lunch, id: 'kept', privacy: { mode: 'identified' }, draft: { for: 'P7D' } };
    const record = async (): Promise<unknown> => (await pagePerson().records()).get('u:kept');
    const place = (): PulseElement => page.add({ transport }, jsonChild(definition));
    await (await page.shown(place())).choose('9');
    dispatchEvent(new Event('pagehide'));
    await waitUntil(record, 'the draft on the device', 20_000);
    page.place.replaceChildren();
    const again = place();
    await waitUntil(() => again.shadowRoot?.querySelector('[part=draft]'), 'the draft', 20_000);
    collect(root(again));
    await (await pagePerson().records()).delete('u:kept');
  }).timeout(60_000);

  it('collects the parts of what is told instead of questions', async () => {
    const tag = page.add({ pulse: 'mood-shift', display: 'inline', transport });
    await tag.show();
    const pulse = await page.shown(tag);
    await pulse.choose('Good');
    await pulse.next();
    await waitUntil(() => root(tag).querySelector('[part=told]'));
    collect(root(tag));
  });

  it('collects the states of what is wrong, and of what waits', async () => {
    const questions = [{ ...lunch.questions[0], required: true }];
    for (const name of Object.keys(replies)) {
      const tag = page.add({ transport: name }, jsonChild({ ...lunch, id: `waits-${name}`, questions }));
      const pulse = await page.shown(tag);
      await pulse.next();
      await waitUntil(() => tag.matches(':state(invalid)'), 'what is wrong');
      await pulse.choose('3');
      await pulse.next();
      await waitUntil(() => tag.matches(name === 'held' ? ':state(held)' : ':state(queued)'), name);
    }
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    dispatchEvent(new Event('offline'));
    await waitUntil(() => page.place.querySelector(':state(offline)'), 'no network');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('is what the manifest names, and all of it', () => {
    deepEqual([...seen].sort(), [...pulseParts].sort());
    deepEqual([...states].sort(), [...pulseStates].sort());
  });
});
