import type { OfflineState, Outcome, Progress, Request } from '../../offline/protocol.ts';
import type { EditionId } from '../../edition/editions.ts';

async function ask(request: Request, hear: (message: unknown) => boolean): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = ({ data }) => {
      if (!hear(data)) return;
      port1.close();
      resolve();
    };
    active?.postMessage(request, [port2]);
  });
}

/**
 * Asks the worker what is kept.
 *
 * @param edition the edition
 * @returns what is kept of it
 */
export async function askState(edition: EditionId): Promise<OfflineState> {
  let state: OfflineState | undefined;
  await ask({ ask: 'state', edition }, (message) => {
    state = message as OfflineState;
    return true;
  });
  return state ?? { isWhole: false, bytes: 0, pages: [] };
}

/**
 * Asks the worker to keep a whole edition.
 *
 * @param edition the edition
 * @param report is told the bytes kept so far
 * @returns how it ended
 */
export async function askToKeep(edition: EditionId, report: (done: number) => void): Promise<Outcome> {
  let outcome: Outcome = 'lost';
  await ask({ ask: 'keep', edition }, (message) => {
    const progress = message as Progress;
    if ('done' in progress) report(progress.done);
    else ({ outcome } = progress);
    return 'outcome' in progress;
  });
  return outcome;
}

/** Asks the worker to delete everything and to go. */
export async function askToForget(): Promise<void> {
  await ask({ ask: 'forget' }, () => true);
}
