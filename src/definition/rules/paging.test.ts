import { expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { questionContracts } from '../../question/question-contracts.js';
import { parseDefinition } from '../parse-definition.js';

const findings = (changes: object): readonly string[] => {
  const questions = ['in', 'out'].map(id => ({ id, type: 'scale', scale: 'mood5', title: 'How is it?' }));
  const parsed = parseDefinition(
    { format: 'ics-pulse/1', id: 'mood', title: 'Mood', questions, ...changes },
    questionContracts,
  );
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${formatPath(path)}: ${code}`);
};

const pages = [['in'], ['out']];
const consent = { text: 'We count the answers.', label: 'You may count mine' };
const german = (texts: object) => ({ paging: { consent }, translations: { de: texts } });

it.each<[object, string[]]>([
  [{ paging: {} }, []],
  [{ paging: { layout: 'questions', progress: 'steps', review: true, shortcuts: true, autoAdvance: true } }, []],
  [{ paging: { layout: 'pages' }, pages }, []],
  [{ paging: { layout: 'page', progress: 'none', consent } }, []],
  [{ paging: { intro: true }, intro: 'Two questions.' }, []],
  [{ paging: { consent: { ...consent, optional: true } } }, []],
  [german({ 'paging.consent.text': 'Wir zählen.', 'paging.consent.label': 'Zählen' }), []],
  [
    german({ 'paging.consent.words': 'Wir zählen.' }),
    ['translations.de.paging.consent.words: unknown-translation-path'],
  ],
  [{ paging: { layout: 'pages' } }, ['paging.layout: layout-without-pages']],
  [{ paging: { layout: 'questions' }, pages }, ['paging.layout: layout-against-pages']],
  [{ paging: { layout: 'page' }, pages }, ['paging.layout: layout-against-pages']],
  [{ paging: { intro: true } }, ['paging.intro: intro-missing']],
  [
    { paging: { layout: 'page' }, flow: [{ after: 'in', if: { question: 'in', is: 'answered' }, goto: 'end' }] },
    ['flow: not-on-one-page'],
  ],
  [{ paging: { layout: 'page' }, keep: { questions: ['in'], for: 'P1D' } }, ['keep: not-on-one-page']],
  [{ paging: { layout: 'page', autoAdvance: true } }, ['paging.autoAdvance: not-on-one-page']],
  [{ paging: { layout: 'scroll' } }, ['paging.layout: unknown-value']],
  [{ paging: { progress: 'percent' } }, ['paging.progress: unknown-value']],
  [{ paging: { consent: { text: 'We count.' } } }, ['paging.consent.label: missing-key']],
  [{ paging: { consent: 'We count.' } }, ['paging.consent: wrong-type']],
  [{ paging: { reviews: true } }, ['paging.reviews: unknown-key']],
  [{ paging: true }, ['paging: wrong-type']],
])('%j', (changes, expected) => {
  expect(findings(changes)).toEqual(expected);
});
