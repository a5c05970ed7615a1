/** The least a Lit element needs to fetch figures and set them out as a table: one cell a figure, no more said of it. */
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';

interface Figure {
  readonly g?: string;
  readonly d: string;
  readonly from?: string;
  readonly to?: string;
  readonly mean: number;
}

class LitTable extends LitElement {
  static override properties = { src: {}, figures: { state: true } };
  static override styles = css`
    td {
      padding: 4px;
      border: 1px solid;
      text-align: end;
    }
  `;
  declare src: string;
  declare figures: readonly Figure[];

  constructor() {
    super();
    this.figures = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    const { cells, edges } = (await (await fetch(this.src)).json()) as {
      readonly cells: readonly Figure[];
      readonly edges?: readonly Figure[];
    };
    this.figures = edges ?? cells;
  }

  override render(): TemplateResult | typeof nothing {
    const rows = new Map<string, Figure[]>();
    for (const figure of this.figures) {
      const name = figure.g ?? figure.from ?? '';
      rows.set(name, [...(rows.get(name) ?? []), figure]);
    }
    if (rows.size === 0) return nothing;
    return html`<table>
      ${[...rows].map(
        ([name, figures]) =>
          html`<tr>
            <th>${name}</th>
            ${figures.map(({ mean }) => html`<td>${Math.round(mean)}</td>`)}
          </tr>`,
      )}
    </table>`;
  }
}
customElements.define('lit-table', LitTable);
