import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { judgeFailure, judgeReceipt, mqttTransport } from './mqtt.js';

describe('the receipt of a broker', () => {
  it.each([
    ['of MQTT 3.1.1, which has no code', undefined, 'delivered'],
    ['success', 0, 'delivered'],
    ['nobody has subscribed, so that the message is gone', 16, 'retry'],
    ['unspecified', 128, 'retry'],
    ['not authorised', 135, 'held'],
    ['a topic that is none', 144, 'held'],
    ['a quota', 151, 'retry'],
    ['a payload that it does not like', 153, 'held'],
  ])('%s', (_, reasonCode, status) => {
    expect(judgeReceipt(reasonCode).status).toBe(status);
  });
});

const refused = (code: number): Error => Object.assign(new Error('Connection refused'), { code });

describe('no receipt', () => {
  it.each([
    ['a wrong password', refused(134), { status: 'held', code: 'sign-in' }],
    ['the same in MQTT 3.1.1', refused(4), { status: 'held', code: 'sign-in' }],
    ['a busy broker', refused(137), null],
    ['a closed connection', new Error('closed'), null],
    ['anything else', 'broken', null],
  ])('%s', (_, error, delivery) => {
    expect(judgeFailure(error)).toEqual(delivery);
  });

  it('gives up when it is told to, and leaves no connection', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const url = `mqtt://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const limit = new AbortController();
    const sending = mqttTransport({ url, topic: 'pulse' })({ id: 'a' }, { signal: limit.signal });
    const failed = expect(sending).rejects.toThrow('No receipt in 15 s.');
    const [socket] = await once(silent, 'connection');
    const closed = once(socket, 'close');
    socket.resume();
    limit.abort();
    await failed;
    await closed;
    silent.close();
  });

  it('says why where nobody listens', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port } = gone.address() as AddressInfo;
    gone.close();
    await once(gone, 'close');
    const send = mqttTransport({ url: `mqtt://127.0.0.1:${port}`, topic: 'pulse' });
    await expect(send({ id: 'a' }, { signal: new AbortController().signal })).rejects.toThrow('ECONNREFUSED');
  });
});
