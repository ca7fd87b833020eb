declare const self: ServiceWorkerGlobalScope;

// In the place of a service worker that a site no longer wants: it answers nothing, and takes away what was kept.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const prefix = `bilan ${new URL(self.registration.scope).pathname} `;
  const kept = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(kept.map(async (name) => caches.delete(name)));
  await self.registration.unregister();
}
