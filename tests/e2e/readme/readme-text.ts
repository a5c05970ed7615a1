import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface ReadmeBlock {
  /** What stands behind the opening fence. */
  readonly language: string;
  readonly text: string;
}

/** README.md as it is on disk. */
export const readmeText = readFileSync(fileURLToPath(new URL('../../../README.md', import.meta.url)), 'utf8');

/** Its fenced blocks in order. */
export const readmeBlocks: readonly ReadmeBlock[] = [...readmeText.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(
  ([, language = '', text = '']) => ({ language, text }),
);

/** The texts of all blocks of one language. */
export const blocksIn = (language: string): string[] =>
  readmeBlocks.filter(block => block.language === language).map(({ text }) => text);

/** Servers that have no HTTP, by the names of their files in `demo/transports`. */
const brokerNames = ['nats', 'mqtt'] as const;
export type BrokerName = (typeof brokerNames)[number];

const sendsTo = (text: string, name: BrokerName): boolean => text.includes(`'./${name}.js'`);

/** Whether a block needs such a server, so that it is run by `tests/e2e/servers` and not with the others. */
export const isBrokerBlock = (text: string): boolean => brokerNames.some(name => sendsTo(text, name));

/** The example that sends to one of them. Throws where there is none. */
export const brokerBlock = (name: BrokerName): string => {
  const found = blocksIn('js').find(text => sendsTo(text, name));
  if (found === undefined) throw new Error(`README.md has no example for ${name}.`);
  return found;
};

/** What stands in code font within running text and tables, blocks left out. */
export const spansIn = (text: string): string[] =>
  [...text.replace(/^```.*?^```$/gms, '').matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);

/** From a heading, or from any other words, to the next heading. Throws where they are not there. */
export const sectionFrom = (start: string): string => {
  const from = readmeText.indexOf(start);
  if (from < 0) throw new Error(`README.md has no “${start}”.`);
  const end = readmeText.indexOf('\n## ', from + start.length);
  return readmeText.slice(from, end < 0 ? undefined : end);
};

/** The body rows of the tables in a text, each as its cells. */
export const rowsIn = (text: string): string[][] =>
  [...text.matchAll(/^\|(.*)\|$/gm)]
    .map(([, cells = '']) => cells.split('|').map(cell => cell.trim()))
    .filter((_, place, rows) => !isRule(rows[place]) && !isRule(rows[place + 1]));

const isRule = (cells: readonly string[] | undefined): boolean => cells?.every(cell => /^-+$/.test(cell)) ?? false;

/** What the first group of a pattern finds, each time that it does. */
export const captured = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Each once, by the alphabet, so that two lists can be compared. */
export const sorted = (list: Iterable<string>): string[] => [...new Set(list)].sort();
