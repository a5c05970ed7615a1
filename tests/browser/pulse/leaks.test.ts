import { readExposures, type PulseElement } from '../../../src/index.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { LiveListeners } from '../live-listeners.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from './page.js';

const single = { ...lunch, questions: [lunch.questions[0]] };

type Visit = (page: PulsePage) => Promise<PulseElement>;

const answered: Visit = async page => {
  const tag = page.add({ transport }, jsonChild(single));
  const pulse = await page.shown(tag);
  await pulse.choose('7');
  await waitUntil(() => tag.matches(':state(answered)'));
  return tag;
};

const sent: Visit = async page => {
  const tag = await answered(page);
  await tag.submit();
  await waitUntil(() => delivered.length > 0);
  return tag;
};

/** An answer that waits: its pulse follows the network as long as it is on the page. */
const waiting: Visit = async page => {
  const tag = page.add({ endpoint: '/no-such-place/wait' }, jsonChild({ ...single, id: 'waits' }));
  const pulse = await page.shown(tag);
  await pulse.choose('7');
  await tag.submit();
  await waitUntil(() => tag.matches(':state(queued), :state(held)'));
  return tag;
};

const visits: Record<string, Visit> = {
  async 'that was only looked at'(page) {
    const tag = page.add({ endpoint: '/x' }, jsonChild(single));
    await page.shown(tag);
    await waitUntil(() => tag.open);
    return tag;
  },
  'that was answered': answered,
  'that was sent': sent,
  'whose answer waits': waiting,
  async 'that is far down the page and not loaded yet'(page) {
    page.place.style.paddingBlockStart = '20000px';
    const tag = page.add({ endpoint: '/x', loading: 'lazy' }, jsonChild(single));
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    equal(tag.shadowRoot, null);
    return tag;
  },
  async 'that cannot be shown'(page) {
    const tag = page.add({ endpoint: '/x' }, jsonChild({ ...single, questions: [] }));
    await waitUntil(() => page.errorCodes.length > 0);
    return tag;
  },
};

describe('a pulse that is taken off the page', () => {
  let page: PulsePage;
  let live: LiveListeners;
  let channels = 0;
  const Channel = BroadcastChannel;

  before(async () => {
    // What all pulses share is made once and stays.
    const first = new PulsePage();
    await sent(first);
    await readExposures();
    first.close();
  });
  beforeEach(() => {
    page = new PulsePage();
    live = new LiveListeners();
    channels = 0;
    globalThis.BroadcastChannel = class extends Channel {
      constructor(name: string) {
        super(name);
        channels++;
      }
      override close(): void {
        super.close();
        channels--;
      }
    };
  });
  afterEach(() => {
    live.stop();
    globalThis.BroadcastChannel = Channel;
    page.close();
  });

  for (const [name, visit] of Object.entries(visits)) {
    it(`and ${name} leaves nothing listening`, async () => {
      const tag = await visit(page);
      tag.remove();
      // The list says more than that the wait was in vain.
      await waitUntil(() => live.outliving.length === 0).catch(() => undefined);
      deepEqual(live.outliving, []);
      equal(channels, 0);
    });
  }

  it('follows the network again when it comes back with an answer that waits', async () => {
    const tag = await waiting(page);
    const before = live.outliving;
    ok(before.some(line => line.startsWith('offline')));
    tag.remove();
    page.place.append(tag);
    equal(live.outliving.length, before.length);
  });

  it('and put back keeps its answers', async () => {
    const tag = await answered(page);
    tag.remove();
    await new Promise(resolve => setTimeout(resolve));
    page.place.append(tag);
    equal(tag.shadowRoot?.querySelector<HTMLInputElement>('input:checked')?.value, '7');
    await tag.submit();
    await waitUntil(() => delivered.length > 0);
    deepEqual(delivered[0]?.['answers'], { score: 7 });
  });
});
