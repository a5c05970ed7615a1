import type { Recipe } from '../../definition/recipe-definition.js';

/** A Google Form; `entry` is the number of the field that takes the whole response. Its reply can never be read. */
export const googleForms: Recipe = {
  needs: ['entry'],
  as: 'form',
  body: { 'entry.{entry}': '{response|json}', '...': '{fields}' },
  delivery: { acknowledge: 'none' },
};
