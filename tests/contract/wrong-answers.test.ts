import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { judgeResponse } from '../../demo/collector/judge-response.js';
import { describeIssue } from '../../src/base/describe-issue.js';
import * as english from '../../src/i18n/locales/en.js';
import { createLanguage } from '../../src/i18n/messages.js';
import { limitTexts } from '../../src/question/limit-texts.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { loadQuestionWords, questionSentence } from '../../src/question/question-words.js';
import { parseResponse } from '../../src/response/parse-response.js';
import type { AnswerValue } from '../../src/response/response.js';
import { draftEntries, fitDraft } from '../../src/session/draft.js';
import { after, answer, departments, pulseOf, settingOf } from '../../src/session/fake-session.js';
import { judgeAnswers } from '../../src/session/judge-answers.js';
import { sentAnswer } from '../../src/session/parts.js';
import { issueSentence } from '../../src/view/issue-sentence.js';
import { soundQuestions } from './sound-questions.js';
import { hostileAnswers, refusedHostile, wrongAnswers, type HostileAnswer } from './wrong-answers.js';

await loadQuestionWords('en');
const { translate } = createLanguage('en', english);

type Type = keyof typeof soundQuestions;

const rowsOf = (type: Type): readonly (readonly [string, unknown, string | null])[] => [
  ...Object.entries(hostileAnswers).map(
    ([name, given]) => [name, given, refusedHostile[type][name as HostileAnswer]] as const,
  ),
  ...wrongAnswers[type].map(([given, code]) => [JSON.stringify(given).slice(0, 60), given, code] as const),
];

/** Whether JSON says it as it is. */
const isSayable = (given: unknown): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(given)), given);

const namesIn = (text: string): readonly string[] => [...text.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);

/** Of a field of words within an answer. */
const refusedTexts = ['empty-text', 'text-too-long', 'unstorable-character'];

describe.each(Object.keys(soundQuestions) as Type[])('a wrong answer to a %s', type => {
  const question = soundQuestions[type];
  const definition = pulseOf([question], { privacy: { mode: 'identified' }, draft: { for: 'P7D' } });
  const setting = settingOf(definition);
  const scope = { definition, lists: { departments }, context: {} };
  const steps = [{ key: 'q', question, round: null }];

  const codeOf = (given: unknown): string | undefined => {
    const parsed = questionContracts[type].parseAnswer(question, given, scope);
    return parsed.ok ? undefined : parsed.error.map(issue => issue.code).join();
  };

  it.each(rowsOf(type))('%s', (_name, given, code) => {
    expect(codeOf(given) ?? null).toBe(code);

    // On the page it is kept as it was given, and judged as it would be sent; one sentence says what is wrong.
    const state = after(setting, answer('q', given as AnswerValue));
    expect(state.answers['q']).toBe(given);
    const sent = sentAnswer(steps[0]!, given as AnswerValue);
    const judged = judgeAnswers(questionContracts, setting, state, steps)['q'];
    expect(judged).toBe(sent === undefined ? undefined : codeOf(sent));
    if (code === null) return;
    const sentence =
      questionSentence('en', code, limitTexts(question, 'en')) ??
      issueSentence(code, question, translate, given as AnswerValue);
    expect(sentence).toMatch(/^[A-Z][^{}]*\.$/);
    expect(describeIssue({ code, path: [] })).toMatch(/\.$/);

    // A draft keeps it too, or says whose answer it could not keep.
    const entries = draftEntries(questionContracts, setting, state, ['q'], () => 'as it was');
    if (Number.isNaN(given)) expect(entries).toEqual({});
    else {
      const draft = { entries, seen: ['q'], page: 'q', seed: 1, savedMs: 0, untilMs: 1 };
      const fitted = fitDraft(questionContracts, setting, draft);
      expect('q' in fitted.answers || 'q' in fitted.unfit).toBe(true);
    }

    // And where a client of its own sends it, the collector says where and why.
    if (!isSayable(given)) return;
    const response = {
      format: 'ics-response/1',
      id: 'a'.repeat(32),
      pulse: 'lunch',
      definition: 'b'.repeat(64),
      wave: '2026-11',
      language: 'en',
      complete: true,
      answers: { q: given },
      skipped: {},
      context: {},
    };
    const received = parseResponse(JSON.parse(JSON.stringify(response)));
    const issues = received.ok ? judgeResponse(received.value, scope) : received.error;
    expect(issues.map(({ path }) => path.slice(0, 2))).toContainEqual(['answers', 'q']);
  });
});

describe('the table of refused answers in the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [section = ''] = /^### What an answer has to be\n[^]*?(?=^##+ )/m.exec(readme) ?? [];
  const rows = [...section.matchAll(/^\| ([^|]*`[^|]+) \| ([^|]+) \|$/gm)].map(([, types = '', codes = '']) => ({
    types: namesIn(types),
    codes: namesIn(codes),
  }));

  it.each(Object.keys(soundQuestions) as Type[])('names what a %s is refused with', type => {
    const named = rows.filter(({ types }) => types.includes(type)).flatMap(({ codes }) => codes);
    const ofTexts = type === 'matrix' || type === 'contact' ? refusedTexts : [];
    const refused = rowsOf(type).flatMap(([, , code]) => (code === null || code === 'wrong-type' ? [] : [code]));
    expect([...named, ...ofTexts]).toEqual(expect.arrayContaining(refused));
    for (const code of named) expect(describeIssue({ code, path: [] })).toMatch(/\.$/);
  });
});
