import type { ListEntry } from '../../src/definition/pulse-definition.js';
import type { PlainAnswer, PulseResponse } from '../../src/response/response.js';
import { auditedQuestions } from './audited-pulse.js';

/** A small repeatable source of numbers in [0, 1): mulberry32. */
export const numbersFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** One wave as it came in. */
export interface RandomWave {
  readonly id: string;
  /** In the order of their arrival. */
  readonly responses: readonly PulseResponse[];
  /** Responses that were there whenever somebody looked. */
  readonly looks: readonly number[];
  /** The look at which the wave was closed; what came in later is late. */
  readonly closingLook: number;
}

export interface RandomCompany {
  /** Departments, some with teams: with everybody a tree of at most three levels. */
  readonly departments: readonly ListEntry[];
  readonly waves: readonly RandomWave[];
}

type Draw = () => number;

const below = (draw: Draw, limit: number): number => Math.floor(draw() * limit);

/** Of ten companies seven are small, two are of middle size and one is large. */
const randomDepartmentCount = (draw: Draw): number => {
  const size = draw();
  return size < 0.7 ? 2 + below(draw, 5) : size < 0.9 ? 5 + below(draw, 10) : 12 + below(draw, 19);
};

const randomDepartments = (draw: Draw): readonly ListEntry[] =>
  Array.from({ length: randomDepartmentCount(draw) }, (_, index) => `d${index}`).flatMap(id => [
    { id, label: id },
    ...Array.from({ length: draw() < 0.3 ? 1 + below(draw, 3) : 0 }, (_, team) => ({
      id: `${id}t${team}`,
      label: id,
      parent: id,
    })),
  ]);

/** Sizes as they are in companies: many small, few large. */
const randomSize = (draw: Draw): number => Math.floor(1 + 24 * draw() ** 2.5);

/** A code from 1 to 5 near the level of the group, now and then the same for all. */
const randomCode = (draw: Draw, level: number, spread: number): number =>
  Math.min(5, Math.max(1, Math.round(level + (draw() - 0.5) * spread)));

interface Mood {
  readonly team: string | null;
  readonly level: number;
  readonly spread: number;
}

const randomAnswers = (draw: Draw, mood: Mood, items: readonly string[], side: PulseResponse['side']) => {
  const answers: Record<string, PlainAnswer | Record<string, Record<string, PlainAnswer>>> = {};
  const skipped: Record<string, 'na' | 'pns' | 'blank'> = {};
  const code = (): number => randomCode(draw, mood.level, mood.spread);
  for (const { id, answerRate, side: asked } of auditedQuestions) {
    if (asked !== undefined && asked !== side) continue;
    if (draw() < answerRate) answers[id] = id === 'cmt' ? `Comment ${draw()}` : code();
    else skipped[id] = 'blank';
  }
  const rated = items.filter(item => item !== mood.team && draw() < 2 / items.length).slice(0, 3);
  if (rated.length > 0) {
    answers['use'] = rated;
    answers['svc'] = Object.fromEntries(rated.map(item => [item, { speed: code() }]));
  }
  return { answers, skipped };
};

const randomWave = (draw: Draw, id: string, departments: readonly ListEntry[]): RandomWave => {
  const isTwoSided = draw() < 0.4;
  const items = departments.filter(({ parent }) => parent === undefined).map(entry => entry.id);
  const teams = [...departments.map(entry => entry.id), ...(draw() < 0.3 ? [null] : [])];
  const coming = teams.flatMap((team): { mood: Mood; at: number }[] => {
    const mood = { team, level: 1 + draw() * 4, spread: draw() < 0.2 ? 0.2 : 4 };
    const hurry = draw();
    return Array.from({ length: randomSize(draw) }, () => ({ mood, at: draw() ** (0.5 + hurry) }));
  });
  const responses = coming
    .sort((a, b) => a.at - b.at)
    .map(({ mood }, index): PulseResponse => {
      const side = isTwoSided ? (draw() < 0.5 ? 'provider' : 'receiver') : undefined;
      return {
        format: 'ics-response/1',
        id: index.toString(16).padStart(32, '0'),
        pulse: 'audited',
        definition: '',
        wave: id,
        language: 'en',
        complete: true,
        ...(side === undefined ? {} : { side }),
        ...randomAnswers(draw, mood, items, side),
        context: mood.team === null ? {} : { team: mood.team },
      };
    });
  return { id, responses, ...randomLooks(draw, responses.length) };
};

/** Up to four looks before the close, then the close itself; three of ten waves get answers and looks after it. */
const randomLooks = (draw: Draw, responses: number): Pick<RandomWave, 'looks' | 'closingLook'> => {
  const late = draw() < 0.3 ? below(draw, Math.min(20, responses)) : 0;
  const inTime = responses - late;
  const looks = Array.from({ length: below(draw, 5) }, () => below(draw, inTime + 1)).sort((a, b) => a - b);
  const lateLooks = late === 0 ? [] : [inTime + below(draw, late), responses];
  return { looks: [...looks, inTime, ...lateLooks], closingLook: looks.length };
};

/**
 * The company of a seed: one to three waves, answers that trickle in. Seven of ten companies have 2 to 6 departments, two have
 * 5 to 14 and one has 12 to 30; three of ten departments have one to three teams. Departments and teams have 1 to 24 people
 * who answer, most of them few: half have 5 at most.
 */
export const randomCompany = (seed: number): RandomCompany => {
  const draw = numbersFrom(seed);
  const departments = randomDepartments(draw);
  return {
    departments,
    waves: Array.from({ length: 1 + below(draw, 3) }, (_, wave) => randomWave(draw, `w${wave}`, departments)),
  };
};
