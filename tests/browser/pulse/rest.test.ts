import { eraseExposures } from '../../../src/index.js';
import { pageLocalPorts } from '../../../src/page-person.js';
import { restKey } from '../../../src/view/rest-key.js';
import { equal, ok, waitUntil } from '../assert.js';
import { jsonChild, lunch, PulsePage, transport } from './page.js';

describe('a pulse that rests', () => {
  let page: PulsePage;

  beforeEach(async () => {
    page = new PulsePage();
    await eraseExposures();
  });
  afterEach(() => page.close());

  const make = (id: string, attributes: Record<string, string>): Parameters<PulsePage['add']> => [
    { pulse: id, transport, display: 'popover', ...attributes },
    jsonChild({ ...lunch, id, questions: [lunch.questions[0]] }),
  ];
  const noteOf = (tag: Element): string => restKey(tag) ?? '';

  it('is not looked at before, and comes to a page that stays open until then', async () => {
    const { storage } = pageLocalPorts();
    const untilMs = Date.now() + 1_500;
    const [attributes, ...children] = make('rest-over', {});
    const like = document.createElement('ics-pulse');
    for (const [name, value] of Object.entries(attributes)) like.setAttribute(name, value);
    await storage.set(noteOf(like), untilMs);
    const tag = page.add(attributes, ...children);
    await waitUntil(() => tag.invited);
    ok(Date.now() >= untilMs, 'It was looked at while it rested.');
    await page.shown(tag);
  });

  it('is noted as soon as it is put off', async () => {
    const tag = page.add(...make('rest-off', {}));
    await page.shown(tag);
    tag.shadowRoot?.querySelector<HTMLButtonElement>('button[part~=not-now]')?.click();
    await waitUntil(async () => Number(await pageLocalPorts().storage.get(noteOf(tag))) > Date.now());
  });

  it('is not looked at while its window is far off; asked, it says why', async () => {
    const tag = page.add(...make('rest-far', { until: '2000-01-01' }));
    const near = page.add(...make('rest-near', { trigger: 'manual' }));
    await waitUntil(() => near.invited?.state.name === 'awaiting-trigger');
    equal(tag.invited, undefined);
    const { eligible, reasons } = await tag.checkEligibility();
    equal(eligible, false);
    ok(
      reasons.some(reason => reason.includes('2000')),
      reasons.join(' '),
    );
  });
});
