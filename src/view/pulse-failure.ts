import { formatPath, type Issue } from '../base/issue.js';

/** Why a pulse cannot be shown. Caught by the shell, never seen by the host page. */
export class PulseFailure extends Error {
  constructor(
    readonly issues: readonly Issue[],
    /** Whether trying again may help: the network, not the input, is at fault. */
    readonly isPassing = false,
  ) {
    super(issues[0]?.code ?? 'unexpected');
  }

  /** One `path: code` line an issue. */
  lines(): string[] {
    return this.issues.map(({ path, code, message, near }) => {
      const more = [message ?? [], near ? `Did you mean "${near}"?` : []].flat().join(' ');
      return `${formatPath(path)}: ${code}${more && ` (${more})`}`;
    });
  }
}

/** A failure with one issue. */
export const failure = (code: string, path: Issue['path'], message: string, near?: string): PulseFailure =>
  new PulseFailure([{ code, path, message, ...(near && { near }) }]);
