/** One test of a row, by the name that `faultRow` gave it. */
export interface PlayedRow {
  readonly name: string;
  readonly result: string;
}

const nameForm = /^row (\d+) · ([A-Z, ]+) · (\w+) · (.*)$/;

/** The lines of a Markdown table: row, engine, promise, result, what was done; tests of no row are left out. */
export const faultTable = (played: readonly PlayedRow[]): string[] => {
  const rows = played.flatMap(({ name, result }) => {
    const [, row, promise, engine, title] = nameForm.exec(name) ?? [];
    return row === undefined ? [] : [{ row: Number(row), promise, engine, title, result }];
  });
  rows.sort((a, b) => a.row - b.row);
  return [
    '| Row | Engine | Promise | Result | What happens |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ row, engine, promise, result, title }) => `| ${row} | ${engine} | ${promise} | ${result} | ${title} |`,
    ),
  ];
};
