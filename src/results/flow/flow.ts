import { isSuppressed } from '../aggregate.js';
import type { Chart, ChartInput, ChartTable, LayOut, Mark } from '../chart/chart.js';
import type { ChartLanguage } from '../chart/chart-language.js';
import { fittedLabel, labelLinePx, labelWidth } from '../chart/label-size.js';
import { reasonText, rowTitle } from '../figure-text.js';
import { flowSteps, type FlowDays, type FlowStep, type FlowSteps } from './flow-steps.js';

/** Reports below which the finding does not say where they stop (the index threshold of the Civil Service People Survey). */
const fewestReports = 10;

const barPx = 22;
const rowPx = labelLinePx + barPx + 14;

const percent = (step: FlowStep, first: FlowStep): number =>
  first.reached > 0 ? (100 * step.reached) / first.reached : 0;

/** The step before which most stop; the first of several alike. Null where nothing stops. */
const worstStep = (steps: readonly FlowStep[]): FlowStep | null => {
  const most = Math.max(0, ...steps.map(({ stuck }) => stuck));
  return most > 0 ? (steps.find(({ stuck }) => stuck === most) ?? null) : null;
};

const findingOf = (steps: readonly FlowStep[], language: ChartLanguage): string => {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || first.reached === 0) return language.say('flowNothing');
  if (first.reached < fewestReports)
    return language.say('flowFew', { n: first.reached, last: last.label, done: last.reached });
  const worst = worstStep(steps);
  if (!worst) return language.say('flowAll', { n: first.reached, last: last.label });
  const before = steps[steps.indexOf(worst) - 1] ?? first;
  return language.say('flowStuck', {
    before: before.label,
    after: worst.label,
    stuck: worst.stuck,
    reached: before.reached,
  });
};

const daysText = (days: FlowDays | null, language: ChartLanguage): string => {
  if (!days) return '';
  const values = { n: days.median, days: language.figure(days.median, 1) };
  return days.ninetieth === null
    ? language.say('flowMedian', values)
    : language.say('flowDays', { ...values, ninetieth: language.figure(days.ninetieth, 1) });
};

const stuckText = (step: FlowStep, language: ChartLanguage): string =>
  step.stuck > 0 ? language.say('flowNotYet', { n: step.stuck }) : '';

const stepText = (step: FlowStep, first: FlowStep, language: ChartLanguage): string =>
  [
    language.say('flowStep', { label: step.label, reached: step.reached, share: percent(step, first) }),
    daysText(step.days, language),
  ]
    .filter(Boolean)
    .join('. ');

const stepMarks = (
  step: FlowStep,
  first: FlowStep,
  top: number,
  isWorst: boolean,
  { widthPx, language }: ChartInput,
): Mark[] => {
  const figure = language.say('flowFigure', { reached: step.reached, share: percent(step, first) });
  const figureRoomPx = labelWidth(figure, true) + 12;
  const nameRoomPx = widthPx - figureRoomPx;
  const lengthOf = (count: number): number =>
    first.reached > 0 ? (widthPx * Math.min(count, first.reached)) / first.reached : 0;
  const name = fittedLabel(step.label, nameRoomPx, true);
  const days = daysText(step.days, language);
  const nameEnd = labelWidth(name, true) + 14;
  const middle = top + labelLinePx / 2;
  const bar = { y: top + labelLinePx, height: barPx };
  const stuckWidth = Math.max(0, Math.min(lengthOf(step.stuck), widthPx - lengthOf(step.reached)));
  const stuck = { ...bar, kind: 'bar' as const, x: lengthOf(step.reached), width: stuckWidth };
  const notYet = stuckText(step, language);
  return [
    { kind: 'label', x: 0, y: middle, words: name, isStrong: true },
    ...(days && labelWidth(days) <= nameRoomPx - nameEnd
      ? [{ kind: 'label' as const, x: nameEnd, y: middle, words: days, on: 'secondary' as const }]
      : []),
    { kind: 'label', x: widthPx, y: middle, words: figure, anchor: 'end', isStrong: isWorst },
    { ...bar, kind: 'bar', x: 0, width: lengthOf(step.reached), tone: 'strong', text: stepText(step, first, language) },
    ...(stuckWidth > 0 ? [{ ...stuck, tone: isWorst ? ('accent' as const) : ('quiet' as const), text: notYet }] : []),
  ];
};

const tableOf = ({ measure, steps, content }: FlowSteps, { language, aggregate }: ChartInput): ChartTable => {
  const [first] = steps;
  const figures = steps.map(step => [
    step.label,
    language.figure(step.reached),
    first ? language.figure(percent(step, first)) : '',
    language.figure(step.stuck),
    step.days ? language.figure(step.days.median, 1) : '',
    step.days && step.days.ninetieth !== null ? language.figure(step.days.ninetieth, 1) : '',
  ]);
  const hidden = (measure.options ?? []).map((_, place) => [
    measure.labels?.[place]?.[language.tag] ?? measure.options?.[place] ?? '',
    reasonText(content, aggregate.pulse.min, language),
    '',
    '',
    '',
    '',
  ]);
  return {
    columns: (
      ['flowStepHeading', 'flowReached', 'flowShare', 'flowStuckHeading', 'flowMedianHeading', 'flowNinetieth'] as const
    ).map((key, place) => ({ title: language.say(key), isFigure: place > 0 })),
    rows: isSuppressed(content) ? hidden : figures,
  };
};

const hiddenChart = (flow: FlowSteps, input: ChartInput): Chart => {
  const { language, widthPx, aggregate } = input;
  const reason = reasonText(flow.content, aggregate.pulse.min, language);
  return {
    finding: reason,
    description: rowTitle(flow.measure, '', false, language),
    heightPx: barPx,
    marks: [{ kind: 'hidden', x: 0, y: 0, width: widthPx, height: barPx, text: reason }],
    table: tableOf(flow, input),
  };
};

/**
 * `flow`: how far things got on their way, step by step: a bar for what arrived, and beside it what stopped just before. Counts
 * and percent of the first step; days from the first step as median and 90th percentile where the document has them.
 */
export const layOut: LayOut = (input): Chart | null => {
  const flow = flowSteps(input);
  if (!flow) return null;
  const { steps, content, measure } = flow;
  const [first] = steps;
  if (isSuppressed(content) || !first) return hiddenChart(flow, input);
  const worst = first.reached < fewestReports ? null : worstStep(steps);
  return {
    finding: findingOf(steps, input.language),
    description: input.language.say('flowDescription', {
      title: rowTitle(measure, '', false, input.language),
      n: first.reached,
    }),
    heightPx: steps.length * rowPx,
    marks: steps.flatMap((step, place) => stepMarks(step, first, place * rowPx, step === worst, input)),
    table: tableOf(flow, input),
  };
};
