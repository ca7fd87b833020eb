import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

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

/** What npm says, `null` when it says nothing that can be read in time. It fails when it has found something, and says it all the same. */
async function ask() {
  const asked = ['audit', '--omit=dev', '--json', '--fetch-retries=0'];
  const options = { timeout: PATIENCE, maxBuffer: 64e6, shell: process.platform === 'win32' };
  const { stdout } = await promisify(execFile)('npm', asked, options).catch((error) => error);
  try {
    const read = JSON.parse(stdout ?? '');
    return read.metadata?.vulnerabilities === undefined ? null : read;
  } catch {
    return null;
  }
}
