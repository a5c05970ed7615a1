import * as lit from 'eslint-plugin-lit';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const flat = plugin => plugin.configs?.['flat/recommended'] ?? plugin.default.configs['flat/recommended'];

const mayTouchTheDom = 'src/{view,question,results,messages,presentation,testing,cdn,invitation/triggers}/**/*.ts';
const knowsThePlatform = ['src/base/browser-*.ts'];

const platformName = name => ({ name, message: 'The core takes the platform through base/ports.ts.' });
const dom = ['window', 'document', 'navigator', 'location', 'customElements', 'HTMLElement'].map(platformName);
const services = [
  'fetch',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'XMLHttpRequest',
  'setTimeout',
  'setInterval',
];

const forbiddenMarkup = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML)$/]',
    message: 'Markup comes from templates only: strict pages refuse strings.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeStatic|styleMap)$/]',
    message: 'Breaks on pages with a strict content security policy.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=|<style/]',
    message: 'No style attribute and no style element in templates: a strict content security policy refuses both.',
  },
  { selector: 'TSEnumDeclaration', message: 'A union of strings instead.' },
  { selector: 'MethodDefinition[accessibility="private"]', message: '#name instead of private.' },
  { selector: 'PropertyDefinition[accessibility="private"][declare!=true]', message: '#name instead of private.' },
];
const chance = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Time comes from Clock.',
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time comes from Clock.' },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Chance comes from Random.',
  },
];

const typed = {
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': 'off',
  '@typescript-eslint/no-meaningless-void-operator': 'off',
  '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
  // `'end' | string` tells the reader which strings are known.
  '@typescript-eslint/no-redundant-type-constituents': 'off',
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
  // A method may be asynchronous by its contract alone.
  '@typescript-eslint/require-await': 'off',
  // `@click=${this.handler}`: Lit binds the host.
  '@typescript-eslint/unbound-method': 'off',
  // An index below the length is certain to the reader, not to the compiler; a check would cost bytes in the browser.
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  // An import of types alone, written inline, would stay in the output as an import of nothing.
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  'no-restricted-syntax': ['error', ...forbiddenMarkup],
  'max-lines': ['error', 250],
  eqeqeq: ['error', 'smart'],
  'no-eval': 'error',
  'no-implied-eval': 'off',
  'no-var': 'error',
  'prefer-const': 'error',
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '.data/**', 'tests/fixtures/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, flat(lit), flat(wc)],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: typed,
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.test-d.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipComments: true }] },
  },
  {
    files: ['**/*-element.ts', '**/*-view.ts', 'demo/**/*-page.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipComments: true }] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.test-d.ts', ...knowsThePlatform],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...forbiddenMarkup, ...chance],
      'no-restricted-globals': ['error', ...services.map(platformName), ...dom],
    },
  },
  {
    files: [mayTouchTheDom, 'src/{define,mount}.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...forbiddenMarkup],
      'no-restricted-globals': ['error', ...['localStorage', 'sessionStorage', 'indexedDB'].map(platformName)],
    },
  },
  // The two that speak to the integrator.
  { files: ['src/base/warn.ts', 'src/view/explain-failure.ts'], rules: { 'no-console': 'off' } },
  {
    // Tests read JSON and foreign input as it comes; what they expect of it is the check.
    files: ['**/*.test.ts', '**/*.test-d.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
