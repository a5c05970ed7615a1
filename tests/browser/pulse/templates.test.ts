import { configurePulse, type PulseElement } from '../../../src/index.js';
import { eraseExposures } from '../../../src/exposures.js';
import { findBuiltIn, packIds, templateIds } from '../../../src/templates/index.js';
import { equal, ok, waitUntil } from '../assert.js';
import { delivered, PulsePage, transport } from './page.js';

const fieldsets = (tag: PulseElement): HTMLFieldSetElement[] => [
  ...(tag.shadowRoot?.querySelectorAll<HTMLFieldSetElement>('[part=question] fieldset, fieldset[part=question]') ?? []),
];

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Chooses or writes the first thing that can be; whether there was one. */
const answer = (fieldset: HTMLFieldSetElement): boolean => {
  const [control] = fieldset.querySelectorAll<Control>('[part=control] :is(input, textarea, select)');
  if (!control) return false;
  if (/radio|checkbox/.test(control.type)) {
    control.click();
    return true;
  }
  const isList = control instanceof HTMLSelectElement;
  if (isList) control.selectedIndex = 1;
  else control.value = control.inputMode ? '2' : 'Sooner, please.';
  control.dispatchEvent(new Event(isList ? 'change' : 'input', { bubbles: true }));
  return true;
};

const legendsOf = (tag: PulseElement): string =>
  fieldsets(tag)
    .map(each => each.querySelector('legend')?.textContent)
    .join('|');

const thanks = (tag: PulseElement): Element | null => tag.shadowRoot?.querySelector('[part=thanks]') ?? null;

/** The first of two sittings is over: what was said waits for the second. */
const isKept = (tag: PulseElement): boolean => /is kept on this device until/.test(tag.shadowRoot?.textContent ?? '');

/** Chooses the first of everything and goes on, until the thanks or the end of a sitting. Returns the pages that were asked. */
const answerAll = async (tag: PulseElement): Promise<string[]> => {
  const asked: string[] = [];
  while (!thanks(tag) && !isKept(tag)) {
    const legends = legendsOf(tag);
    asked.push(legends);
    if (fieldsets(tag).map(answer).includes(true)) await waitUntil(() => tag.matches(':state(answered)'));
    tag.shadowRoot?.querySelector<HTMLButtonElement>('button:is([part=next], [part=submit])')?.click();
    await waitUntil(() => thanks(tag) ?? (isKept(tag) || legendsOf(tag) !== legends), `what follows “${legends}”`);
  }
  return asked;
};

describe('every template', () => {
  let page: PulsePage;
  before(() => {
    const departments = ['it', 'hr', 'finance'].map(id => ({ id, label: id.toUpperCase() }));
    configurePulse({ lists: { departments, processes: [{ id: 'travel', label: 'Travel expenses' }] } });
  });
  beforeEach(async () => {
    page = new PulsePage();
    await eraseExposures();
  });
  afterEach(() => page.close());

  it('a message that names a person or a guilt meets a hint, and nothing more', async () => {
    const tag = page.add({ pulse: 'open-line', transport, open: '' });
    const pulse = await page.shown(tag);
    await pulse.next();
    await pulse.question('May what you write');
    await pulse.next();
    await pulse.question('What would you like');
    await pulse.type('They are never there.');
    await pulse.says(/which role or process/);
    await pulse.type('The counter is closed at noon.');
    await pulse.says('');
    await pulse.type('They are never there.');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    equal((delivered[0] as { answers: { tell?: string } }).answers.tell, 'They are never there.');
  });

  for (const id of [...templateIds, ...packIds]) {
    it(`${id} is asked to its end, and the answers arrive`, async () => {
      const definition = (await findBuiltIn(id))!;
      const sit = async (): Promise<boolean> => {
        page.place.replaceChildren();
        const tag = page.add({ pulse: id, transport, open: '', 'context-team': 'hr', 'context-about': 'it' });
        await page.shown(tag);
        ok((await answerAll(tag)).length > 0);
        return isKept(tag);
      };
      const isForTwo = await sit();
      if (isForTwo) equal(await sit(), false);
      await waitUntil(() => delivered.length === 1, 'the answer');
      const { pulse, complete, answers } = delivered[0] as { pulse: string; complete: boolean; answers: object };
      equal(pulse, definition.id);
      equal(complete, true);
      ok(Object.keys(answers).length > 0);
      equal(page.exceptions.length, 0);
      equal(page.errorCodes.length, 0);
    });
  }
});
