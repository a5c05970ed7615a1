/** Assertions for tests that run inside a browser page. */

/** Functions and `undefined` have no JSON. */
const show = (value: unknown): string => {
  try {
    const json: unknown = JSON.stringify(value);
    return typeof json === 'string' ? json : String(value);
  } catch {
    return String(value);
  }
};

const fail = (message: string | undefined, found: string): never => {
  throw new Error(message ? `${message}: ${found}` : found);
};

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `expected something true, found ${show(value)}`);
}

export function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!Object.is(actual, expected)) fail(message, `expected ${show(expected)}, found ${show(actual)}`);
}

export const notEqual = (actual: unknown, unwanted: unknown, message?: string): void => {
  if (Object.is(actual, unwanted)) fail(message, `expected anything but ${show(unwanted)}`);
};

const same = (left: unknown, right: unknown): boolean => {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const leftKeys = Object.keys(left);
  return (
    leftKeys.length === Object.keys(right).length &&
    leftKeys.every(key => key in right && same(left[key as keyof object], right[key as keyof object]))
  );
};

/** Compares plain data: own enumerable keys, in any order. */
export const deepEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (!same(actual, expected)) fail(message, `expected ${show(expected)}, found ${show(actual)}`);
};

export const match = (actual: unknown, pattern: RegExp, message?: string): void => {
  if (typeof actual !== 'string' || !pattern.test(actual)) {
    fail(message, `expected something like ${String(pattern)}, found ${show(actual)}`);
  }
};

/** Looks again every frame or so until the condition holds, and gives back what it returned. */
export const waitUntil = async <T>(
  condition: () => T | Promise<T>,
  message = 'the awaited condition',
  patienceMs = 4000,
): Promise<NonNullable<T>> => {
  for (const until = performance.now() + patienceMs; ; await new Promise(resume => setTimeout(resume, 16))) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > until) throw new Error(`${message} did not come within ${patienceMs} ms`);
  }
};
