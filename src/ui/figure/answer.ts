/** What a component is given while a figure is asked: nothing yet, a failure with a way to try again, nothing under this profile, nothing published of what is asked, or the value. */
export type Answer<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string; readonly retry: () => void }
  | { readonly state: 'hidden' }
  | { readonly state: 'unpublished' }
  | { readonly state: 'ready'; readonly value: Value };

export type Pending = Exclude<Answer<never>, { state: 'ready' }>;
