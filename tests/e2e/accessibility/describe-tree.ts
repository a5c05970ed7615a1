/** The part of a node of Chromium's accessibility tree that is told here. */
export interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: string | number | boolean };
  readonly name?: { readonly value?: string | number | boolean };
  readonly value?: { readonly value?: string | number | boolean };
  readonly description?: { readonly value?: string | number | boolean };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: string | number | boolean };
  }[];
}

/** States that somebody hears; the rest follows from the role. */
const toldStates = ['checked', 'disabled', 'expanded', 'invalid', 'pressed', 'required', 'selected', 'live'];

/** Roles that are not told, only what is in them. */
const silentRoles = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'MenuListPopup', 'LabelText', 'Legend']);

const textOf = (value: { readonly value?: string | number | boolean } | undefined): string =>
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

/** Words that only repeat the name of a control, such as those of its label, and the sign on a button that has a name. */
const areRepeated = (node: TreeNode, names: readonly string[]): boolean =>
  textOf(node.role) === 'StaticText' && names.some(name => name.includes(textOf(node.name)));

/**
 * The tree below the node of an element as indented lines of role, name, value, states and description. Words that only repeat
 * a name are left out.
 */
export const describeTree = (nodes: readonly TreeNode[], backendNodeId: number): string => {
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: TreeNode): readonly TreeNode[] => childIds.flatMap(id => byId.get(id) ?? []);
  const namesIn = (node: TreeNode): readonly string[] => [
    ...(/Text/.test(textOf(node.role)) || node.ignored ? [] : [textOf(node.name)]),
    ...childrenOf(node).flatMap(namesIn),
  ];
  const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === backendNodeId);
  const names = root ? namesIn(root) : [];
  const describe = (node: TreeNode, depth: number): readonly string[] => {
    const role = textOf(node.role);
    const isTold = !node.ignored && !silentRoles.has(role) && !areRepeated(node, names);
    const isWhole = role === 'button' && textOf(node.name) !== '';
    const below = isWhole ? [] : childrenOf(node).flatMap(child => describe(child, isTold ? depth + 1 : depth));
    return isTold ? [`${'  '.repeat(depth)}${lineOf(node)}`, ...below] : below;
  };
  return root ? `${describe(root, 0).join('\n')}\n` : '';
};
