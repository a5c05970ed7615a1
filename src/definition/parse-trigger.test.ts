import { describe, expect, it } from 'vitest';
import { parseTrigger } from './parse-trigger.js';

describe('parseTrigger', () => {
  it.each([
    ['load', { name: 'load' }],
    [' manual ', { name: 'manual' }],
    ['exit', { name: 'exit' }],
    ['exit:', { name: 'exit' }],
    ['visible', { name: 'visible' }],
    ['visible:#comments', { name: 'visible', value: '#comments' }],
    ['scroll:60%', { name: 'scroll', value: '60%' }],
    ['scroll: 12.5%', { name: 'scroll', value: '12.5%' }],
    ['scroll:100%', { name: 'scroll', value: '100%' }],
    ['dwell:20s', { name: 'dwell', value: '20s' }],
    ['idle:PT30S', { name: 'idle', value: 'PT30S' }],
    ['click:a:hover > [data-x="a:b"]', { name: 'click', value: 'a:hover > [data-x="a:b"]' }],
    ['click : .a,\n.b', { name: 'click', value: '.a,\n.b' }],
    ['event:request-closed', { name: 'event', value: 'request-closed' }],
    ['event:desk:closed', { name: 'event', value: 'desk:closed' }],
    ['vitals:poor', { name: 'vitals', value: 'poor' }],
    ['vitals:needs-improvement', { name: 'vitals', value: 'needs-improvement' }],
  ])('reads %j', (text, setting) => {
    expect(parseTrigger(text)).toEqual(setting);
  });

  it.each([
    '',
    ':',
    'Load',
    'loud',
    'constructor',
    '__proto__',
    'load:now',
    'manual:yes',
    'exit:top',
    'scroll',
    'scroll:60',
    'scroll:0%',
    'scroll:101%',
    'scroll:-5%',
    'scroll:1e1%',
    'dwell',
    'dwell:0s',
    'dwell:soon',
    'dwell:P1D',
    'idle:P1M',
    'idle:-30s',
    'click',
    'click: ',
    'event:',
    'vitals',
    'vitals:good',
  ])('refuses %j', text => {
    expect(parseTrigger(text)).toBeNull();
  });
});
