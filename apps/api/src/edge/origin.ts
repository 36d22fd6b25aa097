/** What a browser says about where a request comes from. */
export interface RequestOrigin {
  readonly method: string;
  readonly secFetchSite: string | undefined;
  readonly origin: string | undefined;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that carries a session cookie may change something.
 * Browsers send `Sec-Fetch-Site`, and `Origin` with every cross-site change; a request with neither comes from no browser, so no
 * other site's page can have made it. The cookie is SameSite=Strict besides.
 * @param publicUrl the address people type, without a trailing slash
 */
export function isOwnOrigin(request: RequestOrigin, publicUrl: string): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  if (request.secFetchSite !== undefined && request.secFetchSite !== 'same-origin' && request.secFetchSite !== 'none') return false;
  return request.origin === undefined || request.origin === new URL(publicUrl).origin;
}
