import type { PlainQuestion } from '../../../src/definition/pulse-definition.js';
import { deepEqual, equal, ok } from '../assert.js';
import { placeQuestion } from './place-question.js';

const options = [
  { value: 'load', label: 'Workload' },
  { value: 'tools', label: 'Tools' },
  { value: 'none', label: 'None of these', exclusive: true },
  { value: 'other', label: 'Something else', other: true },
];

describe('the labels of a rating', () => {
  const labels = [{ value: 1, label: 'Poor' }];

  it('stand in place of its own words, beside a number', async () => {
    for (const [symbol, words] of [
      ['stars', ['Poor', '2 stars', '3 stars']],
      ['numbers', ['1 Poor', '2', '3']],
    ] as const) {
      const { element } = await placeQuestion({ id: 'q', type: 'rating', title: 'Q', points: 3, symbol, labels });
      const shown = [...element.querySelectorAll('[part=option]')].map(option => option.textContent.trim());
      deepEqual(shown, [...words]);
    }
  });
});

describe('scale', () => {
  const scale = { id: 'q', type: 'scale', title: 'How?', scale: 'freq5' } as const;

  it('has the words of the language, and those of the definition for its own scales', async () => {
    const { harness } = await placeQuestion({ ...scale, scale: 'ypn' }, { language: 'ar' });
    equal(harness.labels.length, 3);
    const own = [
      { value: 10, label: 'Cold' },
      { value: 20, label: 'Warm' },
    ];
    const placed = await placeQuestion({ ...scale, scale: 'heat' }, { scales: { heat: { options: own } } });
    deepEqual(placed.harness.labels, ['Cold', 'Warm']);
    await placed.harness.choose('Warm');
    equal(placed.element.value, 20);
  });

  for (const [inlineSize, isRow] of [
    ['480px', true],
    ['479px', false],
  ] as const)
    it(`is ${isRow ? 'a row of equal cells' : 'a list of full-width rows'} at ${inlineSize}`, async () => {
      const { host, element } = await placeQuestion(scale);
      host.style.inlineSize = inlineSize;
      const boxes = [...element.querySelectorAll('[part=option]')].map(cell => cell.getBoundingClientRect());
      equal(new Set(boxes.map(box => box.top)).size, isRow ? 1 : 5);
      ok(boxes.every(box => Math.abs(box.width - boxes[0]!.width) < 0.6 && box.height >= 44));
    });

  for (const [language, isRightToLeft] of [
    ['ar', true],
    ['fa-IR', true],
    ['he', true],
    ['hi', false],
    ['el', false],
  ] as const)
    it(`runs from ${isRightToLeft ? 'right to left' : 'left to right'} in ${language}, low to high`, async () => {
      const { host, element, harness } = await placeQuestion(scale, { language });
      host.style.inlineSize = '600px';
      const starts = [...element.querySelectorAll('[part=option]')].map(cell => cell.getBoundingClientRect().x);
      equal(starts.length, 5);
      deepEqual(
        starts,
        [...starts].sort((a, b) => (isRightToLeft ? b - a : a - b)),
      );
      equal(new Set(starts).size, 5);
      await harness.choose(harness.labels[0]!);
      equal(element.value, 1);
    });
});

describe('nps', () => {
  const nps = { id: 'q', type: 'nps', title: 'Recommend?' } as const;

  it('has eleven cells in one row, and 0–5 above 6–10 where it is narrow', async () => {
    const { host, element } = await placeQuestion(nps);
    const rows = (): number[] => {
      const tops = [...element.querySelectorAll('[part=option]')].map(cell => cell.getBoundingClientRect().top);
      return [...new Set(tops)].map(top => tops.filter(other => other === top).length);
    };
    host.style.inlineSize = '480px';
    deepEqual(rows(), [11]);
    host.style.inlineSize = '320px';
    deepEqual(rows(), [6, 5]);
    ok(element.scrollWidth <= 320, 'nothing sticks out');
  });

  it('describes the points by its ends', async () => {
    const { element } = await placeQuestion({ ...nps, endLabels: ['Never', 'Gladly'] });
    const ids = element.querySelector('fieldset')!.getAttribute('aria-describedby')!.split(' ');
    const texts = ids.map(id => element.querySelector(`#${id}`)!.textContent.trim());
    deepEqual(texts, ['', 'Never Gladly']);
  });
});

describe('answering', () => {
  it('does not move what is below', async () => {
    const { element, harness, host } = await placeQuestion({ id: 'q', type: 'nps', title: 'Recommend?' });
    const before = host.getBoundingClientRect().height;
    await harness.choose('3');
    equal(getComputedStyle(element.querySelector('[part=clear]')!).visibility, 'visible');
    equal(host.getBoundingClientRect().height, before);
  });
});

