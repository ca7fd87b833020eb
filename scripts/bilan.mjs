import { spawnSync } from 'node:child_process';
import { installPackages } from './build/install.mjs';

// `npm run -s bilan -- COMMAND` on a fresh clone: install what is missing, then run the command line.
installPackages();
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/bilan.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
