import { DomainError } from '@handrail/contracts';

export class MessageOfAnother extends DomainError {
  readonly code = 'message-of-another';
  constructor() {
    super('A message with this id was stored for somebody else. Send it with an id of its own.');
  }
}

export class DraftChangedSinceRead extends DomainError {
  readonly code = 'draft-changed-since-read';
  constructor(draftId: string) {
    super('The draft changed after you opened it. Open it again, read it, then confirm.', { draftId });
  }
}

export class DraftNotOpen extends DomainError {
  readonly code = 'draft-not-open';
  constructor(draftId: string, state: string) {
    super(`This draft is ${state} and takes no such step any more. What is filed is corrected by an addendum.`, { draftId, state });
  }
}

export class QuestionsOpen extends DomainError {
  readonly code = 'questions-open';
  constructor(draftId: string) {
    super('There is still a question to answer before this can be confirmed. Open the draft and answer it; nobody is guessed.', {
      draftId,
    });
  }
}

export class SignedWithItsIncident extends DomainError {
  readonly code = 'signed-with-its-incident';
  constructor(draftId: string) {
    super(
      'This is one person’s part of an incident, which is confirmed and signed as a whole and never part by part: open it with /incident list.',
      { draftId },
    );
  }
}

export class NotInTheDraft extends DomainError {
  readonly code = 'not-in-the-draft';
  constructor(draftId: string) {
    super('There is no such sentence in the draft any more. Open it again, then make your change.', { draftId });
  }
}

export class RiskStruckWithoutReason extends DomainError {
  readonly code = 'risk-struck-without-reason';
  constructor(draftId: string) {
    super('This sentence speaks of risk. Say in a few words why it is struck; its flag stays either way.', { draftId });
  }
}
