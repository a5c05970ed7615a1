import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimDatabase } from './database-owner.js';

describe('claimDatabase', () => {
  let path: string;
  beforeEach(() => {
    path = join(mkdtempSync(join(tmpdir(), 'owner-')), 'deep', 'pulse.sqlite');
  });
  afterEach(() => rmSync(join(path, '..', '..'), { recursive: true }));

  it('makes the folder, and leaves nothing behind when released', () => {
    const claim = claimDatabase(path);
    expect(existsSync(`${path}.owner`)).toBe(true);
    if (claim.ok) claim.value();
    expect(existsSync(`${path}.owner`)).toBe(false);
  });

  it('refuses a file that a running process owns, and takes it over once that process was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    mkdirSync(join(path, '..'), { recursive: true });
    const started = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[19];
    writeFileSync(`${path}.owner`, JSON.stringify({ pid: child.pid, started }));
    mkdirSync(`${path}.lock`);
    expect(claimDatabase(path)).toMatchObject({ ok: false, error: expect.stringContaining(`process ${child.pid}`) });
    expect(existsSync(`${path}.lock`)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(claimDatabase(path).ok).toBe(true);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it.each([
    ['another process that got the same number since', JSON.stringify({ pid: process.ppid, started: '1' })],
    ['this very process number, from before a restart', JSON.stringify({ pid: process.pid, started: '1' })],
    ['a half-written record', '{"pid":'],
  ])('takes over from %s', (_, record) => {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(`${path}.owner`, record);
    expect(claimDatabase(path).ok).toBe(true);
  });
});
