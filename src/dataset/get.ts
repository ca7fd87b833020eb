/** What is served at an address; rejects, naming it, when nothing is. */
export async function get(url: string | URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${new URL(url).pathname}: ${response.status}`);
  return response;
}
