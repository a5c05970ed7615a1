import { setTimeout as delay } from 'node:timers/promises';
import type { EnginePaths } from '../../ci/engines.js';
import { startWebKitDriver, webkitCapabilities, type WebKitDriver } from '../../browser/launchers/webkit-driver.js';
import { webDriverKeys } from '../../browser/launchers/web-driver-keys.js';
import { defaultSize, type BrowserDriver, type PageDriver, type Preferences } from './page-driver.js';

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Longer than the longest that a page may take to load. */
const patienceMs = 35_000;

/** The WebDriver protocol as it is: JSON over HTTP. */
const sender =
  (port: number): Send =>
  async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(patienceMs),
      ...(body && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new Error(`WebKit did not answer ${method} ${path}: ${String(error)}`);
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit refused ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };

const keyActions = (keys: readonly string[]): object[] => {
  const values = keys.map(key => webDriverKeys[key] ?? key);
  return [
    ...values.map(value => ({ type: 'keyDown', value })),
    ...[...values].reverse().map(value => ({ type: 'keyUp', value })),
  ];
};

/** `execute/async` hands the script a callback as its last argument. */
const asyncScript = (expression: string): string => `
  const done = arguments[arguments.length - 1];
  Promise.resolve(${expression}).then(value => done({ value }), error => done({ error: String(error) }));`;

const drive = (send: Send, session: string): PageDriver => {
  const act = async (...sources: object[]): Promise<void> => {
    await send('POST', `${session}/actions`, { actions: sources });
    await send('DELETE', `${session}/actions`);
  };
  const keyboard = (actions: readonly object[]): Promise<void> => act({ type: 'key', id: 'keyboard', actions });
  return {
    open: async url => void (await send('POST', `${session}/url`, { url })),
    async run(expression) {
      const script = asyncScript(expression);
      const reply = (await send('POST', `${session}/execute/async`, { script, args: [] })) as {
        readonly value?: unknown;
        readonly error?: string;
      };
      if (reply.error !== undefined) throw new Error(reply.error);
      return reply.value;
    },
    clickAt: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    chord: keys => keyboard(keyActions(keys)),
    type: text => keyboard([...text].flatMap(character => keyActions([character]))),
    screenshot: async () => Buffer.from((await send('GET', `${session}/screenshot`)) as string, 'base64'),
    close: async () => void (await send('DELETE', session)),
  };
};

/** How long a browser may take to start, or to end. */
const turnoverMs = 10_000;

const late = (what: string): Promise<never> =>
  delay(turnoverMs, undefined, { ref: false }).then(() => {
    throw new Error(`WebKit did not ${what} its browser within ${turnoverMs} ms.`);
  });

/** One session is one browser with one page, so every page brings a browser of its own. */
export const launchWebKit = async (
  paths: NonNullable<EnginePaths['webkit']>,
  preferences: Preferences,
): Promise<BrowserDriver> => {
  const start = (): Promise<WebKitDriver> => startWebKitDriver(paths, { motion: !preferences.reducedMotion });
  let driver = await start();
  const { width, height } = preferences.size ?? defaultSize;
  const capabilities = webkitCapabilities(paths.browser, { dark: preferences.colorScheme === 'dark' });
  const openPage = async (): Promise<PageDriver> => {
    const send = sender(driver.port);
    const reply = (await send('POST', '/session', { capabilities: { alwaysMatch: capabilities } })) as {
      readonly sessionId: string;
    };
    const session = `/session/${reply.sessionId}`;
    await send('POST', `${session}/timeouts`, { script: 20_000, pageLoad: 30_000 });
    await send('POST', `${session}/window/rect`, { width, height });
    return drive(send, session);
  };
  const startAgain = async (error: unknown): Promise<void> => {
    process.stderr.write(`${String(error)} The driver is started again.\n`);
    await driver.stop();
    driver = await start();
  };
  return {
    async newPage() {
      const page = await Promise.race([openPage(), late('start')]).catch(async (error: unknown) => {
        await startAgain(error);
        return openPage();
      });
      return { ...page, close: () => Promise.race([page.close(), late('end')]).catch(startAgain) };
    },
    close: () => driver.stop(),
  };
};
