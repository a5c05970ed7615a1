import type { Id, PulseDefinition } from '../../src/definition/pulse-definition.js';

/** The address of a pulse's own page, and the context that it gives to the pulse. */
export interface StandaloneLink {
  readonly pulse: Id;
  readonly context: ReadonlyMap<Id, string>;
}

const contextValue = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * What an address says to a pulse: entries that its definition declares, with values of at most 64 characters of an id. All else
 * in the address is ignored, so that nobody's words can be put into the page by a link.
 * @param parameter the first value of a parameter of the address
 */
export const readLink = (
  { id, context = [] }: PulseDefinition,
  parameter: (name: string) => string | undefined,
): StandaloneLink => {
  const known = context.flatMap(entry => {
    const name = typeof entry === 'string' ? entry : entry.id;
    const value = parameter(name);
    return value !== undefined && contextValue.test(value) ? [[name, value] as const] : [];
  });
  return { pulse: id, context: new Map(known) };
};

/** The path of the page, or of something that belongs to it, with its context. */
export const linkPath = ({ pulse, context }: StandaloneLink, part?: 'qr.svg' | 'poster'): string => {
  const path = part === undefined ? `/p/${pulse}` : `/p/${pulse}/${part}`;
  return context.size === 0 ? path : `${path}?${new URLSearchParams([...context]).toString()}`;
};
