import { definitionHash } from '../../../src/definition/definition-hash.js';
import type { AnswerValue, PulseResponse, SkipReason } from '../../../src/response/response.js';
import { icsCore5 } from '../../../src/templates/ics-core5.js';
import { numbersFrom } from '../../audit/random-company.js';

const codes = 5;
const hash = definitionHash(icsCore5);

const remarks = ['Fewer forms', 'Somebody to call', 'Being told early', 'One name to ask', 'An answer within a day'];

/** Most people answer near the level of their team. */
const codeNear = (draw: () => number, level: number): number =>
  Math.min(codes, Math.max(1, Math.round(level + (draw() - 0.5) * 3)));

const randomId = (draw: () => number): string =>
  Array.from({ length: 4 }, () =>
    Math.floor(draw() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');

/**
 * Answers to `ics-core5` as browsers send them: one question drawn of each pair, now and then left out, one in thirty with a
 * comment. In the order of their ids, as they are stored; the same for the same seed.
 * @param teams ids of the groups that answer
 */
export function* inventedAnswers(
  { seed, wave, count }: { readonly seed: number; readonly wave: string; readonly count: number },
  teams: readonly string[],
): Generator<PulseResponse> {
  const draw = numbersFrom(seed);
  const ids = Array.from({ length: count }, () => randomId(draw)).sort();
  const levels = teams.map(() => 2 + draw() * 2);
  for (const id of ids) {
    const team = Math.floor(draw() * teams.length);
    const answers: Record<string, AnswerValue> = {};
    const skipped: Record<string, SkipReason> = {};
    for (const { of } of icsCore5.rotations) {
      const question = of[draw() < 0.5 ? 0 : 1];
      const chance = draw();
      if (chance < 0.96) answers[question] = codeNear(draw, levels[team] ?? 3);
      else skipped[question] = chance < 0.98 ? 'na' : 'pns';
    }
    if (draw() < 1 / 30) answers['cmt'] = `${remarks[Math.floor(draw() * remarks.length)]}, please.`;
    else skipped['cmt'] = 'blank';
    yield {
      format: 'ics-response/1',
      id,
      pulse: icsCore5.id,
      definition: hash,
      wave,
      language: 'en',
      complete: true,
      answers,
      skipped,
      context: { team: teams[team] ?? '' },
    };
  }
}
