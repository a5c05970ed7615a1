import { settleWithin } from '../base/settle-within.js';
import { warnOnce } from '../base/warn.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { pageLocalPorts, pagePerson } from '../page-person.js';
import { actionsOf } from './endpoint-of.js';
import type { PulseElement } from './pulse-element.js';
import { readLimited } from './read-limited.js';
import type { Told } from './told-actions.js';

/** How long the first question waits for what stands before it. What comes later is told the next time. */
const patienceMs = 1_000;
const maximumBytes = 32 * 1024;

/**
 * What has become of earlier answers, where the tag or the page names a source and it holds something that the person has not
 * seen; null where not. Where it cannot be had the pulse is shown without it, and the developer is told.
 */
export const tellActions = (host: PulseElement, { id }: PulseDefinition, language: string): Promise<Told | null> => {
  const source = actionsOf(host);
  const tell = async (): Promise<Told | null> => {
    const url = new URL(source!.replace('{pulse}', id), document.baseURI);
    const [{ toldActions }, records] = await Promise.all([import('./told-actions.js'), pagePerson().records()]);
    return toldActions({
      url,
      pulse: id,
      language,
      records,
      readText: response => readLimited(response, maximumBytes),
    });
  };
  if (!source) return Promise.resolve(null);
  const told = tell();
  told.catch((error: unknown) =>
    warnOnce('actions-not-told', `The actions at ${source} cannot be told: ${String(error)}`),
  );
  return settleWithin(pageLocalPorts().clock, patienceMs, told, null);
};
