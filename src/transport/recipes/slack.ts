import type { Recipe } from '../../definition/recipe-definition.js';

/** A Slack incoming webhook. Plain text in a block is never read as markup. */
export const slack: Recipe = {
  as: 'form',
  body: {
    payload: {
      '|json': {
        text: '{pulse} {wave}',
        blocks: [{ type: 'section', text: { type: 'plain_text', text: '{answers|json}' } }],
      },
    },
  },
  success: { at: '', is: ['ok'] },
};
