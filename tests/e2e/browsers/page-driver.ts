/** The little that each engine must be able to do; everything else is built on it in one way for all. */
export interface PageDriver {
  open(url: string): Promise<void>;
  /** Evaluates a JavaScript expression in the page, waits for its promise, returns its JSON value. */
  run(expression: string): Promise<unknown>;
  /** A trusted click at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Trusted keys pressed together, by their `KeyboardEvent.key`, the space bar as `Space`. */
  chord(keys: readonly string[]): Promise<void>;
  /** A trusted key for each character. */
  type(text: string): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  /** Changes what a person prefers while the page stays as it is; the zoom stays too. Only Chromium can. */
  prefer?(preferences: Preferences): Promise<void>;
  close(): Promise<void>;
}

/** What a person may have set. Only Chromium honours all of it; Firefox and WebKit honour scheme and motion. */
export interface Preferences {
  /** Default `light`. */
  readonly colorScheme?: 'light' | 'dark';
  /** Default false. */
  readonly forcedColors?: boolean;
  /** Default false. */
  readonly reducedMotion?: boolean;
  /** CSS pixels. Default 1280 × 900. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Zoom of the page as a factor, Chromium only. Default 1. */
  readonly zoom?: number;
}

export const defaultSize = { width: 1280, height: 900 } as const;

export interface BrowserDriver {
  newPage(): Promise<PageDriver>;
  close(): Promise<void>;
}
