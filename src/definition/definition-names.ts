import { isJsonObject } from '../base/json.js';

/**
 * The names that a definition gives, those of broken entries too, so that a mistake in one place does not look like one in
 * another.
 */
export interface DefinitionNames {
  /** At the top level. */
  readonly questionIds: ReadonlySet<string>;
  /** The ids inside each group. */
  readonly innerIds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly dimensionIds: ReadonlySet<string>;
  readonly scoreIds: ReadonlySet<string>;
  readonly contextIds: ReadonlySet<string>;
  readonly variableIds: ReadonlySet<string>;
  readonly assignedIds: ReadonlySet<string>;
  readonly scaleIds: ReadonlySet<string>;
}

/** The list itself, or an empty one in place of anything else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** The object itself, or an empty one in place of anything else. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> => (isJsonObject(value) ? value : {});

const idsOf = (value: unknown): ReadonlySet<string> =>
  new Set(
    listOf(value)
      .map(entry => (isJsonObject(entry) ? entry['id'] : entry))
      .filter(id => typeof id === 'string'),
  );

/** Collects names from a definition of any shape. */
export const namesIn = (raw: Readonly<Record<string, unknown>>): DefinitionNames => ({
  questionIds: idsOf(raw['questions']),
  innerIds: new Map(
    listOf(raw['questions'])
      .filter(isJsonObject)
      .flatMap(({ id, questions }) => (typeof id === 'string' ? [[id, idsOf(questions)] as const] : [])),
  ),
  dimensionIds: idsOf(raw['dimensions']),
  scoreIds: idsOf(raw['scores']),
  contextIds: idsOf(raw['context']),
  variableIds: idsOf(raw['variables']),
  assignedIds: idsOf(raw['assign']),
  scaleIds: new Set(Object.keys(objectOf(raw['scales']))),
});
