import type { AggregateGroup, AggregateMeasure, Text } from '../../src/results/aggregate.js';

export const text = (en: string, de: string, ar: string): Text => ({ en, de, ar });

export interface Team {
  readonly id: string;
  readonly label: Text;
  /** People in it. */
  readonly size: number;
  /** Points above or below everybody. */
  readonly points: number;
}

export const teams: readonly Team[] = [
  { id: 'fin', label: text('Finance', 'Finanzen', 'المالية'), size: 64, points: 9 },
  { id: 'legal', label: text('Legal', 'Recht', 'القانون'), size: 40, points: -19 },
  { id: 'it', label: text('IT', 'IT', 'تقنية المعلومات'), size: 72, points: 5 },
  { id: 'hr', label: text('People', 'Personal', 'الموارد البشرية'), size: 36, points: 2 },
  { id: 'ops', label: text('Operations', 'Betrieb', 'التشغيل'), size: 120, points: -2 },
  { id: 'fac', label: text('Facilities', 'Gebäude', 'المرافق'), size: 26, points: -6 },
  { id: 'lab', label: text('Laboratory', 'Labor', 'المختبر'), size: 4, points: 0 },
];

export const groups: readonly AggregateGroup[] = [
  { id: 'all', label: text('Everyone', 'Alle', 'الجميع') },
  ...teams.map(({ id, label }) => ({ id, label, parent: 'all' })),
];

const codes = [1, 2, 3, 4, 5];
const scaleOf = (id: string, parent: string, scale: string, label: Text): AggregateMeasure => ({
  id,
  kind: 'ordinal',
  parent,
  scale,
  codes,
  label,
});

/** Questions, and how many points each lies above or below the whole. */
export const items: readonly (readonly [AggregateMeasure, points: number])[] = [
  [
    scaleOf(
      'resp1',
      'dim:resp',
      'freq5',
      text(
        'How often do you hear back the same day?',
        'Wie oft hören Sie am selben Tag zurück?',
        'كم مرة يصلك رد في اليوم نفسه؟',
      ),
    ),
    -8,
  ],
  [
    scaleOf(
      'qual1',
      'dim:qual',
      'qual5',
      text('How good is the work you get?', 'Wie gut ist die Arbeit, die Sie bekommen?', 'ما جودة العمل الذي تتلقاه؟'),
    ),
    6,
  ],
  [
    scaleOf(
      'comm1',
      'dim:comm',
      'freq5',
      text('Are you told early of changes?', 'Erfahren Sie früh von Änderungen?', 'هل تُبلّغ مبكرًا بالتغييرات؟'),
    ),
    -14,
  ],
  [
    scaleOf(
      'team1',
      'dim:team',
      'freq5',
      text('Do people help you gladly?', 'Hilft man Ihnen gern?', 'هل يساعدك الناس عن طيب خاطر؟'),
    ),
    12,
  ],
];

const dimension = (id: string, label: Text): AggregateMeasure => ({
  id: `dim:${id}`,
  kind: 'index',
  label,
  of: items.filter(([{ parent }]) => parent === `dim:${id}`).map(([item]) => item.id),
});

export const causes: readonly (readonly [id: string, count: number, label: Text])[] = [
  ['passed', 34, text('Passed on without the facts', 'Ohne Angaben weitergereicht', 'تمرير بلا معلومات')],
  ['start', 21, text('Unclear from the start', 'Von Anfang an unklar', 'غير واضح من البداية')],
  ['system', 12, text('The system was down', 'Das System fiel aus', 'تعطل النظام')],
  ['load', 9, text('Too much at once', 'Zu viel auf einmal', 'عبء زائد')],
  ['other', 8, text('Something else', 'Etwas anderes', 'شيء آخر')],
];
export const steps: readonly (readonly [id: string, count: number, label: Text])[] = [
  ['reported', 84, text('Reported', 'Gemeldet', 'أُبلغ عنه')],
  ['owned', 71, text('Owned', 'Übernommen', 'له مسؤول')],
  ['fixed', 38, text('Fixed', 'Behoben', 'أُصلح')],
  ['confirmed', 31, text('Confirmed', 'Bestätigt', 'تأكد')],
];

export const dims: readonly AggregateMeasure[] = [
  dimension('resp', text('Responsiveness', 'Schnelligkeit', 'سرعة الاستجابة')),
  dimension('qual', text('Quality', 'Qualität', 'الجودة')),
  dimension('comm', text('Communication', 'Verständigung', 'التواصل')),
  dimension('team', text('Teamwork', 'Zusammenarbeit', 'العمل الجماعي')),
  ...items.map(([item]) => item),
  {
    id: 'emp',
    kind: 'recommend',
    codes: Array.from({ length: 11 }, (_, code) => code),
    label: text('Would you recommend us?', 'Würden Sie uns empfehlen?', 'هل توصي بنا؟'),
  },
  {
    id: 'svc.resp',
    kind: 'ordinal',
    scale: 'quick5',
    codes,
    label: text('How quick is {dept}?', 'Wie schnell ist {dept}?', 'ما سرعة {dept}؟'),
  },
  {
    id: 'gap',
    kind: 'gap',
    label: text('Own view and theirs', 'Eigen- und Fremdbild', 'النظرة الذاتية ونظرة الآخرين'),
  },
  {
    id: 'cause',
    kind: 'choice',
    options: causes.map(([id]) => id),
    labels: causes.map(([, , label]) => label),
    label: text('Where did it start?', 'Wo fing es an?', 'أين بدأ الأمر؟'),
  },
  {
    id: 'flow:breakdown-report',
    kind: 'multi',
    options: steps.map(([id]) => id),
    labels: steps.map(([, , label]) => label),
    label: text('Breakdowns', 'Pannen', 'الأعطال'),
  },
  {
    id: 'kept',
    kind: 'ordinal',
    scale: 'ypn',
    codes: [0, 1, 2],
    label: text('Was the promise kept?', 'Wurde die Zusage gehalten?', 'هل حُفظ الوعد؟'),
  },
  {
    id: 'late',
    kind: 'number',
    unit: text('hours', 'Stunden', 'ساعات'),
    label: text('How late was it?', 'Wie viel zu spät kam es?', 'كم تأخر؟'),
  },
  {
    id: 'headsup',
    kind: 'ordinal',
    scale: 'ypn',
    codes: [0, 1, 2],
    label: text('Were you warned?', 'Wurden Sie gewarnt?', 'هل نُبّهت مسبقًا؟'),
  },
  { id: 'cmt', kind: 'text', label: text('What would help?', 'Was würde helfen?', 'ما الذي سيساعد؟') },
];
