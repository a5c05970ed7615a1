import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../src/base/result.js';

/** Releases the database file to another process. */
export type Release = () => void;

interface Owner {
  readonly pid: number;
  /** When the process started, as the system counts it; null where the system does not tell. */
  readonly started: string | null;
}

/** Ticks since boot at which a process started. A process id alone may have been given to another process since. */
const startOf = (pid: number): string | null => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces, so the fields are counted from its end.
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

const isRunning = (owner: Owner): boolean => {
  if (owner.pid === process.pid) return false;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return owner.started === startOf(owner.pid);
};

const readOwner = (path: string): Owner | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return null;
  }
};

/**
 * Claims a database file for this process, or says which process has it.
 * The embedded database marks a file as taken by a directory that outlives a killed process; after a kill it would refuse
 * to open for ever. So the owner is written beside the file, and the mark of an owner that no longer runs is removed.
 */
export const claimDatabase = (databasePath: string): Result<Release, string> => {
  mkdirSync(dirname(databasePath), { recursive: true });
  const ownerPath = `${databasePath}.owner`;
  const owner = existsSync(ownerPath) ? readOwner(ownerPath) : null;
  if (owner !== null && isRunning(owner)) {
    return fail(
      `The database ${databasePath} is in use by process ${owner.pid}. Stop it, or set DATABASE_URL to another file.`,
    );
  }
  rmSync(`${databasePath}.lock`, { recursive: true, force: true });
  writeFileSync(ownerPath, JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Owner));
  return ok(() => rmSync(ownerPath, { force: true }));
};
