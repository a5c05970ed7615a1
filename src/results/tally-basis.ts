import { canonicalJson } from '../definition/canonical-json.js';
import type { Id, Lists, PulseDefinition } from '../definition/pulse-definition.js';
import { sha256 } from '../definition/sha256.js';

/** Raised whenever a response is counted differently, so that tallies kept from before are counted anew. */
const countingVersion = 1;

const listsNamedIn = ({ questions, context = [] }: PulseDefinition): ReadonlySet<Id> => {
  const all = questions.flatMap(question => (question.type === 'group' ? [...question.questions] : [question]));
  const named = [...all, ...context.filter(entry => typeof entry !== 'string')].flatMap(entry =>
    'optionsFrom' in entry ? [entry.optionsFrom] : [],
  );
  // Groups come from this list where nothing else is said.
  return new Set([...named, 'departments']);
};

/**
 * Names all that a tally depends on beside the responses: tallies of another basis are of no use. Labels of lists, minimums and
 * translations are not among it.
 * @returns 64 hex digits
 */
export const tallyBasis = (definition: PulseDefinition, lists: Lists): string => {
  const { id, kind, questions, dimensions, scales, scores, rotations, context, groupBy } = definition;
  const used = [...listsNamedIn(definition)]
    .sort()
    .map(list => [list, lists[list]?.map(e => [e.id, e.parent ?? null])]);
  return sha256(
    canonicalJson({
      countingVersion,
      definition: { id, kind, questions, dimensions, scales, scores, rotations, context, groupBy },
      lists: used.filter(([, entries]) => entries !== undefined),
    }),
  );
};
