/** What failed, to be read at the end of a long log: a line for each, most of a message left out. */

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const listAt = (value: unknown, key: string): readonly unknown[] => {
  const list = fieldsOf(value)[key];
  return Array.isArray(list) ? list : [];
};
const textAt = (value: unknown, key: string): string => {
  const text = fieldsOf(value)[key];
  return typeof text === 'string' ? text : '';
};

const longestMessage = 600;

const short = (message: string): string => message.trim().split('\n').slice(0, 4).join(' · ').slice(0, longestMessage);

/** From a file's place in vitest's report: its failed tests, or the file itself where it broke outside of them. */
const failuresIn = (file: unknown): string[] => {
  const path = textAt(file, 'name').replace(/^.*\/(?=(src|tests|demo)\/)/, '');
  const failed = listAt(file, 'assertionResults').filter(test => textAt(test, 'status') === 'failed');
  if (failed.length === 0)
    return textAt(file, 'status') === 'failed' ? [`${path}: ${short(textAt(file, 'message'))}`] : [];
  return failed.map(
    test => `${path}: ${textAt(test, 'fullName')}: ${short(String(listAt(test, 'failureMessages')[0]))}`,
  );
};

/** The failures of a stage: out of vitest's JSON report, or as the reporter of the browser stage wrote them. */
export const failuresOf = (report: unknown): string[] => [
  ...listAt(report, 'testResults').flatMap(failuresIn),
  ...listAt(report, 'failures').map(String),
];
