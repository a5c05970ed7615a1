import { loadQuestionElement } from '../../../src/question/question-registry.js';
import type { PulseElement } from '../../../src/index.js';
import { equal, ok, waitUntil } from '../assert.js';
import { jsonChild, PulsePage, transport } from '../pulse/page.js';
import { questionCases } from '../question/question-cases.js';
import { placeQuestion } from '../question/place-question.js';

const definition = {
  format: 'ics-pulse/1',
  id: 'dense',
  title: 'Dense',
  pages: [['why', 'more', 'where']],
  questions: [
    {
      id: 'why',
      type: 'choice',
      title: 'Why?',
      notApplicable: true,
      options: [
        { value: 'load', label: 'Load' },
        { value: 'tools', label: 'Tools' },
      ],
    },
    { id: 'more', type: 'text', length: 'short', title: 'What else?' },
    { id: 'where', type: 'nps', title: 'Where?' },
  ],
};

/** As the tokens say it: `pointer: coarse` keeps what a finger needs. */
const hasMouse = !matchMedia('(pointer: coarse)').matches;

const heightOf = (root: ParentNode, selector: string): number =>
  Math.round(root.querySelector(selector)?.getBoundingClientRect().height ?? 0);

describe('density', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  const show = async (compact?: string): Promise<PulseElement> => {
    const tag = page.add({ transport }, jsonChild(definition));
    tag.style.font = '16px sans-serif';
    if (compact) tag.style.setProperty('--ics-compact', compact);
    await page.shown(tag);
    await waitUntil(() => tag.shadowRoot?.querySelectorAll('fieldset').length === 3);
    return tag;
  };

  for (const [name, compact, padding, row] of [
    ['comfortable', undefined, '20px', 44],
    ['compact', '1', '12px', hasMouse ? 32 : 44],
  ] as const) {
    it(`is ${name}: padding ${padding}, rows of ${row} px`, async () => {
      const root = (await show(compact)).shadowRoot!;
      equal(getComputedStyle(root.querySelector('[part=card]')!).paddingTop, padding);
      for (const selector of [
        'ics-choice [part=option]',
        '[part=skip]',
        'ics-nps [part=option]',
        '[type=text]',
        '[part=submit]',
      ])
        equal(heightOf(root, selector), row, selector);
    });
  }

  for (const { name, question } of questionCases) {
    it(`leaves targets of at least 24 px in a compact question: ${name}`, async () => {
      await loadQuestionElement(question.type, 'en');
      const { host, element } = await placeQuestion(question);
      host.style.setProperty('--ics-compact', '1');
      host.style.font = '16px sans-serif';
      const targets = [
        ...element.querySelectorAll<HTMLElement>('[part=option], [part=skip], button, select, textarea, input'),
      ]
        .map(target => target.closest<HTMLElement>('label') ?? target)
        .filter(target => target.checkVisibility({ visibilityProperty: true }));
      ok(targets.length > 0);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        ok(width >= 23.9 && height >= 23.9, `${target.localName} ${target.part.value}: ${width} × ${height}`);
      }
    });
  }
});
