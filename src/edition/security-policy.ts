import { createHash } from 'node:crypto';

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/**
 * Writes the Content-Security-Policy of a page, https://www.w3.org/TR/CSP3/: its own files, and the scripts in it that are named
 * by their hashes. Text becomes markup or code nowhere, https://w3c.github.io/trusted-types/dist/spec/
 *
 * @param scripts the scripts that stand in the page itself, letter by letter
 * @returns the policy for a `meta` element; the configurations of `hosting/` add what only a header can say
 */
export function writeSecurityPolicy(scripts: readonly string[]): string {
  return [
    "default-src 'self'",
    // Pagefind reads its index by WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hashOf)].join(' '),
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ].join(';');
}
