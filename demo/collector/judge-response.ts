import { under, type Issue } from '../../src/base/issue.js';
import { isJsonObject } from '../../src/base/json.js';
import type {
  GroupQuestion,
  OptionDefinition,
  PlainQuestion,
  QuestionDefinition,
} from '../../src/definition/pulse-definition.js';
import { parseOtherText } from '../../src/question/other-text.js';
import { questionContracts } from '../../src/question/question-contracts.js';
import type { AnswerScope } from '../../src/question/question-type.js';
import type { PulseResponse } from '../../src/response/response.js';
import { judgeChecks } from './judge-checks.js';

/** Longest value of a context entry, in UTF-16 units. */
const longestContext = 200;

const issue = (code: string, path: Issue['path'], message: string): readonly Issue[] => [{ code, path, message }];

const own = (record: object, key: string): unknown =>
  Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined;

const judgeOther = (question: QuestionDefinition | undefined, chosen: unknown, text: unknown): readonly Issue[] => {
  if (question?.type === 'number' && question.about === true && chosen !== undefined && text === 'about') return [];
  const options: readonly Partial<OptionDefinition>[] =
    question !== undefined && 'options' in question ? (question.options ?? []) : [];
  const other = options.find(option => option.other)?.value;
  const isChosen = other !== undefined && [chosen].flat().includes(other);
  if (!isChosen) return issue('other-not-chosen', [], 'There is a text beside an option that was not chosen.');
  const parsed = parseOtherText(text);
  return parsed.ok ? [] : parsed.error;
};

const judgeAnswers = (
  answers: Readonly<Record<string, unknown>>,
  questions: readonly QuestionDefinition[],
  scope: AnswerScope,
): readonly Issue[] =>
  Object.entries(answers).flatMap(([key, value]) => {
    const question = questions.find(({ id }) => id === key);
    if (question?.type === 'group') return under(key, judgeRounds(question, value, answers, scope));
    if (question !== undefined) {
      const parsed = questionContracts[question.type].parseAnswer(question, value, scope);
      return parsed.ok ? [] : under(key, parsed.error);
    }
    const parent = key.endsWith('.other') ? key.slice(0, -'.other'.length) : null;
    const owner = questions.find(({ id }) => id === parent);
    return owner === undefined
      ? issue('unknown-question', [key], 'The pulse has no such question.')
      : under(key, judgeOther(owner, own(answers, owner.id), value));
  });

const judgeRounds = (
  group: GroupQuestion,
  rounds: unknown,
  answers: Readonly<Record<string, unknown>>,
  scope: AnswerScope,
): readonly Issue[] => {
  if (!isJsonObject(rounds)) return issue('wrong-type', [], 'A group takes its answers by round and question.');
  const items = Object.keys(rounds);
  const chosen = [own(answers, group.forEach)].flat();
  if (items.length > (group.max ?? Infinity))
    return issue('too-many-rounds', [], 'There are more rounds than the group asks.');
  return items.flatMap(item => {
    const round = rounds[item];
    if (!chosen.includes(item))
      return issue('unknown-round', [item], 'There is a round about an option that was not chosen.');
    return isJsonObject(round)
      ? under(item, judgeAnswers(round, group.questions, scope))
      : issue('wrong-type', [item], 'A round holds answers by question.');
  });
};

/** The question that a key of `skipped` speaks of: `id`, `matrix.row`, or `group.item.question`. */
const skippedQuestion = (key: string, questions: readonly QuestionDefinition[]): PlainQuestion | undefined => {
  const [id, item, inner, ...rest] = key.split('.');
  const question = questions.find(candidate => candidate.id === id);
  if (question?.type === 'matrix' && inner === undefined)
    return question.rows.some(row => row.id === item) ? question : undefined;
  if (question?.type !== 'group') return item === undefined ? question : undefined;
  return item === undefined || rest.length > 0
    ? undefined
    : question.questions.find(candidate => candidate.id === inner);
};

const isAnswered = (key: string, answers: PulseResponse['answers']): boolean =>
  key.split('.').reduce<unknown>((value, part) => (isJsonObject(value) ? own(value, part) : undefined), answers) !==
  undefined;

const judgeSkipped = (
  { skipped, answers }: PulseResponse,
  questions: readonly QuestionDefinition[],
): readonly Issue[] =>
  Object.entries(skipped).flatMap(([key, reason]) => {
    const question = skippedQuestion(key, questions);
    if (question === undefined) return issue('unknown-question', [key], 'The pulse has no such question.');
    if (isAnswered(key, answers))
      return issue('answered-and-skipped', [key], 'The question is answered and skipped at once.');
    const isOffered =
      reason === 'blank' || (reason === 'na' ? question.notApplicable === true : question.preferNotToSay === true);
    return isOffered ? [] : issue('skip-not-offered', [key], 'The question does not offer this way to skip it.');
  });

const judgeContext = ({ context }: PulseResponse, { definition }: AnswerScope): readonly Issue[] => {
  const declared = (definition.context ?? []).map(entry => (typeof entry === 'string' ? { id: entry } : entry));
  return Object.entries(context).flatMap(([key, value]) => {
    const entry = declared.find(({ id }) => id === key);
    if (entry === undefined || entry.send === false)
      return issue('unknown-context', [key], 'The pulse does not send this.');
    return value.length <= longestContext && !value.includes('\0')
      ? []
      : issue('context-not-storable', [key], `A context entry has at most ${longestContext} characters and no NUL.`);
  });
};

/**
 * Whether a well-formed response answers what its definition asks: every question known, every answer on its scale, the answers
 * together as its checks want them, only the declared context. All findings are returned, with paths that start at the response.
 */
export const judgeResponse = (response: PulseResponse, scope: AnswerScope): readonly Issue[] => [
  ...under('answers', judgeAnswers(response.answers, scope.definition.questions, scope)),
  ...judgeChecks(response, scope),
  ...under('skipped', judgeSkipped(response, scope.definition.questions)),
  ...under('context', judgeContext(response, scope)),
  ...(response.submittedAt === undefined || scope.definition.privacy?.mode === 'identified'
    ? []
    : issue('time-not-allowed', ['submittedAt'], 'Only a pulse with names keeps the time.')),
];
