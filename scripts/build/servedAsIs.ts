import type { Plugin } from 'vite';

/** Serves the built files as they are: compressed anew for each visitor, as the preview would, they keep the machine that looks at them from drawing them. */
export function servedAsIs(): Plugin {
  return {
    name: 'bilan-served-as-is',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, _, next) => {
        delete request.headers['accept-encoding'];
        next();
      });
    },
  };
}
