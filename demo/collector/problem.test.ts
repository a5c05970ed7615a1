import { describe, expect, it } from 'vitest';
import { problemOf, problemReply } from './problem.js';

describe('problemOf', () => {
  it.each([
    [[], ''],
    [['answers', 'svc', 'it'], 'answers.svc.it'],
    [['answers', 'use', 1], 'answers.use[1]'],
  ])('writes the path %j as %s', (path, expected) => {
    expect(problemOf(422, { code: 'c', path, message: 'm' })).toEqual({
      status: 422,
      code: 'c',
      path: expected,
      message: 'm',
    });
  });
});

describe('problemReply', () => {
  it('is JSON that nobody stores', async () => {
    const reply = problemReply({ status: 503, code: 'c', path: 'p', message: 'm' }, { 'Retry-After': '5' });
    expect(reply.status).toBe(503);
    expect(await reply.json()).toEqual({ code: 'c', path: 'p', message: 'm' });
    expect(Object.fromEntries(reply.headers)).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '5' });
  });
});
