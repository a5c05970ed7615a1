import type { PulseView } from './pulse-view.js';

type Named = HTMLElement & { readonly name: string };

const questionOf = (element: Element): Named | null =>
  (element.closest('[part=question]')?.parentElement as Named | null | undefined) ?? null;

const says = ({ localName, part, dataset }: HTMLElement, value = ''): string =>
  [localName, part.value, dataset['part'], value].join();

/** What tells a control from the others of its question: a radio or box also by its value. */
const nameOf = (control: HTMLElement): string => {
  const isChoice = control instanceof HTMLInputElement && /radio|checkbox/.test(control.type);
  return says(control, isChoice ? control.value : '');
};

const isElsewhere = (): boolean => document.activeElement !== null && document.activeElement !== document.body;

const questionsIn = (view: PulseView): Named[] =>
  [...view.querySelectorAll('[part=question]')].map(each => each.parentElement as Named);

/** A long page is drawn bit by bit. Undefined where the view goes before that one has come. */
const whenDrawn = async (view: PulseView, key: string): Promise<Named | undefined> => {
  for (;;) {
    await view.updateComplete;
    const question = questionsIn(view).find(({ name }) => name === key);
    if (question ?? !view.isConnected) return question;
    await new Promise(resolve => setTimeout(resolve));
  }
};

/**
 * Puts the focus on what stands now where an element stood that has gone: the same control of the same question, else the words of
 * that question, else those of the first of `keys`, the questions of the page. Not where somebody went on to another place.
 */
export const sameFocus = async (view: PulseView, keys: readonly string[], gone: Element): Promise<void> => {
  const key = questionOf(gone)?.name;
  const question = key !== undefined && keys.includes(key) ? await whenDrawn(view, key) : undefined;
  await view.updateComplete;
  if (isElsewhere()) return;
  const place = key === undefined ? view : question;
  const controls = [...(place?.querySelectorAll<HTMLElement>('input, textarea, select, button') ?? [])];
  const twin = controls.find(control => nameOf(control) === nameOf(gone as HTMLElement));
  if (!twin || twin.matches(':disabled')) return view.focusStep(question?.name ?? keys[0]);
  twin.focus();
  if (gone instanceof HTMLTextAreaElement && twin instanceof HTMLTextAreaElement)
    twin.setSelectionRange(gone.selectionStart, gone.selectionEnd);
};
