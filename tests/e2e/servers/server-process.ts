import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A server of somebody else's in a process group of its own. */
export interface ServerProcess {
  /** All that it has printed. */
  output(): string;
  /** Asks it to end, and after a while makes it. */
  stop(): Promise<void>;
}

export interface ProcessPlan {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** Asked again and again until it says yes; what it throws counts as no. */
  readonly isReady: () => Promise<boolean>;
  /** Default 60 000. */
  readonly limitMs?: number;
}

const politeMs = 8_000;

/** A port of this machine that nobody listens on just now. */
export const findFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** A temporary folder, and how it is deleted. */
export const makeFolder = (name: string): { readonly path: string; remove(): void } => {
  const path = mkdtempSync(join(tmpdir(), `ics-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
};

/** Whether an address answers at all. */
export const answers = async (url: string): Promise<boolean> => (await fetch(url)).status < 500;

/** Starts a program and resolves when it is ready. Rejects, with what it printed, when it ends or is late. */
export const startProcess = async (plan: ProcessPlan): Promise<ServerProcess> => {
  const child = spawn(plan.command, plan.parameters, {
    cwd: plan.folder,
    env: { ...process.env, ...plan.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const read = (chunk: Buffer): void => void (output += chunk.toString('utf8'));
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = once(child, 'exit');
  let isEnded = false;
  ended.then(
    () => (isEnded = true),
    () => (isEnded = true),
  );
  const signal = (name: NodeJS.Signals): void => {
    try {
      if (child.pid) process.kill(-child.pid, name);
    } catch {
      // Nobody of the group is left.
    }
  };
  const atExit = (): void => signal('SIGKILL');
  process.once('exit', atExit);
  const stop = async (): Promise<void> => {
    signal('SIGTERM');
    await Promise.race([ended, delay(politeMs, undefined, { ref: false })]);
    // Helpers may outlive the one that started them.
    signal('SIGKILL');
    process.off('exit', atExit);
  };
  for (const until = Date.now() + (plan.limitMs ?? 60_000); ; await delay(100)) {
    if (await plan.isReady().catch(() => false)) return { output: () => output, stop };
    if (!isEnded && Date.now() < until) continue;
    await stop();
    throw new Error(`${plan.command} ${isEnded ? 'ended' : 'was not ready in time'}: ${output.slice(-2_000)}`);
  }
};
