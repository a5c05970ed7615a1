import { QuestionHarness } from '../../../src/testing/question-harness.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { delivered, jsonChild, PulsePage, transport } from './page.js';

const options = [
  { value: 'speed', label: 'Speed' },
  { value: 'care', label: 'Care' },
];
const weights = {
  format: 'ics-pulse/1',
  id: 'weights',
  title: 'Weights',
  questions: [
    {
      id: 'work',
      type: 'matrix',
      title: 'How often?',
      scale: 'freq5',
      required: true,
      notApplicable: true,
      rows: [
        { id: 'it', label: 'IT' },
        { id: 'hr', label: 'People' },
        { id: 'law', label: 'Law' },
      ],
    },
    {
      id: 'why',
      type: 'text',
      title: 'Why seldom?',
      length: 'short',
      showIf: { question: 'work.it', is: 'at-most', value: 2 },
    },
    { id: 'pull', type: 'slider', title: 'How much?', unit: 'hours' },
    { id: 'first', type: 'ranking', title: 'What first?', options },
    { id: 'share', type: 'allocation', title: 'How shared?', options },
  ],
};

describe('a pulse with further types', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => page.close());

  it('asks them one after the other and sends what was answered', async () => {
    const tag = page.add({ transport }, jsonChild(weights));
    const pulse = await page.shown(tag);
    const question = (title: string): QuestionHarness => QuestionHarness.find(tag, title);
    await question('How often?').choose('Rarely', 'IT');
    await question('How often?').choose('Often', 'People');
    await pulse.next();
    await waitUntil(() => pulse.errors.length > 0);
    deepEqual(pulse.errors, ['Please answer each row.']);
    await question('How often?').choose('Does not apply', 'Law');
    await pulse.next();
    await pulse.question('Why seldom?');
    await pulse.next();
    await pulse.question('How much?');
    await question('How much?').slide(12);
    await pulse.next();
    await pulse.question('What first?');
    await question('What first?').press('Move up: Care');
    await pulse.next();
    await pulse.question('How shared?');
    await question('How shared?').press('More: Speed');
    await pulse.next();
    await waitUntil(() => pulse.errors.length > 0);
    deepEqual(pulse.errors, ['Please share out all points, until none is left.']);
    for (let points = 5; points < 100; points += 5) await question('How shared?').press('More: Speed');
    await pulse.next();
    await pulse.says('Sent. Thank you.');
    const [{ answers, skipped } = {}] = delivered;
    deepEqual(answers, {
      work: { it: 2, hr: 4 },
      pull: 12,
      first: ['care', 'speed'],
      share: { speed: 100 },
    });
    deepEqual(skipped, { 'work.law': 'na', why: 'blank' });
    deepEqual(page.exceptions, []);
  });

  it('speaks two languages on one page', async () => {
    const one = { ...weights, id: 'one', questions: [weights.questions[2]] };
    const other = { ...one, id: 'other', language: 'ar', title: 'ساعات' };
    const [english, arabic] = await Promise.all(
      [page.add({ transport }, jsonChild(one)), page.add({ transport, lang: 'ar' }, jsonChild(other))].map(
        async tag => {
          await page.shown(tag);
          await waitUntil(() => QuestionHarness.all(tag).length > 0);
          return QuestionHarness.all(tag)[0]!;
        },
      ),
    );
    equal(english?.reading, 'No answer yet');
    ok(arabic?.reading.startsWith('لا توجد'), arabic?.reading);
  });
});
