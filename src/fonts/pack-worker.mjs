import { Buffer } from 'node:buffer';
import { parentPort, workerData } from 'node:worker_threads';

// Runs in a thread of its own, without the project’s modules: `woff2.ts` hands over all it needs, and promises the rest.
const { convert } = await import(workerData.converterUrl);

// A buffer arrives as a bare array of bytes.
parentPort?.on('message', async (font) => parentPort?.postMessage(await convert(Buffer.from(font), 'woff2')));
