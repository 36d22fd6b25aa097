/**
 * Every code that an answer can carry: its status and its title. A capability adds its own below, under its heading.
 * A code never changes its meaning; an error class of any library is mapped here by its `code` alone.
 */
export const PROBLEMS = {
  // the request itself
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  'invalid-request': { status: 400, title: 'The request does not fit the contract' },
  'control-character': { status: 400, title: 'The request holds a character that no text may hold' },
  'too-deep': { status: 400, title: 'The body is nested too deeply' },
  'idempotency-key-required': { status: 400, title: 'An Idempotency-Key header is required' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'sign-in-refused': { status: 401, title: 'Name or password is wrong' },
  'not-allowed': { status: 403, title: 'Not allowed' },
  'foreign-origin': { status: 403, title: 'The request came from another site' },
  'not-found': { status: 404, title: 'Not found' },
  'no-record-you-can-open': { status: 404, title: 'No record that you can open' },
  'method-not-allowed': { status: 405, title: 'This address does not answer that method' },
  'not-acceptable': { status: 406, title: 'No form of the answer that you accept' },
  conflict: { status: 409, title: 'It conflicts with what is there' },
  'stale-version': { status: 412, title: 'It changed since you read it' },
  'too-large': { status: 413, title: 'The body is too large' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  'unsupported-media-type': { status: 415, title: 'The content type is not read here' },
  'key-used-for-another-request': { status: 422, title: 'The Idempotency-Key was used for another request' },
  'version-required': { status: 428, title: 'An If-Match header is required' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  // the service
  internal: { status: 500, title: 'Handrail failed' },
  unavailable: { status: 503, title: 'Not available at the moment' },
  // identity
  'password-refused': { status: 422, title: 'That password cannot be used' },
  'link-code-refused': { status: 422, title: 'The code is wrong, used or too old' },
  'already-linked': { status: 409, title: 'That chat account is linked already' },
  'name-taken': { status: 409, title: 'The name is taken' },
  'demo-only': { status: 403, title: 'For the demo data only' },
  // rota editing and publishing
  'edit-breaks-rules': { status: 422, title: 'The change breaks a rule that protects a person' },
  'change-does-not-fit': { status: 422, title: 'The change does not fit the rota' },
  'override-refused': { status: 422, title: 'This rule cannot be overridden like this' },
  'reason-required': { status: 422, title: 'A reason is needed' },
  'nothing-to-undo': { status: 409, title: 'There is nothing to undo' },
  'rota-step-not-open': { status: 409, title: 'The rota is not at that step' },
  'rota-breaks-rules': { status: 409, title: 'The rota breaks rules that nobody has overridden' },
  'nobody-asked': { status: 409, title: 'There is nothing to answer' },
  'demand-decided': { status: 409, title: 'It has been decided already' },
  'demand-decided-elsewhere': { status: 409, title: 'Somebody else decides this' },
  'request-closed': { status: 409, title: 'The request can no longer be changed' },
  // rotas and fits
  'rota-overlaps': { status: 409, title: 'The unit has a rota for some of those days' },
  'no-period-yet': { status: 422, title: 'Say from which day' },
  'wall-time-not-unique': { status: 422, title: 'A shift begins or ends in the hour in which the clocks change' },
  'fit-under-way': { status: 409, title: 'A fit is under way already' },
  'fit-has-ended': { status: 409, title: 'The fit has ended' },
  'no-proposal': { status: 409, title: 'There is no proposal to take' },
  // short notice
  'not-their-shift': { status: 422, title: 'The worker does not have that shift' },
  'off-already': { status: 409, title: 'The rota has taken them off already' },
  'cannot-be-offered': { status: 422, title: 'That person cannot be asked for this shift' },
  'call-open': { status: 409, title: 'People are being asked for this shift already' },
  'call-not-ready': { status: 409, title: 'Not everybody asked has said yes' },
  'offer-closed': { status: 409, title: 'The offer is closed' },
  'not-published-yet': { status: 409, title: 'The rota is not published yet' },
  // import
  'file-refused': { status: 422, title: 'The file cannot be imported' },
  // care plans
  'own-proposal': { status: 403, title: 'Another person makes it active' },
  'plan-step-not-possible': { status: 409, title: 'That step does not follow from the state of the plan' },
  'empty-plan': { status: 422, title: 'The plan has no step' },
  'no-plan-to-compare': { status: 404, title: 'There is no other version to compare with' },
  // workload
  'move-not-possible': { status: 422, title: 'That case cannot be moved so' },
  // broken glass
  'nobody-to-review': { status: 409, title: 'Nobody could review it' },
  'reviewed-already': { status: 409, title: 'It was reviewed already' },
  // notes, flags, proposals
  'message-of-another': { status: 409, title: 'That message id is another author’s' },
  'draft-changed-since-read': { status: 409, title: 'The draft changed after it was read' },
  'draft-not-open': { status: 409, title: 'The draft is not open for that any more' },
  'questions-open': { status: 409, title: 'There is a question to answer first' },
  'answer-does-not-fit': { status: 422, title: 'The answer does not fit the question' },
  'risk-struck-without-reason': { status: 422, title: 'A reason is needed to strike a sentence about risk' },
  'not-in-the-draft': { status: 422, title: 'There is no such sentence in the draft' },
  'no-transcription': { status: 422, title: 'Recordings are not turned into text here' },
  'recording-refused': { status: 422, title: 'The recording is not taken' },
  'recording-step-not-open': { status: 409, title: 'The recording is not at that step' },
  'signed-with-its-incident': { status: 409, title: 'It is signed with its incident' },
  'incident-step-not-open': { status: 409, title: 'The incident is not at that step' },
  'incident-parts-out-of-sight': { status: 409, title: 'Part of the incident is out of your sight' },
  'not-of-the-unit': { status: 422, title: 'Somebody is not of that unit' },
  'names-somebody': { status: 422, title: 'It names somebody' },
  'time-not-clear': { status: 422, title: 'The time is not clear' },
  'already-decided': { status: 409, title: 'Somebody has decided that already' },
  'decision-needs-more': { status: 422, title: 'Something is missing for that decision' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
