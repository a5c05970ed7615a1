import { html } from 'hono/html';
import { inputField, postForm, problemNotice, type RefusedForm } from './owner-form.js';
import type { OwnerPage, OwnerScene } from './owner-page.js';
import { pageHead } from './page.js';

/** Asks for the token. */
export const ownerSignInPage = ({ voice }: OwnerScene, refused: RefusedForm | null): OwnerPage => ({
  title: voice.say('signInTitle'),
  isBare: true,
  main: html`
    ${pageHead(voice.say('signInTitle'), voice.say('signInLead'))} ${problemNotice(voice, refused)}
    ${postForm(
      { action: '/owner/sign-in', button: voice.say('signInButton'), isMain: true },
      inputField(null, {
        name: 'token',
        label: voice.say('signInToken'),
        help: voice.say('signInHelp'),
        type: 'password',
        isRequired: true,
      }),
    )}
  `,
});

/** Nobody has set a token, and this is not the machine itself. */
export const ownerClosedPage = ({ voice }: OwnerScene): OwnerPage => ({
  title: voice.say('closedTitle'),
  isBare: true,
  main: pageHead(voice.say('closedTitle'), voice.say('closedText')),
});

export const ownerMissingPage = ({ voice }: OwnerScene): OwnerPage => ({
  title: voice.say('missingTitle'),
  main: pageHead(voice.say('missingTitle'), voice.say('missingText')),
});
