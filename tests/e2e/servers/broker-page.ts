/** A page that delivers to a broker as README.md says: its example runs here, with the address of a server of the test. */
import { fileURLToPath } from 'node:url';
import { bundleModule } from '../../bundle-module.js';
import { brokerBlock, type BrokerName } from '../readme/readme-text.js';
import type { OfficePage } from './office.js';

/** The transport of the demo and its client, as one file that a page can import. */
export const bundleTransport = async (name: BrokerName): Promise<Readonly<Record<string, string>>> => {
  const path = fileURLToPath(new URL(`../../../demo/transports/${name}.ts`, import.meta.url));
  return { [`${name}.js`]: await bundleModule(path) };
};

/** What a page needs to send there; `change` edits the example on its way. */
export const pageFor = (name: BrokerName, url: string, change = (text: string): string => text): OfficePage => ({
  delivery: {},
  transport: name,
  script: change(brokerBlock(name))
    .replace("'ics-pulse'", "'/assets/ics-pulse.js'")
    .replace(`'./${name}.js'`, `'/modules/${name}.js'`)
    .replace(/wss:[^']+/, url),
});
