import type { PulseDefinition } from '../definition/pulse-definition.js';
import { questionContracts } from '../question/question-contracts.js';
import type { PulseResponse } from '../response/response.js';
import type { Aggregate, CellContent, Figures } from './aggregate.js';
import { cellFigures } from './cell-figures.js';
import { addReadings, emptyCellTally } from './cell-tally.js';
import { summarize, type SummarizeInput } from './summarize.js';
import type { Reading, Variable } from './variable.js';

const departments = [
  { id: 'finance', label: 'Finance' },
  { id: 'legal', label: 'Legal' },
  { id: 'works', label: 'Works' },
  { id: 'north', label: 'Works north', parent: 'works' },
  { id: 'south', label: 'Works south', parent: 'works' },
];

/** A pulse with every kind of figure, for a company of five groups. */
export const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'service',
  title: 'Service',
  translations: { de: { title: 'Dienst', 'questions.resp1.title': 'Erste Antwort?' } },
  dimensions: [
    { id: 'responsiveness', title: 'Responsiveness' },
    { id: 'morale', title: 'Morale', minimumGroup: 10 },
  ],
  questions: [
    { id: 'resp1', type: 'scale', scale: 'freq5', title: 'First answer?', dimension: 'responsiveness' },
    { id: 'resp2', type: 'scale', scale: 'freq5', title: 'Waiting?', dimension: 'responsiveness', reverse: true },
    { id: 'mood', type: 'scale', scale: 'mood5', title: 'Mood?', dimension: 'morale' },
    { id: 'emp', type: 'nps', title: 'Recommend?' },
    { id: 'use', type: 'multi-choice', title: 'Whom?', optionsFrom: 'departments', excludeContext: 'team' },
    {
      id: 'svc',
      type: 'group',
      title: 'Service',
      forEach: 'use',
      max: 1,
      questions: [
        { id: 'speed', type: 'scale', scale: 'quick5', title: 'How quick is {dept}?' },
        { id: 'note', type: 'text', title: 'Note' },
      ],
    },
    { id: 'cmt', type: 'text', title: 'Comment' },
  ],
  scores: [
    { id: 'index', kind: 'mean', of: ['responsiveness'] },
    { id: 'recommend', kind: 'recommend', of: ['emp'] },
    { id: 'prompt', kind: 'share', of: ['resp1'] },
    { id: 'gap', kind: 'gap', of: ['resp1', 'resp2'] },
  ],
  context: ['team'],
  groupBy: 'team',
};

let drawn = 0;
/** A response of a team, or of nobody's. */
export const response = (team: string | null, more: Partial<PulseResponse> = {}): PulseResponse => ({
  format: 'ics-response/1',
  id: (drawn++).toString(16).padStart(32, '0'),
  pulse: 'service',
  definition: '',
  wave: '2026-10',
  language: 'en',
  complete: true,
  answers: {},
  skipped: {},
  context: team === null ? {} : { team },
  ...more,
});

export const times = (count: number, make: (index: number) => PulseResponse): PulseResponse[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The aggregate of one open wave. */
export const summary = (responses: readonly PulseResponse[], more: Partial<SummarizeInput> = {}): Aggregate =>
  summarize({
    definition,
    contracts: questionContracts,
    waves: [{ id: '2026-10', state: 'open', responses }],
    lists: { departments },
    language: 'en',
    generated: '2026-11-20T09:00:00Z',
    ...more,
  });

/** Content of one cell, without its key. */
export const cell = (aggregate: Aggregate, d: string, g = 'all'): CellContent | undefined => {
  const found = aggregate.cells.find(candidate => candidate.d === d && candidate.g === g);
  if (!found) return undefined;
  const { w: _w, g: _g, d: _d, ...content } = found;
  return content;
};

/** Responses that give `question` each code from 1 as often as `counts` says. */
export const spread = (counts: readonly number[], question: string): PulseResponse[] =>
  counts.flatMap((count, index) => times(count, () => response(null, { answers: { [question]: index + 1 } })));

/**
 * The figures of some readings.
 * @param isIndependent false: the readings are of one response
 */
export const figuresOf = (variable: Variable, readings: readonly Reading[], isIndependent = true): Figures => {
  const tally = emptyCellTally();
  for (const said of isIndependent ? readings.map(reading => [reading]) : [readings]) {
    addReadings(tally, variable.measure, said, 1);
  }
  return cellFigures(variable, tally);
};
