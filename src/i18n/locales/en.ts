import { firstMessages } from '../first-messages.js';
import { outcomes } from '../outcomes/en.js';

/** English: the source of the message keys. A locale that lacks one does not compile. */
export const messages = {
  ...firstMessages,
  back: 'Back',
  search: 'Search',
  moreOptions: { one: '{n} more. Search to find it.', other: '{n} more. Search to find them.' },
  charactersLeft: { one: '{n} character left', other: '{n} characters left' },
  answerNeeded: 'Please answer this question, or leave the page as it is.',
  notAnAnswer: 'This is not an answer that the question can take.',
  outOfRange: 'Please give a number from {minimum} to {maximum}.',
  tooLow: 'Please give {minimum} or more.',
  tooHigh: 'Please give {maximum} or less.',
  notANumber: 'Please write a number, such as 2 or 2.5.',
  tooLong: { one: 'Please shorten this by {n} character.', other: 'Please shorten this by {n} characters.' },
  tooFew: 'Please choose at least {n}.',
  tooMany: 'Please choose {n} at most.',
  ratingPoint: { one: '{n} star', other: '{n} stars' },
  faces1: 'Very bad',
  faces2: 'Bad',
  faces3: 'In between',
  faces4: 'Good',
  faces5: 'Very good',
  readBy: 'Read by: {role}.',
  askContext: 'Which team do you work in?',
  rememberContext: 'Remember this on this device',
  hideWhatIsSent: 'Hide what is sent',
  sentExactly: 'Exactly this is sent, and nothing else:',
  saving: 'Saving …',
  saved: 'Saved on this device.',
  savedMemory: 'Kept in this page only. Keep this page open until it is sent.',
  sent: 'Sent. Thank you.',
  handedOver: 'Handed over; its receipt cannot be checked.',
  notSaved: 'Your answer could not be saved. It is still here: please try again.',
  lost: 'The next question could not be loaded. Please try again.',
  thanks: 'Thank you.',
  broken: 'This question cannot be shown just now.',
  tryAgain: 'Try again',
} as const;

export const scales = {
  freq5: { 1: 'Never', 2: 'Rarely', 3: 'Sometimes', 4: 'Often', 5: 'Always' },
  qual5: { 1: 'Very poor', 2: 'Poor', 3: 'Acceptable', 4: 'Good', 5: 'Very good' },
  ext5: { 1: 'Not at all', 2: 'A little', 3: 'Moderately', 4: 'Very', 5: 'Extremely' },
  ease5: { 1: 'Very difficult', 2: 'Difficult', 3: 'Neither', 4: 'Easy', 5: 'Very easy' },
  sat5: { 1: 'Very dissatisfied', 2: 'Dissatisfied', 3: 'Neither', 4: 'Satisfied', 5: 'Very satisfied' },
  exp5: { 1: 'Much worse than I expected', 2: 'Worse', 3: 'About as expected', 4: 'Better', 5: 'Much better' },
  mood5: { 1: 'Very low', 2: 'Low', 3: 'In between', 4: 'Good', 5: 'Very good' },
  agree5: { 1: 'Strongly disagree', 2: 'Disagree', 3: 'Neither agree nor disagree', 4: 'Agree', 5: 'Strongly agree' },
  quick5: { 1: 'Much too slow', 2: 'Too slow', 3: 'Just about acceptable', 4: 'Quick', 5: 'Very quick' },
  ypn: { 0: 'No', 1: 'Partly', 2: 'Yes' },
} as const;

/** English comes whole: its first words are part of the first request. */
export const loadOutcomes = () => Promise.resolve({ outcomes });
