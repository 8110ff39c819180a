import type { OfflineState, Outcome, Progress, Refusal, Request } from '../../offline/protocol.ts';
import type { EditionId } from '../../edition/editions.ts';

/** A worker that works says so every ten seconds: one that is silent for so long, in milliseconds, was ended by the browser. */
const longestSilence = 45_000;

/** Asks, and hears answers until one is the last; ends too where none comes. */
async function ask(request: Request, hear: (message: unknown) => boolean): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    const end = (): void => {
      window.clearTimeout(silence);
      port1.close();
      resolve();
    };
    let silence = window.setTimeout(end, longestSilence);
    port1.onmessage = ({ data }) => {
      window.clearTimeout(silence);
      silence = window.setTimeout(end, longestSilence);
      if (hear(data)) end();
    };
    active?.postMessage(request, [port2]);
  });
}

/**
 * Asks the worker what is kept.
 *
 * @param edition the edition
 * @returns what is kept of it; nothing where the browser refuses the worker what it needs
 */
export async function askState(edition: EditionId): Promise<OfflineState | undefined> {
  let state: OfflineState | undefined;
  await ask({ ask: 'state', edition }, (message) => {
    if (message !== ('refused' satisfies Refusal)) state = message as OfflineState;
    return true;
  });
  return state;
}

/**
 * Asks the worker to keep a whole edition, again and again until it has: it works on one word of ours no longer than a browser lets it.
 *
 * @param edition the edition
 * @param report is told the bytes kept so far
 * @returns how it ended
 */
export async function askToKeep(
  edition: EditionId,
  report: (done: number) => void,
): Promise<Exclude<Outcome, 'unfinished'>> {
  let most = 0;
  const goOn = async (): Promise<Outcome> => {
    let outcome: Outcome = 'lost';
    await ask({ ask: 'keep', edition }, (message) => {
      if (message === ('refused' satisfies Refusal)) return true;
      const progress = message as Progress;
      if ('outcome' in progress) ({ outcome } = progress);
      // What is kept already is counted anew.
      else if (progress.done > most) report((most = progress.done));
      return 'outcome' in progress;
    });
    return outcome;
  };
  let outcome = await goOn();
  while (outcome === 'unfinished') outcome = await goOn();
  return outcome;
}

/** Asks the worker to delete everything and to go. */
export async function askToForget(): Promise<void> {
  await ask({ ask: 'forget' }, () => true);
}
