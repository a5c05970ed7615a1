import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HttpOutcome } from '../../../src/base/ports.js';
import * as index from '../../../src/index.js';
import { morale } from '../../../src/templates/morale.js';
import { recommend } from '../../../src/templates/recommend.js';
import { templateIds } from '../../../src/templates/index.js';
import { judgeDelivery } from '../../../src/transport/judge-delivery.js';
import { PulseEvent, type PulseEventType } from '../../../src/view/events.js';
import { layers, rootModules } from '../../package/layers.js';
import { readManifest, root } from '../../package/packed-package.js';
import { sizeBudgets } from '../../package/size-budgets.js';
import { blocksIn, captured, readmeText, rowsIn, sectionFrom, sorted, spansIn } from './readme-text.js';

interface Named {
  readonly name: string;
  readonly type?: { readonly text: string };
}
interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly members: readonly Named[];
}

const source = (file: string): string => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(source('dist/custom-elements.json')) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const declared = (tag: string): Declaration =>
  manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag)!;
const pulse = declared('ics-pulse');
const results = declared('ics-results');
const names = (list: readonly Named[]): string[] => list.map(({ name }) => name);

const attributeRows = rowsIn(sectionFrom('## Attributes').split('\n### ')[0] ?? '');
const eventRows = rowsIn(sectionFrom('## Events'));

