import { installBrowser, installPackages, runScript } from './build/install.mjs';

// `npm test`: install what is missing, a browser too, then types, lint, format, dead code, what is known of what ships, tests, build and browser tests.
installPackages();
installBrowser();
for (const step of ['types', 'lint', 'format:check', 'dead', 'audit', 'unit', 'build', 'browser']) {
  console.log(`\n▸ ${step}`);
  runScript(step);
}
console.log('\nAll checks passed.');
