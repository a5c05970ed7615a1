import type { Pack } from './packs.js';

export { loadPack, packIds, type Pack, type PackId } from './packs.js';

const loaders = {
  adoption: () => import('./adoption.js').then(module => module.adoption),
  'beyond-expected': () => import('./beyond-expected.js').then(module => module.beyondExpected),
  'breakdown-report': () => import('./breakdown-report.js').then(module => module.breakdownReport),
  'breakdown-resolve': () => import('./breakdown-resolve.js').then(module => module.breakdownResolve),
  bridge: () => import('./bridge.js').then(module => module.bridge),
  'bridge-pulse': () => import('./bridge-pulse.js').then(module => module.bridgePulse),
  'clear-the-air': () => import('./clear-the-air.js').then(module => module.clearTheAir),
  committee: () => import('./committee.js').then(module => module.committee),
  'committee-message': () => import('./committee-message.js').then(module => module.committeeMessage),
  'conduct-norms': () => import('./conduct-norms.js').then(module => module.conductNorms),
  'contact-feeling': () => import('./contact-feeling.js').then(module => module.contactFeeling),
  'customer-for-a-day': () => import('./customer-for-a-day.js').then(module => module.customerForADay),
  direction: () => import('./direction.js').then(module => module.direction),
  'easier-task': () => import('./easier-task.js').then(module => module.easierTask),
  'follow-up': () => import('./follow-up.js').then(module => module.followUp),
  'front-line-support': () => import('./front-line-support.js').then(module => module.frontLineSupport),
  'good-customer': () => import('./good-customer.js').then(module => module.goodCustomer),
  'handoff-quality': () => import('./handoff-quality.js').then(module => module.handoffQuality),
  'help-request': () => import('./help-request.js').then(module => module.helpRequest),
  'ics-core5': () => import('./ics-core5.js').then(module => module.icsCore5),
  'leader-there': () => import('./leader-there.js').then(module => module.leaderThere),
  mirror: () => import('./mirror.js').then(module => module.mirror),
  'mood-shift': () => import('./mood-shift.js').then(module => module.moodShift),
  morale: () => import('./morale.js').then(module => module.morale),
  'next-day': () => import('./next-day.js').then(module => module.nextDay),
  'open-line': () => import('./open-line.js').then(module => module.openLine),
  ownership: () => import('./ownership.js').then(module => module.ownership),
  'part-of-it': () => import('./part-of-it.js').then(module => module.partOfIt),
  partners: () => import('./partners.js').then(module => module.partners),
  'post-mortem': () => import('./post-mortem.js').then(module => module.postMortem),
  'post-mortem-message': () => import('./post-mortem-message.js').then(module => module.postMortemMessage),
  'process-friction': () => import('./process-friction.js').then(module => module.processFriction),
  'promise-kept': () => import('./promise-kept.js').then(module => module.promiseKept),
  'promise-made': () => import('./promise-made.js').then(module => module.promiseMade),
  recommend: () => import('./recommend.js').then(module => module.recommend),
  'request-check': () => import('./request-check.js').then(module => module.requestCheck),
  ripple: () => import('./ripple.js').then(module => module.ripple),
  'service-chain': () => import('./service-chain.js').then(module => module.serviceChain),
  'service-map': () => import('./service-map.js').then(module => module.serviceMap),
  'seven-values': () => import('./seven-values.js').then(module => module.sevenValues),
  spillover: () => import('./spillover.js').then(module => module.spillover),
  'teaming-three': () => import('./teaming-three.js').then(module => module.teamingThree),
  'thank-you': () => import('./thank-you.js').then(module => module.thankYou),
  'thank-you-pulse': () => import('./thank-you-pulse.js').then(module => module.thankYouPulse),
  'two-departments': () => import('./two-departments.js').then(module => module.twoDepartments),
  'two-departments-message': () => import('./two-departments-message.js').then(module => module.twoDepartmentsMessage),
  'valued-here': () => import('./valued-here.js').then(module => module.valuedHere),
  'walk-the-talk': () => import('./walk-the-talk.js').then(module => module.walkTheTalk),
} as const;

export type TemplateId = keyof typeof loaders;

/** The ids of the built-in pulses. */
export const templateIds = Object.keys(loaders) as readonly TemplateId[];

/** A definition of `ics-pulse/1`, with its literal type. */
export type Template = Awaited<ReturnType<(typeof loaders)[TemplateId]>>;

/** Fetches a built-in pulse; undefined where there is none of this id. */
export const loadTemplate = (id: string): Promise<Template> | undefined =>
  Object.hasOwn(loaders, id) ? loaders[id as TemplateId]() : undefined;

/** Fetches a template or a pack; resolves with undefined where there is none of this id. */
export const findBuiltIn = async (id: string): Promise<Template | Pack | undefined> =>
  loadTemplate(id) ?? (await import('./packs.js')).loadPack(id);
