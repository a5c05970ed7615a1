import type { Issue } from '../base/issue.js';
import { fail, ok, type Result } from '../base/result.js';
import { lengthOf, parseDuration } from '../definition/iso-duration.js';
import type {
  Display,
  InvitationDefinition,
  Position,
  PulseDefinition,
  Repeat,
  ScheduleDefinition,
} from '../definition/pulse-definition.js';
import type { InvitationSetting, TriggerSetting } from './invitation-setting.js';
import { parseTrigger } from '../definition/parse-trigger.js';
import { fromText, readSchedule, type Take } from './read-schedule.js';

/** The attributes of a tag that say the same as its definition's invitation, and win; by name, an empty one counts as absent. */
export type InvitationAttributes = Readonly<
  Partial<
    Record<
      | 'display'
      | 'position'
      | 'anchor'
      | 'trigger'
      | 'delay'
      | 'wave'
      | 'from'
      | 'until'
      | 'repeat'
      | 'cooldown'
      | 'sample'
      | 'group'
      | 'snooze'
      | 'cancel',
      string | null
    >
  >
>;

type Authored = Omit<InvitationDefinition, 'schedule'> & ScheduleDefinition & { readonly wave?: unknown };

const oneOf = <const T extends string>(...values: readonly T[]): ((value: unknown) => T | null) =>
  fromText(text => values.find(value => value === text) ?? null);

const parseId = fromText(text => (/^[\w-]{1,64}$/.test(text) ? text : null));

const parseMs = fromText(text => {
  const duration = parseDuration(text);
  return duration && lengthOf(duration);
});

const parseSomeMs = (value: unknown): number | null => parseMs(value) || null;

const parseShare = fromText(text => (Number(text) >= 0 && Number(text) <= 1 ? Number(text) : null));

const parseWord = oneOf('once', 'once-per-wave', 'until-answered', 'always');
const parseRepeat = fromText<Repeat | number>(text => (/^[1-9]\d*$/.test(text) ? Number(text) : parseWord(text)));

const parseTriggers = (value: unknown): readonly TriggerSetting[] | null => {
  const texts: readonly unknown[] = typeof value === 'string' ? value.split(';') : [value].flat();
  const triggers = texts.map(fromText(parseTrigger));
  return triggers.includes(null) ? null : (triggers as readonly TriggerSetting[]);
};

const parseReminder = (value: unknown): InvitationSetting['reminder'] | null => {
  const { after, times = 1 } = Object(value) as { readonly after?: unknown; readonly times?: number };
  const afterMs = parseMs(after);
  return afterMs && times >= 1 ? { afterMs, times } : null;
};

/** Where the mode can stand that comes nearest to what was asked for. */
const positionOf = (display: Display, position: Position): Position =>
  display === 'banner' ? (position.startsWith('top') ? 'top' : 'bottom') : position;

const settingOf = (take: Take<keyof Authored>): InvitationSetting => {
  const display =
    take('display', oneOf('inline', 'popover', 'dialog', 'side-tab', 'banner'), 'unknown-value') ?? 'inline';
  const trigger = take('trigger', fromText(parseTrigger), 'malformed-trigger') ?? { name: 'load' };
  const anchor = take('anchor', fromText(String), 'wrong-type');
  const position = take(
    'position',
    oneOf('top-start', 'top-end', 'bottom-start', 'bottom-end', 'top', 'bottom', anchor ? 'anchor' : 'top'),
    'unknown-value',
  );
  return {
    display,
    position: positionOf(display, position ?? (anchor ? 'anchor' : 'bottom-end')),
    anchor,
    trigger,
    delayMs: take('delay', parseMs, 'not-a-duration') ?? 0,
    cancel: take('cancel', parseTriggers, 'malformed-trigger') ?? [],
    audience: take('audience', value => Object(value) as InvitationSetting['audience'] & object, 'wrong-type'),
    sample: take('sample', parseShare, 'sample-out-of-range') ?? 1,
    schedule: readSchedule(take),
    wave: take('wave', parseId, 'not-an-id'),
    repeat: take('repeat', parseRepeat, 'unknown-value') ?? (display === 'inline' ? 'always' : 'once-per-wave'),
    cooldownMs: take('cooldown', parseMs, 'not-a-duration') ?? 0,
    group: take('group', parseId, 'not-an-id') ?? (trigger.name === 'event' ? 'event' : undefined),
    snoozeMs: take('snooze', parseSomeMs, 'not-a-duration') ?? 604_800_000,
    reminder: take('reminder', parseReminder, 'not-a-duration') ?? undefined,
  };
};

/** What the developer has to mend: the part that the tag says, if any. */
const pathOfEnd = ({ from, until }: InvitationAttributes): Issue['path'] =>
  until ? ['@until'] : from ? ['@from'] : ['invitation', 'schedule', 'until'];

/**
 * What the definition and the tag say together. An attribute wins over the definition; in one, semicolons stand between the
 * triggers of `cancel`. Every finding has a path: `['@cooldown']` of an attribute, `['invitation', 'cooldown']` of the
 * definition, whose own check says more. With any of them the pulse is not to be asked.
 */
export const readInvitation = (
  { invitation, wave }: Pick<PulseDefinition, 'invitation' | 'wave'>,
  attributes: InvitationAttributes,
): Result<InvitationSetting, readonly Issue[]> => {
  const issues: Issue[] = [];
  const schedule = Object(invitation?.schedule) as ScheduleDefinition;
  const authored: Authored = { ...invitation, ...schedule, wave };
  const setting = settingOf((name, parse, code) => {
    const attribute = attributes[name as keyof InvitationAttributes];
    const value = attribute || authored[name];
    if (value === undefined) return undefined;
    const parsed = parse(typeof value === 'number' ? String(value) : value);
    if (parsed === null) {
      const above = name === 'wave' ? [] : name in schedule ? ['invitation', 'schedule'] : ['invitation'];
      issues.push({ code, path: attribute ? [`@${name}`] : [...above, name] });
    }
    return parsed ?? undefined;
  });
  const { startMs = -Infinity, endMs = Infinity } = setting.schedule;
  if (endMs <= startMs) issues.push({ code: 'until-before-from', path: pathOfEnd(attributes) });
  return issues.length ? fail(issues) : ok(setting);
};
