import { holdsCheck, type CheckFacts } from '../definition/holds-check.js';
import type { AnswerValue, SkipReason } from '../response/response.js';
import { factsOf } from './facts.js';
import { answersOn, fillText } from './fill-text.js';
import { sentAnswer, skipsOf } from './parts.js';
import type { Page, SessionSetting, SessionState } from './session-state.js';

/**
 * What the checks of the definition say against the answers on these pages of the path: a sentence by step key. Each is judged
 * where the last of its questions is asked, by what will be sent, so that a collector comes to the same; its sentence stands at the
 * first of its questions there, of several that are open at the first of those.
 */
export const judgeChecks = (
  setting: SessionSetting,
  { answers, skips }: Pick<SessionState, 'answers' | 'skips'>,
  path: readonly Page[],
  judged: readonly Page[],
): Record<string, string> => {
  const steps = path.flatMap(page => page.steps);
  const sent: Record<string, AnswerValue> = {};
  const skipped: Record<string, SkipReason> = {};
  for (const step of steps) {
    Object.assign(skipped, skipsOf(step, { answers, skips }));
    const value = sentAnswer(step, answers[step.key]);
    if (value !== undefined) sent[step.key] = value;
  }
  const facts: CheckFacts = {
    ...factsOf(setting, sent, null, skipped),
    isAsked: id => steps.some(({ key }) => key === id),
    isSettled: id => sent[id] !== undefined || skips[id] !== undefined,
  };
  const found: Record<string, string> = {};
  for (const check of setting.definition.checks ?? []) {
    const ownOn = ({ steps: shown }: Page) => shown.filter(({ key }) => check.of.includes(key));
    const last = path.filter(page => ownOn(page).length > 0).at(-1);
    if (!last || !judged.some(({ id }) => id === last.id) || holdsCheck(check, facts)) continue;
    const own = ownOn(last);
    const step = (check.atLeast && own.find(({ key }) => !facts.isSettled(key))) || own[0]!;
    found[step.key] ??= fillText(check.message, setting, answersOn(path, answers), null);
  }
  return found;
};
