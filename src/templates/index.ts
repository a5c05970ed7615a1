const loaders = {
  'ics-core5': () => import('./ics-core5.js').then(module => module.icsCore5),
  morale: () => import('./morale.js').then(module => module.morale),
  recommend: () => import('./recommend.js').then(module => module.recommend),
  'service-map': () => import('./service-map.js').then(module => module.serviceMap),
} as const;

export type TemplateId = keyof typeof loaders;

/** The ids of the built-in pulses. */
export const templateIds = Object.keys(loaders) as readonly TemplateId[];

/** A definition of `ics-pulse/1`, with its literal type. */
export type Template = Awaited<ReturnType<(typeof loaders)[TemplateId]>>;

/** Fetches a built-in pulse; undefined where there is none of this id. */
export const loadTemplate = (id: string): Promise<Template> | undefined =>
  Object.hasOwn(loaders, id) ? loaders[id as TemplateId]() : undefined;
