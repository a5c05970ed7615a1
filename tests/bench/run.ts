/**
 * Compares the script-tag build with two references that show the same three questions and post them: a custom element
 * without any library, and a minimal Lit element. Headless Chromium, 4× CPU slowdown, all contenders in turn in each
 * repetition. Prints medians and ratios; it reports and never fails on a number.
 *
 * `npm run bench -- --repetitions 25`; default 15, and fewer are too few to compare.
 * The room `aggregate` is not about browsers: it fills a database with a million answers and makes one document of them.
 *
 * `--rooms first,many` and `--instances 1,500` choose what is measured. `DIST=<folder>` measures another build.
 */
import { parseArgs } from 'node:util';
import { aggregateRoom } from './aggregate/aggregate-room.js';
import { withStage, type BenchRoom } from './bench-stage.js';
import { slowdown } from './bench-tab.js';
import { chartsRoom } from './charts.js';
import { displayModesRoom } from './display-modes.js';
import { firstVisitRoom } from './first-visit.js';
import { manyInstancesRoom } from './many-instances.js';
import { manyQuestionsRoom } from './many-questions.js';
import { mountsRoom } from './mounts.js';
import { notDueRoom } from './not-due.js';

const rooms: Readonly<Record<string, BenchRoom>> = {
  first: firstVisitRoom,
  many: manyInstancesRoom,
  questions: manyQuestionsRoom,
  mounts: mountsRoom,
  'not-due': notDueRoom,
  modes: displayModesRoom,
  aggregate: aggregateRoom,
  charts: chartsRoom,
};

const { values } = parseArgs({
  options: {
    repetitions: { type: 'string', default: '15' },
    rooms: { type: 'string', default: Object.keys(rooms).join(',') },
    instances: { type: 'string', default: '1,10,100,500' },
  },
});
const repetitions = Math.max(1, Math.floor(Number(values.repetitions)) || 15);
const instances = values.instances.split(',').map(Number);

await withStage({ repetitions, instances }, async stage => {
  console.log(`Medians of ${repetitions} repetitions, headless Chromium, ${slowdown}× CPU slowdown.`);
  for (const name of values.rooms.split(',')) {
    const room = rooms[name];
    if (!room) throw new Error(`There is no room "${name}"; there are ${Object.keys(rooms).join(', ')}.`);
    console.log();
    await room(stage);
  }
});
