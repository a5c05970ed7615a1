import type { Issue } from '../base/issue.js';
import { fail, ok, type Result } from '../base/result.js';
import type { Id } from '../definition/pulse-definition.js';

/** How far a message has come, in this order; `declined` stands beside it. */
export const messageStates = ['open', 'owned', 'fixed', 'confirmed', 'declined'] as const;

export type MessageState = (typeof messageStates)[number];

/** Where a message stands. */
export interface Standing {
  readonly state: MessageState;
  /** The role that has taken it on; null while nobody has. */
  readonly owner: Id | null;
  /** Why it was declined, in plain words; null in every other state. */
  readonly reason: string | null;
  /** How often it has been moved; whoever moves it says which version was seen. */
  readonly version: number;
}

/** Of a message that nobody has moved yet. */
export const untouched: Standing = { state: 'open', owner: null, reason: null, version: 0 };

interface StepRule {
  readonly from: readonly MessageState[];
  readonly to: MessageState;
  /** What has to be said with it. */
  readonly needs: 'owner' | 'reason' | null;
}

/** Every step there is; what is not in the table cannot be done. */
export const messageSteps = {
  take: { from: ['open'], to: 'owned', needs: 'owner' },
  fix: { from: ['owned'], to: 'fixed', needs: null },
  confirm: { from: ['fixed'], to: 'confirmed', needs: null },
  'hand-over': { from: ['owned'], to: 'owned', needs: 'owner' },
  decline: { from: ['open', 'owned'], to: 'declined', needs: 'reason' },
  reopen: { from: ['fixed', 'confirmed', 'declined'], to: 'open', needs: null },
} as const satisfies Readonly<Record<string, StepRule>>;

export type MessageStep = keyof typeof messageSteps;

/** A step with what is said about it. */
export interface Move {
  readonly step: MessageStep;
  /** Id of a role; for `take` and `hand-over`. */
  readonly owner?: Id;
  /** For `decline`. */
  readonly reason?: string;
}

/** UTF-16 code units that a reason may have. */
export const longestReason = 500;

const isLegal = (step: MessageStep, state: MessageState): boolean =>
  (messageSteps[step].from as readonly MessageState[]).includes(state);

/** The steps that a message in this state can take, the usual one first. */
export const legalSteps = (state: MessageState): readonly MessageStep[] =>
  (Object.keys(messageSteps) as MessageStep[]).filter(step => isLegal(step, state));

const refuse = (code: string, message: string, ...path: Issue['path']): Result<never, Issue> =>
  fail({ code, path, message });

/**
 * Where the message stands after the step. Issues: `illegal-step`, `unknown-role` (not in the list, or nobody named),
 * `same-owner`, `reason-missing` (or only white space), `reason-too-long`.
 * @param roles ids of the roles that may own a message
 */
export const takeStep = (
  standing: Standing,
  { step, owner, reason = '' }: Move,
  roles: readonly Id[],
): Result<Standing, Issue> => {
  const { state, version } = standing;
  if (!isLegal(step, state)) return refuse('illegal-step', `This cannot be done while it is ${state}.`, 'step');
  const { to, needs } = messageSteps[step];
  const next: Standing = { ...standing, state: to, version: version + 1 };
  if (needs === 'owner') {
    if (owner === undefined || !roles.includes(owner))
      return refuse('unknown-role', 'The owner has to be a role of the list.', 'owner');
    if (owner === standing.owner) return refuse('same-owner', 'This role has it already.', 'owner');
    return ok({ ...next, owner });
  }
  if (needs === 'reason') {
    const said = reason.trim();
    if (said === '') return refuse('reason-missing', 'A message is declined with a reason.', 'reason');
    if (said.length > longestReason)
      return refuse('reason-too-long', `The reason has more than ${longestReason} characters.`, 'reason');
    return ok({ ...next, reason: said });
  }
  return ok(step === 'reopen' ? { ...next, owner: null, reason: null } : next);
};
