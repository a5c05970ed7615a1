import { MessagesElement, type MessageMovedEvent, type MessagesErrorEvent } from '../../../src/messages/index.js';
import { MessagesHarness } from '../../../src/testing/messages-harness.js';
import { waitUntil } from '../assert.js';
import { MessageDesk } from './message-desk.js';

MessagesElement.define();

/** A page with an endpoint of its own, new before each test of the suite that asks for it. */
class MessagesPage {
  desk = new MessageDesk();
  place = document.createElement('main');
  /** Codes of `ics-error`, oldest first. */
  codes: string[] = [];
  moved: MessageMovedEvent[] = [];
  readonly #warn = console.warn;

  open(): void {
    console.warn = () => undefined;
    [this.codes, this.moved] = [[], []];
    this.desk = new MessageDesk();
    this.place = document.createElement('main');
    document.documentElement.style.colorScheme = 'light dark';
    this.place.lang = 'en';
    this.place.addEventListener('ics-error', event => this.codes.push((event as unknown as MessagesErrorEvent).code));
    this.place.addEventListener('ics-message-moved', event => this.moved.push(event as unknown as MessageMovedEvent));
    document.body.append(this.place);
    this.desk.install();
  }

  close(): void {
    console.warn = this.#warn;
    this.desk.remove();
    this.place.remove();
  }

  /** Puts the element on the page and waits until it shows something. */
  show(): Promise<MessagesHarness> {
    const element = document.createElement('ics-messages');
    element.setAttribute('src', '/api/messages/breakdown-report');
    this.place.append(element);
    return new MessagesHarness(element).settled();
  }

  /** Waits for a sentence of the element. */
  said(messages: MessagesHarness, sentence: RegExp): Promise<unknown> {
    return waitUntil(() => sentence.test(messages.status), `${String(sentence)} in place of “${messages.status}”`);
  }

  /** Text of what has the focus within the element. */
  focusOf({ element }: MessagesHarness): string {
    return element.shadowRoot?.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }
}

export const messagesPage = (): MessagesPage => {
  const page = new MessagesPage();
  beforeEach(() => page.open());
  afterEach(() => page.close());
  return page;
};
