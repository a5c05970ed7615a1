import type { PlainQuestion, QuestionType } from '../definition/pulse-definition.js';

/** What elements are found by: a recommend with words on its points has one of its own, for few have words. */
export type DrawnType = QuestionType | 'labelled-nps';

/** The question as the view finds its element; the session goes on knowing it by its own type. */
export const drawnQuestion = (question: PlainQuestion): PlainQuestion =>
  question.type === 'nps' && question.labels
    ? ({ ...question, type: 'labelled-nps' satisfies DrawnType } as unknown as PlainQuestion)
    : question;
