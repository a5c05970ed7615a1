import type { TextFormat } from '../../../src/definition/pulse-definition.js';
import { deepEqual, equal, waitUntil } from '../assert.js';
import { jsonChild, PulsePage, transport } from '../pulse/page.js';

const text = (id: string, format?: TextFormat): object => ({
  id,
  type: 'text',
  title: id,
  length: 'short',
  ...(format && { format }),
});

const definition = (id: string, changes: object): object => ({
  format: 'ics-pulse/1',
  id,
  title: 'Keyboards',
  privacy: { mode: 'identified' },
  ...changes,
});

describe('the keyboard of a short text', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  for (const [format, inputMode, autocomplete] of [
    ['email', 'email', 'email'],
    ['phone', 'tel', 'tel'],
    ['url', 'url', 'off'],
    ['number', 'decimal', 'off'],
    ['date', '', 'off'],
  ] as const) {
    it(`is the one for ${format}`, async () => {
      const asked = { questions: [text('q', format), text('plain')], pages: [['q', 'plain']] };
      const tag = page.add({ transport }, jsonChild(definition(`keys-${format}`, asked)));
      await page.shown(tag);
      const fields = (): HTMLInputElement[] => [...(tag.shadowRoot?.querySelectorAll('input') ?? [])];
      await waitUntil(() => fields()[0]?.inputMode === inputMode, 'the keyboard');
      deepEqual(
        fields().map(field => [field.type, field.inputMode, field.autocomplete]),
        [
          ['text', inputMode, autocomplete],
          ['text', '', 'off'],
        ],
      );
    });
  }

  it('fits what is asked on a later page, and in a round', async () => {
    const source = { id: 'use', type: 'multi-choice', title: 'Whom?', options: [{ value: 'it', label: 'IT' }] };
    const group = { id: 'svc', type: 'group', title: 'They', forEach: 'use', questions: [text('mail', 'email')] };
    const tag = page.add({ transport }, jsonChild(definition('keys-later', { questions: [source, group] })));
    const pulse = await page.shown(tag);
    await pulse.choose('IT');
    await pulse.next();
    const field = await waitUntil(
      () => tag.shadowRoot?.querySelector<HTMLInputElement>('input[type=text]'),
      'the field',
    );
    await waitUntil(() => field.inputMode === 'email', 'the keyboard');
    equal(field.autocapitalize, 'none');
  });
});
