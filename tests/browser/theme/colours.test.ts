import { contrastRatio, lowContrasts, over } from '../../../src/view/debug/contrast.js';
import { checkContrast, themeColours } from '../../../src/view/debug/check-contrast.js';
import type { PulseElement } from '../../../src/index.js';
import { deepEqual, equal, ok, waitUntil } from '../assert.js';
import { jsonChild, lunch, PulsePage, transport } from '../pulse/page.js';

/** Brand colours, light and dark, on which white or black has to stand. */
const accents = ['#ffd400', '#1a5fb4', '#00a3ad', '#e4002b', '#7fba00', '#2b2b2b', '#f7f7f7', 'hotpink'];

const isShielded = (tag: PulseElement): boolean => (tag.shadowRoot?.adoptedStyleSheets.length ?? 0) > 5;

const colours = (tag: PulseElement) => {
  const found = themeColours(tag);
  ok(found);
  return found;
};

const lines = (tag: PulseElement): string[] => lowContrasts(colours(tag)).map(({ token, on }) => `${token} on ${on}`);

describe('the colours of a pulse', () => {
  let page: PulsePage;
  beforeEach(() => {
    page = new PulsePage();
  });
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    page.close();
  });

  const show = async (tokens: Readonly<Record<string, string>> = {}): Promise<PulseElement> => {
    const tag = page.add({ transport }, jsonChild(lunch));
    for (const [name, value] of Object.entries(tokens)) tag.style.setProperty(name, value);
    await page.shown(tag);
    await waitUntil(() => isShielded(tag));
    return tag;
  };

  for (const scheme of ['light', 'dark', 'light dark', 'normal']) {
    it(`reach level AA by themselves, with color-scheme ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const tag = await show();
      deepEqual(lines(tag), []);
      const { text, surface } = colours(tag);
      ok(contrastRatio(text, surface) >= 7, 'body text');
    });
  }

  it('follow the color-scheme of the page', async () => {
    const surfaces = [];
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      surfaces.push(colours(await show()).surface.red);
    }
    ok(surfaces[0]! > 200 && surfaces[1]! < 60, String(surfaces));
  });

  it('can be read on a dark page that says nothing of its scheme', async () => {
    document.body.style.cssText = 'background:#111;color:#eee';
    const tag = await show();
    deepEqual(lines(tag), []);
    ok(contrastRatio(colours(tag).text, colours(tag).surface) >= 7);
  });

  for (const accent of accents) {
    it(`have black or white on ${accent}, whichever is read better`, async () => {
      const found = colours(await show({ '--ics-accent': accent }));
      const ratio = contrastRatio(found['on-accent'], over(found.accent, found.surface));
      ok(ratio >= 4.5, `${ratio}`);
    });
  }

  it('are the page’s where it says them', async () => {
    const found = colours(await show({ '--ics-accent': '#ffd400', '--ics-on-accent': 'rgb(1, 2, 3)' }));
    deepEqual(found['on-accent'], { red: 1, green: 2, blue: 3, alpha: 1 });
  });

  it('are warned of once where they cannot be read, with a code', async () => {
    document.body.style.background = '#111';
    const tag = await show({ '--ics-surface': 'transparent', '--ics-text': '#333', '--ics-focus': '#222' });
    const before = tag.shadowRoot?.childElementCount;
    for (let times = 0; times < 3; times++) checkContrast(tag);
    const warnings = page.console.filter(line => line.includes('[low-contrast]'));
    equal(warnings.filter(line => line.includes('--ics-text on --ics-surface')).length, 1, warnings.join('\n'));
    equal(warnings.filter(line => line.includes('--ics-focus on --ics-surface')).length, 1);
    equal(tag.shadowRoot?.childElementCount, before, 'nothing is left behind');
  });

  it('are looked at where the tag says debug', async () => {
    const tag = page.add({ transport, debug: '' }, jsonChild({ ...lunch, id: 'looked-at' }));
    tag.style.setProperty('--ics-text-secondary', '#bcbcbc');
    await page.shown(tag);
    await waitUntil(() =>
      page.console.some(line => line.includes('--ics-text-secondary') && line.includes('[low-contrast]')),
    );
  });
});
