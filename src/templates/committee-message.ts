import { committee } from './committee.js';

const { title, intro, language, scales, questions, invitation, privacy, translations } = committee;

// A message has no scores.
const { 'scores.change.title': _, ...questionTexts } = translations.de;

/**
 * After a meeting too small for figures: the same questions, read by a facilitator. No team is sent: with one person from
 * each it would be a name.
 */
export const committeeMessage = {
  format: 'ics-pulse/1',
  id: 'committee-message',
  kind: 'message',
  title,
  why: 'Departments that meet are each other’s customers, and the customers outside gain when a meeting gets something done: what you say is read one by one by a facilitator whom all departments of the meeting accept.',
  intro,
  thanks: 'Thank you. The facilitator will read it.',
  readBy: 'a facilitator whom all departments of the meeting accept',
  language,
  scales,
  questions: [...questions, { id: 'next', type: 'text', title: 'What would make the next one more worth your time?' }],
  invitation,
  privacy,
  translations: {
    de: {
      ...questionTexts,
      why: 'Abteilungen in einer Sitzung sind füreinander Kundschaft, und die Kundschaft draußen hat etwas davon, wenn dabei etwas herauskommt: Was Sie sagen, liest eine Moderation, die alle beteiligten Abteilungen anerkennen, Antwort für Antwort.',
      thanks: 'Danke. Die Moderation wird es lesen.',
      readBy: 'einer Moderation, die alle beteiligten Abteilungen anerkennen',
      'questions.next.title': 'Was würde die nächste lohnender machen?',
    },
  },
} as const;
