import { fail, ok, type Result } from '../../src/base/result.js';
import type { Lists } from '../../src/definition/pulse-definition.js';
import { takeStep } from '../../src/messages/message-step.js';
import type { PulseResponse } from '../../src/response/response.js';
import type { DefinitionCatalogue } from '../collector/definition-catalogue.js';
import { createResponseIntake } from '../collector/response-intake.js';
import { createAnswerStore } from '../collector/sql-answer-store.js';
import { createMessageStore } from '../collector/sql-message-store.js';
import { within, type SqlDatabase } from '../collector/sql-database.js';
import { createOwnerRecords } from '../collector/sql-owner-records.js';
import { companyActions } from './company-actions.js';
import { createCompanyModel, type CompanyModel } from './company-model.js';
import { companyPulses } from './company-pulses.js';
import { companyResponses } from './company-responses.js';
import { companyMoves } from './company-standings.js';

export interface FillCompanyParts {
  readonly database: SqlDatabase;
  readonly catalogue: DefinitionCatalogue;
  /** With `departments` and `processes`. */
  readonly lists: Lists;
  readonly seed: number;
  readonly nowMs: number;
}

const isEmpty = async (database: SqlDatabase): Promise<boolean> => {
  const store = createAnswerStore(database);
  for (const { id } of companyPulses) if ((await store.waves(id)).length > 0) return false;
  return true;
};

/** What the company's owners said: every wave but the last is closed. */
const storeRecords = async (database: SqlDatabase, { departments }: CompanyModel): Promise<void> => {
  const store = createAnswerStore(database);
  const records = createOwnerRecords(database);
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
  database: SqlDatabase,
  model: CompanyModel,
  messages: readonly Pick<PulseResponse, 'id' | 'pulse' | 'wave'>[],
  { roles = [] }: Lists,
): Promise<void> => {
  const store = createMessageStore(database);
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

/** Answers that are on their way to the database together: each alone would take a way there and back. */
const storedTogether = 64;

const storeAnswers = async (parts: FillCompanyParts): Promise<Result<number, string>> => {
  const { database, catalogue, lists, seed, nowMs } = parts;
  const { departments = [], processes = [] } = lists;
  const store = createAnswerStore(database);
  const known = (): Promise<Lists> => Promise.resolve(lists);
  const intake = createResponseIntake({ store, catalogue, knownLists: { current: known, recent: known } });
  const definitions = new Map([...catalogue].map(([id, { definition }]) => [id, definition]));
  const model = createCompanyModel({ seed, departments, processes });
  const messages: Pick<PulseResponse, 'id' | 'pulse' | 'wave'>[] = [];
  const responses = [...companyResponses({ model, definitions, lists, nowMs })];
  for (let start = 0; start < responses.length; start += storedTogether) {
    const some = responses.slice(start, start + storedTogether);
    for (const [index, taken] of (await Promise.all(some.map(intake))).entries()) {
      if (!taken.ok)
        return fail(`The company of seed ${seed} answers ${some[index]!.pulse} wrongly: ${taken.error.message}`);
    }
    messages.push(...some.filter(({ pulse }) => definitions.get(pulse)?.kind === 'message'));
  }
  await storeStandings(database, model, messages, lists);
  await storeRecords(database, model);
  return ok(responses.length);
};

/** Ends a transaction that shall leave nothing behind. */
class Refused extends Error {}

/**
 * Fills an empty store with the answers of an invented company, through the intake that judges real ones: all of them, or none.
 * A store that holds answers of its pulses is left as it is, also when another collector fills it at this moment.
 * @returns how many answers were stored; null where there were some already. The error is a sentence for whoever starts it.
 */
export const fillCompany = async (parts: FillCompanyParts): Promise<Result<number | null, string>> => {
  const { database, lists } = parts;
  if (!(await isEmpty(database))) return ok(null);
  if ((lists['departments'] ?? []).length < 4 || (lists['processes'] ?? []).length < 2) {
    return fail('COMPANY needs lists with at least four departments and two processes.');
  }
  try {
    return await database.transaction(async session => {
      const inside = within(session, database.tables);
      if (!(await isEmpty(inside))) return ok(null);
      const stored = await storeAnswers({ ...parts, database: inside });
      if (!stored.ok) throw new Refused(stored.error);
      return stored;
    });
  } catch (error) {
    if (error instanceof Refused) return fail(error.message);
    throw error;
  }
};
