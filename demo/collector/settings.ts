import { join } from 'node:path';
import { fail, ok, type Result } from '../../src/base/result.js';
import { readAddressLimits, type AddressLimits } from './address-limits.js';
import { parseWhole } from './parse-whole.js';

/** What the collector is told by its environment. */
export interface Settings extends AddressLimits {
  /** Null: 4173, or the next free one. */
  readonly port: number | null;
  readonly host: string;
  /** A database of PostgreSQL; null: the SQLite file at `databasePath`. */
  readonly databaseUrl: string | null;
  readonly databasePath: string;
  /** Origins of other sites whose pages may send answers, for example `https://intranet.example`. */
  readonly allowedOrigins: ReadonlySet<string>;
  readonly pulsesFolder: string;
  readonly listsFolder: string;
  readonly resultsToken: string | null;
  /** Whether the demo intranet is served beside the collector. */
  readonly intranet: boolean;
  /** Seed of an invented company that an empty store is filled with; null: none. */
  readonly companySeed: number | null;
  /** For tests that kill the process between commit and reply. 0 in every other case. */
  readonly pauseBeforeReplyMs: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const parseOrigin = (text: string): string | null => {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.origin === text ? text : null;
  } catch {
    return null;
  }
};

/**
 * Reads the settings. The error is one sentence for the person who starts the collector.
 * @param folder the project's own folder, whose `demo/pulses` and `demo/lists` are the defaults
 */
export const readSettings = (environment: Environment, folder: string): Result<Settings, string> => {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const port = given('PORT') === undefined ? null : parseWhole(given('PORT'));
  if (given('PORT') !== undefined && (port === null || port > 65535))
    return fail('PORT must be a number from 0 to 65535.');
  const database = given('DATABASE_URL') ?? join('.data', 'pulse.sqlite');
  const isPostgres = /^postgres(ql)?:/i.test(database);
  if (isPostgres && !URL.canParse(database))
    return fail('DATABASE_URL must be the path of a SQLite file, or a URL such as postgres://user@host/database.');
  const origins = (given('ALLOWED_ORIGINS') ?? '').split(/[\s,]+/).filter(Boolean);
  const wrong = origins.find(origin => parseOrigin(origin) === null);
  if (wrong !== undefined)
    return fail(`ALLOWED_ORIGINS holds "${wrong}", which is not an origin such as https://intranet.example.`);
  const company = given('COMPANY');
  const companySeed = parseWhole(company);
  if (company !== undefined && companySeed === null)
    return fail('COMPANY is the seed of an invented company: a whole number such as 7.');
  const host = given('HOST') ?? '127.0.0.1';
  const limits = readAddressLimits(given, host);
  if (!limits.ok) return limits;
  return ok({
    port,
    host,
    ...limits.value,
    databaseUrl: isPostgres ? database : null,
    databasePath: database.replace(/^file:(\/\/)?/, ''),
    allowedOrigins: new Set(origins),
    pulsesFolder: given('PULSES') ?? join(folder, 'demo', 'pulses'),
    listsFolder: given('LISTS') ?? join(folder, 'demo', 'lists'),
    resultsToken: given('RESULTS_TOKEN') ?? null,
    intranet: given('INTRANET') !== 'off',
    companySeed,
    pauseBeforeReplyMs: parseWhole(given('COLLECTOR_PAUSE_BEFORE_REPLY_MS')) ?? 0,
  });
};
