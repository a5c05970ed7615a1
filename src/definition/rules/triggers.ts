import { issueIf, type Issue } from '../../base/issue.js';
import { parseTrigger, triggerValues } from '../parse-trigger.js';
import { unknownName } from '../unknown-name.js';
import { maySelect } from './may-select.js';

const names = new Set(Object.keys(triggerValues));

/** What is wrong with the text of a trigger; nothing of what is no text, which is found by its shape. */
export const triggerIssues = (text: unknown, path: Issue['path']): readonly Issue[] => {
  if (typeof text !== 'string') return [];
  const name = text.split(':')[0]!.trim();
  if (!names.has(name)) return unknownName('unknown-trigger', path, name, names);
  const trigger = parseTrigger(text);
  if (!trigger) return issueIf(true, 'malformed-trigger', path);
  const hasSelector = name === 'click' || name === 'visible';
  return issueIf(hasSelector && trigger.value !== undefined && !maySelect(trigger.value), 'not-a-selector', path);
};
