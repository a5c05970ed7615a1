/** The panel that `debug` opens: what each pulse of the page waits for and why. For developers; in English; shows no answer. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import type { PulseElement } from '../pulse-element.js';
import { checkContrast } from './check-contrast.js';
import { conditionRows } from './condition-rows.js';
import { debugStyles } from './debug.styles.js';
import type { PanelPage, PanelReport, PulseReport } from './panel-report.js';

const panelTag = 'ics-pulse-debug';
const refreshMs = 1_000;

const pulsesOfPage = (watched: ReadonlySet<PulseElement>, tag: string): PulseElement[] => [
  ...new Set([...watched, ...document.querySelectorAll<PulseElement>(tag)]),
];

/** One panel a page, in the top layer. It is there as long as a tag with `debug` is. */
class DebugPanel {
  readonly #element = document.createElement(panelTag);
  readonly #root = this.#element.attachShadow({ mode: 'open' });
  readonly #watched = new Set<PulseElement>();
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #page: PanelPage;
  #unsubscribe: () => void = () => undefined;

  constructor(page: PanelPage) {
    this.#page = page;
  }

  watch(host: PulseElement): void {
    this.#watched.add(host);
    if (this.#timer !== undefined) return;
    adoptStyles(this.#root, tokens, debugStyles);
    document.body.append(this.#element);
    this.#element.popover = 'manual';
    this.#element.showPopover();
    this.#timer = setInterval(() => void this.#refresh(), refreshMs);
    this.#unsubscribe = this.#page.subscribe(() => void this.#refresh());
    void this.#refresh();
  }

  #close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#unsubscribe();
    this.#watched.clear();
    this.#element.remove();
  }

  async #refresh(): Promise<void> {
    for (const host of this.#watched) if (!host.isConnected) this.#watched.delete(host);
    const [first] = this.#watched;
    if (!first) return this.#close();
    const report = await this.#page.reportOf(pulsesOfPage(this.#watched, first.localName));
    for (const host of this.#watched) if (host.open) checkContrast(host);
    if (this.#timer !== undefined) render(this.#render(report), this.#root);
  }

  #render({ nowMs, isSimulated, pulses, log, reminders, outbox }: PanelReport): TemplateResult {
    return html`<details open>
      <summary>ics-pulse: ${pulses.length} on this page</summary>
      <p>
        <label
          >Simulated date
          <input
            type="datetime-local"
            .value=${new Date(nowMs).toISOString().slice(0, 16)}
            @change=${(event: Event) => void this.#simulate((event.target as HTMLInputElement).value)}
          />
          UTC</label
        >
        ${isSimulated ? html`<button @click=${() => void this.#simulate('')}>Back to now</button>` : nothing}
      </p>
      ${pulses.map(pulse => this.#renderPulse(pulse))}
      <h3>Exposure log</h3>
      <ul>
        ${log.map(line => html`<li>${line}</li>`)}
      </ul>
      <h3>Asked later</h3>
      <ul>
        ${reminders.map(line => html`<li>${line}</li>`)}
      </ul>
      <p>Outbox: ${outbox}</p>
      <p>
        <button @click=${() => void this.#erase()}>Reset the log</button>
        <button @click=${() => this.#close()}>Close</button>
      </p>
    </details>`;
  }

  #renderPulse({ host, id, state, reasons, judged }: PulseReport): TemplateResult {
    return html`<section>
      <h3>${id} <small>${state}</small></h3>
      ${reasons.map(reason => html`<p>${reason}</p>`)}
      <table>
        ${(judged ? conditionRows(judged.look, judged.against) : []).map(
          ({ name, value, holds }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${holds ? 'yes' : 'no'}</td>
              <td>${value}</td>
            </tr>`,
        )}
      </table>
      <button @click=${() => void host.show()}>Show now</button>
      <button @click=${() => host.retry()}>Look again</button>
    </section>`;
  }

  async #erase(): Promise<void> {
    await this.#page.erase();
  }

  async #simulate(text: string): Promise<void> {
    await this.#page.simulate(text ? Date.parse(`${text}Z`) : null);
    for (const host of this.#watched) host.retry();
    await this.#refresh();
  }
}

let ofThisPage: DebugPanel | undefined;

/** Lists a tag in the page's panel, which is made with the first one. */
export const watchInPanel = (host: PulseElement, page: PanelPage): void =>
  (ofThisPage ??= new DebugPanel(page)).watch(host);
