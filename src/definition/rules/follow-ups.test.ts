import { expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { questionContracts } from '../../question/question-contracts.js';
import { parseDefinition } from '../parse-definition.js';

const findings = (followUp: object): readonly string[] => {
  const parsed = parseDefinition(
    {
      format: 'ics-pulse/1',
      id: 'lunch',
      title: 'Lunch',
      questions: [{ id: 'score', type: 'nps', title: 'How was it?' }],
      followUps: [{ pulse: 'later', after: 'P2D', expires: 'P30D', ...followUp }],
    },
    questionContracts,
  );
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${formatPath(path)}: ${code}`);
};

it.each([
  [{}, []],
  [{ if: { question: 'score', is: 'at-most', value: 6 }, context: { stage: 'later' }, draw: ['case'] }, []],
  [{ after: 'soon' }, ['followUps[0].after: not-a-duration']],
  [{ after: 'P0D' }, ['followUps[0].after: zero-duration']],
  [{ expires: '-P1D' }, ['followUps[0].expires: negative-duration']],
  [{ if: { question: 'scor', is: 'at-most', value: 6 } }, ['followUps[0].if.question: unknown-question-id']],
  [{ draw: ['a case'] }, ['followUps[0].draw[0]: not-an-id']],
  [{ who: 'me' }, ['followUps[0].who: unknown-key']],
])('%j', (followUp, expected) => {
  expect(findings(followUp)).toEqual(expected);
});
