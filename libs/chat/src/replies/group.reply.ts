import type { GroupSessionView } from '../api/care-records.js';
import { heading, list, quote, words, type Block, type Reply } from '../chat/reply.js';
import { linkInWords, SUGGESTED } from './draft-evidence.js';
import { urgentBlocks } from './incident.reply.js';
import { spanWords } from './when.js';

/** Who came, and each person's own words apart, as their record will say them. */
export function groupReply(session: GroupSessionView, zone: string): Reply {
  const { sessionId, title, people, contentHash, next } = session;
  const came = people.map(({ ref, attended }) => `${ref}: ${attended ? 'came' : 'did not come'}`);
  const blocks: Block[] = [
    ...urgentBlocks(session.urgent),
    heading(`${title}, ${spanWords(session.startsAt, session.endsAt, zone)}`),
    list(came),
  ];
  for (const { ref, draft } of people)
    if (draft)
      blocks.push(
        heading(`In the record of ${ref}: ${draft.state.replaceAll('-', ' ')}`),
        quote(draft.words.join('\n')),
        ...draft.planLinks.map((link) => words(`“${link.sentence}” counts as evidence of: ${linkInWords(link)}`)),
      );
  if (people.some(({ draft }) => draft?.planLinks.some(({ by }) => by === 'suggested')))
    blocks.push(words(`${SUGGESTED} Open the draft with /drafts to do so.`));
  blocks.push(words(next));
  const open = people.some(({ draft }) => draft?.state === 'drafted' || draft?.state === 'needs-clarification');
  return {
    blocks,
    buttons: open ? [{ label: 'Confirm each as my note', action: 'group.confirm', args: [sessionId, contentHash], tone: 'main' }] : [],
  };
}
