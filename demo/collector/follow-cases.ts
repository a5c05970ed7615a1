import { fail } from '../../src/base/result.js';
import { takeStep, type MessageStep } from '../../src/messages/message-step.js';
import type { PulseResponse } from '../../src/response/response.js';
import type { MessageStore } from './message-store.js';
import type { ResponseIntake } from './response-intake.js';

interface CaseRule {
  /** The pulse of the message that is followed. */
  readonly pulse: string;
  readonly question: string;
  /** The step by code of the answer; an answer that is not listed moves nothing. */
  readonly steps: Readonly<Record<number, MessageStep>>;
}

/** Pulses that ask what became of a message: no opens it again, yes confirms it, partly leaves it where it is. */
const rules: Readonly<Record<string, CaseRule>> = {
  'breakdown-resolve': { pulse: 'breakdown-report', question: 'fixed', steps: { 0: 'reopen', 2: 'confirm' } },
};

/**
 * Lets an answer that follows a case move the message that the case began with. The case is the message's random id, which
 * the browser kept, so that nobody has to be known. A declined message stays declined: that was decided with a reason.
 */
export const followCases =
  (intake: ResponseIntake, messages: MessageStore): ResponseIntake =>
  async value => {
    const receipt = await intake(value);
    if (!receipt.ok || receipt.value.outcome === 'conflict') return receipt;
    const { id, pulse, answers, context } = value as PulseResponse;
    const rule = Object.hasOwn(rules, pulse) ? rules[pulse] : undefined;
    const step = rule?.steps[Number(answers[rule.question])];
    const followed = context['case'];
    if (rule === undefined || step === undefined || followed === undefined) return receipt;
    // Also for an answer that was there already: the reply may have been lost before this was done.
    await messages.follow(id, rule.pulse, followed, standing =>
      standing.state === 'declined' ? fail('declined') : takeStep(standing, { step }, []),
    );
    return receipt;
  };
