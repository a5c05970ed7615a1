import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { definitionHash } from '../src/definition/definition-hash.js';
import type { ListEntry, PulseDefinition, QuestionDefinition } from '../src/definition/pulse-definition.js';
import { questionContracts } from '../src/question/question-contracts.js';
import type { AnswerScope } from '../src/question/question-type.js';
import type { PlainAnswer, PulseResponse, RoundAnswers } from '../src/response/response.js';

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

const openings = ['What helped most:', 'In short:', 'This month:', 'For me:'];
const remarks = [
  'one name to ask.',
  'a quick and friendly answer.',
  'being told early when something changed.',
  'a form that asks for everything once.',
  'somebody who called back.',
];

/** Most people answer near a level of their own, so that groups differ and distributions look like real ones. */
const pickNear = (codes: readonly (string | number)[], level: number): string | number => {
  const place = Math.round((codes.length - 1) * (level + (Math.random() - 0.5) * 0.5));
  return codes[Math.min(codes.length - 1, Math.max(0, place))]!;
};

const answerOne = (question: QuestionDefinition, scope: AnswerScope, level: number): PlainAnswer | undefined => {
  if (question.type === 'group' || question.type === 'statement') return undefined;
  if (question.type === 'text') return Math.random() < 0.3 ? `${pick(openings)} ${pick(remarks)}` : undefined;
  const codes = questionContracts[question.type].codes(question, scope) ?? [];
  if (codes.length === 0) return question.type === 'number' ? (question.minimum ?? 1) : undefined;
  if (question.type === 'multi-choice') return [...new Set([pick(codes), pick(codes)])].map(String);
  return question.type === 'choice' ? pick(codes) : pickNear(codes, level);
};

const respond = (
  definition: PulseDefinition,
  departments: readonly ListEntry[],
  levels: ReadonlyMap<string, number>,
): PulseResponse => {
  const team = pick(departments)?.id ?? '';
  const level = levels.get(team) ?? 0.6;
  const declared = (definition.context ?? []).map(entry => (typeof entry === 'string' ? entry : entry.id));
  const context = declared.includes('team') ? { team } : {};
  const scope = { definition, lists: { departments }, context };
  const answers: Record<string, PlainAnswer | Record<string, RoundAnswers>> = {};
  const skipped: Record<string, 'blank'> = {};
  for (const question of definition.questions) {
    const answer = answerOne(question, scope, level);
    if (answer !== undefined) answers[question.id] = answer;
    else if (question.type === 'text') skipped[question.id] = 'blank';
    if (question.type !== 'group') continue;
    const item = pick([answers[question.forEach]].flat());
    if (typeof item !== 'string') continue;
    const round = question.questions.flatMap(inner => {
      const inside = answerOne(inner, scope, levels.get(item) ?? 0.6);
      return inside === undefined ? [] : [[inner.id, inside] as const];
    });
    answers[question.id] = { [item]: Object.fromEntries(round) };
  }
  return {
    format: 'ics-response/1',
    id: randomBytes(16).toString('hex'),
    pulse: definition.id,
    definition: definitionHash(definition),
    wave: values.wave,
    language: definition.language ?? 'en',
    complete: true,
    answers,
    skipped,
    context,
  };
};

const get = async <T>(path: string): Promise<T> => {
  const reply = await fetch(new URL(path, values.url));
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}.`);
  return (await reply.json()) as T;
};

const departments = await get<readonly ListEntry[]>('/api/lists/departments.json');
const levels = new Map(departments.map(({ id }) => [id, 0.35 + Math.random() * 0.5]));
for (const pulse of values.pulse) {
  const definition = await get<PulseDefinition>(`/api/pulses/${pulse}.json`);
  const statuses = new Map<number, number>();
  for (let turn = 0; turn < Number(values.answers); turn++) {
    const body = JSON.stringify(respond(definition, departments, levels));
    const headers = { 'Content-Type': 'application/json' };
    const reply = await fetch(new URL('/api/responses', values.url), { method: 'POST', headers, body });
    statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
    if (!reply.ok) process.stderr.write(`${pulse}: ${await reply.text()}\n`);
  }
  process.stdout.write(`${pulse}: ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}\n`);
}
