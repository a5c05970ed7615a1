import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeServer } from './describe-server.js';
import { startLossyRelay, type LossyRelay } from './lossy-relay.js';
import { definitionWith, expiredSignOn, fillIn, sent, startOffice, untilTold, type Office } from './office.js';
import { startWordPress, type WordPress } from './wordpress-server.js';

const cookieName = /^wordpress_/;

describeServer('WordPress', () => {
  let server: WordPress;
  let relay: LossyRelay;
  let office: Office;
  beforeAll(async () => {
    relay = await startLossyRelay('');
    const delivery = { endpoint: '/', recipe: 'wordpress', options: { namespace: 'pulse/v1' } };
    server = await startWordPress(definitionWith(delivery), relay.origin);
    relay.target = server.origin;
    office = await startOffice();
  });
  afterAll(async () => {
    await office.stop();
    await server.stop();
    await relay.stop();
  });

  const keptWith = (comment: string): readonly Readonly<Record<string, unknown>>[] =>
    server.kept().filter(({ answers }) => (answers as { cmt: string }).cmt === comment);

  const signIn = async (page: Page): Promise<void> => {
    await page.goto(`${relay.origin}/wp-login.php`);
    await page.getByLabel('Username or Email Address').fill('anna');
    await page.getByRole('textbox', { name: 'Password' }).fill('of-the-tests');
    await page.getByRole('button', { name: 'Log In' }).click();
    await page.waitForURL(/wp-admin/);
  };

  const answer = async (page: Page, comment: string): Promise<void> => {
    await page.goto(`${relay.origin}/pulse/`);
    await fillIn(page, comment);
  };

  it('takes the answer of a person who is signed in, with the token that goes with the cookie', async () => {
    const page = await office.open(`${relay.origin}/wp-login.php`);
    await signIn(page);
    await answer(page, 'In WordPress');
    await untilTold(page, sent);
    expect(keptWith('In WordPress')).toMatchObject([{ pulse: 'delivery', answers: { score: 9 } }]);
    expect(relay.seen.at(-1)?.headers).toMatchObject({ 'x-wp-nonce': expect.stringMatching(/^\w{10}$/) as string });
    await page.close();
  });

  it('keeps one row when its reply is lost and the answer comes again', async () => {
    const before = relay.seen.length;
    relay.toLose = 1;
    const page = await office.open(`${relay.origin}/pulse/`);
    await fillIn(page, 'Twice');
    await untilTold(page, sent);
    const answers = relay.seen.slice(before).filter(({ url }) => url.includes('pulse'));
    expect(answers.map(({ status, isLost }) => [status, isLost])).toEqual([
      [201, true],
      [200, false],
    ]);
    expect(keptWith('Twice')).toHaveLength(1);
    await page.close();
  });

  it('has forgotten who is signed in: kept, told, and delivered after signing in again', async () => {
    const page = await office.open(`${relay.origin}/pulse/`);
    await page.context().clearCookies({ name: cookieName });
    await fillIn(page, 'Signed out');
    await untilTold(page, expiredSignOn);
    expect(await office.waiting(page)).toContain('Signed out');
    expect(keptWith('Signed out')).toEqual([]);
    await signIn(page);
    await page.goto(`${relay.origin}/pulse/`);
    await expect.poll(() => keptWith('Signed out').length, { timeout: 30_000 }).toBe(1);
    await expect.poll(() => office.waiting(page)).not.toContain('Signed out');
    await page.close();
  });
});
