import type { GalleryEntries, SayIn } from './gallery-entry.js';

type OpenType = Exclude<keyof GalleryEntries, keyof ReturnType<typeof import('./closed-entries.js').closedEntries>>;

const aimsIn = (say: SayIn) => [
  { value: 'speed', label: say('Quick answers', 'Schnelle Antworten', 'إجابات سريعة') },
  { value: 'clear', label: say('Clear words', 'Klare Worte', 'كلمات واضحة') },
  { value: 'name', label: say('One person to ask', 'Jemand, den man fragen kann', 'شخص واحد نسأله') },
];

const longAimsIn = (say: SayIn) => [
  {
    value: 'speed',
    label: say(
      'That somebody tells us on the same day whether our request has arrived, even if nobody can begin with it yet',
      'Dass uns jemand am selben Tag sagt, ob unsere Anfrage angekommen ist, auch wenn noch niemand anfangen kann',
      'أن يخبرنا أحد في اليوم نفسه بوصول طلبنا، حتى لو لم يتمكن أحد من البدء به بعد',
    ),
  },
  { value: 'clear', label: say('Understandability', 'Allgemeinverständlichkeitsprüfung', 'سهولة الفهم للجميع') },
  { value: 'name', label: say('One person to ask', 'Jemand, den man fragen kann', 'شخص واحد نسأله') },
];

const manyAims = Array.from({ length: 12 }, (_, place) => ({ value: `room${place}`, label: `Larkfield ${place + 1}` }));

const departmentRowsIn = (say: SayIn) => [
  { id: 'it', label: say('Technology', 'Technik', 'التقنية') },
  { id: 'people', label: say('People', 'Personal', 'الموارد البشرية') },
  { id: 'law', label: say('Legal', 'Recht', 'الشؤون القانونية') },
];

const hoursIn = (say: SayIn): string => say('hours', 'Stunden', 'ساعات');

const writtenIn = (say: SayIn): Pick<GalleryEntries, 'text' | 'number'> => {
  const better = say('What would help you?', 'Was würde Ihnen helfen?', 'ما الذي سيساعدك؟');
  const wish = say('One form for all requests.', 'Ein Formular für alle Anfragen.', 'نموذج واحد لكل الطلبات.');
  return {
    text: {
      question: { type: 'text', title: better },
      answer: wish,
      states: {
        layout: { question: { length: 'short', placeholder: say('A word', 'Ein Wort', 'كلمة') }, value: null },
        wrong: { question: { maximumLength: 10 }, code: 'text-too-long' },
        many: { value: `${wish} `.repeat(30).trim() },
      },
    },
    number: {
      question: {
        type: 'number',
        title: say('How long did you wait?', 'Wie lange haben Sie gewartet?', 'كم انتظرت؟'),
        unit: hoursIn(say),
      },
      answer: 12,
      states: {
        layout: { question: { about: true, cannotSay: true, notApplicable: true }, otherText: 'about' },
        wrong: { question: { minimum: 0, maximum: 10 }, code: 'above-maximum' },
      },
    },
  };
};

const toldIn = (say: SayIn): Pick<GalleryEntries, 'contact' | 'statement'> => ({
  contact: {
    question: { type: 'contact', title: say('May we ask back?', 'Dürfen wir nachfragen?', 'هل لنا أن نعود إليك؟') },
    answer: { name: 'Kim Ek', email: 'kim@larkfield.example' },
    states: {
      part: { question: { fields: ['name', 'email', 'phone'] }, value: { name: 'Kim Ek' }, code: 'contact-missing' },
      wrong: { value: { email: 'kim@larkfield' }, code: 'not-an-email' },
    },
  },
  statement: {
    question: {
      type: 'statement',
      title: say(
        'Now a few questions about your last request.',
        'Nun ein paar Fragen zu Ihrer letzten Anfrage.',
        'والآن بعض الأسئلة عن طلبك الأخير.',
      ),
    },
    answer: null,
  },
});

