import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describeIssue } from '../../src/base/describe-issue.js';
import { formatPath } from '../../src/base/issue.js';
import { fail, ok, type Result } from '../../src/base/result.js';
import type { Id, ListEntry, Lists } from '../../src/definition/pulse-definition.js';
import { parseList } from './parse-list.js';

/** The lists of a folder, as they are at the moment of asking. */
export interface ListSource {
  /** Every list by its file name. A file that has become unreadable keeps its last good state. */
  read(): Lists;
}

interface Version {
  readonly stamp: string;
  readonly entries: readonly ListEntry[];
}

const stampOf = (path: string): string => {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs}-${size}`;
};

const idsIn = (folder: string): readonly Id[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -'.json'.length));

const readVersion = (path: string): Result<Version, string> => {
  try {
    const stamp = stampOf(path);
    const parsed = parseList(readFileSync(path, 'utf8'));
    if (parsed.ok) return ok({ stamp, entries: parsed.value });
    return fail(
      parsed.error
        .map(issue => `${path}: ${formatPath(issue.path)}: ${issue.code}: ${describeIssue(issue)}`)
        .join('\n'),
    );
  } catch (error) {
    return fail(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/**
 * Opens the lists of a folder, one `<id>.json` each. The error names every mistake, a line each.
 * @param onMistake told once for each changed file that cannot be read while the collector runs
 */
export const openListSource = (folder: string, onMistake: (lines: string) => void): Result<ListSource, string> => {
  const versions = new Map<Id, Version>();
  const broken = new Map<Id, string>();
  const refresh = (id: Id): string | null => {
    const path = join(folder, `${id}.json`);
    const known = versions.get(id);
    if (known !== undefined && known.stamp === stampOf(path)) return null;
    const version = readVersion(path);
    if (version.ok) versions.set(id, version.value);
    return version.ok ? null : version.error;
  };
  const refreshAll = (): readonly string[] =>
    idsIn(folder).flatMap(id => {
      const mistake = refresh(id);
      if (mistake === null || broken.get(id) === mistake) return [];
      broken.set(id, mistake);
      return [mistake];
    });
  try {
    const mistakes = refreshAll();
    if (mistakes.length > 0) return fail(mistakes.join('\n'));
  } catch {
    return fail(`The folder ${folder} with the lists cannot be read.`);
  }
  return ok({
    read() {
      try {
        refreshAll().forEach(onMistake);
      } catch (error) {
        onMistake(error instanceof Error ? error.message : String(error));
      }
      return Object.fromEntries([...versions].map(([id, { entries }]) => [id, entries]));
    },
  });
};
