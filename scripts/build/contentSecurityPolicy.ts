import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readProgramme } from '../../src/model/place/programme.ts';

/** Nothing from another origin, no inline script but those of these texts; WebAssembly and the engine's Blob worker allowed; no text becomes markup or a script (Trusted Types). */
const policyWith = (connected: string, inline: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inline.map(sourceOf)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' blob:${connected}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');

/** Names a text by its content, so that no other is run. */
const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The scripts that stand in a page themselves. */
const inlineIn = (html: string): readonly string[] =>
  [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);

/** What names its content in its own name never changes; what tells of the newest version is asked for every time. */
const forever = 'Cache-Control: public, max-age=31536000, immutable';
const asked = 'Cache-Control: no-cache';
const fresh = ['/', '/index.html', '/sw.js', '/version.json'];

/** The page itself is shown inside no other; those of its published figures may be. */
const documents = ['/', '/index.html'];
const alone = (own: string): readonly string[] => [
  `Content-Security-Policy: ${own}; frame-ancestors 'none'`,
  'X-Frame-Options: DENY',
];

function rule(path: string, headers: readonly string[]): string {
  return `${path}\n${headers.map((line) => `  ${line}\n`).join('')}`;
}

/** The page as a programme that asks nothing elsewhere has it. */
export const policy = policyWith('', []);

/**
 * Besides its own, the page of a programme may ask one origin: that of its dataset, where it is elsewhere. Throws for an address that others could listen to.
 * `html` is the page, whose own scripts it may run.
 */
export function policyOf(programme: unknown, html = ''): string {
  const { remote } = readProgramme(programme);
  const inline = inlineIn(html);
  if (remote === null) return policyWith('', inline);
  if (!/^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/])/.test(remote))
    throw new TypeError(`data/programme.json: remote: neither https nor this machine: ${remote}`);
  return policyWith(` ${new URL(remote).origin}`, inline);
}

/** Writes the policy into the built page, where it holds on any static host, and into a headers file for the hosts that read one. */
export function contentSecurityPolicy(): Plugin {
  let programme: unknown = null;
  let own = '';
  return {
    name: 'bilan-content-security-policy',
    apply: 'build',
    configResolved: ({ root }) => {
      programme = JSON.parse(readFileSync(join(root, 'data/programme.json'), 'utf8'));
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        own = policyOf(programme, html);
        return [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: own }, injectTo: 'head-prepend' },
        ];
      },
    },
    generateBundle: {
      // After the page is written.
      order: 'post',
      handler() {
        if (own === '') this.error('the page was written without its policy');
        const headers = [
          `Content-Security-Policy: ${own}`,
          'X-Content-Type-Options: nosniff',
          'Referrer-Policy: no-referrer',
          'Permissions-Policy: camera=(), geolocation=(), microphone=()',
        ];
        this.emitFile({
          type: 'asset',
          fileName: '_headers',
          source: [
            rule('/*', headers),
            rule('/assets/*', [forever]),
            ...fresh.map((path) => rule(path, [...(documents.includes(path) ? alone(own) : []), asked])),
          ].join(''),
        });
      },
    },
  };
}
