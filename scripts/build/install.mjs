import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './findBrowser.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command with its output shown; stops the whole program with its exit code when it fails. */
export function run(command, args) {
  const { status, error } = attempt(command, args);
  if (status !== 0) {
    console.error(error ? `${command}: ${error.message}` : `${command} ${args.join(' ')} failed (${status})`);
    process.exit(status ?? 1);
  }
}

export function runScript(script, args = []) {
  run(npm, ['run', '-s', script, ...(args.length > 0 ? ['--', ...args] : [])]);
}

/** Installs the packages of the lock file when they are absent or older than it. Messages go to standard error. */
export function installPackages() {
  if (isInstalled()) return;
  console.error('Installing packages…');
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Finds a Chromium-family browser, or installs one: Playwright's own, else the distribution's package. */
export function installBrowser() {
  if (findBrowser()) return;
  console.error('No Chromium-family browser found: installing one…');
  attempt('npx', ['playwright', 'install', 'chromium']);
  if (findBrowser()) return;
  console.error('Playwright could not download its browser: trying the distribution’s package…');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const command of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', 'chromium-headless-shell'],
    ['apt-get', 'install', '-y', 'chromium'],
  ]) {
    if (findBrowser()) return;
    const [first, ...rest] = [...asRoot, ...command];
    attempt(first, rest);
  }
  if (findBrowser()) return;
  console.error(
    'A Chromium-family browser is needed for the browser tests: install Chromium or Chrome, or set CHROME_PATH.',
  );
  process.exit(1);
}

function attempt(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  const versions = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const present = versions(installed);
  return Object.entries(versions('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}
