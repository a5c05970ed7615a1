import type { RoundQuestion } from '../../../src/definition/pulse-definition.js';
import type { QuestionElement } from '../../../src/question/question-element.js';
import type { PulseResponse } from '../../../src/response/response.js';
import { QuestionHarness } from '../../../src/testing/question-harness.js';
import { deepEqual, equal } from '../assert.js';
import { questionCases, type QuestionCase } from '../question/question-cases.js';
import { delivered, PulsePage, transport } from './page.js';

const neverInAGroup = ['matrix', 'allocation', 'consent', 'contact'];

/** Every type and look that a group can ask, each under an id of its own; days do not end with that of the test. */
const cases = questionCases
  .filter(({ question }) => !neverInAGroup.includes(question.type))
  .map(each => ({
    ...each,
    question: {
      ...each.question,
      id: each.name.replace(/ /g, '-'),
      ...(each.question.type === 'date' && { maximum: '2026-12-31' }),
    } as RoundQuestion,
  }));

const departments = Array.from({ length: 80 }, (_, place) => ({ value: `d${place}`, label: `Department ${place}` }));

/** With the list written out, for a page that supplies none; 50 options are the most there can be. */
const selfContained = (question: RoundQuestion): RoundQuestion => {
  if (!('optionsFrom' in question)) return question;
  const { optionsFrom: _, ...others } = question;
  return { ...others, options: departments.slice(0, 50) };
};

const act = (harness: QuestionHarness, what: QuestionCase['act']): Promise<void> => {
  if ('choose' in what) return harness.choose(what.choose);
  return 'type' in what ? harness.type(what.type) : what.perform(harness);
};

describe('a group', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  it('asks every type about each thing that was chosen, and sends one round of answers for each', async function () {
    this.timeout(120_000);
    const pulse = page.add({ transport });
    pulse.definition = {
      format: 'ics-pulse/1',
      id: 'rounds',
      title: 'Rounds',
      questions: [
        { id: 'use', type: 'multi-choice', title: 'Whom?', options: departments.slice(0, 2) },
        {
          id: 'svc',
          type: 'group',
          title: 'About {dept}',
          forEach: 'use',
          questions: cases.map(({ question }) => selfContained(question)),
        },
      ],
      pages: [['use'], ['svc']],
    };
    const harness = await page.shown(pulse);
    await harness.choose('Department 0');
    await harness.choose('Department 1');
    await harness.next();
    for (const item of ['d0', 'd1'])
      for (const { act: what, question } of cases) {
        const element = await elementOf(pulse, `svc.${item}.${question.id}`);
        await act(new QuestionHarness(element), what);
      }
    await harness.next();
    await harness.says(/^Sent/);
    deepEqual(harness.errors, []);
    const [response] = delivered as unknown as PulseResponse[];
    const round = Object.fromEntries(cases.map(({ question, answer }) => [question.id, answer]));
    deepEqual(response?.answers['svc'], { d0: round, d1: round });
    equal(page.errorCodes.length, 0);
    deepEqual(page.exceptions, []);
  });
});

/** The element of a question on screen; the rest of a long page comes while nothing else is to be done. */
const elementOf = async (pulse: HTMLElement, name: string): Promise<QuestionElement> => {
  for (;;) {
    const legend = pulse.shadowRoot?.getElementById(`${name}-legend`);
    const element = legend?.closest<QuestionElement>('ics-pulse-view form > *');
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
};
