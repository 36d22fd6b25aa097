import type { WorkloadAnswer } from '@handrail/contracts';
import { heading, list, type Reply } from '../chat/reply.js';

/** The answer in plain words, as the API gives them: the claim first, then what it rests on. */
export function workloadReply({ words: [first = 'There is nothing to say about that.', ...rest] }: WorkloadAnswer): Reply {
  return { blocks: [heading(first), ...(rest.length > 0 ? [list(rest)] : [])] };
}
