import { watchNavigation } from '../../../src/base/browser-navigation.js';
import { deepEqual, equal, waitUntil } from '../assert.js';
import { click, press } from '../commands.js';
import { LiveListeners } from '../live-listeners.js';

const native = (globalThis as { readonly navigation?: EventTarget }).navigation ?? null;

// WebKit may have no Navigation API yet: the other way is tested in all of them.
const ways: readonly (readonly [name: string, api: EventTarget | null])[] = [
  ...(native ? [['the Navigation API', native] as const] : []),
  ['popstate, hashchange and what the person does', null],
];

for (const [name, api] of ways)
  describe(`a new address, by ${name}`, () => {
    const start = location.href;
    const addresses: string[] = [];
    let cancel = (): void => {};
    const go = (address: string): void => history.pushState(null, '', address);
    const watch = (): void =>
      void (cancel = watchNavigation(() => addresses.push(location.search + location.hash), api));
    afterEach(() => {
      cancel();
      addresses.length = 0;
      history.replaceState(null, '', start);
    });

    it('tells of a new hash, and of the way back', async () => {
      go('#a');
      watch();
      location.hash = '#b';
      await waitUntil(() => addresses.length === 1, 'the new hash');
      history.back();
      await waitUntil(() => addresses.length === 2, 'the way back');
      deepEqual(
        addresses.map(address => address.slice(-2)),
        ['#b', '#a'],
      );
    });

    for (const [way, act] of [
      ['click', (button: HTMLElement) => click(button)],
      [
        'key',
        (button: HTMLElement) => {
          button.focus();
          return press('Enter');
        },
      ],
    ] as const)
      it(`tells of an address that a router pushes on a ${way}`, async () => {
        const button = document.createElement('button');
        button.textContent = 'Next page';
        button.onclick = () => go('?page=2');
        document.body.append(button);
        watch();
        await act(button);
        await waitUntil(() => addresses.length === 1, 'the new address');
        deepEqual(addresses, ['?page=2']);
        button.remove();
      });

    it('says nothing of a state that leaves the address as it is', async () => {
      watch();
      history.pushState({ step: 2 }, '');
      history.replaceState({ step: 3 }, '');
      go('#marker');
      document.body.click();
      await waitUntil(() => addresses.length > 0, 'the marker');
      deepEqual(
        addresses.map(address => address.slice(-7)),
        ['#marker'],
      );
    });

    it('holds nothing after its cancel, and leaves history as it was', async () => {
      const live = new LiveListeners();
      const { pushState } = history;
      watch();
      equal(history.pushState, pushState);
      cancel();
      deepEqual(live.list, []);
      live.stop();
      let others = 0;
      cancel = watchNavigation(() => (others += 1), api);
      location.hash = '#after';
      await waitUntil(() => others === 1, 'the one that still watches');
      deepEqual(addresses, []);
    });
  });
