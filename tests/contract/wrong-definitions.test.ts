import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/base/describe-issue.js';
import { formatPath } from '../../src/base/issue.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { soundQuestions } from './sound-questions.js';
import {
  asksItself,
  neverInAGroup,
  wrongGroups,
  wrongInAll,
  wrongMembers,
  type WrongMember,
} from './wrong-definitions.js';

const departments = { title: 'Whom?', optionsFrom: 'departments' };
const use = { id: 'use', type: 'multi-choice', ...departments };
const one = { id: 'one', type: 'choice', ...departments };
const later = { id: 'later', type: 'multi-choice', ...departments };
const group = {
  id: 'q',
  type: 'group',
  title: 'G',
  forEach: 'use',
  questions: [{ id: 'a', type: 'text', title: 'A' }],
};
const points = (...codes: readonly number[]) => ({ options: codes.map(value => ({ value, label: `${value}` })) });

/** The findings in a pulse with this question in the middle, as `path: code`. */
const findingsOf = (question: object, more: object = {}): readonly string[] => {
  const outcome = parseDefinition(
    {
      format: 'ics-pulse/1',
      id: 'p',
      title: 'P',
      privacy: { mode: 'identified' },
      scales: { falling: points(2, 1), doubled: points(1, 1) },
      questions: [use, one, question, later],
      ...more,
    },
    questionContracts,
  );
  if (outcome.ok) return [];
  for (const issue of outcome.error) expect(describeIssue(issue)).toMatch(/[.?]$/);
  // The scales are wrong only where somebody asks for them.
  return outcome.error.map(({ path, code }) => `${formatPath(path)}: ${code}`);
};

const at = (...path: readonly (string | number)[]): string => formatPath(['questions', 2, ...path]);

const expectFinding = (sound: object, [change, code, ...path]: WrongMember): void => {
  const changed = JSON.parse(JSON.stringify({ ...sound, ...change })) as object;
  // What JSON cannot say comes as an object.
  const isSayable = !Object.values(change).includes(Infinity);
  expect(findingsOf(isSayable ? changed : { ...sound, ...change })).toContain(`${at(...path)}: ${code}`);
};

const nameOf = ([change, code]: WrongMember): string => `${JSON.stringify(change).slice(0, 80)}: ${code}`;
const named = (rows: readonly WrongMember[]) => rows.map(row => [nameOf(row), row] as const);

describe.each(Object.entries(soundQuestions))('a wrong %s', (type, sound) => {
  it('is right before it is wrong, and alone in its id', () => {
    expect(findingsOf(sound)).toEqual([]);
    expect(findingsOf(sound, { questions: [use, sound, sound] })).toContain(`${at('id')}: duplicate-question-id`);
  });

  it.each(
    named([...wrongInAll, asksItself(type !== 'statement'), ...wrongMembers[type as keyof typeof soundQuestions]]),
  )('%s', (_name, row) => {
    expectFinding(sound, row);
  });

  it('takes no layout that it does not have, and translations of its own words only', () => {
    const layout = findingsOf({ ...sound, layout: 'round' });
    expect(layout.some(finding => new RegExp(`layout: unknown-(key|value)`).test(finding))).toBe(true);
    const translations = { de: { 'questions.q.title': 'F', 'questions.q.titel': 'F', 'questions.gone.title': 'F' } };
    expect(findingsOf(sound, { translations })).toEqual([
      `${formatPath(['translations', 'de', 'questions.gone.title'])}: unknown-translation-path`,
      `${formatPath(['translations', 'de', 'questions.q.titel'])}: unknown-translation-path`,
    ]);
  });

  it('stands in a group, or is refused there', () => {
    const refused = (neverInAGroup as readonly string[]).includes(type);
    expect(findingsOf({ ...group, questions: [...group.questions, { ...sound, id: 'b' }] })).toEqual(
      refused ? [`${at('questions', 1, 'type')}: not-in-a-group`] : [],
    );
  });

  it('cannot be a loop over what is not chosen', () => {
    const loop = { ...group, id: 'g', forEach: 'q' };
    const isChosen = type === 'multi-choice';
    expect(findingsOf(sound, { questions: [use, sound, loop] })).toEqual(
      isChosen ? [] : [`${at('forEach')}: for-each-not-multi-choice`],
    );
  });
});

describe('a wrong group', () => {
  it('is right before it is wrong, and holds no group', () => {
    expect(findingsOf(group)).toEqual([]);
    const nested = { ...group, questions: [...group.questions, { ...group, id: 'inner' }] };
    expect(findingsOf(nested)).toEqual([`${at('questions', 1, 'type')}: not-in-a-group`]);
  });

  it.each(named([...wrongGroups, asksItself(false)]))('%s', (_name, row) => expectFinding(group, row));
});

it('names what was probably meant', () => {
  const nearOf = (question: object): unknown[] => {
    const outcome = parseDefinition(
      { format: 'ics-pulse/1', id: 'p', title: 'P', questions: [question] },
      questionContracts,
    );
    return outcome.ok ? [] : outcome.error.map(({ near }) => near);
  };
  expect(nearOf({ ...soundQuestions.choice, layout: 'gird' })).toEqual(['grid']);
  expect(nearOf({ ...soundQuestions.scale, layout: 'colum' })).toEqual(['column']);
  expect(nearOf({ ...soundQuestions.nps, lables: [] })).toEqual(['labels']);
});
