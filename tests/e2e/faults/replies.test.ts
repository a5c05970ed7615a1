import { saved, sent } from './fault-scene.js';
import { faultRow } from './fault-row.js';

faultRow(
  7,
  'N',
  'response lost after the commit',
  async scene => {
    scene.proxy.faults.push({ kind: 'lose-reply' }, { kind: 'lose-reply' });
    const comment = scene.newComment();
    const page = await scene.openPulse();
    await scene.answer(page, comment);
    await scene.see(page, saved);
    await scene.see(page, sent);
    await scene.expectOneRow(comment);
  },
  { engines: ['chromium', 'webkit'] },
);