const momentsIn = (say: SayIn): Pick<GalleryEntries, 'date' | 'time' | 'duration'> => ({
  date: {
    question: { type: 'date', title: say('When did you ask?', 'Wann haben Sie gefragt?', 'متى سألت؟') },
    answer: '2026-11-02',
    states: { wrong: { question: { minimum: '2026-11-05' }, code: 'day-too-early' } },
  },
  time: {
    question: { type: 'time', title: say('When did it stop?', 'Wann blieb es stehen?', 'متى توقف؟') },
    answer: '09:30',
    states: { wrong: { question: { maximum: '08:00' }, code: 'time-too-late' } },
  },
  duration: {
    question: { type: 'duration', title: say('How long did it take?', 'Wie lange hat es gedauert?', 'كم استغرق؟') },
    answer: 90,
    states: {
      layout: { question: { precision: 'days' }, value: 2880 },
      wrong: { question: { minimum: 120 }, code: 'time-too-short' },
    },
  },
});

const sliderIn = (say: SayIn): Pick<GalleryEntries, 'slider'> => ({
  slider: {
    question: {
      type: 'slider',
      title: say('How much of it was waiting?', 'Wie viel davon war Warten?', 'كم منها كان انتظارًا؟'),
      endLabels: [say('Nothing', 'Nichts', 'لا شيء'), say('All of it', 'Alles', 'كله')],
    },
    answer: 40,
    states: { layout: { question: { maximum: 8, unit: hoursIn(say) }, value: 6 } },
  },
});

const sharedIn = (say: SayIn): Pick<GalleryEntries, 'ranking' | 'allocation'> => {
  const options = aimsIn(say);
  const first = say('What comes first for you?', 'Was ist Ihnen am wichtigsten?', 'ما الأهم بالنسبة لك؟');
  const share = say('Share out 100 points.', 'Verteilen Sie 100 Punkte.', 'وزّع 100 نقطة.');
  return {
    ranking: {
      question: { type: 'ranking', title: first, options },
      answer: ['name', 'speed', 'clear'],
      long: { question: { options: longAimsIn(say) } },
      states: {
        part: { question: { top: 1 }, value: ['clear'] },
        many: { question: { options: manyAims }, value: null },
      },
    },
    allocation: {
      question: { type: 'allocation', title: share, options },
      answer: { speed: 50, clear: 30, name: 20 },
      long: { question: { options: longAimsIn(say) } },
      states: {
        part: { value: { speed: 50 } },
        wrong: { value: { speed: 80, clear: 40 }, code: 'too-many-points' },
        many: { question: { options: manyAims }, value: null },
      },
    },
  };
};

const matrixIn = (say: SayIn): Pick<GalleryEntries, 'matrix'> => ({
  matrix: {
    question: {
      type: 'matrix',
      title: say('How often do they help you?', 'Wie oft helfen sie Ihnen?', 'كم مرة يساعدونك؟'),
      scale: 'freq5',
      rows: departmentRowsIn(say),
    },
    answer: { it: 4, people: 2, law: 5 },
    notApplying: { it: 'na', people: 'na', law: 'na' },
    long: {
      question: { rows: longAimsIn(say).map(({ value, label }) => ({ id: value, label })) },
      value: { speed: 4, clear: 2 },
    },
    states: {
      part: {
        question: { notApplicable: true, required: true },
        value: { it: 4, people: 'na' },
        code: 'rows-needed',
      },
      layout: { question: { comments: true }, value: { it: 2, 'it.comment': longAimsIn(say)[0]!.label } },
      many: {
        question: { rows: manyAims.map(({ value, label }) => ({ id: value, label })), notApplicable: true },
        value: null,
      },
    },
  },
});

/** The types that are written, or answered in several parts. */
export const openEntries = (say: SayIn): Pick<GalleryEntries, OpenType> => ({
  ...writtenIn(say),
  ...toldIn(say),
  ...momentsIn(say),
  ...sliderIn(say),
  ...sharedIn(say),
  ...matrixIn(say),
});
