import { afterAll, beforeAll, expect, it } from 'vitest';
import { startIntranet, type Intranet } from './intranet.js';

let intranet: Intranet;
beforeAll(async () => {
  intranet = await startIntranet();
});
afterAll(() => intranet.stop());

it('delivers one row by one request when nothing goes wrong', async () => {
  const page = await intranet.openPulse();
  await intranet.answer(page, 'All is well');
  await page
    .getByText(/Sent\. Thank you/)
    .first()
    .waitFor({ timeout: 45_000 });
  await intranet.expectOneRow('All is well');
  expect(intranet.proxy.attempts.length).toBe(1);
});
