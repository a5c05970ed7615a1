/**
 * What decides when a tag's pulse is shown, where the tag or its definition says anything about it. A page whose pulse is not
 * due loads this instead of the view.
 */
import { watchNavigation } from '../base/browser-navigation.js';
import { formatPath, type Issue } from '../base/issue.js';
import type { Cancel } from '../base/ports.js';
import { warnOnce } from '../base/warn.js';
import { browserPage } from '../base/browser-page.js';
import { pageAsking } from '../asking.js';
import { createInvitation, type Invitation, type InvitationState } from '../invitation/invitation.js';
import type { InvitationSetting } from '../invitation/invitation-setting.js';
import { armTrigger } from '../invitation/triggers/arm-trigger.js';
import { pageTurns } from '../presentation/turn.js';
import type { FoundDefinition } from './find-definition.js';
import { isOn } from './is-on.js';
import { askingOf, idOf, judgeHost, judgeOf, settingOf } from './judge-host.js';
import { noteRest } from './note-rest.js';
import type { PulseElement } from './pulse-element.js';
import { quietMoment } from './quiet-moment.js';
import { tellActions } from './tell-actions.js';

/** What waits for the right moment to show the pulse of one tag. */
export class TagInvitation {
  readonly setting: InvitationSetting;
  /** Absent while it has not been fetched: one that may not be needed is not. */
  readonly found: FoundDefinition | undefined;
  /** Whether it was this pulse's turn to float. */
  hasTurn = false;
  readonly #host: PulseElement;
  readonly #invitation: Invitation;
  readonly #stops: readonly Cancel[];

  constructor(host: PulseElement, setting: InvitationSetting, found: FoundDefinition | undefined) {
    this.#host = host;
    this.setting = setting;
    this.found = found;
    host.toggleState('waiting', true);
    const asking = pageAsking();
    const { clock } = asking;
    this.#invitation = createInvitation({
      setting,
      clock,
      onWake: browserPage.onWake,
      watchNavigation,
      judge: () => judgeHost(host, setting, found?.definition),
      arm: (trigger, fire) =>
        trigger === setting.trigger ? this.#armOrRemind(fire) : armTrigger({ host, clock, report }, trigger, fire),
      takeTurn: signal => this.#takeTurn(signal),
      show: () => (found ? this.#show(found) : this.#find()),
    });
    const closed = (): void => this.#invitation.closed();
    host.addEventListener('ics-dismissed', closed);
    this.#stops = [
      () => host.removeEventListener('ics-dismissed', closed),
      asking.subscribe(() => this.#invitation.recheck()),
      this.#invitation.state.subscribe(({ name, reasons }) => {
        if (name === 'not-due') void noteRest(host, reasons);
      }),
    ];
  }

  get state(): InvitationState {
    return this.#invitation.state.get();
  }

  start(): void {
    this.#invitation.start();
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#invitation.stop();
  }

  /** What the person is to be asked again needs no other reason: a reminder stands in for the trigger. */
  async #armOrRemind(fire: () => void): Promise<Cancel> {
    const { trigger } = this.setting;
    const pulse = this.found?.definition.id ?? idOf(this.#host);
    const arming = armTrigger({ host: this.#host, clock: pageAsking().clock, report }, trigger, fire);
    if (!pulse || trigger.name === 'load') return arming;
    const forget = await import('./reminders.js').then(
      ({ whenDue }) => whenDue(pulse, fire),
      () => undefined,
    );
    const disarm = await arming;
    return () => {
      forget?.();
      disarm();
    };
  }

  /** What floats waits until nothing else does; what stands in the page, until it moves nothing that a person looks at. */
  #takeTurn(signal: AbortSignal): Promise<() => void> {
    if (this.#floats) return pageTurns().take(signal);
    return this.found ? quietMoment(this.#host, signal) : Promise.resolve(() => undefined);
  }

  get #floats(): boolean {
    return this.found !== undefined && this.setting.display !== 'inline';
  }

  /** The tag's own conditions hold. The definition may have more, and only it says how long answering takes. */
  async #find(): Promise<boolean> {
    const { findDefinition } = await import('./find-definition.js');
    try {
      invite(this.#host, await findDefinition(this.#host), true);
    } catch {
      // Says what is wrong with it.
      await this.#host.opening.show(true);
    }
    return true;
  }

  async #show(found: FoundDefinition): Promise<boolean> {
    if (this.#floats) {
      const judge = await judgeOf(this.#host, this.setting, found.definition);
      const writer = await (await pageAsking().log()).writer();
      const reasons = await writer.claim(judge, await askingOf(found.definition, this.setting));
      if (reasons.length > 0) return false;
      this.hasTurn = true;
    }
    return (await this.#host.opening.show(true, found)) !== null;
  }
}

const report = ({ code, path, message = '' }: Issue): void => warnOnce(code, `${formatPath(path)}: ${message}`);

/** A setting that cannot be read asks nobody: the developer is told, the person is left alone. */
const refuse = (host: PulseElement, issues: readonly Issue[]): void => {
  for (const issue of issues) report({ message: 'This cannot be read, so nobody is asked.', ...issue });
  host.announce('ics-error', issues[0]?.code ?? 'invalid-invitation');
};

const begin = (host: PulseElement, found: FoundDefinition | undefined, change: Partial<InvitationSetting>): void => {
  host.invited?.stop();
  host.invited = undefined;
  const setting = settingOf(host, found?.definition);
  if (!setting.ok) return refuse(host, setting.error);
  const invited = new TagInvitation(host, { ...setting.value, ...change }, found);
  host.invited = invited;
  invited.start();
};

const atOnce = { trigger: { name: 'load' }, cancel: [], delayMs: 0 } as const;

/** Of what the tag and its definition say, what is still to be waited for. */
const stillToCome = (
  host: PulseElement,
  found: FoundDefinition | undefined,
  hasLooked: boolean,
): Partial<InvitationSetting> => {
  if (!host.hasAttribute('trigger')) return found ? {} : atOnce;
  if (!hasLooked) return {};
  return host.hasAttribute('delay') ? atOnce : { trigger: atOnce.trigger };
};

/**
 * Shows the pulse when it is due. First what the tag says is waited for; then, with the definition at hand, what that says
 * beyond it. `hasLooked` is whether the tag's own conditions have been met.
 */
export const invite = (host: PulseElement, found?: FoundDefinition, hasLooked = false): void => {
  if (isOn(host, 'debug')) {
    Promise.all([import('./debug/debug-panel.js'), import('./debug/panel-report.js')])
      .then(([{ watchInPanel }, { panelPage }]) => watchInPanel(host, panelPage))
      .catch((error: unknown) => host.opening.fail(error));
  }
  if (isOn(host, 'open') || host.opening.carried) void host.opening.show(true, found);
  else begin(host, found, stillToCome(host, found, hasLooked));
};

/**
 * Where the card goes, the tag's own place in the page or a frame around it, and what is told in it first. Null where the definition has an invitation of
 * its own that is not forced: it is waited for.
 */
export const placeFor = async (
  host: PulseElement,
  root: ShadowRoot,
  found: FoundDefinition,
  language: string,
  isForced: boolean,
): Promise<ParentNode | null> => {
  const isRead = isOn(host, 'readonly');
  if (isForced || isRead || host.opening.carried || !found.definition.invitation) {
    if (!isRead) host.opening.told = await tellActions(host, found.definition, language);
    return (await import('./frame-pulse.js')).framePulse(host, root, found.definition, language);
  }
  invite(host, found);
  return null;
};
