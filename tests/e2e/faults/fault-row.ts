import { afterAll, it } from 'vitest';
import { installedEngines, type EngineName } from '../browsers.js';
import { essentialRows } from './essential-rows.js';
import { createStage, playScene, type FaultScene } from './fault-scene.js';

/**
 * What is promised under a fault: nothing lost and nothing counted twice (`N`); a clear message, the form stays filled
 * and nothing is sent silently (`E`); kept and tried again later without anybody's doing (`K`); held until a person has
 * done something, who is told why (`H`).
 */
export type FaultPromise = Code | `${Code}, ${Code}`;
type Code = 'N' | 'E' | 'K' | 'H';

export interface FaultRowOptions {
  /** Default: Chromium. The essential rows are played in Firefox besides. */
  readonly engines?: readonly EngineName[];
  /** For Chromium; rows with the same flags share a browser. */
  readonly flags?: readonly string[];
  /** Default 150 s: two workers may share two cores with much else. */
  readonly timeoutMs?: number;
}

const stage = createStage();
afterAll(() => stage.stop());

/** One row of the fault table, once in each of its engines. */
export const faultRow = (
  row: number,
  promise: FaultPromise,
  title: string,
  run: (scene: FaultScene) => Promise<void>,
  { engines = ['chromium'], flags = [], timeoutMs = 150_000 }: FaultRowOptions = {},
): void => {
  const wanted = new Set<EngineName>([...engines, ...(essentialRows.includes(row) ? (['firefox'] as const) : [])]);
  for (const engine of installedEngines().filter(each => wanted.has(each))) {
    it(`row ${row} · ${promise} · ${engine} · ${title}`, { timeout: timeoutMs }, () =>
      playScene(stage, engine, engine === 'chromium' ? flags : [], run),
    );
  }
};
