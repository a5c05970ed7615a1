/** What is said of a draft. Words of the device, not of the pulse. */
interface DraftWords {
  readonly today: string;
  /** Within a week. */
  readonly weekday: string;
  readonly date: string;
  readonly again: string;
  readonly unfit: string;
  readonly unfitSkip: string;
  readonly gone: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
}

const english: DraftWords = {
  today: 'Your answers from earlier today are still here.',
  weekday: 'Your answers from {when} are still here.',
  date: 'Your answers from {when} are still here.',
  again: 'Start again',
  unfit: 'Your earlier answer no longer fits: “{answer}”. Please answer again.',
  unfitSkip: 'This question has changed. Please answer it again.',
  gone: {
    one: 'One of them belongs to a question that is no longer asked.',
    other: '{n} of them belong to questions that are no longer asked.',
  },
};

const wordsIn: Readonly<Record<string, DraftWords>> = {
  en: english,
  de: {
    today: 'Ihre Antworten von heute sind noch da.',
    weekday: 'Ihre Antworten von {when} sind noch da.',
    date: 'Ihre Antworten vom {when} sind noch da.',
    again: 'Von vorn beginnen',
    unfit: 'Ihre frühere Antwort passt nicht mehr: „{answer}“. Bitte antworten Sie noch einmal.',
    unfitSkip: 'Diese Frage hat sich geändert. Bitte antworten Sie noch einmal.',
    gone: {
      one: 'Eine davon gehört zu einer Frage, die nicht mehr gestellt wird.',
      other: '{n} davon gehören zu Fragen, die nicht mehr gestellt werden.',
    },
  },
  ar: {
    today: 'إجاباتك من وقت سابق اليوم ما زالت هنا.',
    weekday: 'إجاباتك من يوم {when} ما زالت هنا.',
    date: 'إجاباتك من {when} ما زالت هنا.',
    again: 'البدء من جديد',
    unfit: 'إجابتك السابقة لم تعد مناسبة: «{answer}». يرجى الإجابة من جديد.',
    unfitSkip: 'تغيّر هذا السؤال. يرجى الإجابة عنه من جديد.',
    gone: {
      one: 'واحدة منها تخص سؤالًا لم يعد يُطرح.',
      two: 'اثنتان منها تخصان سؤالين لم يعودا يُطرحان.',
      other: '{n} منها تخص أسئلة لم تعد تُطرح.',
    },
  },
};

const dayMs = 86_400_000;

/** The language that the words for a tag are in: its own where there are any, else English. */
export const draftLanguage = (tag: string): string => (wordsIn[tag.split('-')[0] ?? ''] ? tag : 'en');

const words = (tag: string): DraftWords => wordsIn[tag.split('-')[0] ?? ''] ?? english;

/**
 * That earlier answers are there: of today, of a day of the last week, or of a date, by the calendar of this device. `gone` of them
 * belong to questions that are no longer asked.
 */
export const draftSentence = (tag: string, savedMs: number, nowMs: number, gone: number): string => {
  const said = words(tag);
  const language = draftLanguage(tag);
  const isToday = new Date(savedMs).toDateString() === new Date(nowMs).toDateString();
  const isNear = Math.abs(nowMs - savedMs) < 6 * dayMs;
  const when = new Intl.DateTimeFormat(language, isNear ? { weekday: 'long' } : { dateStyle: 'long' }).format(savedMs);
  const lead = said[isToday ? 'today' : isNear ? 'weekday' : 'date'].replace('{when}', when);
  if (gone === 0) return lead;
  const more = said.gone[new Intl.PluralRules(language).select(gone)] ?? said.gone.other;
  return `${lead} ${more.replace('{n}', gone.toLocaleString(language))}`;
};

/** On the button that throws a draft away. */
export const draftAgain = (tag: string): string => words(tag).again;

/** What stands at a question whose earlier answer no longer fits; `answer` is in the words it had, empty for a way of not answering. */
export const unfitSentence = (tag: string, answer: string): string =>
  // A function, because `$` in an answer stands for itself.
  answer ? words(tag).unfit.replace('{answer}', () => answer) : words(tag).unfitSkip;
