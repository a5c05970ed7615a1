import { Frame } from './frame.js';
import type { FrameWords } from './frame-words.js';
import type { CreatePresentation, PresentationScene } from './presentation.js';

/** In the flow of the page, where the host stands: no frame but, where the scene asks for it, the row of buttons. */
class InlineFrame extends Frame {
  constructor(scene: PresentationScene, words: FrameWords) {
    super('div', scene, words);
    this.box.hidden = true;
    if (!scene.isClosable) this.row.remove();
  }

  protected override start(): void {
    this.box.hidden = false;
  }

  protected override stop(): void {
    this.box.hidden = true;
  }
}

export const createInline: CreatePresentation = (scene, words) => new InlineFrame(scene, words);
