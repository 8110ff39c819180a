import type { ReadingRoom } from '../../view/reading.ts';

let loading: Promise<ReadingRoom> | undefined;

async function load(source: string): Promise<ReadingRoom> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source} answered ${response.status}`);
  return (await response.json()) as ReadingRoom;
}

/**
 * Loads what the sheets say, once.
 *
 * @param source its address
 * @returns words and contents
 * @throws Error if it cannot be loaded; the next call tries again
 */
export async function loadRoom(source: string): Promise<ReadingRoom> {
  loading ??= load(source);
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
