import { readQuestionChildren } from '../../../src/view/read-question-children.js';
import { deepEqual } from '../assert.js';

describe('question children', () => {
  it('spell out marks and bounds, those of days as texts', () => {
    const host = document.createElement('div');
    const add = (attributes: Readonly<Record<string, string>>): void => {
      const child = document.createElement('ics-question');
      for (const [name, value] of Object.entries(attributes)) child.setAttribute(name, value);
      host.append(child);
    };
    add({ type: 'date', name: 'day', minimum: '2026-01-01', maximum: 'today' });
    add({ type: 'text', name: 'why', 'minimum-length': '20', 'maximum-length': '400' });
    add({ type: 'number', name: 'hours', maximum: '40', about: '', 'not-applicable': '', 'cannot-say': '' });
    const { questions } = readQuestionChildren(host) as { readonly questions: unknown };
    deepEqual(questions, [
      { id: 'day', type: 'date', title: '', minimum: '2026-01-01', maximum: 'today' },
      { id: 'why', type: 'text', title: '', minimumLength: 20, maximumLength: 400 },
      { id: 'hours', type: 'number', title: '', maximum: 40, about: true, notApplicable: true, cannotSay: true },
    ]);
  });

  const read = (markup: string): unknown => {
    const host = document.createElement('div');
    host.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
    return (readQuestionChildren(host) as { readonly questions: readonly unknown[] }).questions[0];
  };

  it('spell out numbers, orders and lists', () => {
    deepEqual(
      read('<ics-question type="slider" name="s" step="0.5" end-labels="Never; All the time">S</ics-question>'),
      {
        id: 's',
        type: 'slider',
        title: 'S',
        step: 0.5,
        endLabels: ['Never', 'All the time'],
      },
    );
    deepEqual(
      read('<ics-question type="ranking" name="r" top="2" shuffle="reverse-half" keep-last="1">R</ics-question>'),
      {
        id: 'r',
        type: 'ranking',
        title: 'R',
        top: 2,
        shuffle: 'reverse-half',
        keepLast: 1,
      },
    );
    deepEqual(read('<ics-question type="allocation" name="a" total="10" shuffle>A</ics-question>'), {
      id: 'a',
      type: 'allocation',
      title: 'A',
      total: 10,
      shuffle: true,
    });
    deepEqual(read('<ics-question type="contact" name="c" fields="name, phone" shuffle="false">C</ics-question>'), {
      id: 'c',
      type: 'contact',
      title: 'C',
      fields: ['name', 'phone'],
      shuffle: false,
    });
  });

  it('are the rows of a matrix within it, and its words stay its own', () => {
    const rows =
      '<ics-question name="it" dimension="speed" reverse>IT</ics-question><ics-question name="hr">HR</ics-question>';
    deepEqual(read(`<ics-question type="matrix" name="m" scale="freq5" comments>How often? ${rows}</ics-question>`), {
      id: 'm',
      type: 'matrix',
      title: 'How often?',
      scale: 'freq5',
      comments: true,
      rows: [
        { id: 'it', label: 'IT', dimension: 'speed', reverse: true },
        { id: 'hr', label: 'HR' },
      ],
    });
  });
});
