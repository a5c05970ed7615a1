import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PulseResponse } from '../../../src/response/response.js';
import { startTestCollector, storedBodies, type StartedCollector } from './collector-process.js';
import { post, servedHash } from './sample-response.js';

/** One question of each kind that a hostile sender would try. */
const definition = {
  format: 'ics-pulse/1',
  id: 'probe',
  title: 'Probe',
  language: 'en',
  questions: [
    { id: 'taste', type: 'scale', scale: 'agree5', title: 'Taste' },
    { id: 'queue', type: 'choice', title: 'Queue', options: ['none', 'long'].map(value => ({ value, label: value })) },
    { id: 'wish', type: 'text', length: 'long', title: 'Wish' },
  ],
};

/** Where the collector under test keeps its answers. */
export interface ProbeDatabase {
  /** For `DATABASE_URL`; null: a file of its own. */
  readonly url: string | null;
  /** The documents that it holds; without it those of the file are read. */
  bodies?(): Promise<readonly string[]>;
}

export interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** A collector in this process that takes the pulse `probe`, and what tests send it. */
export interface ProbeCollector extends StartedCollector {
  response(changes?: Readonly<Record<string, unknown>>): PulseResponse;
  /** Sends a body that must not be taken. */
  refusal(body: BodyInit, headers?: Record<string, string>): Promise<Refusal>;
  /** Answers by id, as they lie in the database. */
  stored(): Promise<ReadonlyMap<string, PulseResponse>>;
}

export const startProbe = async (
  database: ProbeDatabase,
  environment: Record<string, string> = {},
): Promise<ProbeCollector> => {
  const pulses = mkdtempSync(join(tmpdir(), 'pulses-'));
  writeFileSync(join(pulses, 'probe.json'), JSON.stringify(definition));
  const collector = await startTestCollector({
    PULSES: pulses,
    ...(database.url === null ? {} : { DATABASE_URL: database.url }),
    ...environment,
  });
  const hash = await servedHash(collector.url, 'probe');
  return {
    ...collector,
    response: changes => ({
      ...{ format: 'ics-response/1', id: randomBytes(16).toString('hex'), pulse: 'probe', definition: hash },
      ...{ wave: '2026-11', language: 'en', complete: true, answers: { taste: 3 }, skipped: {}, context: {} },
      ...changes,
    }),
    async refusal(body, headers) {
      const reply = await post(collector.url, body, headers);
      const { code } = (await reply.json()) as { readonly code: string };
      return { status: reply.status, code };
    },
    async stored() {
      const bodies = await (database.bodies?.() ?? storedBodies(collector.databasePath));
      return new Map(bodies.map(body => JSON.parse(body) as PulseResponse).map(response => [response.id, response]));
    },
    async dispose() {
      await collector.dispose();
      rmSync(pulses, { recursive: true, force: true });
    },
  };
};
