import { describe, expect, it } from 'vitest';
import { WorkLedger } from './work-account.js';

describe('what is held for requests without a reply', () => {
  it('takes as many requests as the limit says, and one more for each that ends', () => {
    const ledger = new WorkLedger({ requests: 2, bodyBytes: 10 });
    const [first, second, third] = [ledger.open(), ledger.open(), ledger.open()];
    expect([first.begin(), first.begin(), second.begin(), third.begin()]).toEqual([true, true, true, false]);
    expect(ledger.hasRoom).toBe(false);
    first.close();
    expect([ledger.hasRoom, third.begin(), ledger.hasRoom]).toEqual([true, true, false]);
  });

  it('holds as many bytes as the limit says, whoever sent them', () => {
    const ledger = new WorkLedger({ requests: 2, bodyBytes: 10 });
    const [first, second] = [ledger.open(), ledger.open()];
    expect([first.hold(6), second.hold(5), second.hold(4), second.hold(1)]).toEqual([true, false, true, false]);
    expect(ledger.hasRoom).toBe(false);
    first.close();
    expect([ledger.hasRoom, second.hold(6)]).toEqual([true, true]);
  });

  it('keeps nobody out for a body that is still arriving', () => {
    const ledger = new WorkLedger({ requests: 1, bodyBytes: 10 });
    expect([ledger.open().hold(1), ledger.open().hold(1), ledger.hasRoom, ledger.open().begin()]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('gives back once what is closed twice, and nothing that was refused', () => {
    const ledger = new WorkLedger({ requests: 1, bodyBytes: 10 });
    const [worked, refused] = [ledger.open(), ledger.open()];
    expect([worked.begin(), worked.hold(8), refused.begin(), refused.hold(3)]).toEqual([true, true, false, false]);
    refused.close();
    expect(ledger.hasRoom).toBe(false);
    worked.close();
    worked.close();
    const [one, two] = [ledger.open(), ledger.open()];
    expect([one.begin(), two.begin(), one.hold(10), two.hold(1)]).toEqual([true, false, true, false]);
  });
});
