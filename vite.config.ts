import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { before } from './scripts/build/before.ts';
import { chunks } from './scripts/build/chunks.ts';
import { compiledMessages } from './scripts/build/compiledMessages.ts';
import { compressed } from './scripts/build/compressed.ts';
import { contentSecurityPolicy } from './scripts/build/contentSecurityPolicy.ts';
import { engineFiles } from './scripts/build/engineFiles.ts';
import { offline } from './scripts/build/offline.ts';
import { servedAsIs } from './scripts/build/servedAsIs.ts';
import { supply } from './scripts/build/supply.ts';
import { versionFile } from './scripts/build/versionFile.ts';
import described from './package.json' with { type: 'json' };
import { findBrowser } from './scripts/build/findBrowser.mjs';

const executablePath = findBrowser() ?? undefined;

export default defineConfig({
  base: './',
  define: { BILAN_VERSION: JSON.stringify(described.version) },
  plugins: [
    react(),
    compiledMessages(),
    engineFiles(),
    before(),
    contentSecurityPolicy(),
    versionFile(),
    offline(),
    supply(),
    compressed(),
    servedAsIs(),
  ],
  worker: { format: 'es' },
  build: { target: 'es2022', chunkSizeWarningLimit: 800, rolldownOptions: { output: chunks } },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    // Vitest leaves one core free: half of a small machine.
    maxWorkers: '100%',
    globalSetup: 'tests/support/sharedFolder.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Modules are read once for all files of a worker: a test leaves nothing behind in them.
          isolate: false,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/**/*.chromium.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          isolate: false,
          testTimeout: 60_000,
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/dom.ts'],
        },
      },
      {
        extends: true,
        // Found one by one, they would be bundled anew under a test that runs.
        optimizeDeps: {
          noDiscovery: true,
          include: [
            '@duckdb/duckdb-wasm',
            'fflate',
            'hucre/xlsx',
            'papaparse',
            'pptxgenjs',
            'react',
            'react-intl',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
          ],
        },
        test: {
          name: 'chromium',
          include: ['tests/**/*.chromium.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath && { executablePath }),
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
