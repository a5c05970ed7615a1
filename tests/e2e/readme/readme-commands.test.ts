import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stages } from '../../ci/stages.js';
import { root } from '../../package/packed-package.js';
import { installedEngines, launchBrowser } from '../browsers.js';
import { blocksIn, captured, readmeText, spansIn } from './readme-text.js';

const run = promisify(execFile);
const { scripts, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};
const commands = blocksIn('sh').flatMap(text => text.trim().split(/\s*&&\s*|\n/));
const collectorCommand = commands.find(command => command.includes('dist/collector/main.js')) ?? '';
const startCommand = 'node dist/collector/main.js';

describe('the commands of README.md', () => {
  it('are npm’s own, scripts of the package, or executed below', () => {
    const own = ['npm ci', 'npm cit'];
    const unknown = [...commands, ...spansIn(readmeText).filter(span => span.startsWith('npm '))].filter(command => {
      const [, name = ''] = /^npm (?:run )?([\w:-]+)/.exec(command) ?? [];
      return !own.includes(command) && command !== collectorCommand && !(name in scripts);
    });
    expect(unknown).toEqual([]);
    expect(commands).toEqual(['npm ci', 'npm start', collectorCommand, 'npm cit']);
  });

  it('name every part of the whole check', () => {
    const named: readonly string[] = readmeText.match(/(?<=npm run )[\w:-]+/g) ?? [];
    expect(stages.map(({ script }) => script).filter(script => !named.includes(script))).toEqual([]);
  });

  it('name the rooms that the bench has', () => {
    const rooms = captured(readFileSync(join(root, 'tests/bench/run.ts'), 'utf8'), /^ {2}'?([\w-]+)'?: \w+Room,$/gm);
    expect(/--rooms (\S+)/.exec(readmeText)?.[1]).toBe(rooms.join(','));
  });

  it('need the Node that package.json says', () => {
    expect(readmeText).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
  });

  it('start what was built', () => {
    expect(scripts['start']).toBe(`npm run build && ${startCommand}`);
  });
});

describe('a started collector', () => {
  let folder: string;
  let child: ChildProcess | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ics-start-'));
    symlinkSync(join(root, 'dist'), join(folder, 'dist'));
  });
  afterEach(async () => {
    if (child?.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true });
  });

  /** Runs a command as a shell does and resolves with all that it has written once it names its address. */
  const start = (command: string): Promise<string> => {
    const started = (child = spawn('bash', ['-c', `exec env ${command}`], { cwd: folder }));
    let output = '';
    return new Promise((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        output += chunk.toString();
        if (/http:\S+\s+$/.test(output)) resolve(output);
      };
      started.stdout.on('data', read);
      started.stderr.on('data', read);
      started.once('exit', () => reject(new Error(output)));
    });
  };

  it.skipIf(!installedEngines().includes('chromium'))(
    'prints one address: an intranet with a pulse, and results once invented answers are there',
    async () => {
      const output = await start(startCommand);
      const [url = '', ...others] = output.match(/http:\S+/g) ?? [];
      expect(others).toEqual([]);
      expect(existsSync(join(folder, '.data/pulse.sqlite'))).toBe(true);
      await run('npm', ['run', 'demo:simulate', '--', '--url', url, '--answers', '30', '--pulse', 'morale'], {
        cwd: root,
      });
      const browser = await launchBrowser('chromium');
      try {
        const page = await browser.newPage();
        await page.open(url);
        await page.waitForText(/How happy are you at work at the moment\?/);
        await page.open(new URL('/results?pulse=morale', url).href);
        await page.waitForText(/How happy are you at work at the moment\?.*\b\d+ answers/);
      } finally {
        await browser.close();
      }
    },
  );

  it('serves folders of a company’s own, without the pages of the demo', async () => {
    const canteen = { format: 'ics-pulse/1', id: 'canteen', title: 'Canteen', questions: [] as object[] };
    canteen.questions.push({ id: 'score', type: 'nps', title: 'How likely are you to come again?' });
    for (const [kind, name, value] of [
      ['pulses', 'canteen', canteen],
      ['lists', 'departments', [{ id: 'it', label: 'IT' }]],
    ] as const) {
      mkdirSync(join(folder, kind));
      writeFileSync(join(folder, kind, `${name}.json`), JSON.stringify(value));
    }
    const url = /http:\S+/.exec(await start(collectorCommand))?.[0] ?? '';
    const statusOf = async (path: string): Promise<number> => (await fetch(new URL(path, url))).status;
    expect(await Promise.all(['/api/pulses/canteen.json', '/api/lists/departments.json'].map(statusOf))).toEqual([
      200, 200,
    ]);
    expect(await Promise.all(['/', '/api/pulses/lunch.json'].map(statusOf))).toEqual([404, 404]);
  });
});
