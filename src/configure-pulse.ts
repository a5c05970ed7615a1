import type { DeliveryDefinition, ListEntry } from './definition/pulse-definition.js';
import type { FatigueConfiguration } from './invitation/read-fatigue.js';
import type { Authorization } from './transport/authorization.js';
import type { NamedTransports } from './transport/transport.js';

/** Page-wide defaults. Everything is optional; a tag's own attributes and the definition come first. */
export interface PulseConfiguration {
  /** URL that answers are posted to. */
  endpoint?: string;
  /** URL of the actions of a pulse, told before its first question; `{pulse}` in it stands for the pulse's id. */
  actions?: string;
  /** Lists by id, or the URL of one: feeds `"optionsFrom"`. */
  lists?: Readonly<Record<string, readonly ListEntry[] | string>>;
  /** Functions that deliver instead of HTTP, by the name that `transport="…"` says. */
  transports?: NamedTransports;
  /** Origins besides the page's own that answers may be sent to, for example `https://answers.example`. */
  allowedOrigins?: readonly string[];
  /** What is done at the endpoint where a definition says nothing about delivery: recipe, options, further destinations. */
  delivery?: Omit<DeliveryDefinition, 'endpoint'>;
  /**
   * What an endpoint asks of those who send to it, by its origin. Applied when a request is sent and never stored. What stands in
   * a page can be read by everybody who sees the page.
   */
  authorize?: Readonly<Record<string, Authorization>>;
  /** Default `omit`. */
  credentials?: 'omit' | 'same-origin' | 'include';
  /**
   * Key of the person at the device, where several share it: a long text that nobody else can guess, such as one that the server
   * derives from the account with a secret of its own. It never leaves the browser; what is remembered of the person is sealed
   * by it. Empty or undefined: the device knows one person.
   */
  person?: string | undefined;
  /**
   * Whether several people use this computer under one account, as at a kiosk or in a ward. Then nothing is remembered there,
   * unless `person` seals it, and an answer that waits is sealed; where the browser cannot seal, which is every page on plain
   * HTTP, it waits in its page only. Default: whether the page has `<meta name="ics-pulse:shared-computer">`.
   */
  sharedComputer?: boolean;
  /** Facts of the page or the person that `audience` may ask about. They never leave the browser. */
  attributes?: Readonly<Record<string, string | number | boolean>>;
  /** How much people may be asked over all pulses of the origin. Default: 180 seconds within 30 days, events every 14 days. */
  fatigue?: FatigueConfiguration;
  /** BCP 47: used where neither the tag nor the page says a language. */
  locale?: string;
}

const configuration: PulseConfiguration = {};

/** Sets page-wide defaults; a later call overrides the keys it names. */
export const configurePulse = (changes: PulseConfiguration): void => {
  Object.assign(configuration, changes, {
    attributes: { ...configuration.attributes, ...changes.attributes },
    lists: { ...configuration.lists, ...changes.lists },
    transports: { ...configuration.transports, ...changes.transports },
  });
};

/** The defaults as they stand. */
export const pulseConfiguration = (): Readonly<PulseConfiguration> => configuration;
