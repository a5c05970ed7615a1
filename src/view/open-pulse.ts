import { pulseConfiguration } from '../configure-pulse.js';
import { privacyMode } from '../privacy-mode.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { firstLanguage } from '../i18n/first-language.js';
import { questionStyles } from '../question/question.styles.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import { tokens } from '../theme/tokens.styles.js';
import { closestLanguage } from '../i18n/closest-language.js';
import { actionsOf, endpointOf } from './endpoint-of.js';
import { findDefinition, type FoundDefinition } from './find-definition.js';
import { firstSnapshot } from './first-snapshot.js';
import { inTurn } from './in-turn.js';
import type { Shown } from './opening.js';
import { painted } from './painted.js';
import type { PulseElement } from './pulse-element.js';
import { pulseStyles } from './pulse.styles.js';
import { PulseView } from './pulse-view.js';

const loadEngine = () => import('./engine.js');

/** The person's language where the definition speaks it, the definition's own where not. */
const languageOf = async (host: PulseElement, definition: PulseDefinition): Promise<string> => {
  const { language = 'en', translations } = definition;
  const wanted = closestLanguage(host) || pulseConfiguration().locale || navigator.language;
  if (!translations || wanted.split('-')[0] === language) return language;
  return (await loadEngine()).languageFor(definition, wanted);
};

const rootOf = (host: PulseElement): ShadowRoot => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptStyles(root, tokens, questionStyles, pulseStyles);
  return root;
};

/** The first question at once, where it is asked, depends on nothing and its answer has somewhere to go; its pulse follows. */
const drawEarly = async (
  host: PulseElement,
  definition: PulseDefinition,
  tag: string,
  place: ParentNode,
): Promise<PulseView | null> => {
  const language = tag === (definition.language ?? 'en') ? firstLanguage(tag) : null;
  const snapshot =
    !host.opening.told && !host.matches('[readonly]') && endpointOf(host, definition)
      ? firstSnapshot(definition, privacyMode(definition, host.getAttribute('credentials')))
      : null;
  if (!language || !snapshot) return null;
  const view = new PulseView(language, snapshot);
  await view.prepare(snapshot.steps.map(({ question }) => question));
  view.drawNow();
  place.replaceChildren(view);
  host.opening.frame?.open();
  return view;
};

const open = async (
  host: PulseElement,
  isForced: boolean,
  known: FoundDefinition | undefined,
): Promise<Shown | null> => {
  PulseView.define();
  const found = known ?? (await findDefinition(host));
  const { definition, check } = found;
  const tag = await languageOf(host, definition);
  const root = rootOf(host);
  const isPlain = !definition.invitation && !host.invited && !host.hasAttribute('display') && !actionsOf(host);
  const place = isPlain ? root : await (await import('./invite.js')).placeFor(host, root, found, tag, isForced);
  if (!place) return null;
  const early = await inTurn(() => drawEarly(host, definition, tag, place));
  // What comes next must not compete with the first paint.
  const drawn = early ? painted() : Promise.resolve();
  const shown = drawn.then(loadEngine).then(({ showPulse }) => showPulse(host, definition, tag, early));
  // What is wrong comes out when it is waited for.
  const checked = drawn.then(check);
  checked.catch(() => undefined);
  if (early) early.owner = { act: action => void shown.then(pulse => pulse.act(action)) };
  const pulse = await shown;
  await pulse.begin(view => {
    place.replaceChildren(view);
    host.opening.frame?.open();
  }, checked);
  return pulse;
};

/**
 * Shows the pulse; null when it cannot be shown and a sentence stands in its place, or when it waits for its definition's
 * invitation because it was not forced. `known` is its definition, where that was found before.
 */
export const openPulse = async (
  host: PulseElement,
  isForced: boolean,
  known?: FoundDefinition,
): Promise<Shown | null> => {
  try {
    return await open(host, isForced, known);
  } catch (error) {
    await (await import('./foreign-definition.js')).explain(host, rootOf(host), error);
    return null;
  }
};
