import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeIssue } from '../../src/base/describe-issue.js';
import { formatPath, type Issue } from '../../src/base/issue.js';
import { fail, ok, type Result } from '../../src/base/result.js';
import { definitionHash } from '../../src/definition/definition-hash.js';
import { parseDefinitionText } from '../../src/definition/parse-definition.js';
import type { Id, PulseDefinition } from '../../src/definition/pulse-definition.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import { findBuiltIn, packIds, templateIds } from '../../src/templates/index.js';

/** A definition that the collector serves today. */
export interface CataloguedDefinition {
  readonly definition: PulseDefinition;
  /** SHA-256 of the canonical definition, lowercase hex. */
  readonly hash: string;
  /** Whether it comes with the package, so that a page can name it; else it is fetched from here. */
  readonly isBuiltIn: boolean;
}

/** Today's definitions by id: the built-in templates and packs, and the files of a folder, which replace a built-in one of the same id. */
export type DefinitionCatalogue = ReadonlyMap<Id, CataloguedDefinition>;

const loadTemplates = async (): Promise<readonly PulseDefinition[]> => {
  const loaded: PulseDefinition[] = [];
  for (const id of [...templateIds, ...packIds]) {
    const definition = await findBuiltIn(id);
    if (definition !== undefined) loaded.push(definition);
  }
  return loaded;
};

const linesOf = (path: string, issues: readonly Issue[]): string =>
  issues.map(issue => `${path}: ${formatPath(issue.path)}: ${issue.code}: ${describeIssue(issue)}`).join('\n');

const readDefinition = (folder: string, name: string): Result<PulseDefinition, string> => {
  const path = join(folder, name);
  const parsed = parseDefinitionText(readFileSync(path, 'utf8'), questionContracts);
  if (!parsed.ok) return fail(linesOf(path, parsed.error));
  return `${parsed.value.id}.json` === name
    ? parsed
    : fail(`${path}: id: other-name: The file is named after its pulse, "${parsed.value.id}.json".`);
};

const readFolder = (folder: string): readonly Result<PulseDefinition, string>[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => readDefinition(folder, name));

/** Loads the catalogue. The error names every mistake in the folder's files, a line each; a missing folder is an error too. */
export const loadCatalogue = async (folder: string): Promise<Result<DefinitionCatalogue, string>> => {
  const catalogue = new Map<Id, CataloguedDefinition>();
  const mistakes: string[] = [];
  const add = (definition: PulseDefinition, isBuiltIn: boolean): void =>
    void catalogue.set(definition.id, { definition, hash: definitionHash(definition), isBuiltIn });
  for (const template of await loadTemplates()) add(template, true);
  try {
    for (const result of readFolder(folder)) {
      if (result.ok) add(result.value, false);
      else mistakes.push(result.error);
    }
  } catch {
    mistakes.push(`The folder ${folder} with the pulses cannot be read.`);
  }
  return mistakes.length === 0 ? ok(catalogue) : fail(mistakes.join('\n'));
};
