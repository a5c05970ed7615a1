import type { Display } from '../definition/pulse-definition.js';
import { frameLanguage, loadFrameWords } from './frame-words.js';
import type { CreatePresentation, Presentation, PresentationScene } from './presentation.js';

const modes: Readonly<Record<Display, () => Promise<CreatePresentation>>> = {
  inline: async () => (await import('./inline.js')).createInline,
  popover: async () => (await import('./popover.js')).createPopover,
  dialog: async () => (await import('./dialog.js')).createDialog,
  'side-tab': async () => (await import('./side-tab.js')).createSideTab,
  banner: async () => (await import('./banner.js')).createBanner,
};

/** Fetches a mode and its words side by side. The frame that the result makes is in the root at once, and not on screen yet. */
export const loadPresentation = async (
  display: Display,
  language: string,
): Promise<(scene: PresentationScene) => Presentation> => {
  const [create, words] = await Promise.all([modes[display](), loadFrameWords(language)]);
  return scene => create({ ...scene, language: frameLanguage(language) }, words);
};
