import { describe, expect, it } from 'vitest';
import { parseDefinition } from '../definition/parse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import { parseResponse } from '../response/parse-response.js';
import { buildResponse } from './build-response.js';
import { fillQuestion } from './fill-text.js';
import { judgeAnswers } from './judge-answers.js';
import { Lot, randomCommand, randomDefinition, randomSetting } from './random-session.js';
import type { SessionSetting, SessionState } from './session-state.js';
import { beginSession, pageIn, pagesIn, transition } from './transition.js';

const frame = { id: '0f'.repeat(16), definition: 'ab'.repeat(32), wave: '2026-11', language: 'en' };

const correctSessions = function* (wantedCount: number): Generator<readonly [number, Lot, SessionSetting]> {
  for (let seed = 0, count = 0; count < wantedCount; seed += 1) {
    const lot = new Lot(seed);
    const definition = randomDefinition(lot);
    if (!parseDefinition(definition, questionContracts).ok) continue;
    count += 1;
    yield [seed, lot, randomSetting(lot, definition)];
  }
};

/** Everything that must hold in every state; what does not, in words. */
const broken = (setting: SessionSetting, state: SessionState): string[] => {
  const pages = pagesIn(setting, state);
  const steps = pages.flatMap(page => page.steps);
  const asked = steps.filter(({ question }) => question.type !== 'statement');
  const keys = steps.map(({ key }) => key);
  const response = buildResponse(setting, state, frame);
  const said = (key: string): unknown =>
    key
      .split(/\.(?!other)/)
      .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], response.answers);
  const shown = pageIn(pages, state);
  const claims: Record<string, boolean> = {
    'the page on screen exists': pages.length === 0 || shown !== undefined,
    'pages have ids of their own': new Set(pages.map(({ id }) => id)).size === pages.length,
    'no page is empty': pages.every(page => page.steps.length > 0),
    'nobody is asked twice': new Set(keys).size === keys.length,
    'what is on screen has been seen': (shown?.steps ?? []).every(({ key }) => state.seen.includes(key)),
    'answers are of the path': Object.keys(response.answers).every(id =>
      keys.some(key => [key, `${key}.other`, key.split('.')[0]].includes(id)),
    ),
    'what was seen is answered or skipped': asked
      .filter(({ key }) => !key.startsWith('@') && state.seen.includes(key))
      .every(({ key }) => (said(key) === undefined) === key in response.skipped),
    'what was skipped was seen on the path': Object.keys(response.skipped).every(
      key => keys.includes(key) && state.seen.includes(key),
    ),
    'complete means all seen': response.complete === asked.every(({ key }) => state.seen.includes(key)),
  };
  return Object.keys(claims).filter(claim => !claims[claim]);
};

describe('a session', () => {
  it('holds what it promises in 2,000 definitions by lot, whatever is done', () => {
    const failures: string[] = [];
    for (const [seed, lot, setting] of correctSessions(2_000)) {
      let state = beginSession(setting);
      failures.push(...broken(setting, state).map(claim => `seed ${seed}, at the start: not ${claim}`));
      for (let turn = 0; turn < 10; turn += 1) {
        const pages = pagesIn(setting, state);
        const shown = lot.chance(0.8) ? pageIn(pages, state)?.steps : pages.flatMap(page => page.steps);
        const command = randomCommand(lot, shown ?? []);
        state = transition(setting, state, command);
        const said = `seed ${seed}, after ${JSON.stringify(command)}`;
        failures.push(...broken(setting, state).map(claim => `${said}: not ${claim}`));
      }
      const steps = pagesIn(setting, state).flatMap(page => page.steps);
      judgeAnswers(questionContracts, setting, state, steps);
      for (const { question, round } of steps) fillQuestion(question, setting, state.answers, round);
      if (!parseResponse(buildResponse(setting, state, frame)).ok) failures.push(`seed ${seed}: no response`);
    }
    expect(failures.slice(0, 10)).toEqual([]);
  }, 60_000);

  it('comes to its end by going on, and back to its start by going back', () => {
    for (const [seed, lot, setting] of correctSessions(300)) {
      let state = beginSession(setting);
      for (let turn = 0; turn < 60 && state.status === 'asking'; turn += 1) {
        const pages = pagesIn(setting, state);
        for (const { key } of pageIn(pages, state)?.steps ?? [])
          state = transition(setting, state, { type: 'answer', key, value: null, skip: lot.one(['na', 'pns']) });
        const isLast = pages.at(-1)?.id === state.page || pages.length === 0;
        state = transition(setting, state, { type: isLast ? 'submit' : 'next' });
      }
      expect(state.status, `seed ${seed}`).toBe('saving');
      expect(buildResponse(setting, state, frame).complete, `seed ${seed}`).toBe(true);
      state = transition(setting, state, { type: 'not-saved' });
      for (let turn = 0; turn < 60; turn += 1) state = transition(setting, state, { type: 'back' });
      expect(state.page, `seed ${seed}`).toBe(pagesIn(setting, state)[0]?.id ?? '');
    }
  }, 60_000);
});
