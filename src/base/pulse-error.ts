/** A programming mistake of the integrator or ours, with a permanent kebab-case code. Expected failures are `Result`s. */
export class PulseError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'PulseError';
  }
}
