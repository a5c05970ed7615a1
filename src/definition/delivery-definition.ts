import type { Recipe } from './recipe-definition.js';
import type { recipeNames } from './recipe-names.js';

/** One place that answers go to. */
export interface DestinationDefinition {
  readonly endpoint?: string;
  /** `json` (default), the name of a recipe, or one of the page's own. */
  readonly recipe?: (typeof recipeNames)[number] | Recipe;
  /** What the recipe asks for by name, such as the name of a table. Nothing secret: it is stored with the answer. */
  readonly options?: Readonly<Record<string, string>>;
  /** Names of the endpoint's own fields, with templates for what they hold. Default: those of the recipe. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Default `status`. */
  readonly acknowledge?: 'status' | 'echo' | 'none';
  readonly credentials?: 'omit' | 'same-origin' | 'include';
  readonly redirect?: 'manual' | 'follow';
  /**
   * How many answers that wait for the same place may go in one request, as far as the recipe knows how; up to 100, default 1.
   * Only those of a pulse with the privacy mode `identified`: answers of one request are known to come from one browser.
   */
  readonly batch?: number;
  /** Name of a function that the page registers, in place of an endpoint. */
  readonly transport?: string;
}

export interface DeliveryDefinition extends Omit<DestinationDefinition, 'transport'> {
  /**
   * Further places that each answer goes to, on their own: one that fails holds up none of the others. With the
   * credentials of the endpoint.
   */
  readonly also?: readonly Omit<DestinationDefinition, 'credentials'>[];
}
