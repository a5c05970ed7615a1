import { createHash } from 'node:crypto';
import type { Issue } from '../../src/base/issue.js';
import { fail, ok, type Result } from '../../src/base/result.js';
import { canonicalJson } from '../../src/definition/canonical-json.js';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { parseResponse } from '../../src/response/parse-response.js';
import type { PulseResponse } from '../../src/response/response.js';
import type { AcceptOutcome, AnswerStore } from './answer-store.js';
import type { DefinitionCatalogue } from './definition-catalogue.js';
import { judgeResponse } from './judge-response.js';
import type { KnownLists } from './known-lists.js';
import { problemOf, type Problem } from './problem.js';

/** A response that is on disk, or was there already. */
export interface Receipt {
  readonly id: string;
  readonly outcome: AcceptOutcome;
}

/** Takes what arrived to the store, or says why not. Rejects with `store-unavailable` when the store fails. */
export type ResponseIntake = (value: unknown) => Promise<Result<Receipt, Problem>>;

export interface IntakeParts {
  readonly store: AnswerStore;
  readonly catalogue: DefinitionCatalogue;
  readonly knownLists: KnownLists;
}

const refuse = (code: string, path: string, message: string): Result<never, Problem> =>
  fail({ status: 422, code, path, message });

/** The definition that was answered, in the version that the person saw. */
const findDefinition = async (
  { pulse, definition: hash }: PulseResponse,
  { store, catalogue }: IntakeParts,
): Promise<Result<PulseDefinition, Problem>> => {
  const current = catalogue.get(pulse);
  if (current?.hash === hash) return ok(current.definition);
  const stored = await store.definition(hash);
  if (stored?.pulse === pulse) return ok(JSON.parse(stored.text) as PulseDefinition);
  return current === undefined
    ? refuse('unknown-pulse', 'pulse', 'There is no such pulse here.')
    : refuse('unknown-definition', 'definition', 'This version of the pulse was never served here.');
};

/** The first thing that is wrong with a well-formed response. */
const judge = async (
  response: PulseResponse,
  definition: PulseDefinition,
  knownLists: KnownLists,
): Promise<Issue | undefined> => {
  const scope = { definition, context: response.context };
  const [found] = judgeResponse(response, { ...scope, lists: await knownLists.recent() });
  // What was not on offer a second ago may be on offer now.
  return found && judgeResponse(response, { ...scope, lists: await knownLists.current() })[0];
};

/** Two bodies with one meaning are one content, whatever the order of their keys. Null for text that is no Unicode. */
const contentOf = (response: PulseResponse): string | null => {
  try {
    return createHash('sha256').update(canonicalJson(response)).digest('hex');
  } catch {
    return null;
  }
};

export const createResponseIntake =
  (parts: IntakeParts): ResponseIntake =>
  async value => {
    const parsed = parseResponse(value);
    if (!parsed.ok) return fail(problemOf(400, parsed.error[0]!));
    const response = parsed.value;
    const content = contentOf(response);
    if (content === null) return refuse('unstorable-character', '', 'A text has a character that cannot be stored.');
    const definition = await findDefinition(response, parts);
    if (!definition.ok) return definition;
    const issue = await judge(response, definition.value, parts.knownLists);
    if (issue !== undefined) return fail(problemOf(422, issue));
    const { id, pulse, wave, definition: hash } = response;
    const body = JSON.stringify(response);
    return ok({ id, outcome: await parts.store.accept({ id, pulse, wave, definition: hash, content, body }) });
  };
