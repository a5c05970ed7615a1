import qrcode from 'qrcode-generator';

/** What ISO/IEC 18004 asks for around a code, in modules. */
const quietModules = 4;

/** What fits into the largest code at this level of correction. */
const mostCharacters = 2331;

/** The dark modules of a row as a path, a rectangle for each run of them. */
const rowPath = (dark: readonly boolean[], row: number): string =>
  dark
    .map((isDark, column) => {
      if (!isDark || dark[column - 1]) return '';
      const end = dark.indexOf(false, column);
      const length = (end < 0 ? dark.length : end) - column;
      return `M${column + quietModules} ${row + quietModules}h${length}v1h-${length}z`;
    })
    .join('');

/**
 * The QR code of an address as `URL` writes it, in ASCII alone. An SVG document, black on white whatever the page's colours and
 * as large as its place allows; 15 % of it may be unreadable. Null from 2332 characters on, which fit into no code.
 */
export const qrCode = (address: string): string | null => {
  if (address.length > mostCharacters) return null;
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const modules = Array.from({ length: code.getModuleCount() }, (_, place) => place);
  const path = modules.map(row =>
    rowPath(
      modules.map(column => code.isDark(row, column)),
      row,
    ),
  );
  const size = modules.length + 2 * quietModules;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path.join('')}"/></svg>\n`
  );
};
