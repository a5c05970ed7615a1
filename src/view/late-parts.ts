import { html } from 'lit/html.js';
import type { Language } from '../i18n/messages.js';
import type { LateParts, PageSnapshot, ViewOwner } from './page-snapshot.js';

/** Draws what no first page has. `memory` is what the device remembers, drawn. */
export const lateParts = (
  { canGoBack, offersToRemember, sent = null }: PageSnapshot,
  { translate: t }: Language,
  memory: unknown,
  owner: ViewOwner,
): LateParts => {
  const remember = ({ target }: Event): void =>
    owner.act({ type: 'remember', isOn: (target as HTMLInputElement).checked });
  return {
    ...(canGoBack && {
      back: html`<button type="button" part="back" @click=${() => owner.act({ type: 'back' })}>${t('back')}</button>`,
    }),
    ...(offersToRemember && {
      remember: html`<label part="remember"
        ><input type="checkbox" @change=${remember} />${t('rememberContext')}</label
      >`,
    }),
    ...(sent !== null && {
      payload: html`<p>${t('sentExactly')}</p>
        <pre part="payload" tabindex="0">${sent}</pre>
        ${memory}`,
    }),
  };
};
