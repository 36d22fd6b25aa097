/** Over https the name carries `__Host-`: browsers then accept the cookie only from this host, for all of it, over TLS. */
const NAME = 'handrail_session';
const SECURE_NAME = `__Host-${NAME}`;

export function sessionTokenOf(cookieHeader: string | undefined): string | undefined {
  for (const part of (cookieHeader ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if ((name === NAME || name === SECURE_NAME) && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
  }
  return undefined;
}

/** The Set-Cookie line that starts a session, or with no token ends it. @param publicUrl https makes it a secure cookie */
export function sessionCookie(publicUrl: string, token: string | undefined, maxAgeSeconds: number): string {
  const secure = publicUrl.startsWith('https:');
  const parts = [
    `${secure ? SECURE_NAME : NAME}=${token ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    `Max-Age=${token === undefined ? 0 : maxAgeSeconds}`,
  ];
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ');
}
