import type { Recipe } from '../../definition/recipe-definition.js';

/** Power Automate and Logic Apps, "When an HTTP request is received". The flow looks for the id itself. */
export const powerAutomate: Recipe = {
  success: { statuses: [200, 201, 202] },
};
