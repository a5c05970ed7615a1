import { issueIf, type Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import { ok, type Result } from '../../base/result.js';
import type { MatrixQuestion, MatrixRow, ScaleQuestion } from '../../definition/pulse-definition.js';
import type { PartAnswers } from '../../response/response.js';
import { checkOrder } from '../check-options.js';
import { otherTextMaximum } from '../other-text.js';
import { parseCode } from '../parse-code.js';
import { parseText } from '../parse-text.js';
import type { QuestionContract, QuestionItem } from '../question-type.js';
import { refuse } from '../refuse.js';
import { scale } from '../scale/scale.js';
import { scaleCodes } from '../scale/scales.js';

type Parsed = Result<number | string, readonly Issue[]>;

/** A row as the question on a scale that it is. */
const rowQuestion = (question: MatrixQuestion, row: MatrixRow): ScaleQuestion => {
  const { dimension = question.dimension, reverse = question.reverse ?? false } = row;
  const { id, label } = row;
  return {
    id: `${question.id}.${id}`,
    type: 'scale',
    title: label,
    scale: question.scale,
    reverse,
    ...(dimension === undefined ? {} : { dimension }),
  };
};

const partIn = (answer: unknown, part: string): number | string | undefined =>
  isJsonObject(answer) && Object.hasOwn(answer, part) ? (answer as PartAnswers)[part] : undefined;

/** A row that does not apply has words in place of a code until it is sent. */
const codeIn = (answer: unknown, row: string): number | undefined => {
  const given = partIn(answer, row);
  return typeof given === 'number' ? given : undefined;
};

const itemsOf = (question: MatrixQuestion, row: MatrixRow): readonly QuestionItem[] => {
  const { id, label } = row;
  const textPath = `rows.${id}.label`;
  const comment: QuestionItem = {
    question: { id: `${question.id}.${id}.comment`, type: 'text', title: label, maximumLength: otherTextMaximum },
    textPath,
    read: answer => partIn(answer, `${id}.comment`),
  };
  return [
    { question: rowQuestion(question, row), textPath, read: answer => codeIn(answer, id) },
    ...(question.comments ? [comment] : []),
  ];
};

/**
 * Rows on one scale, answered with a code by row and a text by `<row>.comment`. Each row is an item of its own: it has its score
 * and its dimension, and stands in results as `<question>.<row>` as any scale does.
 */
export const matrix: QuestionContract<MatrixQuestion> = {
  type: 'matrix',
  answerable: true,
  seconds: 7.5,
  check(question, definition) {
    const ids = question.rows.map(({ id }) => id);
    return [
      ...scale.check(rowQuestion(question, { id: '', label: '' }), definition),
      ...issueIf(new Set(ids).size < ids.length, 'duplicate-row', ['rows']),
      // An answer is an object by row: it must not have one before it is given.
      ...issueIf(
        ids.some(id => id in {}),
        'reserved-id',
        ['rows'],
      ),
      ...checkOrder(question, ids.length),
    ];
  },
  parseAnswer(question, value, { definition }) {
    if (!isJsonObject(value)) return refuse('wrong-type');
    const codes = scaleCodes(question.scale, definition);
    const parts: Record<string, number | string> = {};
    for (const [part, given] of Object.entries(value)) {
      const [id = '', ...kind] = part.split('.');
      const isComment = kind.join('.') === 'comment' && question.comments === true;
      if (!question.rows.some(row => row.id === id) || (kind.length > 0 && !isComment)) return refuse('unknown-row');
      const parsed: Parsed = isComment ? parseText(given, otherTextMaximum) : parseCode(given, codes);
      if (!parsed.ok) return parsed;
      parts[part] = parsed.value;
    }
    return Object.keys(parts).length > 0 ? ok(parts) : refuse('empty-answer');
  },
  codes: () => null,
  score: () => null,
  items: question => question.rows.flatMap(row => itemsOf(question, row)),
};
