import { deepEqual, equal, ok } from '../assert.js';
import { press, type } from '../commands.js';
import { placeQuestion } from './place-question.js';

const focused = (host: HTMLElement): Element | null => host.shadowRoot!.activeElement;

describe('dropdown', () => {
  it('is a list to open however few options there are, and opens the field for something else', async () => {
    const options = [
      { value: 'load', label: 'Workload' },
      { value: 'other', label: 'Something else', other: true },
    ];
    const { harness, element } = await placeQuestion({ id: 'q', type: 'dropdown', title: 'Why?', options });
    const select = element.querySelector('select')!;
    select.focus();
    await type('W');
    await element.updateComplete;
    equal(element.value, 'load');
    await harness.choose('Something else');
    await harness.type('Noise');
    deepEqual([element.value, element.otherText], ['other', 'Noise']);
  });
});

describe('directory', () => {
  it('finds by typing, goes to what it found by the arrow, and clears', async () => {
    const question = { id: 'q', type: 'directory', title: 'Whom?', optionsFrom: 'departments' } as const;
    const { element, host, harness, events } = await placeQuestion(question);
    ok(harness.labels.length < 80, 'not all at once');
    equal(element.querySelector('[role=status]')!.textContent, '50 more. Search to find them.');
    const search = element.querySelector<HTMLInputElement>('[type=search]')!;
    search.focus();
    await type('36 dep');
    await element.updateComplete;
    equal(search.value, '36 dep');
    deepEqual(harness.labels, ['Department 36']);
    equal(element.querySelector('[role=status]')!.textContent, '');
    await press('Enter');
    equal(events.length, 0);
    await press('ArrowDown');
    await press(' ');
    await element.updateComplete;
    equal(element.value, 'd36');
    element.querySelector<HTMLElement>('[part=clear]')!.focus();
    await press('Enter');
    await element.updateComplete;
    equal(element.value, null);
    ok(focused(host)?.matches('[type=radio]'), 'the focus stays in the question');
  });

  it('keeps what was chosen in sight, whatever is searched for', async () => {
    const question = { id: 'q', type: 'directory', title: 'Whom?', optionsFrom: 'departments' } as const;
    const { element, harness } = await placeQuestion(question, { properties: { value: 'd7' } });
    element.querySelector<HTMLElement>('[type=search]')!.focus();
    await type('nowhere');
    await element.updateComplete;
    deepEqual(harness.chosen, ['Department 7']);
  });
});

describe('picture-choice', () => {
  const question = {
    id: 'q',
    type: 'picture-choice',
    title: 'Which?',
    options: ['A', 'B', 'C', 'D'].map(label => ({ value: label.toLowerCase(), label, image: `/missing/${label}.png` })),
  } as const;
  const boxes = (element: Element): DOMRect[] =>
    [...element.querySelectorAll('[part=option]')].map(box => box.getBoundingClientRect());

  it('keeps its boxes and its words where the pictures cannot be fetched', async () => {
    const { element, harness } = await placeQuestion(question);
    const before = boxes(element);
    const pictures = [...element.querySelectorAll('img')];
    const open = pictures.filter(picture => !picture.hidden);
    await Promise.all(open.map(picture => new Promise(heard => picture.addEventListener('error', heard))));
    ok(
      pictures.every(picture => picture.hidden && picture.alt === ''),
      'no sign of a broken picture',
    );
    deepEqual(
      boxes(element).map(({ width, height }) => [width, height]),
      before.map(({ width, height }) => [width, height]),
    );
    deepEqual(harness.labels, ['A', 'B', 'C', 'D']);
  });

  it('tells no other site where its pictures are seen', async () => {
    const { element } = await placeQuestion(question);
    const picture = element.querySelector('img')!;
    deepEqual([picture.referrerPolicy, picture.loading], ['no-referrer', 'lazy']);
  });

  it('stays within 320 pixels, in boxes of one size, from right to left in Arabic', async () => {
    const { host, element } = await placeQuestion(question, { language: 'ar' });
    host.style.inlineSize = '288px';
    const [first, second] = boxes(element);
    ok(first!.x > second!.x, 'from right to left');
    equal(first!.width, second!.width);
    ok(element.scrollWidth <= 288, 'no wider than the page');
  });
});

describe('consent', () => {
  it('is given and taken back by the space bar, and says that it is needed', async () => {
    const question = { id: 'q', type: 'consent', title: 'Before we begin', label: 'I agree', required: true } as const;
    const { element, set } = await placeQuestion(question);
    const box = element.querySelector<HTMLInputElement>('[type=checkbox]')!;
    ok(box.required);
    box.focus();
    await press(' ');
    await element.updateComplete;
    deepEqual([element.value, box.checked], [1, true]);
    await press(' ');
    await element.updateComplete;
    deepEqual([element.value, box.checked], [null, false]);
    await set({ issue: 'Please answer this.' });
    equal(box.ariaInvalid, 'true');
  });
});

