import { createSeededDraw } from '../../../demo/company/seeded-draw.js';
import type { Fault } from '../fault-proxy.js';

/** One thing that breaks. */
export type Act =
  /** All processes of the browser at once, by SIGKILL; it is started again on the same profile. */
  | { readonly kind: 'kill the browser' }
  /** The process that shows one of the tabs. */
  | { readonly kind: 'crash a renderer' }
  | { readonly kind: 'close a tab' }
  /** The device, as the browser itself sees it. */
  | { readonly kind: 'go offline'; readonly durationMs: number }
  /** The port of the web server is closed while the device is online. */
  | { readonly kind: 'take the server away'; readonly durationMs: number }
  /** By SIGTERM, and started again. */
  | { readonly kind: 'restart the collector' }
  /** By SIGKILL, and started again. */
  | { readonly kind: 'kill the collector' }
  /** Every answer is redirected to a login page; then somebody signs in and the page is loaded again. */
  | { readonly kind: 'let the sign-on expire'; readonly durationMs: number }
  /** What becomes of the next answers on their way. */
  | { readonly kind: 'break answers'; readonly faults: readonly Fault[] };

export interface PlannedAct {
  /** Happens when so many submissions have been saved. */
  readonly after: number;
  readonly act: Act;
}

/** How often each kind comes in a deck of cards; a deck is used up before the next one is begun, so no kind is left out for long. */
const deck: Readonly<Record<Act['kind'], number>> = {
  'kill the browser': 2,
  'crash a renderer': 2,
  'close a tab': 1,
  'go offline': 2,
  'take the server away': 2,
  'restart the collector': 1,
  'kill the collector': 2,
  'let the sign-on expire': 1,
  'break answers': 12,
};
const cards = Object.entries(deck).flatMap(([kind, count]) => Array.from({ length: count }, () => kind as Act['kind']));

/** One of them in twelve makes the browser wait for its whole fifteen seconds, so it comes by itself. */
const breakages: readonly (readonly Fault[])[] = [
  [{ kind: 'hang' }],
  ...[1, 2, 3].map(count => Array.from({ length: count }, (): Fault => ({ kind: 'refuse' }))),
  ...[1, 2, 3].map(count => Array.from({ length: count }, (): Fault => ({ kind: 'lose-reply' }))),
  ...[1, 2].map(count => Array.from({ length: count }, (): Fault => ({ kind: 'cut-reply' }))),
  [500, 502, 504].map((status): Fault => ({ kind: 'reply', status })),
  [503, 429].map((status): Fault => ({ kind: 'reply', status, headers: { 'retry-after': '1' } })),
  [
    { kind: 'reply', status: 302, headers: { location: '/login' } },
    { kind: 'reply', status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Welcome to the guest network' },
  ],
];

/** Submissions between two acts, on average: a short run breaks things more often, so that nothing is left out. */
const meanGap = (submissions: number): number => Math.min(Math.max(submissions / 40, 12), 30);

type Share = (...name: readonly (string | number)[]) => number;

const actOf = (kind: Act['kind'], position: number, share: Share): Act => {
  const durationMs = Math.round(500 + 3_500 * share('duration', position));
  switch (kind) {
    case 'go offline':
    case 'take the server away':
    case 'let the sign-on expire':
      return { kind, durationMs };
    case 'break answers':
      return { kind, faults: breakages[Math.floor(share('breakage', position) * breakages.length)] ?? [] };
    default:
      return { kind };
  }
};

const shuffled = (round: number, share: Share): readonly Act['kind'][] =>
  cards
    .map((kind, card) => ({ kind, rank: share('card', round, card) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ kind }) => kind);

/** What breaks, and when: the same for the same seed, whatever the machine does meanwhile. */
export const planOf = (seed: number, submissions: number): readonly PlannedAct[] => {
  const { share } = createSeededDraw(seed);
  const plan: PlannedAct[] = [];
  let after = 0;
  let kinds: readonly Act['kind'][] = [];
  for (let position = 0; ; position += 1) {
    // From nothing to twice the mean.
    after += Math.round(2 * meanGap(submissions) * share('gap', position));
    if (after >= submissions) return plan;
    const card = position % cards.length;
    if (card === 0) kinds = shuffled(position / cards.length, share);
    plan.push({ after, act: actOf(kinds[card] ?? 'break answers', position, share) });
  }
};
