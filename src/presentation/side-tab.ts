import { adoptStyles } from '../theme/css.js';
import { FloatingFrame } from './floating-frame.js';
import type { CreatePresentation } from './presentation.js';
import { sideTabStyles } from './side-tab.styles.js';

/** A tab at the inline end edge that the person opens and closes; it can be put away too. */
export const createSideTab: CreatePresentation = (scene, words) => {
  const { root, title } = scene;
  adoptStyles(root, sideTabStyles);
  return new FloatingFrame(scene, words, {
    mode: 'side-tab',
    stand: 'end',
    form: 'small',
    label: title,
    stands: ['end', 'top-end', 'bottom-end'],
  });
};
