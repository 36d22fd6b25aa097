import { client } from '../generated/client.gen.js';
import { problemFrom } from './problem.js';
import { beginAsking } from './reach.js';

const NOT_SIGNED_IN = 401;
/** Here 401 means a wrong password, not a session that ended. */
const SIGN_IN = /\/api\/v1\/sign-(in|out)/;

type SignInAgain = () => Promise<boolean>;
let signInAgain: SignInAgain | undefined;

/** Says who asks a person to sign in again; without one, a request of an ended session fails. */
export function whenSessionEnds(ask: SignInAgain | undefined): void {
  signInAgain = ask;
}

/**
 * Every request of the app. A request that meets an ended session waits until the person has signed in again and is then sent once more,
 * with the same body and the same Idempotency-Key, so that a save is neither lost nor done twice.
 */
async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const answer = await reach(request);
  if (answer.status !== NOT_SIGNED_IN || !signInAgain || SIGN_IN.test(request.url)) return answer;
  return (await signInAgain()) ? reach(again) : answer;
}

async function reach(request: Request): Promise<Response> {
  const tell = beginAsking();
  try {
    const answer = await fetch(request);
    tell(true);
    return answer;
  } catch (error) {
    if (!request.signal.aborted) tell(false);
    throw error;
  }
}

/** Sets the generated client up; called once, before anything is rendered. */
export function setUpClient(): void {
  client.setConfig({ credentials: 'same-origin', fetch: (request) => send(request as Request) });
  client.interceptors.error.use((error, response) => problemFrom(error, response));
}
