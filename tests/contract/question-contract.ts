import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/base/describe-issue.js';
import type { Lists, PulseDefinition, QuestionDefinition } from '../../src/definition/pulse-definition.js';
import type { AnswerScope, QuestionContract } from '../../src/question/question-type.js';
import type { AnswerValue } from '../../src/response/response.js';

/** What a question type must show of itself: at least one case of each kind that applies to it. */
export interface QuestionContractCases<Q extends QuestionDefinition> {
  /** A question without any mistake. */
  readonly question: Q;
  readonly scales?: PulseDefinition['scales'];
  readonly privacy?: PulseDefinition['privacy'];
  readonly others?: readonly QuestionDefinition[];
  readonly lists?: Lists;
  readonly context?: Readonly<Record<string, string>>;
  /** What may arrive, and the answer it is. Empty only for types that hold no answer. */
  readonly accepted: readonly (readonly [given: unknown, answer: AnswerValue])[];
  readonly refused: readonly (readonly [given: unknown, code: string])[];
  /** Changes that make the question wrong, with the code that says so. */
  readonly mistakes: readonly (readonly [change: Partial<Q>, code: string])[];
  /** Every code low to high; null where answers are free. */
  readonly codes: readonly (string | number)[] | null;
  /** How one code is answered. Default: as it is. */
  readonly answerOf?: (code: string | number) => AnswerValue;
  /** True: the first code scores 0 and the last 100. */
  readonly isScored: boolean;
}

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

/** What no question takes, whatever its type. */
const nonsense: readonly unknown[] = [
  undefined,
  null,
  true,
  Number.NaN,
  -0,
  Infinity,
  -1e308,
  '',
  ' \n',
  '\0',
  '__proto__',
  10n,
  Symbol('answer'),
  () => 1,
  {},
  cyclic,
  new Proxy([], {}),
  [],
  [null],
  [['load']],
  new Date(0),
  'x'.repeat(1_000_000),
];

const kebabCase = /^[a-z]+(-[a-z]+)*$/;

/** The suite every question type passes, ours and those of others. Call it inside a test file. */
export const describeQuestionContract = <Q extends QuestionDefinition>(
  contract: QuestionContract<Q>,
  cases: QuestionContractCases<Q>,
): void => {
  const { question, accepted, refused, mistakes, codes, isScored, answerOf = (code): AnswerValue => code } = cases;
  const definition: PulseDefinition = {
    format: 'ics-pulse/1',
    id: 'contract',
    title: 'Contract',
    questions: [...(cases.others ?? []), question],
    ...(cases.scales ? { scales: cases.scales } : {}),
    ...(cases.privacy ? { privacy: cases.privacy } : {}),
  };
  const scope: AnswerScope = { definition, lists: cases.lists ?? {}, context: cases.context ?? {} };

  describe(`the contract of ${contract.type}`, () => {
    it('is about its own type, and says how long it takes', () => {
      expect(contract.type).toBe(question.type);
      expect(contract.answerable).toBe(accepted.length > 0);
      expect(contract.seconds).toBe(!contract.answerable ? 0 : contract.type === 'text' ? 25 : 7.5);
    });

    it('finds nothing wrong with a correct question', () => {
      expect(contract.check(question, definition)).toEqual([]);
    });

    it.each(mistakes)('finds the mistake in %o: %s', (change, code) => {
      const issues = contract.check({ ...question, ...change }, definition);
      expect(issues.map(issue => issue.code)).toContain(code);
      for (const issue of issues) {
        expect(issue.code).toMatch(kebabCase);
        expect(issue.path).toHaveLength(1);
        expect(describeIssue(issue)).toMatch(/\.$/);
      }
    });

    it.each(accepted)('takes %o as %o', (given, answer) => {
      expect(contract.parseAnswer(question, given, scope)).toEqual({ ok: true, value: answer });
    });

    it('takes what it gave out again, also after it was sent', () => {
      for (const [, answer] of accepted) {
        const sent: unknown = JSON.parse(JSON.stringify(answer));
        expect(contract.parseAnswer(question, sent, scope)).toEqual({ ok: true, value: answer });
      }
    });

    it.each(refused)('refuses %o: %s', (given, code) => {
      const outcome = contract.parseAnswer(question, given, scope);
      expect(outcome.ok ? outcome.value : outcome.error.map(issue => issue.code)).toEqual([code]);
    });

    it('refuses nonsense as data, never by an exception', () => {
      for (const value of nonsense) {
        const outcome = contract.parseAnswer(question, value, scope);
        expect(outcome.ok).toBe(false);
        if (outcome.ok) continue;
        expect(outcome.error.length).toBeGreaterThan(0);
        for (const issue of outcome.error)
          expect(issue).toMatchObject({ code: expect.stringMatching(kebabCase), path: [] });
      }
    });

    it('names its codes in order, and takes each of them', () => {
      expect(contract.codes(question, scope)).toEqual(codes);
      for (const code of codes ?? []) expect(contract.parseAnswer(question, answerOf(code), scope).ok).toBe(true);
    });

    it(isScored ? 'scores from 0 to 100, and turns reversed items round' : 'has no score', () => {
      const answers = codes ? codes.map(answerOf) : accepted.map(([, answer]) => answer);
      const scores = answers.map(answer => contract.score(question, answer, definition));
      if (!isScored) return expect(scores.every(score => score === null)).toBe(true);
      expect([scores[0], scores.at(-1)]).toEqual([0, 100]);
      expect([...scores].sort((a, b) => a! - b!)).toEqual(scores);
      const reversed = answers.map(answer => contract.score({ ...question, reverse: true }, answer, definition)!);
      reversed.forEach((score, place) => expect(score + scores[place]!).toBeCloseTo(100, 10));
    });
  });
};
