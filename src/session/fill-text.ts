import type { PlainQuestion } from '../definition/pulse-definition.js';
import { contextValue } from './facts.js';
import type { Round, SessionSetting, SessionState } from './session-state.js';

const listLabel = (setting: SessionSetting, value: string): string => {
  for (const list of Object.values(setting.lists)) {
    const entry = list.find(({ id }) => id === value);
    if (entry) return entry.label;
  }
  return value;
};

/**
 * Fills `{team}` with the label of a context entry and `{dept}` with the round's item (outside a round, with the context
 * entry `about`); `{team|your team}` names what stands there when the value is unknown. The result is text, never markup.
 */
export const fillText = (
  text: string,
  setting: SessionSetting,
  answers: SessionState['answers'],
  round: Round | null,
): string =>
  text.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (_, name: string, fallback = '') => {
    if (name === 'dept' && round) return round.label;
    const value = contextValue(setting, answers, name === 'dept' ? 'about' : name);
    return value === undefined ? fallback : listLabel(setting, value);
  });

/** The question with its texts filled in. */
export const fillQuestion = (
  question: PlainQuestion,
  setting: SessionSetting,
  answers: SessionState['answers'],
  round: Round | null,
): PlainQuestion => {
  const fill = (text: string): string => fillText(text, setting, answers, round);
  return { ...question, title: fill(question.title), ...(question.help && { help: fill(question.help) }) };
};
