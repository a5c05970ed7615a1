import { describe, expect, it } from 'vitest';
import { clientAddress, networkOf } from './client-address.js';

const proxies = new Set(['10.0.0.7', '10.0.0.8']);

describe('clientAddress', () => {
  it.each([
    ['no header', '203.0.113.5', undefined, '203.0.113.5'],
    ['a header of a stranger', '203.0.113.5', '198.51.100.1', '203.0.113.5'],
    ['a header of a trusted proxy', '10.0.0.7', '198.51.100.1', '198.51.100.1'],
    ['a proxy that a socket shows as IPv6', '::ffff:10.0.0.7', '198.51.100.1', '198.51.100.1'],
    ['an address made up in front', '10.0.0.7', '127.0.0.1, 198.51.100.1', '198.51.100.1'],
    ['two trusted proxies', '10.0.0.8', '1.1.1.1, 198.51.100.1 , 10.0.0.7', '198.51.100.1'],
    ['a proxy that says nothing', '10.0.0.7', undefined, '10.0.0.7'],
    ['a proxy that says nonsense', '10.0.0.7', ' , ,', '10.0.0.7'],
    ['a connection that is gone', undefined, '198.51.100.1', undefined],
  ])('believes nobody but trusted proxies: %s', (_, peer, forwardedFor, expected) => {
    expect(clientAddress({ peer, forwardedFor }, proxies)).toBe(expected);
  });
});

describe('networkOf', () => {
  it.each([
    ['203.0.113.5', '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::'],
    ['2001:db8::1', '2001:db8:0:0::'],
    ['::1', '0:0:0:0::'],
    ['fe80::1%eth0', 'fe80:0:0:0::'],
    ['nonsense', 'nonsense'],
  ])('takes %s as %s', (address, network) => expect(networkOf(address)).toBe(network));
});
