import { evaluateCondition } from '../definition/condition.js';
import type { Condition, ScoreDefinition } from '../definition/pulse-definition.js';
import type { Text } from './aggregate.js';
import type { Combine } from './combine-parts.js';
import { combinedVariable } from './combined-variable.js';
import type { MeasureScope } from './question-variables.js';
import { textsOf } from './texts-of.js';
import type { Variable } from './variable.js';

const nothing = (): undefined => undefined;

const outcomeOf =
  (condition: Condition): Combine =>
  (parts, readings) => {
    const answers = new Map(parts.map(({ measure }, index) => [measure.id, readings[index]?.[0]?.value ?? null]));
    if ([...answers.values()].includes(null)) return null;
    const answer = (id: string) => answers.get(id) ?? undefined;
    return evaluateCondition(condition, { answer, context: nothing, score: nothing, item: nothing }) ? 100 : 0;
  };

/** The titles of all questions in one line, in the languages that all of them have. */
const joinedTitles = (parts: readonly Variable[]): Text => {
  const titles = parts.map(({ measure }) => measure.label ?? {});
  const languages = Object.keys(titles[0] ?? {}).filter(language => titles.every(title => title[language]));
  return Object.fromEntries(languages.map(language => [language, titles.map(title => title[language]).join(' · ')]));
};

/**
 * The percentage of responses for which a condition holds: 100 or 0 each. It counts the responses that answered every
 * part; one that was not asked all of them is none of its responses, one that left a part empty is a missing one.
 */
export const rateVariable = (
  score: ScoreDefinition,
  parts: readonly Variable[],
  scope: MeasureScope,
): Variable | null => {
  if (score.if === undefined || parts.length < score.of.length) return null;
  const { id, title } = score;
  const label = title === undefined ? joinedTitles(parts) : textsOf(scope.definition, `scores.${id}.title`, title);
  const measure = { id: `score:${id}`, label, kind: 'share' } as const;
  const variable = combinedVariable(measure, parts, outcomeOf(score.if), scope);
  return (
    variable && {
      ...variable,
      isAlwaysAsked: parts.every(part => part.isAlwaysAsked),
      read: response => (parts.every(part => part.read(response).length > 0) ? variable.read(response) : []),
    }
  );
};
