import { describe, expect, it } from 'vitest';
import { isLoopback, readSettings } from './settings.js';

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({}, '/app')).toEqual({
      ok: true,
      value: {
        port: null,
        host: '127.0.0.1',
        databasePath: '.data/pulse.sqlite',
        allowedOrigins: new Set(),
        pulsesFolder: '/app/demo/pulses',
        listsFolder: '/app/demo/lists',
        resultsToken: null,
        intranet: true,
        companySeed: null,
        pauseBeforeReplyMs: 0,
      },
    });
  });

  it.each([
    [{ PORT: '8080' }, { port: 8080 }],
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '' }, { port: null }],
    [{ DATABASE_URL: 'file:///var/pulse.sqlite' }, { databasePath: '/var/pulse.sqlite' }],
    [{ DATABASE_URL: 'file:pulse.sqlite' }, { databasePath: 'pulse.sqlite' }],
    [
      { ALLOWED_ORIGINS: 'https://a.example, http://b.example:8080' },
      { allowedOrigins: new Set(['https://a.example', 'http://b.example:8080']) },
    ],
    [{ RESULTS_TOKEN: ' t ' }, { resultsToken: 't' }],
    [{ INTRANET: 'off' }, { intranet: false }],
    [{ COMPANY: '7' }, { companySeed: 7 }],
    [{ COLLECTOR_PAUSE_BEFORE_REPLY_MS: '500' }, { pauseBeforeReplyMs: 500 }],
  ])('reads %j', (environment, expected) => {
    expect(readSettings(environment, '/app')).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    [{ PORT: '80a' }, 'PORT'],
    [{ COMPANY: 'acme' }, 'COMPANY'],
    [{ PORT: '65536' }, 'PORT'],
    [{ DATABASE_URL: 'postgres://localhost/pulse' }, 'PostgreSQL'],
    [{ DATABASE_URL: 'postgresql://localhost/pulse' }, 'PostgreSQL'],
    [{ ALLOWED_ORIGINS: '*' }, '"*"'],
    [{ ALLOWED_ORIGINS: 'https://a.example/' }, 'a.example/'],
    [{ ALLOWED_ORIGINS: 'null' }, '"null"'],
  ])('refuses %j in a sentence', (environment, part) => {
    expect(readSettings(environment, '/app')).toMatchObject({ ok: false, error: expect.stringContaining(part) });
  });
});

describe('isLoopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.0.1', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.1', false],
    ['127.0.0.1.example', false],
  ])('%s: %s', (host, expected) => expect(isLoopback(host)).toBe(expected));
});
