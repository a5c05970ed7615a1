import { sendMouse } from '@web/test-runner-commands';
import { ResultsElement } from '../../../src/results/index.js';
import { equal, match, notEqual, ok, waitUntil } from '../assert.js';
import { emulateMedia, press } from '../commands.js';
import { ChartHarness } from './chart-harness.js';
import { serviceAggregate } from './service-aggregate.js';

ResultsElement.define();

const source = (document: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));

const often = 'How soon did you hear from others?: Often, 39 %, 12 of 31';
const never = 'How soon did you hear from others?: Never, 3 %, 1 of 31';

describe('marks of a chart', () => {
  let place: HTMLElement;

  const show = async (language = 'en', widthPx = 600): Promise<ChartHarness> => {
    place.lang = language;
    place.style.inlineSize = `${widthPx}px`;
    const element = document.createElement('ics-results');
    element.setAttribute('view', 'diverging-bars');
    element.setAttribute('src', source(serviceAggregate));
    place.append(element);
    return new ChartHarness(element).settled();
  };

  const pointAt = async (target: Element): Promise<void> => {
    target.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = target.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  };

  beforeEach(() => {
    place = document.createElement('main');
    document.documentElement.style.colorScheme = 'light dark';
    document.body.append(place);
  });
  afterEach(async () => {
    place.remove();
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('are one tab stop, and arrow keys go to the nearest one', async () => {
    const chart = await show();
    equal(chart.chart?.shadowRoot?.querySelectorAll('[tabindex="0"]').length, 1);
    chart.mark(never).focus();
    await press('ArrowRight');
    match(chart.focused, /Rarely/);
    await press('ArrowLeft');
    equal(chart.focused, never);
    await press('ArrowDown');
    match(chart.focused, /^Was it late\?|not counted/);
    await press('Home');
    equal(chart.focused, never);
    await press('End');
    equal(chart.focused, chart.marks.at(-1));
    equal(chart.chart?.shadowRoot?.querySelectorAll('[tabindex="0"]').length, 1, 'the stop goes along');
  });

  it('follow the eye in right-to-left words', async () => {
    const chart = await show('ar');
    const [first = '', second = ''] = chart.marks;
    const leftOf = (text: string): number => chart.mark(text).getBoundingClientRect().left;
    ok(leftOf(second) < leftOf(first), 'the drawing is mirrored');
    chart.mark(first).focus();
    await press('ArrowLeft');
    equal(chart.focused, second);
  });

  it('say in a tooltip what they are while they have the focus, and Escape closes it', async () => {
    const chart = await show();
    chart.mark(never).focus();
    await waitUntil(() => chart.tooltip === never);
    await press('Escape');
    await waitUntil(() => chart.tooltip === '');
    equal(chart.focused, never, 'the focus stays');
    await press('ArrowRight');
    await waitUntil(() => /Rarely/.test(chart.tooltip));
  });

  it('have a ring around the one that the keys are on', async () => {
    const chart = await show();
    chart.mark(never).focus();
    await press('ArrowRight');
    const ring = await waitUntil(() => chart.drawing?.querySelector('.ring'));
    const mark = chart.mark(chart.focused).getBoundingClientRect();
    ok(ring.getBoundingClientRect().width > mark.width);
  });

  it('keep the tooltip while the pointer is on it, and lose it afterwards', async () => {
    const chart = await show();
    await pointAt(chart.mark(often));
    await waitUntil(() => chart.tooltip === often);
    await pointAt(chart.tooltipElement!);
    await new Promise(resume => setTimeout(resume, 400));
    equal(chart.tooltip, often, 'on the tooltip');
    await sendMouse({ type: 'move', position: [0, 0] });
    await waitUntil(() => chart.tooltip === '');
  });

  it('close the tooltip of the pointer with Escape too, and nothing around the chart hears of it', async () => {
    const chart = await show();
    const heard: string[] = [];
    place.addEventListener('keydown', ({ key }) => heard.push(key));
    place.tabIndex = -1;
    place.focus();
    await pointAt(chart.mark(often));
    await waitUntil(() => chart.tooltip === often);
    await press('Escape');
    await waitUntil(() => chart.tooltip === '');
    equal(heard.length, 0);
  });

  for (const language of ['en', 'ar']) {
    it(`keep tooltips on the card at 320 px, ${language}`, async () => {
      const chart = await show(language, 320);
      for (const text of chart.marks) {
        chart.mark(text).focus();
        const tooltip = await waitUntil(() => (chart.tooltip === text ? chart.tooltipElement : null));
        const [box, card] = [tooltip.getBoundingClientRect(), chart.element.getBoundingClientRect()];
        ok(box.left >= card.left && box.right <= card.right, `${text}: ${box.left}–${box.right}`);
        ok(box.top >= card.top && box.bottom <= card.bottom, `${text}: ${box.top}–${box.bottom}`);
      }
    });
  }

  it('have colours of the system in forced colors', async () => {
    const chart = await show();
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return;
    try {
      const fillOf = (text: string): string => getComputedStyle(chart.mark(text)).fill;
      const own = 'rgb(230, 97, 1)';
      notEqual(fillOf(never), own);
      notEqual(fillOf(never), fillOf(often));
    } finally {
      await emulateMedia({});
    }
  });
});
