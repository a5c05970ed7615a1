import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { pulseDefinitionSchema } from './schema.js';

it('becomes a JSON Schema', () => {
  const published = toJsonSchema(pulseDefinitionSchema, { errorMode: 'throw' });
  expect(published).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['format', 'id', 'title', 'questions'],
    properties: { questions: { type: 'array', minItems: 1, maxItems: 1000 } },
  });
  expect(JSON.stringify(published)).toContain('"^[A-Za-z0-9_-]{1,64}$"');
});
