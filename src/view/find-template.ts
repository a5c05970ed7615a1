import type { PulseDefinition } from '../definition/pulse-definition.js';

/** What most pages show is one request away; the others stand in the list of all, which is a request more. */
const near: Readonly<Record<string, () => Promise<PulseDefinition>>> = {
  'ics-core5': () => import('../templates/ics-core5.js').then(module => module.icsCore5),
  morale: () => import('../templates/morale.js').then(module => module.morale),
  recommend: () => import('../templates/recommend.js').then(module => module.recommend),
  'service-map': () => import('../templates/service-map.js').then(module => module.serviceMap),
};

/** Fetches a built-in pulse; undefined where there is none of this id. */
export const findTemplate = async (id: string): Promise<PulseDefinition | undefined> =>
  Object.hasOwn(near, id) ? near[id]!() : (await import('../templates/index.js')).loadTemplate(id);
