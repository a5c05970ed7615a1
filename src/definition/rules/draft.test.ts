import { expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { questionContracts } from '../../question/question-contracts.js';
import { parseDefinition } from '../parse-definition.js';

const findings = (members: object): readonly string[] => {
  const questions = ['in', 'out'].map(id => ({ id, type: 'scale', scale: 'mood5', title: 'How is it?' }));
  const parsed = parseDefinition(
    { format: 'ics-pulse/1', id: 'mood', title: 'Mood', questions, ...members },
    questionContracts,
  );
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${formatPath(path)}: ${code}`);
};

const draft = { for: 'P7D' };
const identified = { mode: 'identified' };

it.each([
  [{ draft, privacy: identified }, []],
  [{ draft, privacy: { mode: 'confidential' } }, []],
  [{ draft, privacy: { mode: 'anonymous' } }, ['draft: draft-in-anonymous-pulse']],
  [{ draft, privacy: {} }, ['draft: draft-in-anonymous-pulse']],
  [{ draft }, ['draft: draft-in-anonymous-pulse']],
  [{ draft: { for: 'a week' }, privacy: identified }, ['draft.for: not-a-duration']],
  [{ draft: { for: 'PT0S' }, privacy: identified }, ['draft.for: zero-duration']],
  [{ draft: {}, privacy: identified }, ['draft.for: missing-key']],
  [{ draft: 'P7D', privacy: identified }, ['draft: wrong-type']],
  [{ draft, privacy: identified, keep: { questions: ['in'], for: 'PT16H' } }, ['draft: draft-beside-keep']],
])('%j', (members, expected) => {
  expect(findings(members)).toEqual(expected);
});
