import { eraseExposures, readExposures } from '../../../src/index.js';
import { pageLocalPorts } from '../../../src/page-person.js';
import { deepEqual, ok, waitUntil } from '../assert.js';
import { button, jsonChild, lunch, PulsePage, pulseOf, transport } from './page.js';

describe('what a device remembers of its askings', () => {
  let page: PulsePage;
  beforeEach(async () => {
    page = new PulsePage();
    await eraseExposures();
  });
  afterEach(() => page.close());

  it('shows the person what the device remembers, and forgets it', async () => {
    // Other test files share the log: their pulses have another title.
    const definition = { ...lunch, id: 'moment-memory', title: 'Soup of the day' };
    const tag = page.add({ transport, display: 'popover', repeat: 'always' }, jsonChild(definition));
    const pulse = await page.shown(tag);
    const memory = (): string => tag.shadowRoot?.querySelector('footer')?.textContent ?? '';
    pulse.togglePayload();
    await waitUntil(() => /Soup of the day: .*, shown/.test(memory()));
    button(tag, 'forget')?.click();
    await waitUntil(() => memory().includes('This device remembers') && !memory().includes('Soup of the day'));
    ok((await readExposures()).every(({ pulse: id }) => id !== 'moment-memory'));
  });

  it('asks nobody while a log of a newer version lies on the device, and leaves it as it is', async () => {
    const { storage } = pageLocalPorts();
    const newer = { version: 2, anything: true };
    await storage.set('e', newer);
    try {
      const tag = page.add({ transport, display: 'popover' }, pulseOf('moment-newer'));
      await waitUntil(() => tag.invited?.state.reasons[0]?.code === 'log-newer');
      deepEqual(await storage.get('e'), newer);
      await page.shown(page.add({ transport, trigger: 'visible' }, pulseOf('moment-newer-inline')));
    } finally {
      await storage.delete('e');
    }
  });
});
