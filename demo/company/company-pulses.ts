import type { Id } from '../../src/definition/pulse-definition.js';
import type { CompanyDepartment, CompanyModel } from './company-model.js';
import {
  minutesLost,
  moraleLevel,
  ownViewLevel,
  pairLevel,
  processLevel,
  receivedLevel,
  type Progress,
} from './service-level.js';

/** A person of the company in one wave. */
export interface Member {
  readonly department: CompanyDepartment;
  /** Names the person's draws, in this wave. */
  readonly name: string;
  readonly progress: Progress;
}

/** How the company answers one pulse. */
export interface CompanyPulse {
  readonly id: Id;
  /** Of those who would answer, how many are asked; 0 to 1. */
  readonly sample: number;
  /** Context entries by id, those that are only for conditions among them. */
  context(model: CompanyModel, member: Member): Readonly<Record<Id, string>>;
  /** What such members say on average, 0 to 100. */
  level(
    model: CompanyModel,
    member: Member,
    question: Id,
    item: Id | null,
    context: Readonly<Record<Id, string>>,
  ): number;
  amount?(model: CompanyModel, member: Member, question: Id, context: Readonly<Record<Id, string>>): number;
}

const team: CompanyPulse['context'] = (_, { department }) => ({ team: department.id });

const morale = ['mor1', 'mor2'];

/** Promises are kept better than people are served: whoever promises has looked first. */
const promiseBonus = 18;

/** The pulses that the company runs in every quarter. */
export const companyPulses: readonly CompanyPulse[] = [
  {
    id: 'ics-core5',
    sample: 0.9,
    context: team,
    level: (model, { department, progress }, question) =>
      morale.includes(question)
        ? moraleLevel(model, department.id, progress)
        : receivedLevel(model, department.id, question, progress),
  },
  {
    id: 'service-map',
    sample: 0.9,
    context: team,
    level: (model, { department, progress }, _question, item) => pairLevel(model, department.id, item ?? '', progress),
  },
  {
    id: 'morale',
    sample: 0.45,
    context: team,
    level: (model, { department, progress }) => moraleLevel(model, department.id, progress),
  },
  {
    id: 'recommend',
    sample: 0.45,
    context: team,
    level: (model, { department, progress }) => moraleLevel(model, department.id, progress) + 12,
  },
  {
    id: 'process-friction',
    sample: 0.5,
    context: (model, { name }) => ({ process: model.draw.pick(model.processes, name, 'process') ?? '' }),
    level: (model, { progress }, _question, _item, { process = '' }) => processLevel(model, process, progress),
    amount: (model, { progress }, question, { process = '' }) =>
      question === 'lost' ? minutesLost(model, process, progress) : minutesLost(model, process, progress) / 15,
  },
  {
    id: 'promise-kept',
    sample: 0.2,
    context: (model, { department, name }) => ({
      about: model.draw.pick(department.needs, name, 'about') ?? '',
      side: model.draw.isWith(0.4, name, 'side') ? 'provider' : 'receiver',
    }),
    level: (model, { department, progress }, _question, _item, { about = '' }) =>
      pairLevel(model, department.id, about, progress) + promiseBonus,
    amount: () => 9,
  },
  {
    id: 'handoff-quality',
    sample: 0.25,
    // About the department that handed over: one's own, or one of those that work is waited for from.
    context: (model, { department, name }) =>
      model.draw.isWith(0.5, name, 'side')
        ? { about: department.id, side: 'provider' }
        : { about: model.draw.pick(department.needs, name, 'about') ?? '', side: 'receiver' },
    level: (model, { department, progress }, _question, _item, { about = '', side }) =>
      side === 'provider' ? ownViewLevel(model, department.id) : pairLevel(model, department.id, about, progress),
  },
  {
    id: 'breakdown-report',
    sample: 0.06,
    context: () => ({}),
    level: () => 45,
    amount: (_model, _member, question) => (question === 'cost' ? 120 : 3),
  },
];
