import type { Plugin } from 'vite';

/** Nothing from another origin, no inline script; WebAssembly and the engine's Blob worker allowed; no text becomes markup or a script (Trusted Types). */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Writes the policy into the built page, where it holds on any static host, and into a headers file for the hosts that read one. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'bilan-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
    generateBundle() {
      const headers = [
        `Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: no-referrer',
        'Permissions-Policy: camera=(), geolocation=(), microphone=()',
      ];
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: `/*\n${headers.map((line) => `  ${line}\n`).join('')}`,
      });
    },
  };
}
