import { ApiLost, ApiProblem } from '../api/problems.js';
import type { Channel } from '../chat/person.js';
import { heading, list, quote, says, words, type Reply } from '../chat/reply.js';
import type { Problem } from '@handrail/contracts';

/** How an account that is not linked learns to link itself: the only thing it learns. */
const HOW_TO_LINK =
  'This chat account is not linked to a worker. Sign in to Handrail, ask for a one-time code under "My chat accounts", and send it here with /link.';

/** Our own words for codes that chat can say more about than the API does. */
const SAID: Readonly<Record<string, string>> = {
  'not-linked': HOW_TO_LINK,
  'not-signed-in': HOW_TO_LINK,
  'not-allowed':
    'You may not do that with your role, or not at the moment. Nothing was changed. For the rota ask the rota manager or the team lead; for somebody’s care the nurse in charge.',
  'not-found': 'There is nothing with that name that you can open.',
  'stale-version': 'It changed after you opened it, so nothing was done. Open it again, read it, and decide then.',
  'draft-changed-since-read': 'The draft changed after you opened it, so nothing was done. Open it again and read it first.',
  'link-code-refused': 'That code is wrong, was used before, or is too old. Ask for a new one in Handrail.',
  'already-linked': 'This chat account is linked already. Unlink it in Handrail first.',
  'too-many-requests': 'That was too much in a short time. Wait a minute and send it again.',
  'still-running': 'The same request is still being worked on. Look again in a moment.',
  unreadable: 'Handrail answered with something that could not be read. Nothing is shown here because of that.',
};

/**
 * A failure in plain words: what happened and what to do next.
 * What the API says about a request is safe to show, since its problems carry no names and nothing about care.
 */
export function problemReply(error: unknown, channel: Channel = 'discord'): Reply {
  if (error instanceof ApiLost) {
    const lost = says('Handrail did not answer. It may or may not have been done: look with /drafts or /review before you send it again.');
    return { ...lost, problem: 'no-answer' };
  }
  if (!(error instanceof ApiProblem)) {
    return { ...says('Something went wrong in the chat program, and it was logged. Please try again.'), problem: 'internal' };
  }
  const { problem } = error;
  const fields = (problem.errors ?? []).map(({ field, message }) => `${field.replace(/^\//, '') || 'request'}: ${message}`);
  return { blocks: [...saidAbout(problem, channel).map(words), ...(fields.length > 0 ? [list(fields)] : [])], problem: problem.code };
}

function saidAbout(problem: Problem, channel: Channel): string[] {
  if (problem.code === 'no-record-you-can-open') {
    const offer =
      'If somebody is at risk and you must look now, use /break-glass with the local reference and your reason. It is reviewed.';
    return ['There is no record that you can open under that reference.', ...(problem.breakGlass ? [offer] : [])];
  }
  if (problem.code === 'not-signed-in' && channel === 'terminal') return ['Your session has ended. Start the chat again to sign in.'];
  // The commit may have gone through although its answer did not.
  if (problem.status >= 500)
    return [
      'Handrail cannot do that at the moment. It may or may not have been done: look with /drafts or /review before you send it again.',
    ];
  return [SAID[problem.code] ?? (problem.detail || problem.title)];
}

/**
 * Words that Handrail has not acknowledged, handed back to the one who said them, so that they are not lost with the failure.
 * A refusal says nothing was stored; silence, and a failure of Handrail's own, say that nobody knows.
 */
export function notStoredReply(error: unknown, text: string, channel: Channel = 'discord'): Reply {
  const why = problemReply(error, channel);
  const isUnknown = error instanceof ApiLost || (error instanceof ApiProblem && error.problem.status >= 500);
  const state = isUnknown ? 'NOT ACKNOWLEDGED. Do not rely on it being stored.' : 'NOT STORED.';
  return { ...why, blocks: [heading(state), ...why.blocks, words('Your words, so that you can keep them:'), quote(text)] };
}
