import { isJsonObject } from '../base/json.js';
import { warnOnce } from '../base/warn.js';
import { pulseConfiguration } from '../configure-pulse.js';
import type { ListEntry, Lists, PulseDefinition } from '../definition/pulse-definition.js';
import { PulseFailure } from './pulse-failure.js';
import { readLimited } from './read-limited.js';

const maximumBytes = 1024 * 1024;
const maximumEntries = 5_000;
const fetched = new Map<string, Promise<readonly ListEntry[]>>();

const isEntry = (value: unknown): value is ListEntry =>
  isJsonObject(value) && /^[\w-]{1,64}$/.test(String(value['id'])) && typeof value['label'] === 'string';

const unreadable = (url: string, message: string, isPassing = false): PulseFailure =>
  new PulseFailure([{ code: 'list-not-readable', path: ['lists'], message: `${url} ${message}` }], isPassing);

const fetchList = async (url: string): Promise<readonly ListEntry[]> => {
  const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(10_000) }).catch(() => {
    throw unreadable(url, 'did not answer.', true);
  });
  if (!response.ok) throw unreadable(url, `answered ${response.status}.`, response.status >= 500);
  const text = await readLimited(response, maximumBytes);
  try {
    const list: unknown = JSON.parse(text ?? '');
    if (Array.isArray(list) && list.length <= maximumEntries && list.every(isEntry)) return list;
  } catch {
    // The same sentence as for JSON that is no list.
  }
  throw unreadable(url, `is no list of {"id", "label"} with at most ${maximumEntries} entries.`);
};

/** Pulses of one page ask for the same lists: one request serves them all. A failed one is asked again. */
const sharedList = (url: string): Promise<readonly ListEntry[]> => {
  const known = fetched.get(url) ?? fetchList(url);
  fetched.set(url, known);
  known.catch(() => fetched.delete(url));
  return known;
};

const idsOf = (definition: PulseDefinition): Set<string> => {
  const text = JSON.stringify(definition);
  const named = [...text.matchAll(/"optionsFrom":"([\w-]+)"/g)].map(([, id]) => id ?? '');
  return new Set([...named, 'departments']);
};

const sourceOf = (host: HTMLElement, id: string): readonly ListEntry[] | string | undefined => {
  const configured = pulseConfiguration().lists ?? {};
  const said = id === 'departments' ? host.getAttribute('departments') : null;
  if (said) return Object.hasOwn(configured, said) ? configured[said] : said;
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="ics-pulse:list:${id}"]`)?.content;
  return meta ?? (Object.hasOwn(configured, id) ? configured[id] : undefined);
};

/** The lists that a definition names, from the attribute, a meta element or `configurePulse`. Throws a `PulseFailure`. */
export const loadLists = async (host: HTMLElement, definition: PulseDefinition): Promise<Lists> => {
  const lists: Record<string, readonly ListEntry[]> = {};
  for (const id of idsOf(definition)) {
    const source = sourceOf(host, id);
    if (typeof source === 'string') lists[id] = await sharedList(new URL(source, document.baseURI).href);
    else if (source) lists[id] = source;
    else if (JSON.stringify(definition).includes(`"optionsFrom":"${id}"`))
      warnOnce('list-missing', `The page gives no list "${id}".`);
  }
  return lists;
};
