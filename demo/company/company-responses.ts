import { definitionHash } from '../../src/definition/definition-hash.js';
import type { Id, Lists, PulseDefinition } from '../../src/definition/pulse-definition.js';
import { waveOf } from '../../src/invitation/wave.js';
import type { PulseResponse } from '../../src/response/response.js';
import type { ResponseFrame } from '../../src/session/build-response.js';
import { answerQuestions } from './answer-questions.js';
import type { CompanyModel } from './company-model.js';
import { companyPulses, type CompanyPulse, type Member } from './company-pulses.js';
import { quartersUntil } from './quarters.js';
import { remarks } from './remarks.js';

/** Waves that the company has behind it, the one that is still open among them. */
export const companyWaves = 8;

/** Of the company's answers, how many are in German. */
const germanShare = 0.2;

export interface CompanyAnswersSetup {
  readonly model: CompanyModel;
  /** The definitions of `companyPulses`, by id; one that is missing is not answered. */
  readonly definitions: ReadonlyMap<Id, PulseDefinition>;
  /** Lists that options come from. */
  readonly lists: Lists;
  /** When the last wave is asked. */
  readonly nowMs: number;
}

/** Of a two-party pulse: the side of whoever answers. */
const sideOf = (definition: PulseDefinition, { side }: Readonly<Record<Id, string>>): Pick<PulseResponse, 'side'> =>
  (side === 'provider' || side === 'receiver') &&
  definition.scores?.some(({ kind }) => /^(sides|opposites)$/.test(kind))
    ? { side }
    : {};

const respond = (
  pulse: CompanyPulse,
  definition: PulseDefinition,
  frame: Pick<ResponseFrame, 'definition' | 'wave'>,
  today: string,
  member: Member,
  { model, lists }: CompanyAnswersSetup,
): PulseResponse | null => {
  const name = `${member.name}/${pulse.id}`;
  const context = pulse.context(model, member);
  const language = model.draw.isWith(germanShare, name, 'language') ? 'de' : 'en';
  const respondent = {
    ...{ definition, lists, context, name, today },
    draw: model.draw,
    needs: member.department.needs,
    remarks: remarks[language],
    level: (question: Id, item: Id | null) => pulse.level(model, member, question, item, context),
    amount: (question: Id) => pulse.amount?.(model, member, question, context) ?? 1,
  };
  return answerQuestions(respondent, { ...frame, id: model.draw.id(name), language, ...sideOf(definition, context) });
};

/** Everybody who works in the company, in one wave. */
function* membersOf({ departments }: CompanyModel, place: number): Generator<Member> {
  const progress = place / (companyWaves - 1);
  for (const department of departments) {
    for (let person = 0; person < department.people; person += 1) {
      yield { department, name: `${place}/${department.id}/${person}`, progress };
    }
  }
}

const isAnswering = ({ draw }: CompanyModel, { department, name }: Member, { id, sample }: CompanyPulse): boolean =>
  draw.isWith(department.propensity * sample, name, id, 'answers');

/**
 * All answers of the company, as its people's browsers would send them: eight quarterly waves of every pulse in `companyPulses`.
 * The same setup gives the same answers, byte by byte.
 */
export function* companyResponses(setup: CompanyAnswersSetup): Generator<PulseResponse> {
  const { model, definitions, nowMs } = setup;
  for (const pulse of companyPulses) {
    const definition = definitions.get(pulse.id);
    if (definition === undefined) continue;
    const hash = definitionHash(definition);
    // Nobody was asked before a schedule began.
    const startMs = Date.parse(definition.invitation?.schedule?.from ?? '') || 0;
    for (const [place, quarterMs] of quartersUntil(nowMs, companyWaves).entries()) {
      if (quarterMs < startMs) continue;
      const wave = waveOf(undefined, definition.invitation?.schedule, quarterMs);
      const today = new Date(quarterMs).toISOString().slice(0, 'yyyy-mm-dd'.length);
      for (const member of membersOf(model, place)) {
        if (!isAnswering(model, member, pulse)) continue;
        const response = respond(pulse, definition, { definition: hash, wave }, today, member, setup);
        if (response !== null) yield response;
      }
    }
  }
}
