import { whoAmI, type WhoAmI } from '@handrail/contracts';
import { ApiLost, ApiProblem, problemFrom } from '@handrail/chat';

/** Somebody signed in: who they are, and the cookie that every further call carries. */
export type SignedIn = { readonly who: WhoAmI; readonly cookie: string };

const SIGN_IN_MS = 15_000;

/**
 * Signs in as a person of the demo data without a password; anywhere else, with the password that `askPassword` gives.
 * @throws ApiProblem when the sign-in is refused, ApiLost when the API does not answer
 */
export async function signIn(apiUrl: string, name: string, askPassword: () => Promise<string>): Promise<SignedIn> {
  try {
    return await post(apiUrl, '/sign-in/demo', { name });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'demo-only') throw error;
  }
  return post(apiUrl, '/sign-in', { name, password: await askPassword() });
}

async function post(apiUrl: string, path: string, body: object): Promise<SignedIn> {
  const url = `${apiUrl.replace(/\/$/, '')}/api/v1${path}`;
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(SIGN_IN_MS) }).catch(
    () => {
      throw new ApiLost(`nothing answers at ${apiUrl}. Is Handrail running? Start it with: npm start`);
    },
  );
  const json: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiProblem(problemFrom(response.status, json));
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const who = whoAmI.safeParse(json);
  if (!who.success || cookie === '') throw new ApiLost('the sign-in was answered in a form that does not fit');
  return { who: who.data, cookie };
}
