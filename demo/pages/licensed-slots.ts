import { html } from 'hono/html';
import type { InstrumentId } from '../../src/templates/licensed-pack.js';
import { instruments, type Instrument } from '../../src/templates/licensed/instruments.js';
import type { Markup } from './page.js';

/** Under what name an instrument is known, and what its owner says of its use. */
const terms: Readonly<Record<InstrumentId, readonly [name: string, licence: string]>> = {
  uwes9: ['UWES-9', 'Commercial use needs the permission of its authors.'],
  uwes3: ['UWES-3', 'Commercial use needs the permission of its authors.'],
  who5: ['WHO-5', 'Sources differ; the edition of 2024 is CC BY-NC-SA. Health data: ask your works council.'],
  edmondson7: ['Team psychological safety, 7 items', 'No licence is published: ask the author.'],
  copsoq: ['COPSOQ III', 'CC BY-NC-ND: unmodified only, by the rules of its network.'],
  hse35: [
    'HSE Management Standards Indicator Tool',
    'Sold by the Health and Safety Executive. The stress index above is free.',
  ],
  q12: ['Gallup Q12', 'Copyright of Gallup.'],
  servqual: ['SERVQUAL', 'Copyright of its publisher.'],
  servperf: ['SERVPERF', 'Copyright of its publisher.'],
  intservqual: ['INTSERVQUAL', 'Copyright of its publisher.'],
  isqb: ['Internal service quality battery', 'Copyright of its publisher.'],
  tci14: ['Team Climate Inventory, 14 items', 'Rights are held: ask for permission.'],
  tci38: ['Team Climate Inventory, 38 items', 'Rights are held: ask for permission.'],
};

const isInstrument = (id: string): id is InstrumentId => Object.hasOwn(terms, id);

/** A pack with one item, to be filled in. */
const skeleton = (id: InstrumentId, { points, scales, saysReversal, hasExpectations }: Instrument): object => {
  const [low, high] = points;
  const item = {
    text: '…',
    ...(hasExpectations && { expected: '…' }),
    ...(saysReversal && { reversed: false }),
    ...(scales === null && { scale: 'one' }),
  };
  return {
    id: `our-${id}`,
    scoring: `builtin:${id}`,
    licenceUrl: 'https://…',
    attribution: '…',
    accepted: false,
    ...(scales === null && { scales: [{ id: 'one', title: '…' }] }),
    items: [Object.keys(item).length > 1 ? item : '…'],
    answers: Array.from({ length: high - low + 1 }, () => '…'),
  };
};

const slot = (id: InstrumentId): Markup => {
  const instrument: Instrument = instruments[id];
  const [low, high] = instrument.points;
  const [name, licence] = terms[id];
  return html`<details id="slot-${id}">
    <summary>${name}: ${instrument.items ?? 'as many'} items, ${low} to ${high}</summary>
    <p>${licence}</p>
    <pre tabindex="0"><code>${JSON.stringify(skeleton(id, instrument), null, 2)}</code></pre>
  </details>`;
};

/** What is scored here though its questions are not: each with what has to be supplied. */
export const licensedSlots = (): Markup => html`
  <h2 id="slots">Instruments under licence</h2>
  <p>
    Their scoring is built in, their questions are not. Supply the items in the order of the form and the words of the
    answers, lowest first; accept the licence; and <code>licensedPack()</code> makes a pulse of it. Until
    <code>accepted</code> is true, nothing is shown and no answer is taken. The attribution is printed in the card.
  </p>
  ${Object.keys(instruments).filter(isInstrument).map(slot)}
`;
