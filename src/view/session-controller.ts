import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Pulse } from '../create-pulse.js';

/** Renders its host again when the session or the whereabouts of the answer change. */
export class SessionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #pulse: Pulse;
  #stop: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, pulse: Pulse) {
    this.#host = host;
    this.#pulse = pulse;
    host.addController(this);
  }

  hostConnected(): void {
    const update = (): void => this.#host.requestUpdate();
    this.#stop = [this.#pulse.session.subscribe(update), this.#pulse.status.subscribe(update)];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
  }
}
