import type { ChartTable } from './chart.js';

/** Marks that keep figures in order among right-to-left words; no part of what a figure is. */
const directionMarks = /[\u200e\u200f\u2066-\u2069]/g;

/** A plain number, with a sign perhaps: spreadsheets read it as one. */
const plainNumber = /^[+\-\u2212]?\p{Nd}[\p{Nd}.,\u066b\u066c\u00a0\u202f]*$/u;

/**
 * What a spreadsheet would run as a formula (OWASP, CSV injection: = + - @, tab and carriage return, also in full width), even
 * after spaces. An apostrophe before it makes it text.
 */
const formula = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

const cellOf = (content: string): string => {
  const text = content.replace(directionMarks, '');
  const harmless = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** The table as CSV (RFC 4180), in UTF-8 with a byte order mark, by which spreadsheets know the encoding. */
export const csvOf = ({ columns, rows }: ChartTable): string =>
  `\uFEFF${[columns.map(({ title }) => title), ...rows].map(row => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
