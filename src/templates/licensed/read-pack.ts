import { issueIf, under, type Issue } from '../../base/issue.js';
import { isJsonObject } from '../../base/json.js';
import { instruments, type Instrument, type InstrumentId } from './instruments.js';

/** One item of an instrument, in the words of the licensed form. */
export interface LicensedItem {
  readonly text: string;
  /** Whether a low code is a good one; needed where the wordings in circulation differ in it. */
  readonly reversed?: boolean;
  /** The id of its scale, where `scales` names them. */
  readonly scale?: string;
  /** What is expected, for instruments that compare that with what is found. */
  readonly expected?: string;
}

/** What whoever holds a licence supplies, as JSON. */
export interface LicensedPack {
  readonly id: string;
  readonly scoring: `builtin:${InstrumentId}`;
  readonly licenceUrl: string;
  /** Printed in the card, word for word. */
  readonly attribution: string;
  readonly accepted: true;
  /** In the order of the form. */
  readonly items: readonly (string | LicensedItem)[];
  /** What the answers are called, from the lowest code to the highest. */
  readonly answers: readonly string[];
  /** Where the instrument’s scales differ from version to version. */
  readonly scales?: readonly { readonly id: string; readonly title: string }[];
  /** Default: neutral words in English. */
  readonly title?: string;
  readonly why?: string;
  readonly intro?: string;
  /** BCP 47. Default `en`. */
  readonly language?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The instrument that a pack is for; undefined for a name that there is not. */
export const instrumentOf = (scoring: unknown): Instrument | undefined => {
  const name = typeof scoring === 'string' && scoring.startsWith('builtin:') ? scoring.slice('builtin:'.length) : '';
  return Object.hasOwn(instruments, name) ? instruments[name as InstrumentId] : undefined;
};

const textIssues = (value: unknown, path: Issue['path']): readonly Issue[] => [
  ...issueIf(value === undefined, 'missing-key', path),
  ...issueIf(value !== undefined && !isText(value), typeof value === 'string' ? 'empty-text' : 'wrong-type', path),
];

const optionalText = (value: unknown, path: Issue['path']): readonly Issue[] =>
  value === undefined ? [] : textIssues(value, path);

const licenceIssues = ({ attribution, licenceUrl, accepted }: Fields): readonly Issue[] => [
  ...issueIf(accepted !== true, 'licence-not-accepted', ['accepted']),
  ...textIssues(attribution, ['attribution']),
  ...textIssues(licenceUrl, ['licenceUrl']),
  ...issueIf(isText(licenceUrl) && !licenceUrl.startsWith('https://'), 'not-an-https-address', ['licenceUrl']),
];

const itemIssues = (item: unknown, instrument: Instrument, scales: ReadonlySet<unknown>): readonly Issue[] => {
  const fields: Fields = isJsonObject(item) ? item : { text: item };
  const { text, reversed, scale, expected } = fields;
  return [
    ...textIssues(text, isJsonObject(item) ? ['text'] : []),
    ...issueIf(Boolean(instrument.saysReversal) && typeof reversed !== 'boolean', 'reversal-not-said', ['reversed']),
    ...issueIf(!instrument.saysReversal && reversed !== undefined, 'unknown-key', ['reversed']),
    ...(instrument.hasExpectations
      ? textIssues(expected, ['expected'])
      : issueIf(expected !== undefined, 'unknown-key', ['expected'])),
    ...issueIf(instrument.scales === null && !scales.has(scale), 'unknown-instrument-scale', ['scale']),
    ...issueIf(instrument.scales !== null && scale !== undefined, 'unknown-key', ['scale']),
  ];
};

const scaleIssues = (scales: readonly unknown[], { scales: fixed }: Instrument): readonly Issue[] => [
  ...issueIf(fixed === null && scales.length === 0, 'missing-key', ['scales']),
  ...issueIf(fixed !== null && scales.length > 0, 'unknown-key', ['scales']),
  ...scales.flatMap((entry, place) => {
    const { id, title }: Fields = isJsonObject(entry) ? entry : {};
    return under('scales', under(place, [...textIssues(id, ['id']), ...textIssues(title, ['title'])]));
  }),
];

/** Everything that is wrong with a pack. Its definition is checked once more where it is used. */
export const packIssues = (pack: unknown): readonly Issue[] => {
  if (!isJsonObject(pack)) return issueIf(true, 'not-an-object', []);
  const instrument = instrumentOf(pack['scoring']);
  const general = [...textIssues(pack['id'], ['id']), ...licenceIssues(pack)];
  if (!instrument) return [...general, ...issueIf(true, 'unknown-instrument', ['scoring'])];
  const [items, answers, scales] = [listOf(pack['items']), listOf(pack['answers']), listOf(pack['scales'])];
  const ids = new Set(scales.map(entry => (isJsonObject(entry) ? entry['id'] : undefined)));
  const [low, high] = instrument.points;
  const wanted = instrument.items ?? Math.max(1, items.length);
  return [
    ...general,
    ...['title', 'why', 'intro', 'language'].flatMap(name => optionalText(pack[name], [name])),
    ...issueIf(items.length !== wanted, 'wrong-number-of-items', ['items']),
    ...issueIf(answers.length !== high - low + 1, 'wrong-number-of-answers', ['answers']),
    ...under(
      'answers',
      answers.flatMap((answer, place) => textIssues(answer, [place])),
    ),
    ...scaleIssues(scales, instrument),
    ...under(
      'items',
      items.flatMap((item, place) => under(place, itemIssues(item, instrument, ids))),
    ),
  ];
};
