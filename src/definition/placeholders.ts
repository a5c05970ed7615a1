import type { Id, PulseDefinition } from './pulse-definition.js';

/** `{team}`, or `{team|your team}` with the words for where nothing is known: name and words. Global; made for `replace` and `matchAll`. */
export const placeholders = /\{([\w-]+)(?:\|([^{}]*))?\}/g;

/** Whether a definition declares a context entry. */
export const declaresContext = ({ context = [] }: Pick<PulseDefinition, 'context'>, id: Id): boolean =>
  context.some(entry => (typeof entry === 'string' ? entry : entry.id) === id);

/** Whether a placeholder speaks of the context alone; `dept` is the item of a round, or the context entry `about`. */
export const namesContext = (definition: Pick<PulseDefinition, 'context'>, name: string): boolean =>
  name === 'dept' || declaresContext(definition, name);
