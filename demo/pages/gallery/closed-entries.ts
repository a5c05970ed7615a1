import type { GalleryEntries, SayIn } from './gallery-entry.js';

type ClosedType =
  | 'scale'
  | 'nps'
  | 'rating'
  | 'yes-no'
  | 'yes-partly-no'
  | 'choice'
  | 'multi-choice'
  | 'dropdown'
  | 'directory'
  | 'picture-choice'
  | 'consent';

const reasonsIn = (say: SayIn) => [
  { value: 'load', label: say('Too much to do', 'Zu viel zu tun', 'عمل كثير جدًا') },
  { value: 'tools', label: say('The tools', 'Die Werkzeuge', 'الأدوات') },
  { value: 'talk', label: say('Nobody asked us', 'Niemand hat uns gefragt', 'لم يسألنا أحد') },
  { value: 'nothing', label: say('None of these', 'Nichts davon', 'لا شيء مما سبق'), exclusive: true },
  { value: 'else', label: say('Something else', 'Etwas anderes', 'شيء آخر'), other: true },
];

/** A sentence where a word was expected, and a word that fits in no cell. */
const longOptionsIn = (say: SayIn) => [
  {
    value: 'load',
    label: say(
      'There was more to do than anybody could have foreseen when the year was planned, and it came all at once',
      'Es war mehr zu tun, als bei der Planung des Jahres jemand ahnen konnte, und es kam alles auf einmal',
      'كان هناك عمل أكثر مما كان يمكن لأحد أن يتوقعه عند تخطيط العام، وجاء كله دفعة واحدة',
    ),
  },
  {
    value: 'tools',
    label: say(
      'Interdepartmentalcoordinationspreadsheets',
      'Abteilungsübergreifendekoordinationstabellen',
      'جداول التنسيق بين الإدارات',
    ),
  },
];

const otherIn = (say: SayIn): string => say('The lift', 'Der Aufzug', 'المصعد');

const many = Array.from({ length: 40 }, (_, place) => ({ value: `room${place}`, label: `Larkfield ${place + 1}` }));

const pictures = ['desk', 'garden', 'phone', 'sofa'] as const;

const picturesIn = (say: SayIn) => {
  const labels = {
    desk: say('A desk by the window', 'Ein Tisch am Fenster', 'مكتب بجانب النافذة'),
    garden: say('The garden', 'Der Garten', 'الحديقة'),
    phone: say('A phone booth', 'Eine Telefonzelle', 'كشك هاتف'),
    sofa: say('The sofa', 'Das Sofa', 'الأريكة'),
  };
  return pictures.map(value => ({ value, label: labels[value], image: `/assets/picture-${value}.svg` }));
};

const scalesIn = (say: SayIn): Pick<GalleryEntries, 'scale' | 'nps'> => ({
  scale: {
    question: {
      type: 'scale',
      title: say(
        'How often do you get an answer in time?',
        'Wie oft bekommen Sie rechtzeitig eine Antwort?',
        'كم مرة تحصل على إجابة في الوقت المناسب؟',
      ),
      scale: 'freq5',
    },
    answer: 4,
    states: { layout: { question: { scale: 'ypn' }, value: 1 }, 'second-layout': { question: { scale: 'mood5' } } },
  },
  nps: {
    question: {
      type: 'nps',
      title: say(
        'How likely are you to recommend the service desk?',
        'Wie wahrscheinlich empfehlen Sie den Service weiter?',
        'ما مدى احتمال أن توصي بمكتب الخدمة؟',
      ),
    },
    answer: 8,
  },
});

const ratingIn = (say: SayIn): Pick<GalleryEntries, 'rating'> => ({
  rating: {
    question: {
      type: 'rating',
      title: say('How was the new form?', 'Wie war das neue Formular?', 'كيف كان النموذج الجديد؟'),
    },
    answer: 4,
    states: {
      layout: { question: { symbol: 'faces' } },
      'second-layout': {
        question: {
          symbol: 'numbers',
          points: 10,
          endLabels: [say('Hard', 'Schwer', 'صعب'), say('Easy', 'Leicht', 'سهل')],
        },
      },
    },
  },
});

