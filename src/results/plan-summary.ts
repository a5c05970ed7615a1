import type { Lists, PulseDefinition } from '../definition/pulse-definition.js';
import { strictestMinimum } from '../privacy/disclosure.js';
import type { QuestionContract } from '../question/question-type.js';
import { dimensionVariables, scoreVariables } from './combined-variables.js';
import { groupTree, type GroupTree } from './group-tree.js';
import { questionVariables } from './question-variables.js';
import { remembering, type Variable } from './variable.js';
import { withoutAnswers } from './without-answers.js';

export interface SummaryScope {
  readonly definition: PulseDefinition;
  /** The pure contracts of the question types, by type. */
  readonly contracts: Readonly<Record<string, QuestionContract>>;
  /** Lists that options and groups come from, by id. */
  readonly lists: Lists;
  /** Language of the lists' labels, BCP 47. */
  readonly language: string;
  /** Stricter than the definition's; a laxer one has no effect. */
  readonly minimumGroup?: number;
}

/** What is counted, and under which groups: the same for every response of a pulse. */
export interface SummaryPlan {
  readonly scope: SummaryScope;
  /** Answers below which nothing is shown. */
  readonly minimum: number;
  readonly tree: GroupTree;
  /** In reading order. */
  readonly variables: readonly Variable[];
}

/** Questions stand after their dimension, scores come first, so that a reader meets the whole before the parts. */
const inReadingOrder = (
  questions: readonly Variable[],
  dimensions: readonly Variable[],
  scores: readonly Variable[],
): readonly Variable[] => {
  const grouped = dimensions.flatMap(dimension => [
    dimension,
    ...questions.filter(({ measure }) => measure.parent === dimension.measure.id),
  ]);
  return [...scores, ...grouped, ...questions.filter(question => !grouped.includes(question))];
};

/** Works a definition out into columns and groups. */
export const planSummary = (scope: SummaryScope): SummaryPlan => {
  const { contracts, lists, language } = scope;
  const definition = withoutAnswers(scope.definition);
  const minimum = strictestMinimum(definition.privacy?.minimumGroup ?? strictestMinimum(), scope.minimumGroup);
  const measures = { definition, contracts, lists, language, minimum };
  const questions = questionVariables(measures).map(remembering);
  const dimensions = dimensionVariables(questions, measures).map(remembering);
  const scores = scoreVariables([...dimensions, ...questions], measures).map(remembering);
  return {
    scope: { ...scope, definition },
    minimum,
    tree: groupTree(definition, lists, language),
    variables: inReadingOrder(questions, dimensions, scores),
  };
};
