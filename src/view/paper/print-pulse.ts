import type { QuestionContract } from '../../question/question-type.js';
import type { PulseController } from '../pulse-controller.js';
import { loadViewWords } from '../view-words.js';
import { paperEntries } from './paper-entries.js';
import { drawPaper, removePaper } from './render-paper.js';

/**
 * Puts a sheet with all questions that may be asked in the place of a pulse while the page is printed; once it is sent, what is on
 * screen is printed. Gives what ends that. Holds nothing of a pulse that has left the page.
 */
export const printPulse = (
  root: ShadowRoot,
  controller: PulseController,
  contracts: Readonly<Record<string, QuestionContract>>,
): (() => void) => {
  void loadViewWords(controller.language.tag);
  const stop = new AbortController();
  const place = new WeakRef(root);
  const shown = new WeakRef(controller);
  const draw = (): void => {
    const [sheet, asked] = [place.deref(), shown.deref()];
    if (!sheet || !asked) return stop.abort();
    const { session } = asked.pulse;
    const state = session.get();
    if (state.status === 'submitted' || !sheet.host.isConnected) return;
    const { language, attribution } = asked;
    const scene = { setting: session.setting, state, language, contracts };
    drawPaper(sheet, scene, paperEntries(scene), { isRead: false, noAnswer: '', attribution });
  };
  const remove = (): void => {
    const sheet = place.deref();
    if (sheet) removePaper(sheet);
  };
  const { signal } = stop;
  addEventListener('beforeprint', draw, { signal });
  addEventListener('afterprint', remove, { signal });
  return () => {
    stop.abort();
    remove();
  };
};
