import { issueIf, type Issue } from '../../base/issue.js';
import { listOf, objectOf } from '../definition-names.js';
import { lengthOf, parseDuration } from '../iso-duration.js';
import { endOf } from '../schedule-text.js';
import { audienceIssues } from './audience.js';
import { durationIssues } from './duration-issues.js';
import { maySelect } from './may-select.js';
import type { Rule } from './rule.js';
import { readRawSchedule, scheduleIssues } from './schedule.js';
import { triggerIssues } from './triggers.js';

type Raw = Readonly<Record<string, unknown>>;

/** Where a mode can stand; those that stand nowhere in particular take anything. */
const places: ReadonlyMap<unknown, RegExp> = new Map([
  ['banner', /^(top|bottom)$/],
  ['dialog', /^(?!anchor)/],
  ['side-tab', /^(?!anchor)/],
]);

const placeIssues = ({ display, position, anchor }: Raw, path: Issue['path']): readonly Issue[] => [
  ...issueIf(position === 'anchor' && anchor === undefined, 'anchor-missing', [...path, 'position']),
  ...issueIf(typeof anchor === 'string' && anchor !== '' && !maySelect(anchor), 'not-a-selector', [...path, 'anchor']),
  ...issueIf(typeof position === 'string' && places.get(display)?.test(position) === false, 'position-not-of-display', [
    ...path,
    'position',
  ]),
];

/** How long a wave is open, about; infinite where nothing ends it. */
const longestMs = (raw: Raw): number => {
  const { from, until, every, open } = readRawSchedule(raw);
  const length = open ?? every;
  return length ? lengthOf(length) : from && until ? endOf(until) - from.ms : Infinity;
};

const reminderIssues = ({ reminder, schedule }: Raw, path: Issue['path']): readonly Issue[] => {
  const { after } = objectOf(reminder);
  const at = [...path, 'reminder', 'after'];
  const wait = typeof after === 'string' ? parseDuration(after) : null;
  return [
    ...durationIssues(after, at),
    ...issueIf(wait !== null && lengthOf(wait) >= longestMs(objectOf(schedule)), 'reminder-too-late', at),
  ];
};

/** The texts of an invitation can be read, its schedule is open at some time, and what goes together is there. */
export const invitation: Rule = ({ raw, contextIds }) => {
  const authored = objectOf(raw['invitation']);
  const path = ['invitation'];
  return [
    ...placeIssues(authored, path),
    ...triggerIssues(authored['trigger'], [...path, 'trigger']),
    ...listOf(authored['cancel']).flatMap((text, index) => triggerIssues(text, [...path, 'cancel', index])),
    ...durationIssues(authored['delay'], [...path, 'delay'], true),
    ...durationIssues(authored['cooldown'], [...path, 'cooldown'], true),
    ...durationIssues(authored['snooze'], [...path, 'snooze']),
    ...reminderIssues(authored, path),
    ...scheduleIssues(objectOf(authored['schedule']), [...path, 'schedule']),
    ...(authored['audience'] === undefined
      ? []
      : audienceIssues(authored['audience'], [...path, 'audience'], contextIds)),
  ];
};
