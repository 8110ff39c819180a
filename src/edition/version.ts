import { version } from '../../package.json';

/** The edition’s version, as the changelog counts it. */
export const editionVersion: string = version;
