import type { Tone } from '../chart/chart.js';

/** Points around the mean that get no colour: less than anybody should act on. */
const deadZonePoints = 5;
const strongPoints = 15;

/** The colour of a difference to a mean, in points; the neutral middle within five of them. */
export const differenceTone = (points: number): Tone => {
  if (Math.abs(points) < deadZonePoints) return 'diverging-3';
  if (points < 0) return points <= -strongPoints ? 'diverging-1' : 'diverging-2';
  return points >= strongPoints ? 'diverging-5' : 'diverging-4';
};
