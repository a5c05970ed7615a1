import { describe, expect, it } from 'vitest';
import { formatPath, type Issue } from '../base/issue.js';
import type { Result } from '../base/result.js';
import { parseDefinition, parseDefinitionText } from './parse-definition.js';
import type { QuestionChecks } from './question-check.js';

const minimal = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  questions: [{ id: 'score', type: 'nps', title: 'How likely …?' }],
};

const findings = (outcome: Result<unknown, readonly Issue[]>): string[] =>
  outcome.ok ? [] : outcome.error.map(issue => `${formatPath(issue.path)}: ${issue.code}`);

const findingsWith = (change: object): string[] => findings(parseDefinition({ ...minimal, ...change }, {}));

describe('parseDefinition', () => {
  it('lets a correct definition through, equal and as a copy', () => {
    const parsed = parseDefinition(minimal, {});
    expect(parsed).toEqual({ ok: true, value: minimal });
    expect(parsed.ok && parsed.value).not.toBe(minimal);
  });

  it.each([[null], [undefined], [0], ['text'], [[]], [Symbol('s')], [() => minimal]])('refuses %s', value => {
    expect(parseDefinition(value, {}).ok).toBe(false);
  });

  it('reports everything at once, sorted by path', () => {
    const wrong = {
      format: 'ics-pulse/2',
      id: 'has space',
      questions: [
        { id: 'a', type: 'star', title: 'A' },
        { id: 'a', type: 'nps', titel: 'A', requird: true },
        { id: 'b', type: 'scale', scale: 'frek5', title: '', dimension: 'moral' },
        { id: 'c', type: 'text', title: 'C', showIf: { question: 'd', is: 'answered' } },
      ],
      dimensions: [{ id: 'morale', title: 'Morale', minimumGroup: 2 }],
      privacy: { minimumGroup: 2, mode: 'secret' },
      colour: 'red',
    };
    expect(findings(parseDefinition(wrong, {}))).toEqual([
      'colour: unknown-key',
      'dimensions[0].minimumGroup: minimum-below-three',
      'format: unknown-format',
      'id: not-an-id',
      'privacy.minimumGroup: minimum-below-three',
      'privacy.mode: unknown-value',
      'questions[0].type: unknown-question-type',
      'questions[1].id: duplicate-question-id',
      'questions[1].requird: unknown-key',
      'questions[1].titel: unknown-key',
      'questions[1].title: missing-key',
      'questions[2].dimension: unknown-dimension-id',
      'questions[2].scale: unknown-scale',
      'questions[2].title: empty-text',
      'questions[3].showIf.question: unknown-question-id',
      'title: missing-key',
    ]);
  });

  it.each<[string, object, string]>([
    ['a key', { questions: [{ id: 'a', type: 'nps', title: 'A', requird: true }] }, 'required'],
    ['a top-level key', { dimension: [] }, 'dimensions'],
    ['a question type', { questions: [{ id: 'a', type: 'mutli-choice', title: 'A' }] }, 'multi-choice'],
    ['a value', { kind: 'mesure' }, 'measure'],
    ['a scale', { questions: [{ id: 'a', type: 'scale', scale: 'freg5', title: 'A' }] }, 'freq5'],
    ['a question', { pages: [['score'], ['scor']] }, 'score'],
  ])('names the nearest match of %s', (_, change, near) => {
    const parsed = parseDefinition({ ...minimal, ...change }, {});
    expect(parsed.ok ? [] : parsed.error.map(issue => issue.near)).toContain(near);
  });

  const licence = { attribution: 'Somebody, 2018', url: 'https://licence.example/3.0' };

  it.each([undefined, false, null, 'true', 1])(
    'refuses questions under a licence that is accepted with %j',
    accepted => {
      const findings = findingsWith({ licence: { ...licence, accepted } });
      expect(findings).toEqual(['licence.accepted: licence-not-accepted']);
    },
  );

  it('lets questions through whose licence is accepted', () => {
    expect(findingsWith({ licence: { ...licence, accepted: true } })).toEqual([]);
  });

  it('asks the question types, inside groups too, and says a shared finding once', () => {
    const checks: QuestionChecks = {
      nps: { check: () => [{ code: 'too-dull', path: ['title'] }] },
      scale: { check: () => [{ code: 'unknown-scale', path: ['scale'] }] },
    };
    const questions = [
      { id: 'use', type: 'multi-choice', title: 'Use', optionsFrom: 'departments' },
      {
        id: 'svc',
        type: 'group',
        title: 'Service',
        forEach: 'use',
        questions: [
          { id: 'x', type: 'nps', title: 'X' },
          { id: 'y', type: 'scale', scale: 'nothing', title: 'Y' },
        ],
      },
    ];
    expect(findings(parseDefinition({ ...minimal, questions }, checks))).toEqual([
      'questions[1].questions[0].title: too-dull',
      'questions[1].questions[1].scale: unknown-scale',
    ]);
  });

  it.each<[string, object, string]>([
    [
      '1,001 questions',
      { questions: Array.from({ length: 1001 }, (_, n) => ({ id: `q${n}`, type: 'nps', title: 'Q' })) },
      'questions: too-many-questions',
    ],
    [
      'a million questions',
      { questions: Array.from({ length: 1_000_000 }, () => minimal.questions[0]) },
      'questions: too-many-questions',
    ],
    [
      '51 options',
      {
        questions: [
          {
            id: 'a',
            type: 'choice',
            title: 'A',
            options: Array.from({ length: 51 }, (_, n) => ({ value: `v${n}`, label: 'V' })),
          },
        ],
      },
      'questions[0].options: too-many-options',
    ],
    ['256 KiB', { intro: 'x'.repeat(262_144) }, '(root): too-large'],
  ])('refuses more than the limit: %s', (_, change, finding) => {
    expect(findingsWith(change)).toContain(finding);
  });

  it('refuses a million questions without reading them', () => {
    let reads = 0;
    const questions = new Proxy(new Array<unknown>(1_000_000).fill({}), {
      get(list, key) {
        reads += 1;
        return Reflect.get(list, key) as unknown;
      },
    });
    expect(parseDefinition({ ...minimal, questions }, {}).ok).toBe(false);
    expect(reads).toBeLessThan(100);
  });

  it('takes 1,000 questions with conditions', () => {
    const questions = Array.from({ length: 1000 }, (_, n) => ({
      id: `q${n}`,
      type: 'nps',
      title: 'Q',
      ...(n && { showIf: { question: `q${n - 1}`, is: 'answered' } }),
    }));
    expect(findingsWith({ questions })).toEqual([]);
  });
});

describe('parseDefinitionText', () => {
  it('reads what JSON.parse reads', () => {
    expect(parseDefinitionText(JSON.stringify(minimal), {})).toEqual({ ok: true, value: minimal });
  });

  it('hands on what is wrong with the text and with the definition', () => {
    expect(findings(parseDefinitionText('<!doctype html>', {}))).toEqual(['(root): html-instead-of-json']);
    expect(findings(parseDefinitionText('{}', {}))).toContain('questions: missing-key');
  });
});
