import { warnOnce } from '../base/warn.js';
import { MessageMovedEvent, MessagesErrorEvent } from './events.js';
import type { Message, MessageList } from './message-list.js';
import { messageSteps, type MessageState, type MessageStep, type Move } from './message-step.js';
import { fetchMessages, postMove, type MessagePage, type MessagesSource, type MoveOutcome } from './messages-source.js';
import { addPage, withStanding } from './messages-view.js';
import type { Note } from './note-text.js';
import type { StepDraft } from './step-draft.js';

/** What the controller needs of the element around it. */
export interface MessagesHost {
  source(): MessagesSource;
  update(): void;
  dispatch(event: Event): void;
  /** Puts the focus on something in the message that is open, once it is drawn: on the first selector that fits. */
  focusOn(...selectors: readonly string[]): void;
  hasFocus(): boolean;
}

/** Everything that an `<ics-messages>` knows and does, without a page: what is shown, what was typed, what happened. */
export class MessagesController {
  list: MessageList | null = null;
  /** Null for messages of every state. */
  filter: MessageState | null = null;
  openId: string | null = null;
  /** What was typed and not sent, by message. */
  drafts: ReadonlyMap<string, StepDraft> = new Map();
  /** What happened last; null once something else has begun. */
  note: Note | null = null;
  readonly #host: MessagesHost;
  #loading: symbol | undefined;
  #isMoving = false;

  constructor(host: MessagesHost) {
    this.#host = host;
  }

  /** Begins with another source. */
  start(): Promise<void> {
    this.list = this.openId = null;
    return this.#load(null);
  }

  /** Fetches the next page, if there is one. */
  async more(): Promise<void> {
    if (this.list?.next !== undefined) await this.#load(this.list.next);
  }

  show(filter: MessageState | null): Promise<void> {
    this.filter = filter;
    this.openId = null;
    return this.#load(null);
  }

  /** Opens a message and closes the one before, or closes it. What was typed stays with its message. */
  toggle(id: string): void {
    this.openId = id === this.openId ? null : id;
    this.#tell(null);
  }

  /** Takes a step, or opens its form when something has to be said with it. */
  begin(message: Message, step: MessageStep): void {
    this.#tell(null);
    if (messageSteps[step].needs === null) return void this.#move(message, { step });
    this.#keep(message.id, { step, owner: '', reason: '', error: null });
    this.#host.focusOn('form [name]');
  }

  type(id: string, typed: Partial<StepDraft>): void {
    const draft = this.drafts.get(id);
    if (draft) this.#keep(id, { ...draft, ...typed, error: null });
  }

  cancel(id: string): void {
    const step = this.drafts.get(id)?.step ?? '';
    this.#keep(id, null);
    this.#host.focusOn(`[data-step="${step}"]`, '[part=message]');
  }

  send(message: Message): void {
    const draft = this.drafts.get(message.id);
    if (!draft) return;
    this.#tell(null);
    const { step, owner, reason } = draft;
    const isOwner = messageSteps[step].needs === 'owner';
    if (isOwner ? owner : reason.trim()) return void this.#move(message, isOwner ? { step, owner } : { step, reason });
    this.#keep(message.id, { ...draft, error: isOwner ? 'ownerMissing' : 'reasonMissing' });
    this.#host.focusOn('form [name]');
  }

  async #load(after: string | null): Promise<void> {
    const page: MessagePage = { state: this.filter, after };
    const loading = (this.#loading = Symbol());
    this.#tell(null);
    const loaded = await fetchMessages(this.#host.source(), page);
    // A later request is under way: this answer is no longer asked for.
    if (loading !== this.#loading) return;
    if (!loaded.ok) return this.#fail(loaded.error);
    const { unreadable } = loaded.value;
    this.list = addPage(this.list, loaded.value, page);
    if (unreadable.length > 0) this.#fail('malformed-message', ` messages[${unreadable.join()}]`);
    this.#host.update();
  }

  async #move(message: Message, move: Move): Promise<void> {
    if (this.#isMoving) return;
    this.#isMoving = true;
    const outcome = await postMove(this.#host.source(), message.id, message.version, move);
    this.#isMoving = false;
    if (outcome.outcome === 'failed') return this.#fail(outcome.code);
    const hadFocus = this.#host.hasFocus();
    await this.#settle(message, outcome);
    // The button that was pressed is gone with its step.
    if (hadFocus) this.#host.focusOn('form [name]', '[part=message]');
  }

  async #settle(message: Message, { outcome, standing }: Exclude<MoveOutcome, { outcome: 'failed' }>): Promise<void> {
    const { id, state } = message;
    if (!standing) await this.#load(null);
    else if (this.list) this.list = withStanding(this.list, id, standing);
    const now = this.list?.messages.find(other => other.id === id) ?? message;
    if (outcome === 'conflict') {
      const { owner = '', reason = '' } = this.drafts.get(id) ?? {};
      this.#fail('moved-meanwhile');
      return this.#tell({ said: 'meanwhile', state: now.state, isKept: Boolean(owner || reason) });
    }
    this.#keep(id, null);
    this.#tell({ said: 'moved', to: now });
    this.#host.dispatch(new MessageMovedEvent(this.list?.pulse.id ?? '', id, state, now.state));
  }

  #keep(id: string, draft: StepDraft | null): void {
    const drafts = new Map(this.drafts);
    if (draft) drafts.set(id, draft);
    else drafts.delete(id);
    this.drafts = drafts;
    this.#host.update();
  }

  #tell(note: Note | null): void {
    this.note = note;
    this.#host.update();
  }

  #fail(code: string, where = ''): void {
    const { src } = this.#host.source();
    this.#tell({ said: 'failed', code });
    warnOnce(code, `<ics-messages> ${src}${where}: ${code}`);
    this.#host.dispatch(new MessagesErrorEvent(code, src));
  }
}
