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

/** What names its content in its own name never changes; what tells of the newest version is asked for every time. */
const forever = 'Cache-Control: public, max-age=31536000, immutable';
const asked = 'Cache-Control: no-cache';
const fresh = ['/', '/index.html', '/sw.js', '/version.json'];

function rule(path: string, headers: readonly string[]): string {
  return `${path}\n${headers.map((line) => `  ${line}\n`).join('')}`;
}

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
        source: [rule('/*', headers), rule('/assets/*', [forever]), ...fresh.map((path) => rule(path, [asked]))].join(
          '',
        ),
      });
    },
  };
}
