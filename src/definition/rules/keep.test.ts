import { expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { questionContracts } from '../../question/question-contracts.js';
import { parseDefinition } from '../parse-definition.js';

const findings = (keep: unknown): readonly string[] => {
  const questions = ['in', 'out'].map(id => ({ id, type: 'scale', scale: 'mood5', title: 'How is it?' }));
  const parsed = parseDefinition(
    { format: 'ics-pulse/1', id: 'mood', title: 'Mood', questions, keep },
    questionContracts,
  );
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${formatPath(path)}: ${code}`);
};

it.each([
  [{ questions: ['in'], for: 'PT16H' }, []],
  [{ questions: ['on'], for: 'PT16H' }, ['keep.questions[0]: unknown-question-id']],
  [{ questions: ['in'], for: 'a day' }, ['keep.for: not-a-duration']],
  [{ questions: ['in'], for: 'PT0S' }, ['keep.for: zero-duration']],
  [{ questions: ['in'] }, ['keep.for: missing-key']],
])('%j', (keep, expected) => {
  expect(findings(keep)).toEqual(expected);
});
