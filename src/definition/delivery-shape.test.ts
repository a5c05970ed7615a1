import { describe, expect, it } from 'vitest';
import { checkShape } from './check-shape.js';
import { deliveryShape } from './delivery-shape.js';

describe('the shape of a delivery', () => {
  it.each([
    { endpoint: '/api/responses' },
    { endpoint: 'api/responses?team=a' },
    { endpoint: '//answers.example/api' },
    { endpoint: 'https://answers.example:8443/a b'.replace(' ', '%20') },
    { endpoint: 'HTTP://answers.example' },
    { recipe: 'json' },
    { recipe: 'couchdb', endpoint: 'https://couch.example/pulses' },
    { recipe: 'rabbitmq', options: { exchange: 'pulses' } },
    { recipe: 'sharepoint', options: { list: 'a' }, fields: { Score: '{answers/score}', '...': '{answers}' } },
    {
      recipe: {
        method: 'PUT',
        path: '/{id}',
        query: { v: '1' },
        headers: { 'x-id': '{id}' },
        as: 'json',
        body: { any: ['thing', 1, null, true] },
        success: { statuses: [201], at: 'ok', is: [true, null, 1] },
        duplicate: { statuses: [409] },
        retried: [423],
        refused: [500],
        needs: ['table'],
        steps: [{ path: '/{id}/confirm', once: true, done: { at: 'done' } }],
        delivery: { acknowledge: 'echo', redirect: 'follow' },
        echo: 'result/id',
      },
    },
    { also: [{ endpoint: '/archive' }, { transport: 'mine' }] },
    { batch: 1 },
    { recipe: 'postgrest', batch: 100, also: [{ endpoint: '/archive', batch: 20 }] },
    { recipe: { batch: {} } },
    {
      recipe: {
        batch: {
          method: 'POST',
          path: '/bulk',
          as: 'rows',
          body: ['{response}'],
          list: 'docs',
          success: { statuses: [200] },
          each: { in: '', success: { at: 'ok' }, duplicate: { at: 'error', is: ['conflict'] } },
        },
      },
    },
  ])('takes %j', delivery => {
    expect(checkShape(deliveryShape, delivery)).toEqual([]);
  });

  it.each<[object, string, (string | number)[], string?]>([
    [{ endpoint: '' }, 'endpoint-not-a-url', ['endpoint']],
    [{ endpoint: 'htps://answers.example' }, 'endpoint-not-a-url', ['endpoint']],
    [{ endpoint: 'https://' }, 'endpoint-not-a-url', ['endpoint']],
    [{ endpoint: 'https:///api' }, 'endpoint-not-a-url', ['endpoint']],
    [{ endpoint: 'javascript:alert(1)' }, 'endpoint-not-a-url', ['endpoint']],
    [{ endpoint: 'mailto:hr@example.com' }, 'endpoint-not-a-url', ['endpoint']],
    [{ endpoint: 'https://me:secret@answers.example' }, 'endpoint-not-a-url', ['endpoint']],
    [{ endpoint: 'two words' }, 'endpoint-not-a-url', ['endpoint']],
    [{ endpoint: 5 }, 'wrong-type', ['endpoint']],
    [{ recipe: 'coushdb' }, 'unknown-recipe', ['recipe'], 'couchdb'],
    [{ recipe: 'toString' }, 'unknown-recipe', ['recipe']],
    [{ recipe: 5 }, 'unknown-recipe', ['recipe']],
    [{ recipe: { method: 'DELETE' } }, 'unknown-value', ['recipe', 'method']],
    [{ recipe: { path: '../admin' } }, 'not-a-path', ['recipe', 'path']],
    [{ recipe: { pth: '/a' } }, 'unknown-key', ['recipe', 'pth'], 'path'],
    [{ recipe: { success: { statuses: [99] } } }, 'too-small', ['recipe', 'success', 'statuses', 0]],
    [{ recipe: { steps: [{ needs: ['a'] }] } }, 'unknown-key', ['recipe', 'steps', 0, 'needs']],
    [{ options: { table: 5 } }, 'wrong-type', ['options', 'table']],
    [{ options: { table: '' } }, 'empty-text', ['options', 'table']],
    [{ transport: 'mine' }, 'unknown-key', ['transport']],
    [{ batch: 0 }, 'too-small', ['batch']],
    [{ batch: 101 }, 'too-big', ['batch']],
    [{ batch: 2.5 }, 'not-whole', ['batch']],
    [{ batch: '20' }, 'wrong-type', ['batch']],
    [{ also: [{ batch: 0 }] }, 'too-small', ['also', 0, 'batch']],
    [{ recipe: { batch: true } }, 'wrong-type', ['recipe', 'batch']],
    [{ recipe: { batch: { once: true } } }, 'unknown-key', ['recipe', 'batch', 'once']],
    [{ recipe: { batch: { each: { success: {} } } } }, 'missing-key', ['recipe', 'batch', 'each', 'in']],
    [{ also: [{ also: [] }] }, 'unknown-key', ['also', 0, 'also']],
    [{ also: Array.from({ length: 9 }, () => ({})) }, 'too-many-entries', ['also']],
  ])('refuses %j', (delivery, code, path, near) => {
    const [issue, ...others] = checkShape(deliveryShape, delivery);
    expect(issue).toMatchObject({ code, path });
    if (near) expect(issue?.near).toBe(near);
    expect(others).toEqual([]);
  });
});
