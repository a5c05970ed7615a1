import { expect, it } from 'vitest';
import type { Lists, PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { AnswerStore, StoredAnswer } from './answer-store.js';
import { createResponseIntake } from './response-intake.js';

const definition: PulseDefinition = {
  format: 'ics-pulse/1',
  id: 'use',
  title: 'Use',
  questions: [{ id: 'whom', type: 'choice', title: 'Whom did you ask?', optionsFrom: 'departments' }],
};
const hash = 'a'.repeat(64);

const response = (whom: string) => ({
  format: 'ics-response/1',
  id: 'b'.repeat(32),
  pulse: 'use',
  definition: hash,
  wave: '2026-11',
  language: 'en',
  complete: true,
  answers: { whom },
  skipped: {},
  context: {},
});

const listsOf = (...ids: readonly string[]): Lists => ({ departments: ids.map(id => ({ id, label: id })) });

it('takes an answer that names what is on offer since a moment ago', async () => {
  const stored: StoredAnswer[] = [];
  const store: Pick<AnswerStore, 'accept' | 'definition'> = {
    async accept(answer) {
      stored.push(answer);
      return 'stored';
    },
    definition: async () => undefined,
  };
  const intake = createResponseIntake({
    store: store as AnswerStore,
    catalogue: new Map([['use', { definition, hash, isBuiltIn: false }]]),
    knownLists: { recent: async () => listsOf('it'), current: async () => listsOf('it', 'lab') },
  });
  expect(await intake(response('lab'))).toMatchObject({ ok: true, value: { outcome: 'stored' } });
  expect(await intake(response('gym'))).toMatchObject({ ok: false, error: { status: 422, path: 'answers.whom' } });
  expect(stored.map(({ pulse }) => pulse)).toEqual(['use']);
});
