import '../../../src/define.js';
import { configurePulse, type PulseElement, type PulseEvent } from '../../../src/index.js';
import { PulseHarness } from '../../../src/testing/pulse-harness.js';

/** Tabs share one outbox: under a name of its own, no other test file's page sends what this one saves. */
export const transport = `record-${crypto.getRandomValues(new Uint32Array(1)).join('')}`;

/** What a pulse delivered, as this page's own transport received it. */
export const delivered: Record<string, unknown>[] = [];

configurePulse({
  transports: {
    [transport]: payload => {
      delivered.push(payload);
      return Promise.resolve({ status: 'delivered' });
    },
  },
});

/** Everything a page hears and sees of its pulses while a test runs. */
export class PulsePage {
  readonly place: HTMLElement;
  readonly events: PulseEvent[] = [];
  readonly console: string[] = [];
  readonly exceptions: unknown[] = [];
  readonly #stop = new AbortController();
  readonly #error = console.error;
  readonly #warn = console.warn;

  constructor() {
    delivered.length = 0;
    this.place = document.createElement('main');
    document.body.append(this.place);
    const { signal } = this.#stop;
    for (const name of ['shown', 'answer', 'answered', 'submit', 'submitted', 'delivered', 'held', 'error'])
      addEventListener(`ics-${name}`, event => this.events.push(event as PulseEvent), { signal });
    addEventListener('error', event => this.exceptions.push(event.error), { signal });
    addEventListener('unhandledrejection', event => this.exceptions.push(event.reason), { signal });
    console.error = (...words: unknown[]) => void this.console.push(words.map(String).join(' '));
    console.warn = console.error;
  }

  /** Puts a tag with attributes and children on the page. */
  add(attributes: Readonly<Record<string, string>>, ...children: readonly Node[]): PulseElement {
    const pulse = document.createElement('ics-pulse');
    for (const [name, value] of Object.entries(attributes)) pulse.setAttribute(name, value);
    pulse.append(...children);
    this.place.append(pulse);
    return pulse;
  }

  /** Resolves when it asks. Somebody clicks meanwhile: what has conditions opens in view with the next click or key only. */
  async shown(pulse: PulseElement): Promise<PulseHarness> {
    const clicks = setInterval(() => document.dispatchEvent(new Event('pointerdown')), 50);
    try {
      return await new PulseHarness(pulse).shown();
    } finally {
      clearInterval(clicks);
    }
  }

  /** Codes of the `ics-error` events so far. */
  get errorCodes(): (string | undefined)[] {
    return this.events.filter(({ type }) => type === 'ics-error').map(({ code }) => code);
  }

  close(): void {
    this.#stop.abort();
    console.error = this.#error;
    console.warn = this.#warn;
    this.place.remove();
  }
}

/** A JSON child. */
export const jsonChild = (definition: unknown): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof definition === 'string' ? definition : JSON.stringify(definition);
  return script;
};

export const lunch = {
  format: 'ics-pulse/1',
  id: 'lunch',
  title: 'Lunch',
  questions: [
    { id: 'score', type: 'nps', title: 'How likely are you to come again?' },
    {
      id: 'why',
      type: 'choice',
      title: 'What should change?',
      showIf: { question: 'score', is: 'at-most', value: 6 },
      options: [
        { value: 'load', label: 'The queue' },
        { value: 'tools', label: 'The food' },
      ],
    },
    { id: 'more', type: 'text', title: 'Anything else?' },
  ],
};

/** A pulse of one question with an id of its own: the device remembers what it was asked. */
export const pulseOf = (id: string, invitation: object = {}): HTMLScriptElement =>
  jsonChild({ ...lunch, id, questions: [lunch.questions[0]], invitation });

export const button = (host: Element, part: string): HTMLButtonElement | null =>
  host.shadowRoot?.querySelector<HTMLButtonElement>(`button[part~=${part}]`) ?? null;
