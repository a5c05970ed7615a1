/** The results without side effects: the element's class, and the pure functions that make and read aggregates. */
export { ResultsElement } from './results-element.js';
export { ResultsErrorEvent } from './results-error-event.js';
export { parseAggregate } from './parse-aggregate.js';
export { summarize, type SummarizeInput, type WaveResponses } from './summarize.js';
export type {
  Aggregate,
  AggregateCell,
  AggregateComment,
  AggregateEdge,
  AggregateGroup,
  AggregateMeasure,
  AggregatePulse,
  AggregateWave,
  CellContent,
  Figures,
  MeasureKind,
  Suppressed,
  SuppressionReason,
  Text,
} from './aggregate.js';
