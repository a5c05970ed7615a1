/**
 * Compares the script-tag build with two references that show the same three questions and post them: a custom element
 * without any library, and a minimal Lit element. Headless Chromium, 4× CPU slowdown, all contenders in turn in each
 * repetition. Prints medians and ratios; it reports and never fails on a number.
 *
 * `npm run bench -- --repetitions 25`; default 15, and fewer are too few to compare.
 * Two rooms need no browser: `aggregate` fills databases with a million answers and makes one document of them; `inserts` compares
 * single answers over HTTP with bare inserts into the same database.
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
import { insertsRoom } from './inserts/inserts-room.js';
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
  charts: chartsRoom,
};

const serverRooms: Readonly<Record<string, (asked: { readonly repetitions: number }) => Promise<void>>> = {
  aggregate: aggregateRoom,
  inserts: insertsRoom,
};
const roomNames = [...Object.keys(rooms), ...Object.keys(serverRooms)];

const { values } = parseArgs({
  options: {
    repetitions: { type: 'string', default: '15' },
    rooms: { type: 'string', default: roomNames.join(',') },
    instances: { type: 'string', default: '1,10,100,500' },
  },
});
const repetitions = Math.max(1, Math.floor(Number(values.repetitions)) || 15);
const instances = values.instances.split(',').map(Number);

const wanted = values.rooms.split(',');
const unknown = wanted.find(name => !roomNames.includes(name));
if (unknown !== undefined) throw new Error(`There is no room "${unknown}"; there are ${roomNames.join(', ')}.`);

if (wanted.some(name => Object.hasOwn(rooms, name))) {
  await withStage({ repetitions, instances }, async stage => {
    console.log(`Medians of ${repetitions} repetitions, headless Chromium, ${slowdown}× CPU slowdown.`);
    for (const name of wanted) {
      if (!Object.hasOwn(rooms, name)) continue;
      console.log();
      await rooms[name]?.(stage);
    }
  });
}
for (const name of wanted) {
  if (!Object.hasOwn(serverRooms, name)) continue;
  console.log();
  await serverRooms[name]?.({ repetitions });
}
