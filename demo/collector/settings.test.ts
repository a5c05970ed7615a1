import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.js';

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({}, '/app')).toEqual({
      ok: true,
      value: {
        port: null,
        host: '127.0.0.1',
        databaseUrl: null,
        databasePath: '.data/pulse.sqlite',
        allowedOrigins: new Set(),
        pulsesFolder: '/app/demo/pulses',
        listsFolder: '/app/demo/lists',
        resultsToken: null,
        intranet: true,
        companySeed: null,
        trustedProxies: new Set(),
        requestsPerMinute: null,
        connectionsPerAddress: null,
        pauseBeforeReplyMs: 0,
      },
    });
  });

  it.each([
    [{ PORT: '8080' }, { port: 8080 }],
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '' }, { port: null }],
    [{ DATABASE_URL: 'file:///var/pulse.sqlite' }, { databasePath: '/var/pulse.sqlite' }],
    [{ DATABASE_URL: 'postgres://localhost/pulse' }, { databaseUrl: 'postgres://localhost/pulse' }],
    [{ DATABASE_URL: 'postgresql://u:p@host:5433/pulse' }, { databaseUrl: 'postgresql://u:p@host:5433/pulse' }],
    [{ DATABASE_URL: 'file:pulse.sqlite' }, { databasePath: 'pulse.sqlite' }],
    [
      { ALLOWED_ORIGINS: 'https://a.example, http://b.example:8080' },
      { allowedOrigins: new Set(['https://a.example', 'http://b.example:8080']) },
    ],
    [{ RESULTS_TOKEN: ' t ' }, { resultsToken: 't' }],
    [{ INTRANET: 'off' }, { intranet: false }],
    [{ COMPANY: '7' }, { companySeed: 7 }],
    [{ HOST: '0.0.0.0' }, { requestsPerMinute: 600, connectionsPerAddress: 100 }],
    [
      { TRUSTED_PROXIES: '::FFFF:10.0.0.7, ::1' },
      { trustedProxies: new Set(['10.0.0.7', '::1']), requestsPerMinute: 600, connectionsPerAddress: null },
    ],
    [
      { HOST: '0.0.0.0', REQUESTS_PER_MINUTE: '0', CONNECTIONS_PER_ADDRESS: '50' },
      { requestsPerMinute: null, connectionsPerAddress: 50 },
    ],
    [{ COLLECTOR_PAUSE_BEFORE_REPLY_MS: '500' }, { pauseBeforeReplyMs: 500 }],
  ])('reads %j', (environment, expected) => {
    expect(readSettings(environment, '/app')).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    [{ PORT: '80a' }, 'PORT'],
    [{ COMPANY: 'acme' }, 'COMPANY'],
    [{ PORT: '65536' }, 'PORT'],
    [{ TRUSTED_PROXIES: '10.0.0.7 proxy.example' }, '"proxy.example"'],
    [{ REQUESTS_PER_MINUTE: 'many' }, 'REQUESTS_PER_MINUTE'],
    [{ CONNECTIONS_PER_ADDRESS: '-1' }, 'CONNECTIONS_PER_ADDRESS'],
    [{ DATABASE_URL: 'postgres://user@:x/pulse' }, 'DATABASE_URL'],
    [{ ALLOWED_ORIGINS: '*' }, '"*"'],
    [{ ALLOWED_ORIGINS: 'https://a.example/' }, 'a.example/'],
    [{ ALLOWED_ORIGINS: 'null' }, '"null"'],
  ])('refuses %j in a sentence', (environment, part) => {
    expect(readSettings(environment, '/app')).toMatchObject({ ok: false, error: expect.stringContaining(part) });
  });
});
