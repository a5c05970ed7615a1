/** How a licensed instrument is scored. Its questions are not here and never will be: whoever has the licence supplies them. */
export interface Instrument {
  /** Neutral words for a title, in English. */
  readonly title: string;
  /** The codes of its answers, lowest and highest. */
  readonly points: readonly [low: number, high: number];
  /** How many items it has; null where versions differ. */
  readonly items: number | null;
  /** Its scales with the places of their items, counted from 1; null where whoever supplies the items names the scales. */
  readonly scales: readonly InstrumentScale[] | null;
  /** Each item says whether it is reversed: wordings in circulation differ in it. */
  readonly saysReversal?: true;
  /** Each item comes with what is expected, beside what is found. */
  readonly hasExpectations?: true;
  /** Only complete answers are scored. */
  readonly isComplete?: true;
  /** The figure of the whole, over people or over the means of items. */
  readonly total?: 'mean' | 'mean-of-means';
  /** Published on 0–100 instead of in points. */
  readonly isOfHundred?: true;
  /** It asks about one's own manager: for everybody together, not by group. */
  readonly asksAboutManager?: true;
  /** It asks about health: shown where a page does so by hand. */
  readonly asksAboutHealth?: true;
}

export interface InstrumentScale {
  readonly id: string;
  readonly title: string;
  readonly places: readonly number[];
}

const scale = (id: string, title: string, ...places: readonly number[]): InstrumentScale => ({ id, title, places });

/** Parasuraman, Zeithaml & Berry 1988, Journal of Retailing 64(1), 12–40: the order of the published form. */
const serviceQuality = [
  scale('tangibles', 'Tangibles', 1, 2, 3, 4),
  scale('reliability', 'Reliability', 5, 6, 7, 8, 9),
  scale('responsiveness', 'Responsiveness', 10, 11, 12, 13),
  scale('assurance', 'Assurance', 14, 15, 16, 17),
  scale('empathy', 'Empathy', 18, 19, 20, 21, 22),
];

/** Health and Safety Executive, Management Standards Indicator Tool, user manual: the order of the published form. */
const managementStandards = [
  scale('demands', 'Demands', 3, 6, 9, 12, 16, 18, 20, 22),
  scale('control', 'Control', 2, 10, 15, 19, 25, 30),
  scale('manager-support', 'Managers’ support', 8, 23, 29, 33, 35),
  scale('peer-support', 'Peer support', 7, 24, 27, 31),
  scale('relationships', 'Relationships', 5, 14, 21, 34),
  scale('role', 'Role', 1, 4, 11, 13, 17),
  scale('change', 'Change', 26, 28, 32),
];

/** Schaufeli, Bakker & Salanova 2006, Educational and Psychological Measurement 66, 701–716. */
const workEngagement = [
  scale('vigour', 'Vigour', 1, 2, 5),
  scale('dedication', 'Dedication', 3, 4, 7),
  scale('absorption', 'Absorption', 6, 8, 9),
];

/** By the name that `scoring` has after `builtin:`. */
export const instruments = {
  uwes9: { title: 'Work engagement', points: [0, 6], items: 9, scales: workEngagement, total: 'mean' },
  uwes3: { title: 'Work engagement', points: [0, 6], items: 3, scales: [], total: 'mean' },
  who5: {
    title: 'Wellbeing',
    points: [0, 5],
    items: 5,
    scales: [],
    isComplete: true,
    total: 'mean',
    isOfHundred: true,
    asksAboutHealth: true,
  },
  edmondson7: {
    title: 'Speaking up in the team',
    points: [1, 7],
    items: 7,
    scales: [],
    saysReversal: true,
    total: 'mean',
  },
  copsoq: {
    title: 'Working conditions',
    points: [1, 5],
    items: null,
    scales: null,
    saysReversal: true,
    isOfHundred: true,
    asksAboutManager: true,
  },
  hse35: {
    title: 'Working conditions',
    points: [1, 5],
    items: 35,
    scales: managementStandards,
    saysReversal: true,
    asksAboutManager: true,
  },
  q12: {
    title: 'Work and team',
    points: [1, 5],
    items: 12,
    scales: [],
    total: 'mean-of-means',
    asksAboutManager: true,
  },
  servqual: { title: 'Service', points: [1, 7], items: 22, scales: serviceQuality, hasExpectations: true },
  servperf: { title: 'Service', points: [1, 7], items: 22, scales: serviceQuality, total: 'mean' },
  intservqual: { title: 'Internal service', points: [1, 7], items: null, scales: null, hasExpectations: true },
  isqb: { title: 'Internal service', points: [1, 7], items: null, scales: null },
  tci14: { title: 'Team climate', points: [1, 5], items: 14, scales: null },
  tci38: { title: 'Team climate', points: [1, 5], items: 38, scales: null },
} as const satisfies Readonly<Record<string, Instrument>>;

export type InstrumentId = keyof typeof instruments;
