const said = new Set<string>();

/** Tells the integrator in the console, once per page for each code and subject; never an answer, never an exception. */
export const warnOnce = (code: string, sentence: string): void => {
  const line = `ics-pulse: ${sentence} [${code}]`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
};
