import type { Id } from '../../src/definition/pulse-definition.js';
import type { MessageStep, Move } from '../../src/messages/message-step.js';
import type { CompanyModel } from './company-model.js';

/** How likely a report takes each step on its way, once it has taken the one before. */
const likely = { take: 0.85, fix: 0.6, confirm: 0.75 } as const satisfies Partial<Record<MessageStep, number>>;

/** Of those that nobody takes on, how many are declined. */
const declinedShare = 0.2;

/** In a wave that is still open much is still on its way. */
const haste = (isOpen: boolean): number => (isOpen ? 0.7 : 1);

/**
 * What the company's roles did with one report, step by step, each legal after the one before. Fewer of them in a wave that is
 * still open.
 * @param roles ids of the roles that may own a message, at least one
 */
export const companyMoves = (
  { draw }: CompanyModel,
  message: string,
  isOpen: boolean,
  roles: readonly Id[],
): readonly Move[] => {
  const takes = (step: keyof typeof likely): boolean => draw.isWith(likely[step] * haste(isOpen), message, step);
  const owner = draw.pick(roles, message, 'owner') ?? '';
  if (!takes('take')) {
    const reason = 'This is worked on elsewhere already.';
    return draw.isWith(declinedShare, message, 'decline') ? [{ step: 'decline', reason }] : [];
  }
  const taken: Move = { step: 'take', owner };
  if (!takes('fix')) return [taken];
  return takes('confirm') ? [taken, { step: 'fix' }, { step: 'confirm' }] : [taken, { step: 'fix' }];
};
