import type { OptionDefinition } from '../../definition/pulse-definition.js';

/**
 * The choices after one option was ticked or unticked, in the order of `options`. An exclusive option drives out all
 * others, and any other option drives out the exclusive ones.
 */
export const toggleChoice = (
  options: readonly OptionDefinition[],
  chosen: readonly string[],
  toggled: string,
  isTicked: boolean,
): readonly string[] => {
  const isAlone = isTicked && options.some(option => option.exclusive && option.value === toggled);
  return options
    .filter(({ value, exclusive }) =>
      value === toggled ? isTicked : !isAlone && !(isTicked && exclusive) && chosen.includes(value),
    )
    .map(option => option.value);
};
