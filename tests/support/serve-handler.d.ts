declare module 'serve-handler' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export default function handler(
    request: IncomingMessage,
    response: ServerResponse,
    options: { readonly public: string; readonly symlinks?: boolean },
  ): Promise<void>;
}