describe('choice', () => {
  const choice: PlainQuestion = { id: 'q', type: 'choice', title: 'What?', options };

  it('opens a field in place for something else, and keeps its text out of other answers', async () => {
    const { element, harness, events } = await placeQuestion(choice);
    equal(element.querySelector('[part~=other]'), null);
    await harness.choose('Something else');
    await harness.type(' More light ');
    deepEqual([events.at(-1)?.value, events.at(-1)?.otherText], ['other', 'More light']);
    equal(harness.text, ' More light ');
    await harness.choose('Tools');
    deepEqual([events.at(-1)?.value, events.at(-1)?.otherText], ['tools', null]);
    equal(element.querySelector('[part~=other]'), null);
  });

  it('leaves out what the context excludes', async () => {
    const { harness } = await placeQuestion({ ...choice, excludeContext: 'team' }, { context: { team: 'load' } });
    deepEqual(harness.labels, ['Tools', 'None of these', 'Something else']);
  });

  it('survives a question without any option', async () => {
    const { harness } = await placeQuestion({ id: 'q', type: 'choice', title: 'What?', optionsFrom: 'nowhere' });
    deepEqual(harness.labels, []);
  });
});

describe('multi-choice', () => {
  const multiChoice: PlainQuestion = { id: 'q', type: 'multi-choice', title: 'Which?', options };

  it('answers in the order of the definition, whatever was clicked first', async () => {
    const { element, harness } = await placeQuestion(multiChoice);
    for (const label of ['Something else', 'Workload']) await harness.choose(label);
    deepEqual(element.value, ['load', 'other']);
    await harness.type('More light');
    equal(element.otherText, 'More light');
    await harness.choose('Tools');
    equal(element.otherText, 'More light');
  });

  it('lets an exclusive option stand alone', async () => {
    const { element, harness } = await placeQuestion(multiChoice);
    for (const label of ['Workload', 'None of these']) await harness.choose(label);
    deepEqual(element.value, ['none']);
    deepEqual(harness.chosen, ['None of these']);
    await harness.choose('Tools');
    deepEqual(element.value, ['tools']);
  });

  it('searches a long list, and keeps what was chosen in sight', async () => {
    const { element, harness } = await placeQuestion({ ...multiChoice, optionsFrom: 'departments' });
    await harness.choose('Department 3');
    const field = element.querySelector<HTMLInputElement>('[type=search]')!;
    field.value = 'ment 77';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    deepEqual(harness.labels.slice(0, 2), ['Department 3', 'Department 77']);
    await harness.choose('Department 77');
    deepEqual(element.value, ['d3', 'd77']);
  });
});

describe('number', () => {
  const hours: PlainQuestion = { id: 'q', type: 'number', title: 'How long?', unit: 'hours', decimals: 1 };

  it('is named by its question and its unit', async () => {
    const { element } = await placeQuestion(hours);
    const ids = element.querySelector('input')!.getAttribute('aria-labelledby')!.split(' ');
    deepEqual(
      ids.map(id => element.querySelector(`#${id}`)!.textContent.trim()),
      ['How long?', 'hours'],
    );
  });

  it('leaves what cannot be read in the field and answers NaN', async () => {
    const { element, harness } = await placeQuestion(hours);
    await harness.type('about two');
    ok(Number.isNaN(element.value));
    equal(harness.text, 'about two');
    await harness.type('2,');
    deepEqual([element.value, harness.text], [2, '2,']);
  });
});

describe('text', () => {
  const text: PlainQuestion = { id: 'q', type: 'text', title: 'Why?', maximumLength: 20 };

  it('counts what is left near the limit, in characters as people see them', async () => {
    const { element, harness } = await placeQuestion(text);
    const count = (): string => element.querySelector('[role=status]')!.textContent;
    await harness.type('x'.repeat(17));
    equal(count(), '');
    await harness.type('👨‍👩‍👧'.repeat(18));
    equal(count(), '2 characters left');
    await harness.type('x'.repeat(21));
    equal(count(), 'Please shorten this by 1 character.');
    equal((element.value as string).length, 21);
  });

  it('asks a measure not to name people, a message not', async () => {
    equal((await placeQuestion(text)).harness.help, 'Please do not name people.');
    equal((await placeQuestion({ ...text, help: 'A line will do.' })).harness.help, 'A line will do.');
    equal((await placeQuestion(text, { kind: 'message' })).harness.help, '');
  });

  it('grows with its text', async () => {
    const { element, harness } = await placeQuestion({ ...text, maximumLength: 2000 });
    const before = element.querySelector('textarea')!.getBoundingClientRect().height;
    await harness.type('word '.repeat(200));
    ok(element.querySelector('textarea')!.getBoundingClientRect().height > before);
  });
});

describe('statement', () => {
  it('is words without a control, and can take the focus', async () => {
    const { host, element, harness } = await placeQuestion({ id: 'q', type: 'statement', title: 'Nearly done' });
    equal(harness.legend, 'Nearly done');
    equal(element.querySelector('fieldset, input'), null);
    element.focusLegend();
    await element.updateComplete;
    equal(host.shadowRoot!.activeElement?.textContent, 'Nearly done');
  });
});

describe('words of a question', () => {
  it('are marked up, linked only where it is safe, and text otherwise', async () => {
    const title = 'See **this** and [the page](https://example.org/a) or [not](javascript:alert(1)) <b>x</b>';
    const { element, harness } = await placeQuestion({ id: 'q', type: 'nps', title });
    equal(harness.legend, 'See this and the page or [not](javascript:alert(1)) <b>x</b>');
    const link = element.querySelector('a')!;
    deepEqual(
      [link.href, link.rel, link.referrerPolicy],
      ['https://example.org/a', 'noopener noreferrer', 'no-referrer'],
    );
    equal(element.querySelectorAll('a, b').length, 1);
  });
});
