/** What Bilan uses of Trusted Types (W3C), where the browser has them. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string; readonly createScriptURL: (url: string) => string },
  ) => unknown;
}

/**
 * The only policy that the content security policy allows. What a library writes as HTML may be plain text, as the text of a style, and never markup;
 * a script that is loaded comes from this page or from memory. Anything else throws in the browsers that know Trusted Types.
 */
export function trustOwnScripts(scope: { readonly location: Location; readonly trustedTypes?: TrustedTypes }): void {
  // What stands in the page itself has done it already.
  if (scope.trustedTypes === undefined || (scope.trustedTypes.defaultPolicy ?? null) !== null) return;
  scope.trustedTypes.createPolicy('default', {
    createHTML: (text) => {
      if (text.includes('<')) throw new TypeError('markup is not trusted');
      return text;
    },
    createScriptURL: (url) => {
      const { protocol, origin } = new URL(url, scope.location.href);
      if (protocol !== 'blob:' && origin !== scope.location.origin)
        throw new TypeError('a script from elsewhere is not trusted');
      return url;
    },
  });
}
