/**
 * On a computer that several people share no file of the browser's profile holds what was answered, neither while it waits nor
 * after it was sent. The browser is killed, not closed: what it had written by then is what the next person finds.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installedEngines, type TestPage } from './browsers.js';
import { html } from './delivery/intranet-pages.js';
import { createStage, playScene, type FaultScene } from './faults/fault-scene.js';
import { readDatabase } from './read-database.js';

const stage = createStage();
afterAll(() => stage.stop());

const marked = '<meta name="ics-pulse:shared-computer">';

const pageWith = (
  option: string,
  head: string,
): string => `<!doctype html><html lang="en"><title>Intranet</title>${head}
<link rel="stylesheet" href="/assets/ics-pulse.css"><script type="module" src="/assets/ics-pulse.js"></script>
<ics-pulse endpoint="/api/responses"><script type="application/json">${JSON.stringify({
  format: 'ics-pulse/1',
  id: 'canteen',
  title: 'Canteen',
  questions: [
    {
      id: 'why',
      type: 'choice',
      title: 'What should change?',
      options: [
        { value: option, label: 'The queue' },
        { value: 'food', label: 'The food' },
      ],
    },
    { id: 'more', type: 'text', title: 'Anything else?' },
  ],
  pages: [['why', 'more']],
})}</script></ics-pulse>`;

/** Within a longer text, wherever in it this one begins: without the characters that depend on what stands around it. */
const inBase64 = (text: string, shift: number): string =>
  Buffer.from(' '.repeat(shift) + text)
    .toString('base64')
    .slice(4, -4);

const spellings = (text: string): Readonly<Record<string, Buffer>> => ({
  'UTF-8': Buffer.from(text),
  'UTF-16': Buffer.from(text, 'utf16le'),
  ...Object.fromEntries([0, 1, 2].map(shift => [`Base64 +${shift}`, Buffer.from(inBase64(text, shift))])),
});

/** Where a text lies in the files of a profile whose browser does not run. */
const tracesOf = (profile: string, text: string): string[] => {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  expect(files.length).toBeGreaterThan(10);
  const sought = Object.entries(spellings(text));
  return files.flatMap(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const bytes = readFileSync(path);
    return sought
      .filter(([, spelling]) => bytes.includes(spelling))
      .map(([how]) => `${relative(profile, path)} · ${how}`);
  });
};

const waitingIn = async (page: TestPage): Promise<number> => {
  const [keys] = JSON.parse(await page.evaluate(readDatabase)) as [string[]];
  return keys.filter(key => key.startsWith('o:')).length;
};

interface Left {
  readonly comment: string;
  readonly option: string;
}

/** An answer that waits on the disk of a browser that was killed. */
const leaveWaiting = async (scene: FaultScene, head: string): Promise<Left> => {
  const [comment, option] = [`c${randomBytes(24).toString('hex')}`, `o${randomBytes(16).toString('hex')}`];
  // The page holds the option as well: what the browser keeps of it is no trace of an answer.
  scene.pages.set('/canteen', () => html(pageWith(option, head), { 'cache-control': 'no-store' }));
  scene.proxy.standing = { kind: 'refuse' };
  const page = await scene.browser.newPage();
  await page.open(`${scene.proxy.origin}/canteen`);
  await page.click('radio', 'The queue');
  await page.click('textbox');
  await page.type(comment);
  await page.click('button', 'Send');
  await scene.see(page, /Saved on this device\./);
  await expect.poll(() => waitingIn(page), { timeout: 20_000 }).toBe(1);
  await scene.browser.kill();
  return { comment, option };
};

/** Starts the browser again, which sends what waits, and kills it when that is done. */
const deliver = async (scene: FaultScene, { comment, option }: Left): Promise<void> => {
  const headers = { 'content-type': 'application/json' };
  const body = (answer: string): string => JSON.stringify({ id: (JSON.parse(answer) as { id: string }).id });
  scene.proxy.standing = { kind: 'reply', status: 201, headers, body };
  await scene.browser.restart();
  const page = await scene.browser.newPage();
  await page.open(`${scene.proxy.origin}/canteen`);
  await expect.poll(() => scene.proxy.attempts.at(-1)?.fault, { timeout: 45_000 }).toBe('reply');
  expect(scene.proxy.attempts.at(-1)?.body).toContain(comment);
  expect(scene.proxy.attempts.at(-1)?.body).toContain(option);
  await expect.poll(() => waitingIn(page), { timeout: 20_000 }).toBe(0);
  await scene.browser.kill();
};

// The driver of WebKit keeps no profile. In that of Firefox the search does not find what is not sealed either, so that its
// silence would prove nothing.
describe.each(installedEngines().filter(engine => engine === 'chromium'))('the profile of %s', engine => {
  const play = (run: (scene: FaultScene) => Promise<void>): Promise<void> =>
    playScene(stage, engine, [], async scene => {
      try {
        await run(scene);
      } finally {
        // The next one begins with a browser that runs.
        await scene.browser.restart();
      }
    });

  it('holds what waits on a computer of one person: the search finds it', { timeout: 150_000 }, () =>
    play(async scene => {
      const { comment, option } = await leaveWaiting(scene, '');
      expect(tracesOf(scene.browser.profile, comment)).not.toEqual([]);
      expect(tracesOf(scene.browser.profile, option)).not.toEqual([]);
    }),
  );

  it('holds no answer of a computer that is shared', { timeout: 150_000 }, () =>
    play(async scene => {
      const left = await leaveWaiting(scene, marked);
      const traces = (): string[] => [left.comment, left.option].flatMap(text => tracesOf(scene.browser.profile, text));
      expect(traces()).toEqual([]);
      await deliver(scene, left);
      expect(traces()).toEqual([]);
    }),
  );
});
