import type { PulseDefinition } from './pulse-definition.js';

/** Dotted paths of the texts that a reader sees. */
export const textPaths =
  /^(title|why|intro|thanks|readBy|paging\.consent\.(text|label)|endings\..+\.thanks|checks\.[^.]+\.message|(questions|scales|dimensions|context)\..+\.(title|help|unit|placeholder|label|endLabels\.(low|high)|messages\.[\w-]+))$/;

// Also walks what is not yet known to be a definition, whose ids can be anything.
const isName = (name: unknown): name is string | number => /str|num/.test(typeof name);

type Entry = { readonly id?: unknown; readonly value?: unknown } | null;

/** What an entry of a list is called in a dotted path. */
export const nameOf = (entry: Entry, index: number): string | number =>
  [entry?.id, entry?.value].find(isName) ?? (index ? 'high' : 'low');

/**
 * A copy of the definition with every text replaced that a reader sees. `replace` gets the dotted path that
 * translations use: `title`, `questions.why.options.load.label`, `questions.score.endLabels.low`.
 */
export const mapTexts = (
  definition: PulseDefinition,
  replace: (path: string, text: string) => string,
): PulseDefinition => {
  const walk = (node: unknown, path: string): unknown =>
    Array.isArray(node)
      ? node.map((entry: Entry, index) => walk(entry, `${path}.${nameOf(entry, index)}`))
      : typeof node == 'object' && node
        ? Object.fromEntries(
            Object.entries(node).map(([key, value]) => [key, walk(value, path ? `${path}.${key}` : key)]),
          )
        : typeof node == 'string' && textPaths.test(path)
          ? replace(path, node)
          : node;
  return walk(definition, '') as PulseDefinition;
};
