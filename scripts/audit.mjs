import { spawn } from 'node:child_process';

// `npm run audit`: what is known of the packages that ship. A registry that cannot be asked is said, and stops nothing.
const PATIENCE = 20_000;
const serious = ['high', 'critical'];

const told = await ask();
if (told === null) {
  console.log('npm audit: the registry could not be asked; whether a package is known to be vulnerable is unknown.');
} else {
  const counts = told.metadata.vulnerabilities;
  console.log(`npm audit, what ships: ${JSON.stringify(counts)}`);
  for (const { name, severity, via } of Object.values(told.vulnerabilities))
    console.log(`  ${severity}  ${name}  ${via.map((each) => each.title ?? each).join('; ')}`);
  if (serious.some((severity) => counts[severity] > 0)) process.exitCode = 1;
}

/** What npm says, `null` when it says nothing that can be read in time. */
async function ask() {
  return new Promise((resolve) => {
    const child = spawn('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    let text = '';
    const late = setTimeout(() => child.kill(), PATIENCE);
    child.stdout.on('data', (piece) => (text += piece));
    child.on('error', () => resolve(null));
    child.on('close', () => {
      clearTimeout(late);
      try {
        const read = JSON.parse(text);
        resolve(read.metadata?.vulnerabilities === undefined ? null : read);
      } catch {
        resolve(null);
      }
    });
  });
}
