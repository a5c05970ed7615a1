/** An element of the host page with a Lit of its own, as it comes from npm. */
import { LitElement, html, type TemplateResult } from 'lit';

class HostCard extends LitElement {
  protected override render(): TemplateResult {
    return html`<article>
      <h2>Canteen</h2>
      <button type="button">Menu of the week</button>
    </article>`;
  }
}

customElements.define('host-card', HostCard);
