import { expect } from 'vitest';
import type { TestPage } from '../browsers.js';
import { faultRow } from './fault-row.js';
import { saved, sent, type FaultScene } from './fault-scene.js';

const kept = /Saved on this device\./;
const everywhere = { engines: ['chromium', 'firefox', 'webkit'] } as const;

const fillIn = async (scene: FaultScene, page: TestPage): Promise<string> => {
  const comment = scene.newComment();
  await page.click('radio', '9');
  await page.click('textbox');
  await page.type(comment);
  return comment;
};

faultRow(
  51,
  'N',
  'moved fifty times in the middle of answering',
  async scene => {
    const page = await scene.openPulse();
    const comment = await fillIn(scene, page);
    await page.evaluate(async () => {
      const pulse = document.querySelector('ics-pulse')!;
      const places = [0, 1].map(() => document.body.appendChild(document.createElement('div')));
      for (let move = 0; move < 50; move += 1) {
        places[move % 2]!.append(pulse);
        if (move % 10 === 0) await new Promise(resolve => setTimeout(resolve, 20));
      }
    });
    expect((await page.find('textbox')).value).toBe(comment);
    expect((await page.find('radio', '9')).checked).toBe(true);
    expect((await page.focused())?.role).toBe('textbox');
    await page.click('button', 'Send');
    await scene.see(page, sent);
    await scene.expectOneRow(comment);
    expect(scene.proxy.attempts.length).toBe(1);
  },
  everywhere,
);

faultRow(
  52,
  'N',
  'adopted into another document',
  async scene => {
    const page = await scene.openPulse();
    const comment = scene.newComment();
    await page.evaluate(
      () =>
        new Promise<void>(resolve => {
          const pulse = document.querySelector('ics-pulse')!;
          const frame = document.createElement('iframe');
          frame.src = '/news';
          frame.addEventListener('load', () => {
            const inner = frame.contentDocument!;
            inner.body.append(inner.adoptNode(pulse));
            // And home again, as an editor does that works on a copy.
            setTimeout(() => {
              document.body.append(document.adoptNode(pulse));
              resolve();
            }, 200);
          });
          document.body.append(frame);
        }),
    );
    await page.find('button', 'Send');
    await scene.answer(page, comment);
    await scene.see(page, sent);
    await scene.expectOneRow(comment);
    expect(scene.proxy.attempts.length).toBe(1);
  },
  everywhere,
);

faultRow(
  65,
  'N',
  'another language and direction in the middle of answering',
  async scene => {
    const page = await scene.openPulse();
    const comment = await fillIn(scene, page);
    for (const [lang, dir] of [
      ['ar', 'rtl'],
      ['de', 'ltr'],
    ] as const) {
      await page.evaluate(
        (tag, direction) => Object.assign(document.documentElement, { lang: tag, dir: direction }),
        lang,
        dir,
      );
    }
    expect((await page.find('textbox')).value).toBe(comment);
    expect((await page.find('radio', '9')).checked).toBe(true);
    await page.evaluate(() => document.querySelector('ics-pulse')!.submit());
    await scene.expectOneRow(comment);
  },
  everywhere,
);

faultRow(
  67,
  'N',
  'the host freezes the page for ten seconds at the click',
  async scene => {
    const page = await scene.openPulse();
    const comment = await fillIn(scene, page);
    await page.evaluate(() => {
      addEventListener('ics-submit', () =>
        setTimeout(() => {
          const untilMs = performance.now() + 10_000;
          while (performance.now() < untilMs);
        }),
      );
    });
    await page.click('button', 'Send');
    await scene.see(page, saved);
    await scene.expectOneRow(comment);
    expect(scene.proxy.attempts.length).toBe(1);
  },
  { engines: ['chromium', 'firefox'] },
);

/** For the head of a page: what a monitoring script of the host does to `fetch`. */
const throwing = `<script>globalThis.fetch = () => { throw new TypeError('monitored'); };</script>`;
faultRow(
  66,
  'K',
  'the host makes fetch throw at once',
  async scene => {
    const page = await scene.openPulse({ head: throwing });
    const comment = scene.newComment();
    await scene.answer(page, comment);
    await scene.see(page, kept);
    expect(scene.proxy.attempts.length).toBe(0);
    await page.open(`${scene.proxy.origin}/`);
    await scene.expectOneRow(comment);
  },
  everywhere,
);
