import type { AnswerValue, PlainAnswer, PulseResponse, SkipReason } from '../response/response.js';
import { contextValue } from './facts.js';
import { sentAnswer, skipsOf } from './parts.js';
import { pagesIn } from './transition.js';
import type { SessionSetting, SessionState, Step } from './session-state.js';

/** What a response says besides the answers. */
export type ResponseFrame = Pick<PulseResponse, 'id' | 'definition' | 'wave' | 'language'> &
  Partial<Pick<PulseResponse, 'side' | 'submittedAt'>>;

type Answers = Record<string, AnswerValue | Record<string, Record<string, PlainAnswer>>>;

/** Options may be called `constructor`; an object without ancestors has no such key yet. */
const bare = (): Record<string, never> => Object.create(null) as Record<string, never>;

const place = (answers: Answers, step: Step, state: SessionState): void => {
  const { key, question, round } = step;
  for (const suffix of ['', '.other']) {
    const value = sentAnswer(step, state.answers[key + suffix]);
    if (value === undefined) continue;
    if (!round) answers[key + suffix] = value;
    else {
      const rounds = (answers[round.group] ??= bare()) as Record<string, Record<string, PlainAnswer>>;
      (rounds[round.item] ??= bare())[question.id + suffix] = value as PlainAnswer;
    }
  }
};

const sentContext = (setting: SessionSetting, state: SessionState): Record<string, string> =>
  Object.fromEntries(
    (setting.definition.context ?? []).flatMap(entry => {
      const { id, send = true } = typeof entry === 'string' ? { id: entry } : entry;
      const value = send ? contextValue(setting, state.answers, id) : undefined;
      return value === undefined ? [] : [[id, value]];
    }),
  );

/**
 * The response as it stands: answers on this person's path only; shown and left empty is `blank`; what was never on
 * screen is absent. `complete` when every step of the path was on screen.
 */
export const buildResponse = (setting: SessionSetting, state: SessionState, frame: ResponseFrame): PulseResponse => {
  const steps = pagesIn(setting, state)
    .flatMap(page => page.steps)
    .filter(({ question }) => question.type !== 'statement');
  const answers: Answers = {};
  const skipped: Record<string, SkipReason> = {};
  for (const step of steps) {
    if (step.key.startsWith('@') || !state.seen.includes(step.key)) continue;
    place(answers, step, state);
    Object.assign(skipped, skipsOf(step, state));
  }
  const { side, submittedAt, ...named } = frame;
  return {
    format: 'ics-response/1',
    pulse: setting.definition.id,
    ...named,
    complete: steps.every(({ key }) => state.seen.includes(key)),
    ...(side && { side }),
    answers,
    skipped,
    context: sentContext(setting, state),
    ...(submittedAt && { submittedAt }),
  };
};
