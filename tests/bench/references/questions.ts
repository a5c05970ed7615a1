/** The three questions that every contender shows, one after the other. */
export const recommendScores: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export const changes: readonly (readonly [value: string, label: string])[] = [
  ['answers', 'Quicker answers'],
  ['forms', 'Fewer forms'],
  ['status', 'To see how far my request is'],
  ['none', 'Nothing, it works'],
];

export const titles = {
  score: 'How likely are you to recommend our IT department to a colleague?',
  why: 'What would help you most?',
  comment: 'What should we know?',
} as const;

export const questionNames = ['score', 'why', 'comment'] as const;
export type QuestionName = (typeof questionNames)[number];
