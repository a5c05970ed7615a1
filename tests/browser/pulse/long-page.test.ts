import { eraseExposures } from '../../../src/index.js';
import type { PulseDefinition } from '../../../src/definition/pulse-definition.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, PulsePage, transport } from './page.js';

const ids = Array.from({ length: 120 }, (_, at) => `statement-${at + 1}`);
const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'long',
  title: 'Working here',
  questions: ids.map(id => ({ id, type: 'scale', scale: 'agree5', title: `About ${id}` })),
  pages: [ids],
};

describe('a page of 120 statements', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(async () => {
    page.close();
    // So long a pulse is all that one person may be asked for in a month.
    await eraseExposures();
  });

  const legendsOf = (tag: Element): Element[] => [...(tag.shadowRoot?.querySelectorAll('legend') ?? [])];
  const whenFull = (tag: Element): Promise<unknown> => waitUntil(() => legendsOf(tag).length === ids.length);
  const radio = (tag: Element, id: string): HTMLInputElement | null | undefined =>
    tag.shadowRoot?.querySelector<HTMLInputElement>(`input[name="${id}"][value="4"]`);

  it('shows its first questions at once and the rest when there is time', async () => {
    const tag = page.add({ transport }, jsonChild(definition));
    const counts: number[] = [];
    const watcher = new MutationObserver(() => counts.push(legendsOf(tag).length));
    await waitUntil(() => tag.shadowRoot !== null);
    watcher.observe(tag.shadowRoot!, { childList: true, subtree: true });
    await whenFull(tag);
    watcher.disconnect();
    ok(
      counts.some(count => count > 0 && count < ids.length / 2),
      counts.join(' '),
    );
    deepEqual(
      legendsOf(tag).map(legend => legend.textContent.trim()),
      ids.map(id => `About ${id}`),
    );
  });

  it('draws the question again that was answered, and no other', async () => {
    const tag = page.add({ transport }, jsonChild(definition));
    await whenFull(tag);
    const touched = new Set<string>();
    const watcher = new MutationObserver(records => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const { name } = (element?.closest('fieldset')?.parentElement ?? {}) as { name?: string };
        if (name) touched.add(name);
      }
    });
    watcher.observe(tag.shadowRoot!, { childList: true, subtree: true, attributes: true, characterData: true });
    radio(tag, 'statement-110')?.click();
    await waitUntil(() => touched.size > 0);
    radio(tag, 'statement-7')?.click();
    await waitUntil(() => touched.size > 1);
    watcher.disconnect();
    deepEqual([...touched], ['statement-110', 'statement-7']);
  });

  it('shows an answer that the page did not let through as it was', async () => {
    const tag = page.add({ transport }, jsonChild(definition));
    await whenFull(tag);
    radio(tag, 'statement-5')?.click();
    await waitUntil(() => page.events.some(({ type }) => type === 'ics-answered'));
    tag.addEventListener('ics-answer', event => event.preventDefault());
    tag.shadowRoot?.querySelector<HTMLInputElement>('input[name="statement-5"][value="2"]')?.click();
    await waitUntil(() => radio(tag, 'statement-5')?.checked === true);
  });

  it('sends only when all of it was on screen', async () => {
    const pulse = await page.shown(page.add({ transport }, jsonChild(definition)));
    await pulse.next();
    await waitUntil(() => legendsOf(pulse.element).length === ids.length);
    equal(delivered.length, 0);
    await pulse.next();
    await waitUntil(() => delivered.length === 1);
    deepEqual(Object.keys(delivered[0]?.['skipped'] as object).sort(), [...ids].sort());
  });

  it('shows what is missing far down the page', async () => {
    const questions = definition.questions.map(question => ({
      ...question,
      required: question.id === 'statement-100',
    }));
    const pulse = await page.shown(page.add({ transport }, jsonChild({ ...definition, questions })));
    equal(await pulse.element.reportValidity(), false);
    const root = pulse.element.shadowRoot!;
    const link = await waitUntil(
      () => root.activeElement?.querySelector<HTMLElement>('a'),
      'the list of what is missing',
    );
    ok(link.textContent.startsWith('About statement-100:'), link.textContent);
    link.click();
    await waitUntil(() => root.activeElement?.matches('[name="statement-100"]'), 'the focus on what is missing');
  });
});
