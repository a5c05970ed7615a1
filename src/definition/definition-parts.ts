import type { Issue } from '../base/issue.js';
import { listOf, namesIn, objectOf, type DefinitionNames } from './definition-names.js';
import type {
  AnswerCheck,
  Assignment,
  ContextEntry,
  DimensionDefinition,
  EndingDefinition,
  FlowRule,
  FollowUpDefinition,
  Id,
  PulseDefinition,
  QuestionDefinition,
  Rotation,
  RoundQuestion,
  ScoreDefinition,
  VariableDefinition,
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
 * A definition taken apart for the rules: only the entries that have the right shape, each with its path.
 */
export interface DefinitionParts extends DefinitionNames {
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
  readonly checks: readonly Located<AnswerCheck>[];
  readonly offers: readonly Located<{ readonly if?: unknown }>[];
  readonly endings: readonly Located<EndingDefinition>[];
  readonly variables: readonly Located<VariableDefinition>[];
  readonly assign: readonly Located<Assignment>[];
  readonly followUps: readonly Located<FollowUpDefinition>[];
  readonly rotations: readonly Located<Rotation>[];
  readonly pages: readonly Located<readonly Id[]>[];
}

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
const breaking = new Set([
  'missing-key',
  'wrong-type',
  'unknown-value',
  'unknown-question-type',
  'not-in-a-group',
  'unknown-format',
]);

type Entries = (...path: (string | number)[]) => Located<never>[];

/** The entries are of the type that their place asks for: the schema found nothing wrong in them. */
const soundEntries =
  (raw: Readonly<Record<string, unknown>>, broken: ReadonlySet<string>): Entries =>
  (...path) =>
    listOf(path.reduce<unknown>((node, key) => objectOf(node)[key] ?? listOf(node)[Number(key)], raw)).flatMap(
      (entry, index) =>
        broken.has(keyOf([...path, index])) ? [] : [{ entry: entry as never, path: [...path, index] }],
    );

const locateQuestions = (entries: Entries): LocatedQuestion[] =>
  entries('questions').flatMap(({ entry, path }: Located<QuestionDefinition>): LocatedQuestion[] => {
    if (entry.type !== 'group') return [{ entry, path, group: null }];
    const inner: Located<RoundQuestion>[] = entries(...path, 'questions');
    const group = { ...entry, questions: inner.map(part => part.entry) };
    return [{ entry: group, path, group: null }, ...inner.map(part => ({ ...part, group: entry.id }))];
  });

/** Takes a definition apart that has the given findings of `parseStructure`. */
export const takeApart = (raw: Readonly<Record<string, unknown>>, structure: readonly Issue[]): DefinitionParts => {
  const broken = brokenPaths(structure.filter(issue => breaking.has(issue.code)));
  const entries = soundEntries(raw, broken);
  const questions = locateQuestions(entries);
  const endings: Located<EndingDefinition>[] = entries('endings');
  const scales = Object.entries(objectOf(raw['scales'])).filter(([id]) => !broken.has(keyOf(['scales', id])));
  return {
    ...namesIn(raw),
    raw,
    definition: {
      ...raw,
      questions: questions.filter(({ group }) => group === null).map(({ entry }) => entry),
      scales: Object.fromEntries(scales),
    } as unknown as PulseDefinition,
    questions,
    dimensions: entries('dimensions'),
    scores: entries('scores'),
    context: entries('context').map(({ entry, path }: Located<Id | ContextEntry>) => ({
      entry: typeof entry === 'string' ? { id: entry } : entry,
      path,
    })),
    flow: entries('flow'),
    checks: entries('checks'),
    // Those of endings are offers like any other.
    offers: [...entries('offers'), ...endings.flatMap(({ path }) => entries(...path, 'offers'))],
    endings,
    variables: entries('variables'),
    assign: entries('assign'),
    followUps: entries('followUps'),
    rotations: entries('rotations'),
    pages: entries('pages'),
  };
};
