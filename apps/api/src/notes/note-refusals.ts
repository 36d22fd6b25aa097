import { Refused } from '../edge/refused.js';

export const messageOfAnother = () =>
  new Refused('message-of-another', 'A message with this id was stored for somebody else. Send it with an id of its own.');

export const sentWithOtherWords = () =>
  new Refused(
    'sent-with-other-words',
    'This message was sent before with other words, and those are kept. What you send now was not stored: send it as a new message, or add it to your draft.',
  );

export const sessionSentWithOtherWords = () =>
  new Refused(
    'sent-with-other-words',
    'This group session was sent before with other words, and those are kept. What you send now was not stored: add it to the draft of whom it is about with /drafts, or send it as a session of its own with /group.',
  );

/** @param draftId of the draft, or of the incident, session or unit whose drafts were read together */
export const draftChangedSinceRead = (draftId: string) =>
  new Refused('draft-changed-since-read', 'The draft changed after you opened it. Open it again, read it, then decide.', { draftId });

export const draftNotOpen = (draftId: string, state: string) =>
  new Refused('draft-not-open', `This draft is ${state} and takes no such step any more. What is filed is corrected by an addendum.`, {
    draftId,
    state,
  });

export const questionsOpen = (draftId: string) =>
  new Refused(
    'questions-open',
    'There is still a question to answer before this can be confirmed. Open the draft and answer it; nobody is guessed.',
    { draftId },
  );

export const signedWithItsIncident = (draftId: string) =>
  new Refused(
    'signed-with-its-incident',
    'This is one person’s part of an incident, which is confirmed and signed as a whole and never part by part: open it with /incident list.',
    { draftId },
  );

export const notInTheDraft = (draftId: string) =>
  new Refused('not-in-the-draft', 'There is no such sentence in the draft any more. Open it again, then make your change.', { draftId });

export const riskStruckWithoutReason = (draftId: string) =>
  new Refused(
    'risk-struck-without-reason',
    'This sentence speaks of risk. Say in a few words why it is struck; its flag stays either way.',
    { draftId },
  );

/** @param at which edit of the request, from nought  @param why what is wrong with the line, and what to do */
export const notInThePlan = (draftId: string, at: number, why: string) =>
  new Refused('not-in-the-plan', why, { draftId }, [
    { in: 'body', field: `/edits/${at}/line`, message: 'is no line of the plan in force' },
  ]);

/** @param at which edit of the request, from nought */
export const notLinked = (draftId: string, at: number) =>
  new Refused(
    'not-linked',
    'The sentence does not count as evidence of that line, or no longer does: there is nothing to take off. Open the draft again to see what counts.',
    { draftId },
    [{ in: 'body', field: `/edits/${at}/line`, message: 'is not linked to this sentence' }],
  );
