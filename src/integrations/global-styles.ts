import type { AstroIntegration } from 'astro';

/**
 * Puts `styles/index.css` in front of every page’s own imports, so that the order of the cascade layers is declared
 * before any component’s style, whatever a page imports first.
 *
 * @returns the integration
 */
export function globalStyles(): AstroIntegration {
  return {
    name: 'global-styles',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page-ssr', `import '/src/styles/index.css';`);
      },
    },
  };
}
