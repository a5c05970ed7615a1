import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ConsentPage } from '../../definition/pulse-definition.js';
import type { Translate } from '../../i18n/messages.js';
import { inlineText } from '../../question/inline-text.js';
import type { ViewLanguage } from '../view-words.js';
import type { ReviewPage } from './review-entries.js';

/** What every page around the questions is drawn with. */
export interface StageScene {
  readonly words: ViewLanguage;
  readonly translate: Translate;
  /** On to what comes next; on the review, to sending. */
  readonly goOn: () => void;
  /** Absent where nothing stands before this page. */
  readonly goBack?: (() => void) | undefined;
}

const frame = (scene: StageScene, kind: string, content: unknown, go: unknown): TemplateResult => {
  const submit = (event: Event): void => {
    event.preventDefault();
    scene.goOn();
  };
  return html`<form part="told" class=${kind} novalidate tabindex="-1" @submit=${submit}>
    ${content}
    <div part="actions">
      ${
        scene.goBack
          ? html`<button type="button" part="back" @click=${scene.goBack}>${scene.translate('back')}</button>`
          : nothing
      }
      ${go}
    </div>
  </form>`;
};

/** The words before everything, and a button that starts. */
export const renderIntro = (scene: StageScene, intro: string): TemplateResult =>
  frame(
    scene,
    'intro',
    html`<p part="intro">${inlineText(intro)}</p>`,
    html`<button type="submit" part="next" lang=${scene.words.tag} dir=${scene.words.direction}>
      ${scene.words.translate('start')}
    </button>`,
  );

export interface ConsentScene extends StageScene {
  readonly consent: ConsentPage;
  readonly hasConsent: boolean;
  /** Somebody tried to go on without. */
  readonly isNeeded: boolean;
  readonly tick: (isOn: boolean) => void;
}

/** What is consented to, and one native box. */
export const renderConsent = (scene: ConsentScene): TemplateResult => {
  const { words, consent, isNeeded } = scene;
  const { text, label, optional } = consent;
  const tick = ({ target }: Event): void => scene.tick((target as HTMLInputElement).checked);
  return frame(
    scene,
    'consent',
    html`<h3 part="heading" tabindex="-1" lang=${words.tag} dir=${words.direction}>
        ${words.translate('consentTitle')}
      </h3>
      <p id="ics-consent-text">${inlineText(text)}</p>
      <div>
        ${isNeeded ? html`<p part="error" id="ics-consent-error" lang=${words.tag} dir=${words.direction}>${words.translate('consentNeeded')}</p>` : nothing}
        <label part="option consent"
          ><input
            type="checkbox"
            ?required=${!optional}
            aria-invalid=${isNeeded ? 'true' : nothing}
            aria-describedby=${`ics-consent-text${isNeeded ? ' ics-consent-error' : ''}`}
            .checked=${scene.hasConsent}
            @change=${tick}
          /><span>${inlineText(label)}</span></label
        >
      </div>`,
    html`<button type="submit" part="next">${scene.translate('next')}</button>`,
  );
};

const renderPage = ({ id, entries }: ReviewPage, words: ViewLanguage, change: (page: string) => void): TemplateResult =>
  html`<div part="review">
    <dl>
      ${entries.map(
        ({ key, title, lines }) =>
          html`<dt id="ics-review-${key}">${inlineText(title)}</dt>
            ${lines.map(line => html`<dd dir="auto">${line}</dd>`)}`,
      )}
    </dl>
    <button
      type="button"
      part="change"
      id="ics-change-${id}"
      lang=${words.tag}
      dir=${words.direction}
      aria-labelledby="ics-change-${id} ics-review-${entries[0]!.key}"
      @click=${() => change(id)}
    >
      ${words.translate('change')}
    </button>
  </div>`;

/** All answers in words, each page with a way back to it. */
export const renderReview = (
  scene: StageScene,
  pages: readonly ReviewPage[],
  change: (page: string) => void,
): TemplateResult => {
  const { words } = scene;
  return frame(
    scene,
    'review',
    html`<h3 part="heading" tabindex="-1" lang=${words.tag} dir=${words.direction}>
        ${words.translate('reviewTitle')}
      </h3>
      <p lang=${words.tag} dir=${words.direction}>${words.translate('reviewLead')}</p>
      ${pages.map(page => renderPage(page, words, change))}`,
    html`<button type="submit" part="submit">${scene.translate('send')}</button>`,
  );
};
