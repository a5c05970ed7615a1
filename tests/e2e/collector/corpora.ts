import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './collector-process.js';

/** Public corpora lie beside the project where they are at hand; `ICS_SHARED` names another folder. */
const folder = join(process.env['ICS_SHARED'] ?? join(projectFolder, '..', 'shared'), 'data', 'corpora');

export const hasCorpora = existsSync(folder);
if (!hasCorpora) console.warn(`Skipped: there are no public corpora in ${folder}; ICS_SHARED names another place.`);

export interface ParsingCase {
  readonly name: string;
  /** What a parser has to do: take it, refuse it, or either. */
  readonly expected: 'taken' | 'refused' | 'either';
  readonly bytes: Buffer;
}

const expectedOf = (name: string): ParsingCase['expected'] =>
  name.startsWith('y_') ? 'taken' : name.startsWith('n_') ? 'refused' : 'either';

/** Files that are JSON, are none, or are a matter of taste. */
export const parsingCases = (): readonly ParsingCase[] => {
  const parsing = join(folder, 'json-parsing');
  return readdirSync(parsing)
    .filter(name => name.endsWith('.json'))
    .map(name => ({ name, expected: expectedOf(name), bytes: readFileSync(join(parsing, name)) }));
};

/** Texts that trouble programs, or that would run as a script where they are taken for markup. */
export const troublesomeTexts = (): readonly string[] => [
  ...new Set(
    ['blns.json', 'xss-dompurify.json'].flatMap(
      name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly string[],
    ),
  ),
];
