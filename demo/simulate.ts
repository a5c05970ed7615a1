import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { definitionHash } from '../src/definition/definition-hash.js';
import type { ListEntry, PulseDefinition } from '../src/definition/pulse-definition.js';
import type { PulseResponse } from '../src/response/response.js';
import { answerQuestions } from './company/answer-questions.js';
import { remarks } from './company/remarks.js';
import { createSeededDraw } from './company/seeded-draw.js';

/**
 * Posts invented answers to a running collector, so that its results can be tried:
 * `npm run demo:simulate -- --answers 40 --url http://127.0.0.1:4173 --pulse morale`.
 * Every answer goes the way that a browser's would.
 */
const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: '40' },
    url: { type: 'string', default: 'http://127.0.0.1:4173' },
    pulse: { type: 'string', multiple: true, default: ['morale', 'ics-core5', 'recommend', 'service-map', 'lunch'] },
    wave: { type: 'string', default: new Date().toISOString().slice(0, 'yyyy-mm'.length) },
  },
});

const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(Math.random() * items.length)];

/** Of what nobody knows the usual size of. */
const usualAmount = 20;

const respond = (
  definition: PulseDefinition,
  departments: readonly ListEntry[],
  levels: ReadonlyMap<string, number>,
): PulseResponse | null => {
  const team = pick(departments)?.id ?? '';
  const declared = (definition.context ?? []).map(entry => (typeof entry === 'string' ? entry : entry.id));
  const others = departments.map(({ id }) => id).filter(id => id !== team);
  const id = randomBytes(16).toString('hex');
  const respondent = {
    ...{ definition, lists: { departments }, name: id, remarks: remarks.en },
    context: declared.includes('team') ? { team } : {},
    today: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    draw: createSeededDraw(randomBytes(4).readUInt32LE()),
    needs: others.filter(() => Math.random() < 2 / others.length),
    // Groups differ, so that distributions look like real ones.
    level: (_question: string, item: string | null) => levels.get(item ?? team) ?? 60,
    amount: () => usualAmount,
  };
  const { language = 'en' } = definition;
  return answerQuestions(respondent, { id, definition: definitionHash(definition), wave: values.wave, language });
};

const get = async <T>(path: string): Promise<T> => {
  const reply = await fetch(new URL(path, values.url));
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}.`);
  return (await reply.json()) as T;
};

const departments = await get<readonly ListEntry[]>('/api/lists/departments.json');
const levels = new Map(departments.map(({ id }) => [id, 35 + Math.random() * 50]));
for (const pulse of values.pulse) {
  const definition = await get<PulseDefinition>(`/api/pulses/${pulse}.json`);
  const statuses = new Map<number, number>();
  for (let turn = 0; turn < Number(values.answers); turn++) {
    const response = respond(definition, departments, levels);
    if (response === null) continue;
    const body = JSON.stringify(response);
    const headers = { 'Content-Type': 'application/json' };
    const reply = await fetch(new URL('/api/responses', values.url), { method: 'POST', headers, body });
    statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
    if (!reply.ok) process.stderr.write(`${pulse}: ${await reply.text()}\n`);
  }
  process.stdout.write(`${pulse}: ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}\n`);
}
