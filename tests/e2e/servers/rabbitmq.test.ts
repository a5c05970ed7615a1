import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeServer } from './describe-server.js';
import { startLossyRelay, type LossyRelay } from './lossy-relay.js';
import { expiredSignOn, notTaken, sent, startOffice, untilTold, type Office } from './office.js';
import { startRabbitMq, type RabbitMq } from './rabbitmq-server.js';

describeServer('RabbitMQ', () => {
  let server: RabbitMq;
  let relay: LossyRelay;
  let office: Office;
  beforeAll(async () => {
    server = await startRabbitMq();
    await server.addQueue('pulse');
    relay = await startLossyRelay(server.origin);
    office = await startOffice();
  });
  afterAll(async () => {
    await office.stop();
    await relay.stop();
    await server.stop();
  });

  const how = (routingKey: string) => ({
    delivery: { endpoint: relay.origin, recipe: 'rabbitmq', options: { routingKey } },
    script: `import { configurePulse } from '/assets/ics-pulse.js';
      configurePulse({ authorize: { '${relay.origin}': { basic: { user: 'guest', password: 'guest' } } } });`,
  });

  it('routes an answer to a queue, on disk, under its id', async () => {
    const page = await office.answer('To the queue', how('pulse'));
    await untilTold(page, sent);
    const [message, ...more] = await server.take('pulse');
    expect(more).toEqual([]);
    const response = JSON.parse(message?.payload ?? '') as { readonly id: string };
    expect(response).toMatchObject({ answers: { cmt: 'To the queue' } });
    expect(message?.properties).toMatchObject({ message_id: response.id, delivery_mode: 2 });
    expect(JSON.parse(relay.seen.at(-1)?.reply ?? '')).toEqual({ routed: true });
    await page.close();
  });

  it('takes a second copy after a lost reply, under the same id: whoever reads the queue counts one', async () => {
    relay.toLose = 1;
    const page = await office.answer('Twice', how('pulse'));
    await untilTold(page, sent);
    const messages = await server.take('pulse');
    expect(messages).toHaveLength(2);
    expect(new Set(messages.map(({ properties }) => properties.message_id)).size).toBe(1);
    expect(new Set(messages.map(({ payload }) => payload)).size).toBe(1);
    await page.close();
  });

  it('does not know who sends (401): kept, told, and nothing there', async () => {
    const { delivery } = how('pulse');
    const page = await office.answer('From nobody', { delivery });
    await untilTold(page, expiredSignOn);
    expect(relay.seen.at(-1)?.status).toBe(401);
    expect(await office.waiting(page)).toContain('From nobody');
    expect(await server.take('pulse')).toEqual([]);
    await page.evaluate(() => indexedDB.deleteDatabase('ics-pulse'));
    await page.close();
  });

  it('has no queue for an answer (routed: false): kept, told, and delivered once there is one', async () => {
    const page = await office.answer('Nobody listens', how('later'));
    await untilTold(page, notTaken);
    expect(relay.seen.at(-1)).toMatchObject({ status: 200, reply: '{"routed":false}' });
    expect(await office.waiting(page)).toContain('Nobody listens');
    await server.addQueue('later');
    await page.reload();
    await expect.poll(() => office.waiting(page), { timeout: 30_000 }).not.toContain('Nobody listens');
    const messages = await server.take('later');
    expect(messages.map(({ payload }) => payload)).toEqual([expect.stringContaining('Nobody listens')]);
    await page.close();
  });
});
