import type { TextFormat } from '../../definition/pulse-definition.js';

/** UTF-16 units of what can still be an address (RFC 5321, 4.5.3.1.3, less the angle brackets around it). */
const longestEmail = 254;

/** Letters, figures and hyphens of any script, none of them at an end (RFC 5890, 2.3.1). */
const isLabel = (label: string): boolean =>
  label.length <= 63 && /^[\p{L}\p{M}\p{N}-]+$/u.test(label) && !label.startsWith('-') && !label.endsWith('-');

/** Names with points between them, at least two of them. */
const isDomain = (text: string): boolean => {
  const labels = text.split('.');
  return labels.length > 1 && text.length <= 253 && labels.every(isLabel) && !/^\p{N}+$/u.test(labels.at(-1)!);
};

/**
 * Something, one @, and names with points between them, in letters of any script (RFC 6531) and without quotation marks;
 * whether anybody reads it only a mail can tell. Linear time.
 */
export const isEmail = (text: string): boolean => {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const isLocal = at > 0 && at <= 64 && /^[^\s\p{C}@"(),:;<>[\\\]]+$/u.test(local);
  return text.length <= longestEmail && isLocal && !/^\.|\.\.|\.$/.test(local) && isDomain(text.slice(at + 1));
};

/** UTF-16 units of 15 digits with several signs between any two. */
const longestPhone = 100;

/** 5 to 15 digits of any script (ITU-T E.164 has 15 at most) with what people put between them. Linear time. */
export const isPhone = (text: string): boolean => {
  if (text.length > longestPhone) return false;
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 5 && digits <= 15 && /^\+?[\p{Nd}\s()/.-]+$/u.test(text);
};

/** Longer ones are refused by browsers and servers here and there, in UTF-16 units. */
const longestUrl = 2000;

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

const isVersion4 = (text: string): boolean => {
  const parts = text.split('.');
  return parts.length === 4 && parts.every(part => /^\d{1,3}$/.test(part) && Number(part) <= 255);
};

const isVersion6 = (text: string): boolean => text.includes(':') && /^\[[\da-f:.]{2,45}\]$/i.test(text);

/**
 * The address of a web page: with `http://` or `https://`, where one name such as `intranet` is enough, or without, where
 * names have points between them. Names and paths may be of any script; no user name, no other scheme. Linear time.
 */
export const isUrl = (text: string): boolean => {
  const [scheme = ''] = /^https?:\/\//i.exec(text) ?? [];
  if (text.length > longestUrl || /[\s\p{C}<>"]/u.test(text)) return false;
  const authority = text.slice(scheme.length).split(/[/?#]/, 1)[0]!;
  const colon = authority.indexOf(':', authority.lastIndexOf(']') + 1);
  const host = colon < 0 ? authority : authority.slice(0, colon);
  const isHost = isDomain(host) || isVersion4(host) || (scheme !== '' && (isLabel(host) || isVersion6(host)));
  return isHost && (colon < 0 || isPort(authority.slice(colon + 1)));
};

/** Signs that say in which direction to read, which `Intl` and keyboards put around figures. */
const directionSigns = /[\u061c\u200e\u200f]/g;

/** UTF-16 units of what can still be a number or a day. */
const longestFigures = 100;

/**
 * A number in figures of any script, with the signs that people put between them: whatever the language, because a collector
 * does not know how its author writes. Linear time.
 */
const isNumber = (text: string): boolean =>
  text.length <= longestFigures &&
  /^[+\-−]?\p{Nd}+([.,٫٬'’ \u00a0\u202f]\p{Nd}+)*$/u.test(text.replace(directionSigns, ''));

/** Arabic, Persian, Devanagari and full-width figures as those of ASCII; in each script they follow each other. */
const plainFigures = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, figure => {
    const code = figure.charCodeAt(0);
    return String(code >= 0x966 && code <= 0x96f ? code - 0x966 : code & 15);
  });

const isDay = (year: string, month: string, day: string): boolean => {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number(year) > 0 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

const yearFirst = /^(\d{4})[-./年년](\d{1,2})[-./月월](\d{1,2})[日일]?$/;
const yearLast = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;

/**
 * A day in figures, with four for the year, in one of the orders that people write: 2026-11-22, 22.11.2026, 22/11/2026,
 * 11/22/2026, 2026年11月22日. Linear time.
 */
const isDate = (text: string): boolean => {
  if (text.length > longestFigures) return false;
  const bare = text.replace(directionSigns, '').replace(/(?<=[.년월])\s/g, '');
  // Several languages end a day with a point; Bulgarian with the first letter of the word for a year.
  const plain = plainFigures(bare).replace(/\s?г\.$|\.$/, '');
  const first = yearFirst.exec(plain);
  if (first) return isDay(first[1]!, first[2]!, first[3]!);
  const last = yearLast.exec(plain);
  return last !== null && (isDay(last[4]!, last[3]!, last[1]!) || isDay(last[4]!, last[1]!, last[3]!));
};

/** Characters of the shortest and of the longest text that can have a format. */
export const formatLengths: Readonly<Record<TextFormat, readonly [shortest: number, longest: number]>> = {
  email: ['a@b.c'.length, longestEmail],
  url: ['a.b'.length, longestUrl],
  phone: ['12345'.length, longestPhone],
  number: [1, longestFigures],
  date: ['1.1.2026'.length, longestFigures],
};

/** Whether a text, without white space around it, has a format. Each takes time in proportion to its length. */
export const textFormats: Readonly<Record<TextFormat, (text: string) => boolean>> = {
  email: isEmail,
  url: isUrl,
  phone: isPhone,
  number: isNumber,
  date: isDate,
};
