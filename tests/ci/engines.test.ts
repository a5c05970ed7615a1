import { describe, expect, it } from 'vitest';
import { findEngines, missingEngines, packagesFor, parseEngineNames } from './engines.js';

const only =
  (...paths: string[]) =>
  (path: string): boolean =>
    paths.includes(path);

describe('findEngines', () => {
  it('takes the first program on the path', () => {
    const found = findEngines({ PATH: '/opt/bin:/usr/bin' }, only('/usr/bin/chromium', '/usr/bin/firefox'));
    expect(found).toEqual({
      chromium: { browser: '/usr/bin/chromium' },
      firefox: { browser: '/usr/bin/firefox' },
    });
  });

  it('prefers the override and does not fall back when it names nothing', () => {
    const exists = only('/usr/bin/chromium', '/home/me/chrome');
    expect(findEngines({ PATH: '/usr/bin', CHROMIUM: '/home/me/chrome' }, exists).chromium?.browser).toBe(
      '/home/me/chrome',
    );
    expect(findEngines({ PATH: '/usr/bin', CHROMIUM: '/gone' }, exists).chromium).toBeUndefined();
  });

  it('counts WebKit only when browser, driver and display are there', () => {
    const environment = { PATH: '/usr/bin', WEBKIT_BROWSER: '/opt/MiniBrowser' };
    const driver = '/usr/bin/WebKitWebDriver';
    expect(findEngines(environment, only('/opt/MiniBrowser', driver)).webkit).toBeUndefined();
    expect(findEngines(environment, only('/opt/MiniBrowser', driver, '/usr/bin/Xvfb')).webkit).toEqual({
      browser: '/opt/MiniBrowser',
      driver,
      display: '/usr/bin/Xvfb',
    });
  });
});

describe('the engines by name', () => {
  it('names what is missing in a fixed order', () => {
    expect(missingEngines({ firefox: { browser: '/f' } })).toEqual(['chromium', 'webkit']);
    expect(missingEngines({}, ['webkit'])).toEqual(['webkit']);
  });

  it('reads a list and refuses a name that is no engine', () => {
    expect(parseEngineNames('webkit, chromium,')).toEqual(['webkit', 'chromium']);
    expect(parseEngineNames('')).toEqual([]);
    expect(() => parseEngineNames('chrome')).toThrow('"chrome" is no engine');
  });

  it('asks for each package once', () => {
    const packages = packagesFor(['chromium', 'firefox']);
    expect(packages).toContain('firefox-esr');
    expect(packages.filter(name => name === 'fonts-dejavu-core')).toHaveLength(1);
  });
});
