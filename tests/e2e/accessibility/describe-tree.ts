/** The part of a node of Chromium's accessibility tree that is told here. */
export interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** States that somebody hears; the rest follows from the role. */
const toldStates = [
  'checked',
  'disabled',
  'expanded',
  'invalid',
  'pressed',
  'required',
  'valuetext',
  'selected',
  'live',
];

/** Roles that are not told, only what is in them. */
const silentRoles = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'MenuListPopup']);

const textOf = (value: { readonly value?: unknown } | undefined): string =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const statesOf = ({ properties = [] }: TreeNode): readonly string[] =>
  properties
    .filter(({ name, value }) => toldStates.includes(name) && !['false', 'off', ''].includes(textOf(value)))
    .map(({ name, value }) => (textOf(value) === 'true' ? name : `${name}=${textOf(value)}`));

/** What a reader is told of one node, without what is in it. */
const lineOf = (node: TreeNode): string => {
  const [name, value, description] = [textOf(node.name), textOf(node.value), textOf(node.description)];
  return [
    textOf(node.role),
    ...(name ? [`“${name}”`] : []),
    ...(value ? [`= ${value}`] : []),
    ...statesOf(node),
    ...(description ? [`(${description})`] : []),
  ].join(' ');
};

/**
 * The tree below the node of an element as indented lines of role, name, value, states and description. Words that only repeat
 * the name of what they stand in are left out.
 */
export const describeTree = (nodes: readonly TreeNode[], backendNodeId: number): string => {
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const describe = (node: TreeNode, depth: number, above: string): readonly string[] => {
    const name = textOf(node.name);
    const isRepeated = textOf(node.role) === 'StaticText' && (name === '' || above.includes(name));
    const isTold = !node.ignored && !silentRoles.has(textOf(node.role)) && !isRepeated;
    const [inside, around] = isTold ? [depth + 1, name] : [depth, above];
    const below = (node.childIds ?? []).flatMap(id => {
      const child = byId.get(id);
      return child ? describe(child, inside, around) : [];
    });
    return isTold ? [`${'  '.repeat(depth)}${lineOf(node)}`, ...below] : below;
  };
  const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === backendNodeId);
  return root ? `${describe(root, 0, '').join('\n')}\n` : '';
};
