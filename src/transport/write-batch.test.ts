import { describe, expect, it } from 'vitest';
import type { Batch, Recipe } from '../definition/recipe-definition.js';
import type { Parcel } from './transport.js';
import { writeBatch } from './write-batch.js';

const parcel = (id: string, pulse = 'morale'): Parcel => ({
  id,
  body: JSON.stringify({ id, pulse }, null, 2),
  createdDay: 20_780,
  attempts: 0,
  destination: {
    url: 'https://answers.example/in?team=a',
    recipe: {},
    options: { acknowledge: 'status', credentials: 'omit', redirect: 'manual', values: { key: 'k' } },
  },
});
const two = [parcel('a'), parcel('b')];
const responses = two.map(({ body }) => JSON.parse(body) as unknown);

const written = (recipe: Recipe, batch: Batch, parcels = two) => writeBatch(recipe, batch, parcels);
const bodyOf = (recipe: Recipe, batch: Batch, parcels = two): unknown =>
  JSON.parse(written(recipe, batch, parcels)?.body ?? 'null');

describe('several answers as one request', () => {
  it('are the responses as a list, where nothing else is said', () => {
    expect(written({}, {})).toEqual({
      url: 'https://answers.example/in?team=a',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(responses),
    });
  });

  it('are rows, one after the other', () => {
    const message = written({ as: 'rows' }, {});
    expect(message?.headers).toEqual({ 'content-type': 'application/x-ndjson' });
    expect(message?.body).toBe('{"id":"a","pulse":"morale"}\n{"id":"b","pulse":"morale"}\n');
  });

  it('are as many rows for each as the recipe has', () => {
    const recipe: Recipe = { as: 'rows', body: [{ create: { _id: '{id}' } }, '{response}'] };
    expect(written(recipe, {})?.body.split('\n').length).toBe(5);
  });

  it.each<[string, Recipe, Batch, unknown]>([
    ['a body each', { body: { id: '{id}' } }, {}, [{ id: 'a' }, { id: 'b' }]],
    ['lists of their own', { body: [{ id: '{id}' }, 1] }, {}, [{ id: 'a' }, 1, { id: 'b' }, 1]],
    ['a member', { body: { key: '{key}', all: ['{id}'] } }, { list: 'all' }, { key: 'k', all: ['a', 'b'] }],
    ['a member that is no list', { body: { all: '{id}' } }, { list: 'all' }, { all: ['a', 'b'] }],
    [
      'deep in the body',
      { body: { x: [{ y: { all: ['{id}'] } }] } },
      { list: 'x/0/y/all' },
      { x: [{ y: { all: ['a', 'b'] } }] },
    ],
    [
      'a body of their own',
      { body: { one: '{id}' } },
      { body: { docs: ['{id}'] }, list: 'docs' },
      { docs: ['a', 'b'] },
    ],
    ['text', { as: 'text' }, {}, responses],
  ])('are gathered in %s', (_, recipe, batch, body) => {
    expect(bodyOf(recipe, batch)).toEqual(body);
  });

  it('go where the batch says, in its own way', () => {
    const recipe: Recipe = { method: 'PUT', path: '/{id}', query: { token: '{id}' }, headers: { 'x-one': '{id}' } };
    const batch: Batch = { method: 'POST', path: '/all', query: { v: '1' }, headers: { 'x-key': '{key}' } };
    expect(written(recipe, batch)).toMatchObject({
      url: 'https://answers.example/in/all?team=a&v=1',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-key': 'k' },
    });
  });

  it.each<[string, Recipe, Batch]>([
    ['the path', { path: '/{id}' }, {}],
    ['the query', { query: { token: '{id}' } }, {}],
    ['a header', { headers: { 'idempotency-key': '{id}' } }, {}],
    ['the body around the list', { body: { by: '{id}', all: ['{id}'] } }, { list: 'all' }],
  ])('are none where %s would have to differ', (_, recipe, batch) => {
    expect(written(recipe, batch)).toBeNull();
  });

  it('are none in a form or without a body', () => {
    expect(written({ as: 'form', body: { id: '{id}' } }, {})).toBeNull();
    expect(written({ method: 'GET' }, {})).toBeNull();
  });
});
