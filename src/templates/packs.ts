/** Instruments that everybody may use, as they were published, each with its attribution. */
const loaders = {
  'federal-engagement': () => import('./packs/federal-engagement.js').then(module => module.federalEngagement),
  'federal-satisfaction': () => import('./packs/federal-satisfaction.js').then(module => module.federalSatisfaction),
  'people-survey-engagement': () =>
    import('./packs/people-survey-engagement.js').then(module => module.peopleSurveyEngagement),
  'people-survey-perma': () => import('./packs/people-survey-perma.js').then(module => module.peopleSurveyPerma),
  'people-survey-stress': () => import('./packs/people-survey-stress.js').then(module => module.peopleSurveyStress),
  'personal-wellbeing': () => import('./packs/personal-wellbeing.js').then(module => module.personalWellbeing),
} as const;

export type PackId = keyof typeof loaders;

/** The ids of the packs. */
export const packIds = Object.keys(loaders) as readonly PackId[];

/** A definition of `ics-pulse/1`, with its literal type. */
export type Pack = Awaited<ReturnType<(typeof loaders)[PackId]>>;

/** Fetches a pack; undefined where there is none of this id. */
export const loadPack = (id: string): Promise<Pack> | undefined =>
  Object.hasOwn(loaders, id) ? loaders[id as PackId]() : undefined;
