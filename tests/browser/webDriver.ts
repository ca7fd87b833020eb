import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** As much of a browser as a smoke test asks of it, over W3C WebDriver. */
export interface Driven {
  readonly goTo: (url: string) => Promise<void>;
  /** Runs the body of a function in the page; resolves with what it returns, which is JSON. */
  readonly run: (body: string, ...given: readonly unknown[]) => Promise<unknown>;
  /** Types into an element, or gives it the path of a file. */
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The key of an element in what WebDriver answers (W3C WebDriver, 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Until a program listens, in milliseconds: a try every so often, and as many of them. */
const [PAUSE, TRIES] = [250, 80];

interface Programs {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** Opens WebKitGTK's small browser on a screen of its own. What draws it with a graphics card is off: without one it never draws. */
export async function openWebKit({ driver, browser, screen }: Programs): Promise<Driven> {
  const port = await freePort();
  const home = await mkdtemp(join(tmpdir(), 'bilan-webkit-'));
  const display = `:${port % 1000}`;
  const shown = spawn(screen, [display, '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  const driving = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      HOME: home,
      XDG_RUNTIME_DIR: home,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { readonly value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await untilListening(async () => ask('GET', '/status'));
  const asked = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
  const session = (await ask('POST', '/session', { capabilities: { alwaysMatch: asked } })) as {
    readonly sessionId: string;
  };
  const at = `/session/${session.sessionId}`;
  return {
    goTo: async (url) => void (await ask('POST', `${at}/url`, { url })),
    run: async (body, ...given) => ask('POST', `${at}/execute/sync`, { script: body, args: given }),
    type: async (selector, text) => {
      const found = await ask('POST', `${at}/element`, { using: 'css selector', value: selector });
      await ask('POST', `${at}/element/${(found as Record<string, string>)[ELEMENT]}/value`, { text });
    },
    close: async () => {
      await ask('DELETE', at);
      await Promise.all([driving, shown].map(end));
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function untilListening(ask: () => Promise<unknown>): Promise<void> {
  for (let tried = 0; ; tried += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tried === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  const ended = once(program, 'exit');
  program.kill();
  await ended;
}
