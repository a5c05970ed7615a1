import { ResultsElement } from '../../../src/results/index.js';
import { ok } from '../assert.js';
import { ChartHarness } from './chart-harness.js';
import { serviceAggregate } from './service-aggregate.js';

ResultsElement.define();

const longName = 'Rechtsabteilung und Vertragsangelegenheiten der Nord- und Ostniederlassungen';

describe('a card with little room', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('main');
    place.style.inlineSize = '320px';
    document.body.append(place);
  });
  afterEach(() => place.remove());

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`keeps a list with long names inside, ${direction}`, async () => {
      place.dir = direction;
      const groups = serviceAggregate.groups.map(group => ({ ...group, label: { en: longName } }));
      const source = new Blob([JSON.stringify({ ...serviceAggregate, groups })], { type: 'application/json' });
      const element = document.createElement('ics-results');
      element.setAttribute('view', 'diverging-bars');
      element.setAttribute('src', URL.createObjectURL(source));
      place.append(element);
      await new ChartHarness(element).settled();
      const card = element.getBoundingClientRect();
      const lists = [...(element.shadowRoot?.querySelectorAll('select') ?? [])].map(list =>
        list.getBoundingClientRect(),
      );
      ok(lists.length > 0);
      for (const { left, right } of lists) ok(left >= card.left && right <= card.right, `${left}–${right}`);
    });
  }
});
