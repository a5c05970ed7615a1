import { pageAsking } from '../../../src/asking.js';
import { changePerson, configurePulse, eraseExposures, type PulseElement } from '../../../src/index.js';
import { remindedContext, readReminders } from '../../../src/view/reminders.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, lunch, PulsePage, transport } from './page.js';

const dayMs = 86_400_000;

describe('what is asked some days later', () => {
  let page: PulsePage;
  let tests = 0;
  let later = '';
  beforeEach(async () => {
    await eraseExposures();
    page = new PulsePage();
    later = `later-${transport}-${++tests}`;
  });
  afterEach(async () => {
    page.close();
    await pageAsking().simulate(null);
    await changePerson();
  });

  const first = (more: object = {}): object => ({
    ...lunch,
    ...more,
    questions: [lunch.questions[0]],
    followUps: [{ pulse: later, after: 'P2D', expires: 'P30D', context: { stage: 'follow-up' }, draw: ['case'] }],
  });

  /** It has no moment of its own that ever comes. */
  const second = (attributes: Readonly<Record<string, string>> = {}): PulseElement =>
    page.add(
      { transport, ...attributes },
      jsonChild({
        format: 'ics-pulse/1',
        id: later,
        title: 'After lunch',
        context: [{ id: 'stage', send: false }, 'case'],
        questions: [
          { id: 'a', type: 'nps', title: 'Asked on any day' },
          { id: 'b', type: 'nps', title: 'Asked later', showIf: { context: 'stage', is: 'is', value: 'follow-up' } },
        ],
        pages: [['b'], ['a']],
        invitation: { display: 'popover', trigger: 'event:never-fired', repeat: 'always' },
      }),
    );

  const answerFirst = async (more?: object): Promise<void> => {
    const pulse = await page.shown(page.add({ transport }, jsonChild(first(more))));
    await pulse.choose('9');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    await waitUntil(async () => (await readReminders()).length > 0);
  };

  const daysOn = (days: number): Promise<void> => pageAsking().simulate(Date.now() + days * dayMs);

  it('comes on its day without any other reason, with the context of the first answer, and not again when it has been answered', async () => {
    await answerFirst();
    const tag = second();
    await daysOn(1);
    await new Promise(resolve => setTimeout(resolve, 300));
    equal(tag.open, false);
    await daysOn(2);
    const pulse = await page.shown(tag);
    await pulse.question('Asked later');
    await pulse.choose('7');
    await tag.submit();
    await waitUntil(() => delivered.length === 2);
    const context = delivered[1]?.['context'] as Record<string, string>;
    deepEqual(Object.keys(context), ['case']);
    ok(/^[0-9a-f]{16}$/.test(context['case'] ?? ''), context['case']);
    await waitUntil(async () => (await readReminders()).length === 0);
    deepEqual(page.exceptions, []);
  });

  it('leaves nothing of itself in the first answer', async () => {
    await answerFirst();
    const { case: drawn } = { case: '', ...(await readReminders())[0]?.context };
    ok(drawn && !JSON.stringify(delivered[0]).includes(drawn));
  });

  it('names the message that it follows, which is read by itself', async () => {
    await answerFirst({ kind: 'message', readBy: 'the canteen' });
    equal((await readReminders())[0]?.context['case'], delivered[0]?.['id']);
  });

  it('is what became of a promise, on the day when it was due, and says nothing of who promised what', async () => {
    configurePulse({ lists: { departments: [{ id: 'it', label: 'IT' }] } });
    const made = await page.shown(page.add({ pulse: 'promise-made', transport }));
    for (const [question, choice] of [
      ['Have those who must deliver agreed?', 'Yes'],
      ['Which department is the promise to?', 'IT'],
      ['Which departments must deliver?', 'IT'],
      ['Which roles does it take?', 'The role that delivers'],
      ['By when is it promised?', 'Within a week'],
    ] as const) {
      await made.question(question);
      await made.choose(choice);
      await made.next();
    }
    await made.question('What is promised?');
    await made.next();
    await made.says('Sent. Thank you.');
    await waitUntil(async () => (await readReminders()).length === 1);
    // As a page says it that fires the event itself, too.
    const moment = { display: 'popover', trigger: 'event:promise-due', repeat: 'always' };
    const tag = page.add({ pulse: 'promise-kept', transport, ...moment });
    await daysOn(6);
    await new Promise(resolve => setTimeout(resolve, 300));
    equal(tag.open, false);
    await daysOn(7);
    const kept = await page.shown(tag);
    await kept.question('Was the promise kept?');
    await kept.choose('Yes');
    await kept.next();
    await waitUntil(() => delivered.length === 2);
    deepEqual([delivered[1]?.['answers'], delivered[1]?.['context']], [{ kept: 2 }, {}]);
    await waitUntil(async () => (await readReminders()).length === 0);
  });

  it('is forgotten after its last day', async () => {
    await answerFirst();
    await daysOn(30);
    equal((await readReminders()).length, 1);
    await daysOn(31);
    deepEqual(await readReminders(), []);
    deepEqual(await remindedContext(later), {});
  });

  it('is what the page says where the page says it', async () => {
    await answerFirst();
    await daysOn(3);
    const tag = second({ 'context-stage': 'first' });
    const pulse = await page.shown(tag);
    await pulse.question('Asked on any day');
    equal(pulse.legends.length, 1);
  });

  for (const [what, forget] of [
    ['somebody else sits there', changePerson],
    ['the person has it forgotten', eraseExposures],
  ] as const) {
    it(`is over when ${what}`, async () => {
      await answerFirst();
      await forget();
      deepEqual(await readReminders(), []);
    });
  }

  it('is listed in the panel for developers and where the person reads what is remembered', async () => {
    await answerFirst();
    const tag = page.add({ pulse: 'morale', transport, debug: '', trigger: 'manual' });
    const panel = (): string => document.querySelector('ics-pulse-debug')?.shadowRoot?.textContent ?? '';
    await waitUntil(() => panel().includes(`${later}: from `));
    ok(/until \d{4}-\d\d-\d\d, stage follow-up, case [0-9a-f]{16}/.test(panel()), panel());
    tag.remove();
    const pulse = await page.shown(page.add({ transport }, jsonChild(lunch)));
    await pulse.choose('7');
    pulse.togglePayload();
    await waitUntil(() => /Lunch: Asks again /.test(pulse.element.shadowRoot?.textContent ?? ''));
  });
});
