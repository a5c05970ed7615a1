import { takeStep, type Message, type MessageList, type Move, type Standing } from '../../../src/messages/index.js';

const message = (id: string, wave: string, changes: Partial<Message> = {}): Message => ({
  ...{ id, wave, language: 'en', state: 'open', owner: null, reason: null, version: 0 },
  answers: [
    { id: 'type', label: { en: 'What broke down?', de: 'Was hakt?' }, choices: [{ en: 'A tool', de: 'Ein Werkzeug' }] },
    { id: 'what', label: { en: 'What happened?', de: 'Was ist passiert?' }, text: `Words of ${id}` },
  ],
  ...changes,
});

/** Two waves, a message in every state, and answers of every kind. */
export const breakdowns: MessageList = {
  format: 'ics-messages/1',
  pulse: {
    id: 'breakdown-report',
    title: { en: 'Something broke down', de: 'Es hakt' },
    readBy: { en: 'the process owner', de: 'die zuständige Rolle' },
  },
  roles: [
    { id: 'owner', label: { en: 'Process owner', de: 'Zuständige Rolle' } },
    { id: 'desk', label: { en: 'Service desk', de: 'Service-Desk' } },
  ],
  counts: { open: 2, owned: 1, fixed: 1, confirmed: 1, declined: 1 },
  messages: [
    message('one', '2026-11'),
    message('two', '2026-11', {
      ...{ state: 'owned', owner: 'desk', version: 1 },
      answers: [
        {
          id: 'between',
          label: { en: 'Between *which* departments?' },
          choices: [{ en: 'IT' }, { en: 'Finance' }],
          text: 'and others',
        },
        { id: 'time', label: { en: 'How much time?' }, number: 2.5, unit: { en: 'hours', de: 'Stunden' } },
        { id: 'nps', label: { en: 'How likely?' }, number: 7, maximum: 10 },
        { id: 'svc.it.resp', about: { en: 'IT' }, label: { en: 'How soon?' }, choices: [{ en: 'Never' }] },
      ],
    }),
    message('three', '2026-11', { state: 'fixed', owner: 'desk', version: 2 }),
    message('four', '2026-10', { state: 'confirmed', owner: 'gone', version: 3 }),
    message('five', '2026-10', { state: 'declined', reason: 'The contract forbids it.', version: 1 }),
    message('six', '2026-10', { answers: [] }),
  ],
};

const reply = (body: unknown, status = 200): Response => Response.json(body, { status });

/** An endpoint in place of a server: `fetch` asks it as long as it is installed. */
export class MessageDesk {
  readonly asked: URL[] = [];
  readonly posted: (Move & { readonly version: number })[] = [];
  /** Answers in place of the endpoint; `refuse: null` lets requests fail. */
  instead: ((url: URL, init?: RequestInit) => Response | null | undefined) | undefined;
  list: MessageList = breakdowns;
  readonly #fetch = globalThis.fetch;

  install(): void {
    globalThis.fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      this.asked.push(url);
      const own = this.instead?.(url, init);
      if (own === null) throw new TypeError('Failed to fetch');
      return own ?? this.#answer(url, init);
    };
  }

  remove(): void {
    globalThis.fetch = this.#fetch;
  }

  /** Moves a message as somebody else would. */
  moveElsewhere(id: string, standing: Partial<Standing>): void {
    this.list = {
      ...this.list,
      messages: this.list.messages.map(other => (other.id === id ? { ...other, ...standing } : other)),
    };
  }

  #answer(url: URL, init?: RequestInit): Response {
    const [, id] = /\/([^/]+)\/state$/.exec(url.pathname) ?? [];
    if (id === undefined) {
      const state = url.searchParams.get('state');
      return reply({ ...this.list, messages: this.list.messages.filter(m => state === null || m.state === state) });
    }
    const move = JSON.parse(init?.body as string) as Move & { readonly version: number };
    this.posted.push(move);
    const found = this.list.messages.find(other => other.id === id);
    if (!found) return reply({ code: 'unknown-message' }, 404);
    const { state, owner, reason, version } = found;
    const standing = { state, owner, reason, version };
    if (version !== move.version) return reply({ code: 'moved-meanwhile', current: standing }, 409);
    const taken = takeStep(
      standing,
      move,
      this.list.roles.map(role => role.id),
    );
    if (!taken.ok) return reply({ code: taken.error.code }, 422);
    this.moveElsewhere(id, taken.value);
    return reply(taken.value);
  }
}
