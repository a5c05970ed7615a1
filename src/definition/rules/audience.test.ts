import { describe, expect, it } from 'vitest';
import { formatPath } from '../../base/issue.js';
import { audienceIssues } from './audience.js';

const findings = (audience: unknown): string[] =>
  audienceIssues(audience, [], new Set(['team'])).map(({ path, code }) => `${formatPath(path)}: ${code}`);

const page = { page: '/it/**' };

const nested = (depth: number): unknown => (depth === 1 ? page : { not: nested(depth - 1) });

describe('an audience', () => {
  it.each<[unknown]>([
    [page],
    [{ page: '**/help' }],
    [{ device: 'phone' }],
    [{ language: 'pt-BR' }],
    [{ attribute: 'role', is: 'is', value: 'nurse' }],
    [{ attribute: 'years', is: 'at-least', value: 10 }],
    [{ attribute: 'floor', is: 'not-answered' }],
    [{ context: 'team', is: 'includes-any', value: ['it', 'hr'] }],
    [{ all: [page, { any: [{ device: 'phone' }, { not: { language: 'de' } }] }] }],
    [nested(8)],
  ])('may be %j', audience => {
    expect(findings(audience)).toEqual([]);
  });

  it.each<[unknown, ...string[]]>([
    [null, '(root): wrong-type'],
    ['/it', '(root): wrong-type'],
    [[page], '(root): wrong-type'],
    [{}, '(root): audience-subject'],
    [{ is: 'is', value: 1 }, '(root): audience-subject'],
    [{ ...page, device: 'phone' }, '(root): audience-subject'],
    [{ all: [page], ...page }, '(root): audience-subject'],
    [{ pages: '/it' }, 'pages: unknown-key'],
    [{ path: '/it' }, 'path: unknown-key'],
    [{ page: 'it/**' }, 'page: page-pattern'],
    [{ page: 'https://intranet.example/it' }, 'page: page-pattern'],
    [{ page: '/it?tab=2' }, 'page: page-pattern'],
    [{ page: '/it#help' }, 'page: page-pattern'],
    [{ page: '' }, 'page: page-pattern'],
    [{ page: `/${'a'.repeat(200)}` }, 'page: page-pattern'],
    [{ page: 7 }, 'page: wrong-type'],
    [{ ...page, is: 'is' }, 'is: unknown-key'],
    [{ not: page, value: 1 }, 'value: unknown-key'],
    [{ device: 'watch' }, 'device: unknown-value'],
    [{ language: 'German language' }, 'language: not-a-language-tag'],
    [{ attribute: '', is: 'answered' }, 'attribute: empty-text'],
    [{ attribute: 'role' }, 'is: missing-key'],
    [{ attribute: 'role', is: 'is' }, 'value: missing-key'],
    [{ attribute: 'role', is: 'equals', value: 1 }, 'is: unknown-operator'],
    [{ attribute: 'years', is: 'above', value: 'many' }, 'value: wrong-type'],
    [{ context: 'floor', is: 'answered' }, 'context: unknown-context-id'],
    [{ all: page }, 'all: wrong-type'],
    [{ any: [] }, 'any: wrong-type'],
    [{ any: [page, 7, { not: {} }] }, 'any[1]: wrong-type', 'any[2].not: audience-subject'],
    [nested(9), 'not.not.not.not.not.not.not.not: too-deep'],
  ])('is refused: %.60j', (audience, ...expected) => {
    expect(findings(audience)).toEqual(expected);
  });
});
