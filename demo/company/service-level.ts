import type { Id } from '../../src/definition/pulse-definition.js';
import type { CompanyModel } from './company-model.js';

/** How far the waves have got: 0 in the first, 1 in the last. */
export type Progress = number;

/** All levels are 0 to 100, high is good: what people would say on average, before they differ. */
const between = (model: CompanyModel, low: number, high: number, ...name: readonly (string | number)[]): number =>
  low + (high - low) * model.draw.share(...name);

/** A department that improves starts below the others and ends above them. */
const improvement = (progress: Progress): number => -16 + 30 * progress;

/** The service that a department gets, by question. */
export const receivedLevel = (model: CompanyModel, department: Id, topic: Id, progress: Progress): number => {
  const usual = between(model, 54, 64, 'received', department) + between(model, -4, 4, 'topic', topic);
  return department === model.effects.improving ? usual + improvement(progress) : usual;
};

/** How one department serves another. */
export const pairLevel = (model: CompanyModel, from: Id, to: Id, progress: Progress): number => {
  const { atWar, improving } = model.effects;
  if (from === atWar[0] && to === atWar[1]) return 12;
  if (from === atWar[1] && to === atWar[0]) return 40;
  const usual = between(model, 60, 68, 'provider', to) + between(model, -3, 3, 'pair', from, to);
  return to === improving ? usual + improvement(progress) / 2 : usual;
};

/** What a department thinks of its own work for others: better than they do, and little changed by what they say. */
export const ownViewLevel = (model: CompanyModel, department: Id): number =>
  between(model, 70, 82, 'own view', department);

/** The mood follows the service that a department gets, more slowly. */
export const moraleLevel = (model: CompanyModel, department: Id, progress: Progress): number =>
  62 +
  between(model, -6, 6, 'mood', department) +
  (department === model.effects.improving ? improvement(progress) / 2 : 0);

/** How well a process runs. */
export const processLevel = (model: CompanyModel, process: Id, progress: Progress): number =>
  between(model, 58, 70, 'process', process) - (process === model.effects.breaking ? 10 + 30 * progress : 0);

/** Minutes that somebody loses in a process, on average. */
export const minutesLost = (model: CompanyModel, process: Id, progress: Progress): number =>
  process === model.effects.breaking ? 20 + 90 * progress : between(model, 8, 14, 'minutes', process);
