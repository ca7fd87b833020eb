/** What an import would change of what is loaded, in registrations and events; `removed` are those that a newer version of their ticket puts elsewhere. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}
