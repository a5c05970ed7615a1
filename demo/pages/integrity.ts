import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hashes of the script-tag builds by file, for the attribute `integrity`; empty where nothing has been built. */
export const readIntegrity = (builds: string): Readonly<Record<string, string>> => {
  try {
    return JSON.parse(readFileSync(join(builds, 'sri.json'), 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
};
