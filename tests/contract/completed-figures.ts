import { expect } from 'vitest';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { aggregateIssues } from '../../src/results/aggregate-issues.js';
import { everybody, type CellContent } from '../../src/results/aggregate.js';
import { completeAggregate } from '../../src/results/complete-aggregate.js';
import { summarize } from '../../src/results/summarize.js';
import { departments, responsesTo, type GivenAnswers } from './answer-template.js';

/** What the document shows of everybody, after that many people gave these answers in a browser. */
export const completedFigures = async (
  definition: PulseDefinition,
  rows: readonly GivenAnswers[],
): Promise<Readonly<Record<string, CellContent>>> => {
  const responses = await responsesTo(definition, rows);
  const document = completeAggregate(
    summarize({
      definition,
      contracts: questionContracts,
      waves: [{ id: 'first', state: 'closed', responses }],
      lists: { departments },
      language: 'en',
      generated: '2026-11-20T09:00:00Z',
    }),
    { definition, headcounts: new Map(), actions: [] },
  );
  expect(aggregateIssues(document)).toEqual([]);
  return Object.fromEntries(document.cells.filter(({ g }) => g === everybody).map(cell => [cell.d, cell]));
};
