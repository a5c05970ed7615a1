import { afterEach, describe, expect, it, vi } from 'vitest';
import { matchesPage } from './page-pattern.js';

describe('matchesPage', () => {
  it.each([
    ['/', '/', true],
    ['/', '/a', false],
    ['/a/b', '/a/b', true],
    ['/a/b', '/a/b/', true],
    ['/a/b/', '/a/b', true],
    ['/a/b', '/a/b/c', false],
    ['/a/b', '/a/bc', false],
    ['/a/b', '/A/b', false],
    ['/a/**', '/a', true],
    ['/a/**', '/a/', true],
    ['/a/**', '/a/b', true],
    ['/a/**', '/a/b/c.html', true],
    ['/a/**', '/ab', false],
    ['/a/**', '/b/a/c', false],
    ['/**', '/', true],
    ['/**', '/a/b', true],
    ['**', '/a/b', true],
    ['/a/*', '/a/b', true],
    ['/a/*', '/a/b/c', false],
    ['/a/*', '/a', false],
    ['/a/*.html', '/a/b.html', true],
    ['/a/*.html', '/a/.html', true],
    ['/a/*.html', '/a/b.htm', false],
    ['/a/*-*-*', '/a/2026-01-05', true],
    ['/*/help', '/en/help', true],
    ['/*/help', '/help', false],
    ['/*/help', '/en/us/help', false],
    ['/**/help', '/en/us/help', true],
    ['/**/help', '/help', true],
    ['/**/help', '/enhelp', false],
    ['/a/**/b', '/a/b', true],
    ['/a/**/b', '/a/x/y/b', true],
    ['/a/**/b', '/a/x/yb', false],
    ['/a**', '/ab/c', true],
    ['**/b', '/a/b', true],
    ['/a***', '/ab/c', true],
    ['/kb/über uns', '/kb/%C3%BCber%20uns', true],
    ['/kb/%C3%BCber%20uns', '/kb/%C3%BCber%20uns', true],
    ['/kb/😀*', '/kb/%F0%9F%98%80!', true],
    ['/a%', '/a%', true],
    ['/kb/über/**', '/kb/%C3%BCber/50%', true],
    ['/kb/über/**', '/kb/%C3%BCber/%FF', true],
    ['/a.b', '/axb', false],
    ['/a+(b|c)', '/a+(b|c)', true],
    ['', '/', true],
    ['', '/a', false],
    [`/${'a'.repeat(199)}`, `/${'a'.repeat(199)}`, true],
    [`/${'a'.repeat(200)}`, `/${'a'.repeat(200)}`, false],
    ['/**', `/${'a'.repeat(2047)}`, true],
    ['/**', `/${'a'.repeat(2048)}`, false],
  ])('%.30s on %.30s: %s', (pattern, path, isMatch) => {
    expect(matchesPage(pattern, path)).toBe(isMatch);
  });
});

describe('the work of a hostile pattern', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['*a'.repeat(100), 'a'.repeat(2048)],
    ['**a'.repeat(66), `${'a'.repeat(2047)}b`],
    ['*'.repeat(200), '/a'.repeat(1024)],
    ['/**'.repeat(66), '/a'.repeat(1024)],
    ['/*/**'.repeat(40), '/'.repeat(2048)],
  ])('%.12s… is at most one length times the other', (pattern, path) => {
    // All of the work is in the callbacks of "map", one for each entry of what it returns.
    const map = vi.spyOn(Array.prototype, 'map');
    matchesPage(pattern, path);
    const steps = map.mock.results.reduce((sum, { value }) => sum + (value as readonly unknown[]).length, 0);
    expect(steps).toBeGreaterThan(path.length);
    expect(steps).toBeLessThanOrEqual((pattern.length + 1) * (path.length + 1));
  });
});
