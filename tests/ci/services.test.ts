import { describe, expect, it } from 'vitest';
import { findService, isServiceRequired, missingServices, parseServiceNames } from './services.js';

const only =
  (...paths: string[]) =>
  (path: string): boolean =>
    paths.includes(path);

describe('the services by name', () => {
  it('finds one where all of its programs are in one folder', () => {
    const environment = { PATH: '/opt/bin:/usr/local/pgsql/bin' };
    const [here, there] = ['/opt/bin/initdb', '/usr/local/pgsql/bin/initdb'];
    expect(findService('postgresql', environment, only(here, there))).toBeNull();
    expect(findService('postgresql', environment, only(here, there, '/usr/local/pgsql/bin/postgres'))).toBe(
      '/usr/local/pgsql/bin',
    );
  });

  it('names what is missing', () => {
    expect(missingServices(['postgresql'], { PATH: '/usr/bin' }, () => false)).toEqual(['postgresql']);
    expect(missingServices(['postgresql'], { PATH: '/usr/bin' }, () => true)).toEqual([]);
  });

  it('reads a list, and refuses a name that is none', () => {
    expect(parseServiceNames(' postgresql, ')).toEqual(['postgresql']);
    expect(() => parseServiceNames('postgres')).toThrow('"postgres" is no service');
    expect(isServiceRequired('postgresql', { REQUIRE_SERVICES: 'postgresql' })).toBe(true);
    expect(isServiceRequired('postgresql', {})).toBe(false);
  });
});
