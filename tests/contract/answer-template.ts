/** Answers a definition as a person would, without any browser, and says what was asked and what reached the endpoint. */
import { judgeResponse } from '../../demo/collector/judge-response.js';
import { createFakeBrowser } from '../../src/base/fake-ports.js';
import { createPulse } from '../../src/create-pulse.js';
import { evaluateCondition } from '../../src/definition/condition.js';
import type { Lists, PulseDefinition } from '../../src/definition/pulse-definition.js';
import { createDeliveryService } from '../../src/delivery.js';
import type { Pulse, PulseSetup } from '../../src/pulse.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { parseResponse } from '../../src/response/parse-response.js';
import type { AnswerValue, PlainAnswer, PulseResponse } from '../../src/response/response.js';
import { everybody, type CellContent } from '../../src/results/aggregate.js';
import { summarize } from '../../src/results/summarize.js';
import type { Step } from '../../src/session/session-state.js';

export const departments = ['finance', 'it', 'hr', 'legal'].map(id => ({ id, label: id.toUpperCase() }));
const lists: Lists = { departments };

/** By question id or step key; a question that is not named is left empty. */
export type GivenAnswers = Readonly<Record<string, PlainAnswer | { readonly skip: 'na' | 'pns' }>>;

export interface AnsweredTemplate {
  /** Question ids in the order they were on screen, a page each. */
  readonly pages: readonly (readonly string[])[];
  readonly response: PulseResponse;
}

const give = (pulse: Pulse, { key, question }: Step, answers: GivenAnswers): void => {
  const given = answers[key] ?? answers[question.id];
  if (given === undefined) return;
  const isSkip = typeof given === 'object' && 'skip' in given;
  pulse.session.dispatch(
    isSkip ? { type: 'answer', key, value: null, skip: given.skip } : { type: 'answer', key, value: given },
  );
};

const answerPages = (pulse: Pulse, answers: GivenAnswers): string[][] => {
  const asked: string[][] = [];
  for (;;) {
    const page = pulse.session.page();
    if (!page) throw new Error('Nothing is on screen.');
    asked.push(page.steps.map(({ question }) => question.id));
    for (const step of page.steps) give(pulse, step, answers);
    if (pulse.session.pages().at(-1)?.id === page.id) return asked;
    pulse.next();
    if (pulse.session.page()?.id === page.id)
      throw new Error(`${page.id} is not left: ${JSON.stringify(pulse.session.get().issues)}`);
  }
};

/** Goes through a pulse from its first page to the endpoint. Throws when the collector would refuse what arrives. */
export const answerTemplate = async (
  definition: PulseDefinition,
  answers: GivenAnswers,
  setup: Pick<PulseSetup, 'context' | 'side' | 'language'> = {},
): Promise<AnsweredTemplate> => {
  const browser = createFakeBrowser();
  const service = createDeliveryService(browser.openTab().ports);
  const pulse = await createPulse({ definition, endpoint: '/api/responses', lists, service, ...setup });
  await pulse.warmUp();
  const pages = answerPages(pulse, answers);
  const saved = await pulse.submit();
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  await browser.advance(0);
  const parsed = parseResponse(JSON.parse(browser.requests[0]?.body ?? 'null'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const issues = judgeResponse(parsed.value, { definition, lists, context: parsed.value.context });
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return { pages, response: parsed.value };
};

/** Ids of the pulses that may follow these answers. */
export const offersOf = ({ offers = [] }: PulseDefinition, { answers, context }: PulseResponse): readonly string[] =>
  offers
    .filter(
      ({ if: condition }) =>
        !condition ||
        evaluateCondition(condition, {
          answer: id => answers[id] as AnswerValue | undefined,
          context: id => context[id],
          score: () => undefined,
          item: () => undefined,
        }),
    )
    .map(({ pulse }) => pulse);

/** One response for each row of answers. */
export const responsesTo = (
  definition: PulseDefinition,
  rows: readonly GivenAnswers[],
  setup: Parameters<typeof answerTemplate>[2] = {},
): Promise<readonly PulseResponse[]> =>
  Promise.all(rows.map(async answers => (await answerTemplate(definition, answers, setup)).response));

/** What the results show of everybody, by question, `dim:<id>` and `score:<id>`. */
export const figuresOf = (
  definition: PulseDefinition,
  responses: readonly PulseResponse[],
): Readonly<Record<string, CellContent>> => {
  const { cells } = summarize({
    definition,
    contracts: questionContracts,
    waves: [{ id: 'first', state: 'closed', responses }],
    lists,
    language: 'en',
    generated: '2026-11-20T09:00:00Z',
  });
  return Object.fromEntries(cells.filter(({ g }) => g === everybody).map(cell => [cell.d, cell]));
};
