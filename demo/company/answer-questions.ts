import type { Id } from '../../src/definition/pulse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import type { AnswerValue, PulseResponse } from '../../src/response/response.js';
import { buildResponse, type ResponseFrame } from '../../src/session/build-response.js';
import { pagesOf } from '../../src/session/flow.js';
import { scoreOf } from '../../src/session/score-of.js';
import type { SessionSetting, SessionState, Skip, Step } from '../../src/session/session-state.js';
import { readVariables } from '../../src/session/variables.js';
import { judgeChecks } from '../collector/judge-checks.js';
import { answerQuestion } from './answer-question.js';
import type { Given, Respondent } from './respondent.js';

/** How often somebody who is told that answers do not fit together thinks again. */
const mostTurns = 50;

/** What is drawn to be left out of this wave. */
const leftOut = ({ definition, draw, name }: Respondent): readonly Id[] =>
  (definition.rotations ?? []).flatMap(({ of, ask }) =>
    [...of].sort((one, other) => draw.share(name, 'rotation', one) - draw.share(name, 'rotation', other)).slice(ask),
  );

const settingOf = (respondent: Respondent): SessionSetting => {
  const { definition, lists, context, draw, name, today } = respondent;
  return {
    ...{ definition, lists, context, today, contextTitle: '' },
    draw: { leftOut: leftOut(respondent), seed: Math.floor(2 ** 31 * draw.share(name, 'seed')) },
    readVariables: known => readVariables(definition.variables ?? [], known),
    scoreOf: (id, answers) => scoreOf(questionContracts, definition, id, answers),
  };
};

/** What somebody has said so far, on the way that the answers themselves lay out. */
class AnswerSheet {
  readonly answers: Record<string, AnswerValue> = {};
  readonly skips: Record<string, Skip> = {};
  readonly seen: string[] = [];

  take(key: string, given: Given | undefined): void {
    this.seen.push(key);
    if (given === undefined) return;
    if ('value' in given) this.answers[key] = given.value;
    else if (given.skip !== 'blank') this.skips[key] = given.skip;
    if ('value' in given && given.otherText !== undefined) this.answers[`${key}.other`] = given.otherText;
  }

  get state(): SessionState {
    const { answers, skips, seen } = this;
    return { status: 'submitted', page: '', answers, skips, seen, issues: {} };
  }
}

const fillSheet = (setting: SessionSetting, respondent: Respondent): AnswerSheet => {
  const sheet = new AnswerSheet();
  // An answer may open or close what comes after it.
  const next = (): Step | undefined =>
    pagesOf(setting, sheet.answers, sheet.skips)
      .flatMap(({ steps }) => steps)
      .find(({ key }) => !sheet.seen.includes(key));
  for (let step = next(); step !== undefined; step = next()) {
    const { key, question, round } = step;
    sheet.take(key, answerQuestion(question, key, round?.item ?? null, respondent));
  }
  return sheet;
};

/**
 * The response of somebody to what a definition asks, as its rotations, conditions and jumps have it; null where no answers were
 * found that its checks let through. Pure: the same respondent sends the same.
 */
export const answerQuestions = (respondent: Respondent, frame: ResponseFrame): PulseResponse | null => {
  const setting = settingOf(respondent);
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const name = turn === 0 ? respondent.name : `${respondent.name}/turn ${turn}`;
    const response = buildResponse(setting, fillSheet(setting, { ...respondent, name }).state, frame);
    if (judgeChecks(response, respondent).length === 0) return response;
  }
  return null;
};