const yesNoIn = (say: SayIn): Pick<GalleryEntries, 'yes-no' | 'yes-partly-no'> => ({
  'yes-no': {
    question: {
      type: 'yes-no',
      title: say('Did you get what you asked for?', 'Haben Sie bekommen, worum Sie baten?', 'هل حصلت على ما طلبته؟'),
    },
    answer: 2,
  },
  'yes-partly-no': {
    question: {
      type: 'yes-partly-no',
      title: say('Was the answer clear?', 'War die Antwort klar?', 'هل كانت الإجابة واضحة؟'),
    },
    answer: 1,
  },
});

const rowsIn = (say: SayIn): Pick<GalleryEntries, 'choice' | 'multi-choice'> => {
  const options = reasonsIn(say);
  const other = { value: 'else', otherText: otherIn(say) };
  return {
    choice: {
      question: {
        type: 'choice',
        title: say('What held you up most?', 'Was hat Sie am meisten aufgehalten?', 'ما أكثر ما عطّلك؟'),
        options,
      },
      answer: 'tools',
      long: { question: { options: longOptionsIn(say) } },
      states: { other, many: { question: { options: many }, value: 'room7' }, none: { value: null } },
    },
    'multi-choice': {
      question: {
        type: 'multi-choice',
        title: say('What held you up?', 'Was hat Sie aufgehalten?', 'ما الذي عطّلك؟'),
        options,
      },
      answer: ['load', 'tools'],
      long: { question: { options: longOptionsIn(say) } },
      states: {
        other: { ...other, value: ['load', 'else'] },
        wrong: { question: { maximumChoices: 1 }, code: 'too-many-choices' },
        many: { question: { options: many }, value: ['room7', 'room12'] },
        none: { value: null },
      },
    },
  };
};

const boxesIn = (say: SayIn): Pick<GalleryEntries, 'picture-choice' | 'consent'> => ({
  'picture-choice': {
    question: {
      type: 'picture-choice',
      title: say('Where do you work best?', 'Wo arbeiten Sie am besten?', 'أين تعمل بأفضل شكل؟'),
      options: picturesIn(say),
    },
    answer: 'garden',
    long: {
      question: { options: longOptionsIn(say).map(option => ({ ...option, image: '/assets/picture-desk.svg' })) },
      value: 'tools',
    },
  },
  consent: {
    question: {
      type: 'consent',
      title: say('Before we begin', 'Bevor wir beginnen', 'قبل أن نبدأ'),
      label: say(
        'I have read [what happens with my answers](https://larkfield.example/answers).',
        'Ich habe gelesen, [was mit meinen Antworten geschieht](https://larkfield.example/answers).',
        'قرأت [ما يحدث لإجاباتي](https://larkfield.example/answers).',
      ),
    },
    answer: 1,
    long: { question: { label: `${longOptionsIn(say)[0]?.label}. `.repeat(3).trim() } },
  },
});

const listsIn = (say: SayIn): Pick<GalleryEntries, 'dropdown' | 'directory'> => ({
  dropdown: {
    question: {
      type: 'dropdown',
      title: say('What held you up most?', 'Was hat Sie am meisten aufgehalten?', 'ما أكثر ما عطّلك؟'),
      options: reasonsIn(say),
    },
    answer: 'tools',
    long: { question: { options: longOptionsIn(say) } },
    states: {
      other: { value: 'else', otherText: otherIn(say) },
      many: { question: { options: many }, value: 'room7' },
      none: { value: null },
    },
  },
  directory: {
    question: {
      type: 'directory',
      title: say('Which room do you mean?', 'Welchen Raum meinen Sie?', 'أي غرفة تقصد؟'),
      options: many.slice(0, 8),
    },
    answer: 'room3',
    long: { question: { options: longOptionsIn(say) }, value: 'tools' },
    states: { many: { question: { options: many }, value: null }, none: { value: null } },
  },
});

/** The types whose answers are points or options. */
export const closedEntries = (say: SayIn): Pick<GalleryEntries, ClosedType> => ({
  ...scalesIn(say),
  ...ratingIn(say),
  ...yesNoIn(say),
  ...rowsIn(say),
  ...boxesIn(say),
  ...listsIn(say),
});