describe('date and time', () => {
  it('take what the native field gives, from bounds that it knows', async () => {
    const question = { id: 'q', type: 'date', title: 'When?', minimum: '2026-01-01', maximum: 'today' } as const;
    const { element, harness, set } = await placeQuestion(question);
    const field = element.querySelector('input')!;
    deepEqual([field.type, field.min, field.max], ['date', '2026-01-01', '']);
    await set({ scope: { ...element.scope, today: '2026-11-22' } });
    equal(field.max, '2026-11-22');
    await harness.type('2026-03-01');
    equal(element.value, '2026-03-01');
  });

  it('empty by the button, with the focus in the field', async () => {
    const { element, host } = await placeQuestion(
      { id: 'q', type: 'time', title: 'When?' },
      { properties: { value: '09:30' } },
    );
    const field = element.querySelector('input')!;
    equal(field.value, '09:30');
    element.querySelector<HTMLElement>('[part=clear]')!.focus();
    await press('Enter');
    await element.updateComplete;
    deepEqual(
      [element.value, field.value, element.querySelector<HTMLButtonElement>('[part=clear]')!.disabled],
      [null, '', true],
    );
    equal(focused(host), field);
  });
});

describe('duration', () => {
  it('is written from the keyboard, also as minutes alone, in the figures of the language', async () => {
    const { element, harness, host, set } = await placeQuestion({ id: 'q', type: 'duration', title: 'How long?' });
    element.querySelector('input')!.focus();
    await press('Tab');
    await type('90');
    await element.updateComplete;
    equal(element.value, 90);
    deepEqual(harness.texts, ['', '90'], 'left as it was written');
    await harness.fill('hours', 'two');
    ok(Number.isNaN(element.value), 'cannot be read');
    deepEqual(harness.texts, ['two', '90']);
    await harness.clear();
    deepEqual(harness.texts, ['', '']);
    equal(focused(host), element.querySelector('input'));
    await set({ value: 125 });
    deepEqual(harness.texts, ['2', '5']);
  });

  it('asks for days, and says so', async () => {
    const question = { id: 'q', type: 'duration', precision: 'days', title: 'How long?' } as const;
    const { element, harness } = await placeQuestion(question);
    await harness.fill('days', '2');
    equal(element.value, 2880);
  });
});

describe('number', () => {
  const question = {
    id: 'q',
    type: 'number',
    title: 'How many?',
    unit: 'hours',
    about: true,
    notApplicable: true,
    cannotSay: true,
  } as const;

  it('can be marked as not exact, and loses the mark with the number', async () => {
    const { element, harness, events } = await placeQuestion(question);
    const mark = element.querySelector<HTMLInputElement>('[part=about] input')!;
    ok(mark.disabled, 'nothing to be marked yet');
    await harness.type('40');
    mark.focus();
    await press(' ');
    await element.updateComplete;
    deepEqual([element.value, element.otherText, mark.checked], [40, 'about', true]);
    await harness.type('42');
    deepEqual([element.value, element.otherText], [42, 'about']);
    await harness.choose('I can’t say');
    deepEqual([events.at(-1)?.skip, events.at(-1)?.otherText, mark.checked], ['na', null, false]);
  });

  it('offers nothing of that unless it is asked for', async () => {
    const { harness } = await placeQuestion({ id: 'q', type: 'number', title: 'How many?', notApplicable: true });
    deepEqual(harness.labels, ['Does not apply']);
  });
});

describe('contact', () => {
  it('asks for nothing before the tick, and forgets everything with it', async () => {
    const question = { id: 'q', type: 'contact', title: 'Follow up', fields: ['email', 'phone'] } as const;
    const { element, harness } = await placeQuestion(question);
    equal(element.querySelectorAll('[part=control] input').length, 1);
    const box = element.querySelector<HTMLInputElement>('[type=checkbox]')!;
    box.focus();
    await press(' ');
    await element.updateComplete;
    deepEqual(element.value, {});
    await press('Tab');
    await type('kim@example.com');
    await press('Tab');
    await type('12 345');
    await element.updateComplete;
    deepEqual(element.value, { email: 'kim@example.com', phone: '12 345' });
    deepEqual(
      [...element.querySelectorAll<HTMLInputElement>('.contact input')].map(field => [field.type, field.autocomplete]),
      [
        ['email', 'email'],
        ['tel', 'tel'],
      ],
    );
    await harness.choose('You may contact me about my answer.');
    equal(element.value, null);
    await harness.choose('You may contact me about my answer.');
    deepEqual(harness.texts, ['', '']);
  });
});
