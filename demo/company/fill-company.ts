import { fail, ok, type Result } from '../../src/base/result.js';
import type { Lists } from '../../src/definition/pulse-definition.js';
import { takeStep } from '../../src/messages/message-step.js';
import type { PulseResponse } from '../../src/response/response.js';
import type { DefinitionCatalogue } from '../collector/definition-catalogue.js';
import type { CollectorDatabase } from '../collector/open-database.js';
import { createResponseIntake } from '../collector/response-intake.js';
import { createSqliteAnswerStore } from '../collector/sqlite-answer-store.js';
import { createSqliteMessageStore } from '../collector/sqlite-message-store.js';
import { openOwnerRecords } from '../collector/sqlite-owner-records.js';
import { companyActions } from './company-actions.js';
import { createCompanyModel, type CompanyModel } from './company-model.js';
import { companyPulses } from './company-pulses.js';
import { companyResponses } from './company-responses.js';
import { companyMoves } from './company-standings.js';

export interface FillCompanyParts {
  readonly database: CollectorDatabase;
  readonly catalogue: DefinitionCatalogue;
  /** With `departments` and `processes`. */
  readonly lists: Lists;
  readonly seed: number;
  readonly nowMs: number;
}

/** The same file in the middle of a transaction: everything that is done through it becomes part of that one. */
const within = (database: CollectorDatabase): CollectorDatabase => ({
  read: work => database.read(work),
  transaction: work => database.read(work),
  close: () => Promise.resolve(),
});

const isEmpty = async (database: CollectorDatabase): Promise<boolean> => {
  const store = createSqliteAnswerStore(database);
  for (const { id } of companyPulses) if ((await store.waves(id)).length > 0) return false;
  return true;
};

/** What the company's owners said: every wave but the last is closed. */
const storeRecords = async (database: CollectorDatabase, { departments }: CompanyModel): Promise<void> => {
  const store = createSqliteAnswerStore(database);
  const records = openOwnerRecords(database);
  await records.replaceHeadcounts(new Map(departments.map(({ id, people }) => [id, people])));
  for (const { id: pulse } of companyPulses) {
    for (const id of (await store.waves(pulse)).slice(0, -1)) await records.saveWave({ pulse, id, state: 'closed' });
  }
  for (const { pulse, ...action } of companyActions(await store.waves('ics-core5'))) {
    await records.saveAction(pulse, action);
  }
};

/** Roles that own messages where no list names any. */
const soleRole = 'reader';

/** What the company's roles did with its messages. */
const storeStandings = async (
  database: CollectorDatabase,
  model: CompanyModel,
  messages: readonly Pick<PulseResponse, 'id' | 'pulse' | 'wave'>[],
  { roles = [] }: Lists,
): Promise<void> => {
  const store = createSqliteMessageStore(database);
  const owners = roles.length > 0 ? roles.map(({ id }) => id) : [soleRole];
  const last = messages
    .map(({ wave }) => wave)
    .sort()
    .at(-1);
  for (const { id, pulse, wave } of messages) {
    for (const move of companyMoves(model, id, wave === last, owners)) {
      await store.move(pulse, id, standing => takeStep(standing, move, owners));
    }
  }
};

const storeAnswers = async (parts: FillCompanyParts): Promise<Result<number, string>> => {
  const { catalogue, lists, seed, nowMs } = parts;
  const { departments = [], processes = [] } = lists;
  const database = within(parts.database);
  const store = createSqliteAnswerStore(database);
  const intake = createResponseIntake({ store, catalogue, knownLists: () => Promise.resolve(lists) });
  const definitions = new Map([...catalogue].map(([id, { definition }]) => [id, definition]));
  const model = createCompanyModel({ seed, departments, processes });
  const messages: Pick<PulseResponse, 'id' | 'pulse' | 'wave'>[] = [];
  let answers = 0;
  for (const response of companyResponses({ model, definitions, lists, nowMs })) {
    const taken = await intake(response);
    if (!taken.ok) return fail(`The company of seed ${seed} answers ${response.pulse} wrongly: ${taken.error.message}`);
    answers += 1;
    if (definitions.get(response.pulse)?.kind === 'message') messages.push(response);
  }
  await storeStandings(database, model, messages, lists);
  await storeRecords(database, model);
  return ok(answers);
};

/**
 * Fills an empty store with the answers of an invented company, through the intake that judges real ones: all of them, or none.
 * A store that holds answers of its pulses is left as it is. Must be done before anybody else uses the database.
 * @returns how many answers were stored; null where there were some already. The error is a sentence for whoever starts it.
 */
export const fillCompany = async (parts: FillCompanyParts): Promise<Result<number | null, string>> => {
  const { database, lists } = parts;
  if (!(await isEmpty(database))) return ok(null);
  if ((lists['departments'] ?? []).length < 4 || (lists['processes'] ?? []).length < 2) {
    return fail('COMPANY needs lists with at least four departments and two processes.');
  }
  await database.read(file => file.exec('BEGIN IMMEDIATE'));
  let end = 'ROLLBACK';
  try {
    const stored = await storeAnswers(parts);
    if (stored.ok) end = 'COMMIT';
    return stored;
  } finally {
    await database.read(file => file.exec(end));
  }
};
