import type { ConditionFacts } from '../definition/condition.js';
import type { Expression, VariableDefinition } from '../definition/pulse-definition.js';

type Known = Pick<ConditionFacts, 'answer' | 'score' | 'context'>;

const numberFrom = (value: unknown): number | null => {
  const isGiven = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
  return isGiven && Number.isFinite(Number(value)) ? Number(value) : null;
};

/** Half away from zero, as people round. */
const roundTo = (value: number, decimals: number): number => {
  const [digits = '', exponent = '0'] = Math.abs(value).toString().split('e');
  // Shifting the decimal point in the text keeps 1.005 from becoming 1.00499….
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return Math.sign(value) * Number(`${shifted}e${-decimals}`);
};

type Fold = (values: readonly number[]) => number;

const sum: Fold = values => values.reduce((total, value) => total + value, 0);
/** Of all parts, which have to be known. */
const ofAll: Readonly<Record<string, Fold>> = {
  sum,
  product: values => values.reduce((total, value) => total * value, 1),
  difference: ([from = NaN, less = NaN]) => from - less,
  quotient: ([of = NaN, by = NaN]) => of / by,
};
/** Of those that are known, one at least. */
const ofKnown: Readonly<Record<string, Fold>> = {
  minimum: values => Math.min(...values),
  maximum: values => Math.max(...values),
  mean: values => sum(values) / values.length,
};

/**
 * Reads the variables of a definition, each computed once; what is not known, or is no number in the end, is undefined. An
 * expression that comes back to itself is not known.
 */
export const readVariables = (
  variables: readonly VariableDefinition[],
  known: Known,
): ((id: string) => number | undefined) => {
  const values = new Map<string, number | null>();

  const variable = (id: string): number | null => {
    const found = values.get(id);
    if (found !== undefined) return found;
    values.set(id, null);
    const definition = variables.find(each => each.id === id);
    const value = definition ? numberFrom(evaluate(definition.is)) : null;
    values.set(id, value);
    return value;
  };

  const evaluate = (expression: Expression): number | null => {
    if (typeof expression === 'number') return expression;
    if ('question' in expression) return numberFrom(known.answer(expression.question));
    if ('score' in expression) return numberFrom(known.score(expression.score));
    if ('context' in expression) return numberFrom(known.context(expression.context));
    if ('variable' in expression) return variable(expression.variable);
    if ('round' in expression) {
      const value = evaluate(expression.round);
      return value === null ? null : roundTo(value, expression.decimals ?? 0);
    }
    const [[name, parts]] = Object.entries<readonly Expression[]>(expression) as [[string, readonly Expression[]]];
    const all = parts.map(evaluate);
    const given = all.filter(value => value !== null);
    if (name === 'count') return given.length;
    const fold = given.length === all.length ? (ofAll[name] ?? ofKnown[name]) : ofKnown[name];
    return fold && given.length > 0 ? numberFrom(fold(given)) : null;
  };

  return id => variable(id) ?? undefined;
};
