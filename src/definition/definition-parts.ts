import type { Issue } from '../base/issue.js';
import { isJsonObject } from '../base/json.js';
import type {
  ContextEntry,
  DimensionDefinition,
  FlowRule,
  Id,
  PlainQuestion,
  PulseDefinition,
  QuestionDefinition,
  Rotation,
  ScoreDefinition,
} from './pulse-definition.js';

export interface Located<T> {
  readonly entry: T;
  readonly path: Issue['path'];
}

export interface LocatedQuestion extends Located<QuestionDefinition> {
  /** The group it belongs to. */
  readonly group: Id | null;
}

/**
 * A definition taken apart for the rules: only the entries that have the right shape, each with its path. Names are
 * collected from broken entries too, so that a mistake in one place does not look like one in another.
 */
export interface DefinitionParts {
  /** The definition without its broken entries; indices in it differ from `path`s. */
  readonly definition: PulseDefinition;
  /** As it came in. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** In order; the questions of a group follow it. */
  readonly questions: readonly LocatedQuestion[];
  readonly dimensions: readonly Located<DimensionDefinition>[];
  readonly scores: readonly Located<ScoreDefinition>[];
  readonly context: readonly Located<ContextEntry>[];
  readonly flow: readonly Located<FlowRule>[];
  readonly offers: readonly Located<{ readonly if?: unknown }>[];
  readonly rotations: readonly Located<Rotation>[];
  readonly pages: readonly Located<readonly Id[]>[];
  readonly questionIds: ReadonlySet<string>;
  /** The ids inside each group. */
  readonly innerIds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly dimensionIds: ReadonlySet<string>;
  readonly scoreIds: ReadonlySet<string>;
  readonly contextIds: ReadonlySet<string>;
  readonly scaleIds: ReadonlySet<string>;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const objectOf = (value: unknown): Readonly<Record<string, unknown>> => (isJsonObject(value) ? value : {});

const idsOf = (value: unknown): ReadonlySet<string> =>
  new Set(
    listOf(value)
      .map(entry => (isJsonObject(entry) ? entry['id'] : entry))
      .filter(id => typeof id === 'string'),
  );

const keyOf = (path: Issue['path']): string => path.join('\n');

/** The paths in which something is wrong. A group stays whole when only one of its questions is broken. */
const brokenPaths = (issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(
    issues.flatMap(({ path }) => {
      const isInner = path[0] === 'questions' && path[2] === 'questions' && path.length > 3;
      return path.map((_, end) => keyOf(path.slice(0, end + 1))).slice(isInner ? 3 : 0);
    }),
  );

/** Where one of these was found, the entry is not what its type says; all other findings are about its values. */
const breaking = new Set(['missing-key', 'wrong-type', 'unknown-value', 'unknown-question-type', 'unknown-format']);

/** Takes a definition apart that has the given findings of `parseStructure`. */
export const takeApart = (raw: Readonly<Record<string, unknown>>, structure: readonly Issue[]): DefinitionParts => {
  const broken = brokenPaths(structure.filter(issue => breaking.has(issue.code)));
  // The casts below are true: the schema found nothing wrong in these entries.
  const entries = <T>(...path: (string | number)[]): Located<T>[] =>
    listOf(path.reduce<unknown>((node, key) => objectOf(node)[key] ?? listOf(node)[Number(key)], raw)).flatMap(
      (entry, index) => (broken.has(keyOf([...path, index])) ? [] : [{ entry: entry as T, path: [...path, index] }]),
    );
  const questions = entries<QuestionDefinition>('questions').map(({ entry, path }) =>
    entry.type === 'group'
      ? { path, entry: { ...entry, questions: entries<PlainQuestion>(...path, 'questions').map(part => part.entry) } }
      : { path, entry },
  );
  const scales = Object.entries(objectOf(raw['scales'])).filter(([id]) => !broken.has(keyOf(['scales', id])));
  return {
    raw,
    definition: {
      ...raw,
      questions: questions.map(({ entry }) => entry),
      scales: Object.fromEntries(scales),
    } as unknown as PulseDefinition,
    questions: questions.flatMap(located => [
      { ...located, group: null },
      ...(located.entry.type === 'group'
        ? entries<PlainQuestion>(...located.path, 'questions').map(part => ({ ...part, group: located.entry.id }))
        : []),
    ]),
    dimensions: entries('dimensions'),
    scores: entries('scores'),
    context: entries<Id | ContextEntry>('context').map(({ entry, path }) => ({
      entry: typeof entry === 'string' ? { id: entry } : entry,
      path,
    })),
    flow: entries('flow'),
    offers: entries('offers'),
    rotations: entries('rotations'),
    pages: entries('pages'),
    questionIds: idsOf(raw['questions']),
    innerIds: new Map(
      listOf(raw['questions'])
        .filter(isJsonObject)
        .flatMap(({ id, questions: inner }) => (typeof id === 'string' ? [[id, idsOf(inner)] as const] : [])),
    ),
    dimensionIds: idsOf(raw['dimensions']),
    scoreIds: idsOf(raw['scores']),
    contextIds: idsOf(raw['context']),
    scaleIds: new Set(Object.keys(objectOf(raw['scales']))),
  };
};
