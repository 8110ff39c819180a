/**
 * Marks a file: the first 32 bits of the SHA-256 of its path and its bytes. Enough to tell a release’s own files from
 * anything else that may arrive; it is no defence against forgery, which is HTTPS’s task.
 *
 * @param path the file’s path in the site, as `pathOf` writes it
 * @param bytes its content
 * @returns an unsigned number
 */
export async function fingerprint(path: string, bytes: ArrayBuffer): Promise<number> {
  const name = new TextEncoder().encode(`${path}\n`);
  const whole = new Uint8Array(name.length + bytes.byteLength);
  whole.set(name);
  whole.set(new Uint8Array(bytes), name.length);
  return new DataView(await crypto.subtle.digest('SHA-256', whole)).getUint32(0);
}
