import { installedEngines, type EngineName, type Preferences } from '../browsers.js';

export type Direction = 'ltr' | 'rtl';

/** One way of looking at a page, in one engine. */
export interface Mode {
  readonly engine: EngineName;
  readonly name: string;
  readonly preferences: Preferences;
  readonly direction: Direction;
}

type EngineMode = Omit<Mode, 'engine'>;

const mode = (name: string, preferences: Preferences, direction: Direction = 'ltr'): EngineMode => ({
  name,
  preferences,
  direction,
});

/** Each scheme and each direction once. */
const everywhere: readonly EngineMode[] = [
  mode('light', {}),
  mode('dark right-to-left', { colorScheme: 'dark' }, 'rtl'),
];

/** Only Chromium can be told all of this. */
const chromiumOnly: readonly EngineMode[] = [
  mode('dark with reduced motion', { colorScheme: 'dark', reducedMotion: true }),
  mode('375 px wide right-to-left', { size: { width: 375, height: 700 } }, 'rtl'),
  mode('320 px wide', { size: { width: 320, height: 700 } }),
  mode('forced colors', { forcedColors: true }),
  mode('forced colors dark right-to-left', { forcedColors: true, colorScheme: 'dark' }, 'rtl'),
  mode('zoomed to 200 %', { zoom: 2 }),
];

export const modes: readonly Mode[] = installedEngines().flatMap(engine =>
  [...everywhere, ...(engine === 'chromium' ? chromiumOnly : [])].map(one => ({ engine, ...one })),
);
