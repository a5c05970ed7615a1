import type { PulseDefinition } from '../definition/pulse-definition.js';

/** What most pages show is one request away; the others stand in the list of all, which is a request more. */
const near: Readonly<Record<string, () => Promise<Readonly<Record<string, PulseDefinition>>>>> = {
  // An id such as `constructor` names nothing.
  __proto__: null!,
  'ics-core5': () => import('../templates/ics-core5.js'),
  morale: () => import('../templates/morale.js'),
  recommend: () => import('../templates/recommend.js'),
  'service-map': () => import('../templates/service-map.js'),
};

/** Fetches a built-in pulse, the one export of its module; undefined where there is none of this id. */
export const findTemplate = async (id: string): Promise<PulseDefinition | undefined> =>
  near[id] ? Object.values(await near[id]())[0] : (await import('../templates/index.js')).findBuiltIn(id);
