const TOKEN = 'bilan.token';

/** The token that was given in this tab; `null` for none. */
export function shownToken(): string | null {
  return sessionStorage.getItem(TOKEN);
}

/** Keeps a token until the tab is closed, and begins anew with it. */
export function showToken(token: string): void {
  sessionStorage.setItem(TOKEN, token);
  location.reload();
}
