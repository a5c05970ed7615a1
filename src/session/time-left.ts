import type { QuestionDefinition } from '../definition/pulse-definition.js';
import { answeringSeconds, type AnsweringContracts } from './answering-time.js';
import type { Page, SessionSetting, Step } from './session-state.js';

/** How long the rest of a pulse takes: as the path stands, and if all is asked that answers can still bring. In seconds. */
export interface TimeLeft {
  readonly leastSeconds: number;
  readonly mostSeconds: number;
}

/** Of which question a step is: in a round, of the group. */
const sourceOf = ({ question, round }: Step): string => round?.group ?? question.id;

/** Those that can still be asked from a page on; a question that the lot left out cannot. */
const openFrom = ({ definition, draw }: SessionSetting, page: Page): readonly QuestionDefinition[] => {
  const { questions, pages } = definition;
  const byId = new Map(questions.map(question => [question.id, question]));
  const order = (pages?.flat() ?? [...byId.keys()]).filter(id => !draw.leftOut.includes(id));
  const here = page.steps.map(sourceOf);
  const from = order.findIndex(id => here.includes(id));
  return order.slice(Math.max(0, from)).flatMap(id => byId.get(id) ?? []);
};

/**
 * Seconds that the pages from `page` on take, by the rule of `answeringSeconds` (7.5 a closed question, 25 a text), this page
 * included. Questions whose condition does not hold yet count in the most alone, and so do rounds as long as the question that
 * opens them is still on its way.
 */
export const timeLeft = (
  setting: SessionSetting,
  pages: readonly Page[],
  page: Page,
  contracts: AnsweringContracts,
): TimeLeft => {
  const { rotations: _, ...definition } = setting.definition;
  const secondsOf = (questions: readonly QuestionDefinition[]): number =>
    answeringSeconds({ ...definition, questions }, contracts);
  const steps = pages.slice(pages.findIndex(({ id }) => id === page.id)).flatMap(rest => rest.steps);
  const open = openFrom(setting, page);
  const moreSeconds = open.map(question => {
    const here = steps.filter(step => sourceOf(step) === question.id).map(step => step.question);
    if (question.type !== 'group') return here.length > 0 ? 0 : secondsOf([question]);
    // How many rounds there can be is known from the question that opens them.
    const opener = open.filter(({ id }) => id === question.forEach);
    return opener.length > 0 ? secondsOf([...opener, question]) - secondsOf(opener) - secondsOf(here) : 0;
  });
  const leastSeconds = secondsOf(steps.map(({ question }) => question));
  return { leastSeconds, mostSeconds: moreSeconds.reduce((sum, seconds) => sum + Math.max(0, seconds), leastSeconds) };
};
