import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** Folders of `src`, lowest first: a folder imports itself and what stands further down, never its neighbours. */
export const layers: readonly (readonly string[])[] = [
  ['base'],
  ['definition', 'templates', 'i18n', 'theme'],
  ['response', 'question', 'importers'],
  ['session', 'privacy', 'scoring', 'transport'],
  ['outbox', 'invitation'],
  ['create-pulse', 'presentation'],
  ['view', 'results', 'messages'],
  ['index', 'testing'],
];

/** Modules directly in `src`, by the entry of `layers` they count with. */
export const rootModules: Readonly<Record<string, string>> = {
  asking: 'create-pulse',
  'configure-pulse': 'create-pulse',
  'create-pulse': 'create-pulse',
  delivery: 'create-pulse',
  'delivery-status': 'create-pulse',
  destinations: 'create-pulse',
  exposures: 'create-pulse',
  'handed-in': 'create-pulse',
  'page-person': 'create-pulse',
  pending: 'create-pulse',
  'privacy-mode': 'create-pulse',
  pulse: 'create-pulse',
  'shared-computer': 'create-pulse',
  'wired-pulse': 'create-pulse',
  define: 'index',
  index: 'index',
  mount: 'index',
};
const folderAliases: Readonly<Record<string, string>> = { cdn: 'index' };

/** Packages that modules may import, with the only files that may. */
export const packages: Readonly<Record<string, RegExp>> = {
  lit: /^(definition|theme|i18n|question|presentation|view|results|messages)\//,
  'idb-keyval': /^base\/browser-/,
  valibot: /\.?schema\.ts$/,
  'web-vitals': /^invitation\/triggers\/vitals-trigger\.ts$/,
};

export interface ImportOf {
  /** Below `src`, with its extension. */
  readonly from: string;
  /** A path below `src`, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Leaves nothing in the output: `import type`, `export type`, or a type in `import('…')`. */
  readonly isTypeOnly: boolean;
}

const isTest = (file: string): boolean => /\.test(-d)?\.ts$/.test(file);

/** All modules below `folder`, as paths below it, tests left out. */
export const modulesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !isTest(file))
    .sort();

const specifiersOf = (file: string, text: string): { specifier: string; isTypeOnly: boolean }[] => {
  const found: { specifier: string; isTypeOnly: boolean }[] = [];
  const add = (node: ts.Node | undefined, isTypeOnly: boolean): void => {
    if (node && ts.isStringLiteral(node)) found.push({ specifier: node.text, isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
};

/** What one module imports, lazily or not. `file` is its path below `src`. */
export const importsOf = (file: string, text: string): ImportOf[] =>
  specifiersOf(file, text).map(({ specifier, isTypeOnly }) => {
    const isPackage = !specifier.startsWith('.');
    const to = isPackage ? specifier : join(dirname(file), specifier).replace(/\.js$/, '.ts');
    return { from: file, to, isPackage, isTypeOnly };
  });

const placeOf = (file: string): string | undefined => {
  const [first = '', second] = file.split('/');
  const place = second === undefined ? rootModules[first.replace(/\.ts$/, '')] : (folderAliases[first] ?? first);
  return layers.flat().find(name => name === place);
};
const heightOf = (place: string): number => layers.findIndex(names => names.includes(place));

/** Why a module may not be where it is; null when it may. */
export const misplaced = (file: string): string | null =>
  placeOf(file) === undefined ? `${file} belongs to no layer` : null;

/** Why an import is not allowed; null when it is. Types may also come from a neighbour: nothing of them is left at run time. */
export const forbidden = ({ from, to, isPackage, isTypeOnly }: ImportOf): string | null => {
  if (isPackage) {
    const allowed = packages[to.split('/')[0] ?? ''];
    return allowed?.test(from) ? null : `${from} imports the package ${to}`;
  }
  const [source, target] = [placeOf(from), placeOf(to)];
  if (source === undefined || target === undefined) return `${from} imports ${to}, which belongs to no layer`;
  if (source === target || heightOf(target) < heightOf(source)) return null;
  if (heightOf(target) === heightOf(source)) return isTypeOnly ? null : `${from} imports its neighbour ${to}`;
  return `${from} imports upward from ${to}`;
};

/** Every import of every module below `folder`. */
export const allImports = (folder: string): ImportOf[] =>
  modulesBelow(folder).flatMap(file =>
    importsOf(relative(folder, join(folder, file)), readFileSync(join(folder, file), 'utf8')),
  );
