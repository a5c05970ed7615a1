import type { PlainQuestion, PulseDefinition, QuestionType } from '../definition/pulse-definition.js';
import type { QuestionContract } from '../question/question-type.js';

/** Of each question type, the seconds that each item of an answer takes; the question contracts hold it. */
export type AnsweringContracts = Readonly<Record<QuestionType, Pick<QuestionContract, 'seconds' | 'items'>>>;

/**
 * Seconds that a pulse takes, by the rule of the domain: 7.5 a closed question or item of one, 25 a text. A group counts once for each round
 * that it can ask (once where only the page's list limits it), rotations in proportion. Questions with a condition count in full.
 */
export const answeringSeconds = (definition: PulseDefinition, contracts: AnsweringContracts): number => {
  const shareOf = (id: string): number => {
    const rotation = definition.rotations?.find(({ of }) => of.includes(id));
    return rotation ? Math.min(1, rotation.ask / rotation.of.length) : 1;
  };
  const secondsOf = (question: PlainQuestion): number => {
    const { seconds, items } = contracts[question.type];
    const count = items?.(question).filter(item => item.question.type !== 'text').length ?? 1;
    return seconds * count * shareOf(question.id);
  };
  return definition.questions.reduce((sum, question) => {
    if (question.type !== 'group') return sum + secondsOf(question);
    const oneRound = question.questions.reduce((seconds, each) => seconds + secondsOf(each), 0);
    return sum + oneRound * roundsOf(definition, question.forEach, question.max) * shareOf(question.id);
  }, 0);
};

const roundsOf = ({ questions }: PulseDefinition, forEach: string, max = Infinity): number => {
  const source = questions.find(({ id }) => id === forEach);
  if (source?.type !== 'multi-choice') return 1;
  const { options, maximumChoices = Infinity } = source;
  const choosable = options?.filter(({ exclusive }) => !exclusive).length ?? Infinity;
  const rounds = Math.min(max, maximumChoices, choosable);
  return rounds === Infinity ? 1 : rounds;
};
