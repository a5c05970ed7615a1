import { issueIf, under, type Issue } from '../base/issue.js';
import { isJsonObject } from '../base/json.js';
import { fail, ok, type Result } from '../base/result.js';
import { admitJson } from './admit-json.js';
import { checkShape } from './check-shape.js';
import { takeApart, type DefinitionParts } from './definition-parts.js';
import { definitionShape } from './definition-shape.js';
import type { PulseDefinition } from './pulse-definition.js';
import type { QuestionChecks } from './question-check.js';
import { readJsonText } from './read-json-text.js';
import { checks } from './rules/checks.js';
import { conditions } from './rules/conditions.js';
import { context } from './rules/context.js';
import { draft } from './rules/draft.js';
import { flow } from './rules/flow.js';
import { followUps } from './rules/follow-ups.js';
import { invitation } from './rules/invitation.js';
import { keep } from './rules/keep.js';
import { kind } from './rules/kind.js';
import { messages } from './rules/messages.js';
import { pages } from './rules/pages.js';
import { paging } from './rules/paging.js';
import { placeholderNames } from './rules/placeholder-names.js';
import { questionCount } from './rules/question-count.js';
import { questionNames } from './rules/question-names.js';
import { rotations } from './rules/rotations.js';
import type { Rule } from './rules/rule.js';
import { scores } from './rules/scores.js';
import { translations } from './rules/translations.js';
import { variables } from './rules/variables.js';
import { uniqueIds } from './rules/unique-ids.js';

const rules: readonly Rule[] = [
  uniqueIds,
  questionCount,
  questionNames,
  conditions,
  variables,
  pages,
  checks,
  messages,
  paging,
  flow,
  followUps,
  keep,
  draft,
  rotations,
  scores,
  context,
  kind,
  invitation,
  translations,
  placeholderNames,
];

const typeIssues = ({ questions, definition }: DefinitionParts, checks: QuestionChecks): Issue[] =>
  questions.flatMap(({ entry, path }) => {
    const check = Object.hasOwn(checks, entry.type) ? checks[entry.type] : undefined;
    // A group is handed to its own check, which knows it as one.
    const issues = check?.check(entry, definition) ?? [];
    return path.reduceRight<readonly Issue[]>((inside, key) => under(key, inside), issues);
  });

const comparePaths = (a: Issue['path'], b: Issue['path']): number => {
  const place = a.findIndex((key, index) => key !== b[index]);
  const [left, right] = [a[place], b[place]];
  if (left === undefined || right === undefined) return a.length - b.length;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left) < String(right) ? -1 : 1;
};

/** Each finding once, sorted by path; two checks may see the same thing. */
const inOrder = (issues: readonly Issue[]): readonly Issue[] => {
  const unique = new Map<string, Issue>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.path]);
    if (!unique.has(key)) unique.set(key, issue);
  }
  return [...unique.values()].sort((a, b) => comparePaths(a.path, b.path));
};

const hasTooManyQuestions = (input: unknown): boolean => {
  try {
    return isJsonObject(input) && Array.isArray(input['questions']) && input['questions'].length > 1000;
  } catch {
    return false;
  }
};

/**
 * Turns a value of unknown origin into a definition, or into everything that is wrong with it, sorted by path. The one
 * place where shapes, limits and references are checked; it never throws. `checks` are what the question types know of
 * their own questions. The value is a copy that later changes of the input do not reach.
 */
export const parseDefinition = (input: unknown, checks: QuestionChecks): Result<PulseDefinition, readonly Issue[]> => {
  const admitted = admitJson(input);
  if (!admitted.ok) {
    const count = issueIf(hasTooManyQuestions(input), 'too-many-questions', ['questions']);
    return fail(inOrder([...admitted.error, ...count]));
  }
  const raw = admitted.value;
  if (!isJsonObject(raw)) return fail(issueIf(true, 'not-an-object', []));
  const structure = checkShape(definitionShape, raw);
  const parts = takeApart(raw, structure);
  const issues = [...structure, ...rules.flatMap(rule => rule(parts)), ...typeIssues(parts, checks)];
  return issues.length ? fail(inOrder(issues)) : ok(raw as unknown as PulseDefinition);
};

/**
 * Reads a definition from JSON text. Besides the codes of `parseDefinition`: `not-json`, `html-instead-of-json`,
 * `object-as-text`, `duplicate-key`, and `too-large` or `too-deep` before anything is parsed.
 */
export const parseDefinitionText = (
  text: string,
  checks: QuestionChecks,
): Result<PulseDefinition, readonly Issue[]> => {
  const read = readJsonText(text);
  return read.ok ? parseDefinition(read.value, checks) : read;
};