describe('what README.md says of <ics-pulse>', () => {
  it('has the attributes, those that every element has and those of the context aside', () => {
    const ofAll = ['lang', 'dir', 'context-<name>'];
    const listed = attributeRows.flatMap(([first = '']) => spansIn(first)).filter(name => !ofAll.includes(name));
    expect(sorted(listed)).toEqual(sorted(names(pulse.attributes)));
  });

  it('has values that the attributes take', () => {
    for (const [first = '', values = ''] of attributeRows) {
      const type = pulse.attributes.find(({ name }) => name === spansIn(first)[0])?.type?.text ?? '';
      if (type.includes('|'))
        expect(captured(type, /['"]([\w-]+)['"]/g)).toEqual(expect.arrayContaining(spansIn(values)));
    }
  });

  it('has the events', () => {
    const listed = eventRows.flatMap(([first = '']) => spansIn(first));
    expect(sorted(listed)).toEqual(sorted(names(pulse.events)));
  });

  it('says which events can be cancelled', () => {
    const said = eventRows
      .filter(([, when = '']) => when.includes('(cancelable)'))
      .map(([first = '']) => spansIn(first)[0]);
    const types = names(pulse.events) as PulseEventType[];
    expect(said.sort()).toEqual(types.filter(type => new PulseEvent(type, { pulse: '' }).cancelable).sort());
  });

  it('has properties and functions that are there', () => {
    const [properties = ''] = /^Properties: .*?Methods/ms.exec(readmeText) ?? [];
    const members = names(pulse.members);
    const isThere = (name: string): boolean => members.includes(name) || name in index;
    const called = captured(readmeText, /`(?:await )?(\w+)\([^`]*\)`/g);
    expect(called.length).toBeGreaterThan(10);
    expect(
      [...spansIn(properties).flatMap(span => span.split('(')[0] ?? ''), ...called].filter(name => !isThere(name)),
    ).toEqual([]);
  });

  it('has the custom properties', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    const sheets = files.filter(file => /(\.styles\.ts|\.css)$/.test(file)).map(file => source(join('src', file)));
    const listed = spansIn(readmeText).filter(span => span.startsWith('--'));
    expect(sorted(listed)).toEqual(sorted(captured(sheets.join(), /var\((--ics-[\w-]+)/g)));
  });
});

describe('what README.md says of the package', () => {
  it('has the attributes and events of <ics-results>', () => {
    const said = sectionFrom('## Results');
    const missing = names([...results.attributes, ...results.events]).filter(
      name => !spansIn(said).includes(name) && !said.includes(` ${name}="`),
    );
    expect(missing).toEqual([]);
  });

  it('has the attributes, events and states of <ics-messages>', () => {
    const said = sectionFrom('## Messages');
    const messages = declared('ics-messages');
    const missing = names([...messages.attributes, ...messages.events]).filter(
      name => !spansIn(said).includes(name) && !said.includes(` ${name}="`),
    );
    expect(missing).toEqual([]);
  });

  it('has the built-in templates', () => {
    const [said = ''] = /\*\*A template\*\*.* more for/.exec(readmeText) ?? [];
    const named = spansIn(said);
    expect(named.filter(id => !templateIds.some(known => known === id))).toEqual([]);
    expect(Number(/\d+(?= more)/.exec(said)?.[0])).toBe(templateIds.length - named.length);
  });

  it('has all that configurePulse takes', () => {
    const keys = captured(source('src/configure-pulse.ts'), /^ {2}(\w+)\?:/gm);
    const shown = [...spansIn(sectionFrom('**An existing app**')), ...captured(blocksIn('js').join(), /^ {2}(\w+):/gm)];
    expect(keys.filter(key => !shown.includes(key))).toEqual([]);
  });

  it('has entries that the exports name', () => {
    const { exports } = readManifest();
    const entries = captured(readmeText, /['`]ics-pulse(\/[\w./-]+)?['`]/g).map(path => `.${path ?? ''}`);
    const leadsTo = (entry: string): string => {
      const folder = entry.replace(/[^/]+$/, '*');
      const target = exports[entry] ?? exports[folder] ?? 'nowhere';
      return (typeof target === 'string' ? target : target.default).replace('*', entry.slice(folder.length - 1));
    };
    expect(entries.length).toBeGreaterThan(5);
    expect(entries.filter(entry => !existsSync(join(root, leadsTo(entry))))).toEqual([]);
  });

  it('has files that are there, and links that lead somewhere', () => {
    const served = captured(readmeText, /\/assets\/([\w.-]+)/g);
    const isOwn = (span: string): boolean => /^(\.github|demo|dist|src|tests)\//.test(span);
    const files = spansIn(readmeText).filter(span => /^[\w./-]+(\.(js|css|json)|\/)$/.test(span));
    // Lists and definitions that a company brings itself.
    const built = files.filter(
      file => !isOwn(file) && !file.startsWith('/') && !/^(departments|ics-pulse\/)/.test(file),
    );
    const own = spansIn(readmeText).filter(isOwn);
    const linked = captured(readmeText, /\]\(([^)#]+)\)/g);
    const paths = [...[...served, ...built].map(name => `dist/cdn/${name}`), ...own, ...linked];
    expect(linked.length).toBeGreaterThan(0);
    expect(paths.filter(path => !existsSync(join(root, path)))).toEqual([]);
  });

  it('has the settings of the collector', () => {
    const said = sectionFrom('The [reference collector]');
    const listed = [...spansIn(said), ...captured(blocksIn('sh').join(), /([A-Z]+)=/g)].filter(span =>
      /^[A-Z_]+$/.test(span),
    );
    const files = ['settings', 'address-limits'].map(name => source(`demo/collector/${name}.ts`));
    const read = captured(files.join(), /(?:given|limit)\('(\w+)'/g);
    expect(sorted(listed)).toEqual(sorted(read).filter(name => !name.startsWith('COLLECTOR_PAUSE')));
  });

  it('has the layers that the layer test holds', () => {
    const rows = rowsIn(sectionFrom('## Development')).map(
      ([folders = '', layer]) => [spansIn(folders)[0], Number(layer)] as const,
    );
    const listed = rows.flatMap(([folders = '', layer]) => folders.split(' ').map(folder => ({ folder, layer })));
    const layerOf = (name: string): number => {
      const place = name === 'cdn' ? 'index' : (rootModules[name] ?? name);
      return layers.findIndex(layer => layer.includes(place));
    };
    expect(listed.filter(({ folder, layer }) => layerOf(folder) !== layer)).toEqual([]);
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && readdirSync(join(root, 'src', entry.name)).length > 0)
      .map(({ name }) => name);
    expect(folders.filter(name => !listed.some(({ folder }) => folder === name))).toEqual([]);
  });
});

describe('the numbers of README.md', () => {
  it('are the budgets', () => {
    const limitOf = (...files: string[]): string => {
      const limits = files.map(file => sizeBudgets.find(budget => budget.files.test(file))?.limitKilobytes ?? NaN);
      return `${limits.reduce((sum, limit) => sum + limit)} kB`;
    };
    expect(/at most (\d+ kB), Lit included/.exec(readmeText)?.[1]).toBe(limitOf('ics-pulse.js'));
    // The shell, and the glance at the device that it takes.
    expect(/`ics-pulse-lazy.js` costs the page at most (\d+ kB)/.exec(readmeText)?.[1]).toBe(
      limitOf('ics-pulse-lazy.js', 'chunks/glance-00000000.js'),
    );
    expect(readmeText.match(/\d kB/g)).toHaveLength(2);
  });

  it('are the minimums', () => {
    expect(readmeText).toMatch(/Groups below five are never\s+shown, morale below ten/);
    expect([recommend.privacy.minimumGroup, morale.privacy.minimumGroup]).toEqual([5, 10]);
  });
});

describe('what README.md says of the endpoint', () => {
  const reply = (status: number, contentType = 'application/json'): HttpOutcome => ({
    kind: 'response',
    status,
    contentType,
    retryAfter: null,
    body: '',
  });
  const expected = { id: 'a', acknowledge: 'status', attempts: 0, isNeverReadable: false } as const;
  const statuses = Array.from({ length: 400 }, (_, place) => place + 200);
  const [delivered = '', retried = '', signIn = '', tooLarge = '', others = ''] = rowsIn(
    sectionFrom('## The endpoint'),
  ).map(([first]) => first);
  const listed = (text: string): number[] => captured(text, /\b(\d{3})\b/g).map(Number);
  const judged = (outcome: HttpOutcome): string => {
    const delivery = judgeDelivery(outcome, expected);
    return delivery.status === 'held' && delivery.code === 'sign-in' ? 'sign-in' : delivery.status;
  };

  it('holds for every status', () => {
    const said = (status: number): string => {
      if (status < 300) return 'delivered';
      if (listed(retried).includes(status)) return 'retry';
      return listed(signIn).includes(status) ? 'sign-in' : 'held';
    };
    expect([delivered, tooLarge, others]).toEqual(['2xx, not HTML', '413', 'anything else']);
    expect(statuses.filter(status => judged(reply(status)) !== said(status))).toEqual([]);
  });

  it('holds for what is no status', () => {
    expect([retried, signIn]).toEqual([
      expect.stringMatching(/^none, 2xx with HTML, /),
      expect.stringMatching(/^a redirect, /),
    ]);
    expect(judged(reply(200, 'text/html'))).toBe('retry');
    expect(judged({ kind: 'network-error' })).toBe('retry');
    expect(judged({ kind: 'timeout' })).toBe('retry');
    expect(judged({ kind: 'redirect' })).toBe('sign-in');
  });
});
