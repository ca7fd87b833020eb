import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

/**
 * Serves the built files as they are, and lets the browser keep those that name their content, as the headers file asks of a host: compressed anew for each
 * visitor and asked for at each visit, as the preview would, they keep the machine that looks at them from drawing them.
 */
export function servedAsIs(): Plugin {
  return {
    name: 'bilan-served-as-is',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        delete request.headers['accept-encoding'];
        if (request.url?.startsWith('/assets/') === true) keptWhereFound(response);
        next();
      });
    },
  };
}

/** What is missing may be there when asked again: it is not kept. */
function keptWhereFound(response: ServerResponse): void {
  const write = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status < 400) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    return write(status, ...rest);
  };
}
