/** `npm run demo:fatigue`: 400 days of the simulated company without a browser, and its table. */
import { createMemoryStorage } from '../../../src/base/memory-storage.js';
import type { LocalPorts } from '../../../src/base/ports.js';
import { days } from './facts.js';
import { people } from './people.js';
import { reportOn, tableOf } from './report.js';
import { simulateDevice } from './simulate-device.js';

let drawn = 0;
const portsOver = (storage: LocalPorts['storage']): LocalPorts => ({
  clock: {
    nowMs: Date.now,
    monotonicMs: () => performance.now(),
    after(delayMs, work) {
      const timer = setTimeout(work, delayMs);
      return () => clearTimeout(timer);
    },
  },
  random: { unit: Math.random, hex: byteCount => String((drawn += 1)).padStart(2 * byteCount, '0') },
  storage,
  tabs: { announce: () => undefined, onAnnounced: () => () => undefined },
});

const visits = [];
for (const device of new Set(people.map(person => person.device))) {
  const storage = { ...createMemoryStorage(), persistence: 'disk' } as const;
  visits.push(...(await simulateDevice(device, 0, days, () => portsOver(storage))));
}
const report = reportOn(visits);
process.stdout.write(`${[tableOf(report), ...report.violations.slice(0, 20)].join('\n')}\n`);
process.exitCode = report.violations.length > 0 ? 1 : 0;
