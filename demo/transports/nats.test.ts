import { describe, expect, it } from 'vitest';
import { judgeFailure, judgeReply } from './nats.js';

const refusal = (code: number, errorCode: number) => ({ error: { code, err_code: errorCode } });

describe('what JetStream replies', () => {
  it.each([
    ['a receipt', { stream: 'PULSE', seq: 7 }, 'delivered'],
    ['a receipt of a duplicate', { stream: 'PULSE', seq: 7, duplicate: true }, 'delivered'],
    ['that there is a message under this id', refusal(400, 10_071), 'delivered'],
    ['the same, newer servers', refusal(400, 10_164), 'delivered'],
    ['that the other copy is under way', refusal(409, 10_158), 'retry'],
    ['that the message is too large', refusal(400, 10_054), 'held'],
    ['that the stream is full', refusal(503, 10_077), 'retry'],
    ['that it has no room', refusal(503, 10_047), 'retry'],
    ['a receipt of nothing', { stream: '' }, 'retry'],
    ['something else, as from a subscriber that is no stream', {}, 'retry'],
  ])('%s', (_, reply, status) => {
    expect(judgeReply(reply).status).toBe(status);
  });
});

const named = (name: string, cause?: Error): Error => Object.assign(new Error(name, { cause }), { name });

describe('why there was no reply', () => {
  it.each([
    ['somebody it does not know', named('AuthorizationError'), { status: 'held', code: 'sign-in' }],
    ['whose time is over', named('UserAuthenticationExpiredError'), { status: 'held', code: 'sign-in' }],
    [
      'a subject that is not theirs',
      named('RequestError', named('PermissionViolationError')),
      { status: 'held', code: 'refused' },
    ],
    ['no stream yet', named('RequestError', named('NoResponders')), null],
    ['nobody at the address', named('ConnectionError'), null],
    ['silence', named('TimeoutError'), null],
    ['anything else', 'broken', null],
  ])('%s', (_, error, delivery) => {
    expect(judgeFailure(error)).toEqual(delivery);
  });
});
