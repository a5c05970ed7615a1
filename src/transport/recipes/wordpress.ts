import type { Recipe } from '../../definition/recipe-definition.js';

/** A route of the WordPress REST API that a plugin registers. */
export const wordpress: Recipe = {
  needs: ['namespace'],
  path: '/wp-json/{namespace}/{route}',
  defaults: { route: 'answer' },
  success: { statuses: [200, 201] },
};
