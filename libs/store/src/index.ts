export { migrate, MigrationChanged } from './database/migrate.js';
export { appUrls, prepareDatabase } from './database/prepare.js';
export type { AppPasswords, AppUrls } from './database/prepare.js';
export { Store } from './transaction/store.js';
export type { RunOptions, StoreOptions } from './transaction/store.js';
export { actorOf } from './transaction/scope.js';
export type { Scope, Service } from './transaction/scope.js';
export type { JobRequest, Transaction } from './transaction/transaction.js';
export { AlreadyStored, MAY_NOT_BE_KEPT, StoreRefused } from './transaction/errors.js';
export type { RefusalReason } from './transaction/errors.js';
export { MasterKeyUnusable, parseMasterKeys } from './secrets/master-keys.js';
export type { MasterKeys } from './secrets/master-keys.js';
export { SealBroken } from './secrets/envelope.js';
export { rotateMasterKey } from './secrets/sealer.js';
export { chainOf, ORGANISATION_CHAIN, unitChain } from './audit/entry.js';
export type { AuditEntry } from './audit/entry.js';
export { anchorAudit, readAnchors } from './audit/anchor.js';
export { verifyAudit } from './audit/verify.js';
export type { AuditVerdict } from './audit/verify.js';
export type { AuditFault, Head } from './audit/chain.js';
export { forgetAnswers, KeyUsedForAnotherRequest, once } from './requests/once.js';
export type { Answer } from './requests/once.js';
export { claimJobs, settleJob, sweepOutbox } from './outbox/outbox.js';
export type { ClaimOptions, OutboxJob } from './outbox/outbox.js';
export { workerProfile } from './sign-in/worker-profile.js';
export type { WorkerProfile } from './sign-in/worker-profile.js';
export { endSession, endSessionsOf, liveSession, startSession, touchSession } from './sign-in/sessions.js';
export type { LiveSession, SecretHash } from './sign-in/sessions.js';
export {
  accountById,
  accountByName,
  accountOfWorker,
  clearFailures,
  countFailure,
  createAccount,
  disableAccount,
  listAccounts,
  setPassword,
  workerExists,
  signInNames,
} from './sign-in/accounts.js';
export type { AccountSecret, StoredAccount } from './sign-in/accounts.js';
export { AdministratorThere, beginAdministration } from './sign-in/first-admin.js';
export type { FirstAdmin } from './sign-in/first-admin.js';
export { hashPassword, PasswordRefused, passwordMatches } from './sign-in/passwords.js';
export { createToken, listTokens, liveToken, revokeToken, touchToken } from './sign-in/service-tokens.js';
export type { StoredToken } from './sign-in/service-tokens.js';
export { chatLinksOf, keepLinkCode, linkChat, linkedWorker, takeLinkCode, unlinkChat } from './sign-in/chat-links.js';
export type { StoredChatLink } from './sign-in/chat-links.js';
export { holdsDemoData, markDemoData } from './sign-in/demo-data.js';
export { listUnits, unitById, unitCalled } from './people/units.js';
export type { Unit } from './people/units.js';
export { everybodyElse, workersOfUnit, type Colleague } from './people/workers.js';
export type { HeldCompetence, UnitWorker } from './people/workers.js';
export { peopleOnShift } from './people/on-shift.js';
export type { OnShift } from './people/on-shift.js';
export { ledShift, shiftBefore, shiftStartingAt, shiftUnderWay } from './people/shift-spans.js';
export type { ShiftSpan } from './people/shift-spans.js';
export { appointedAt, rolesAt } from './people/roles.js';
export type { AppointedRole, HeldAt } from './people/roles.js';
export { relationTo } from './people/relation.js';
export type { Relation } from './people/relation.js';
export { readAuditAboutMe, readAuditEvents, readAuditOfPerson, readAuditOfUnit } from './audit/read.js';
export type { AuditEventRow, AuditPlace, EventAboutMe } from './audit/read.js';
export { appoint, endAppointment, listAppointments } from './sign-in/appointments.js';
export type { StoredAppointment } from './sign-in/appointments.js';
export { exportRows, importRows, naturalKey } from './import/import-rows.js';
export type { ImportCounts } from './import/import-rows.js';
export { knownHere, unitsTouched, workerIds } from './import/known-here.js';
export type { KnownHere } from './import/known-here.js';
export { RowsNotKept } from './import/file-rows.js';
export type { AnyRow } from './import/kept.js';
export { beginRota, moveRota, noteStep, stepsOf } from './rota-editing/rota-row.js';
export type { RotaStepTaken } from './rota-editing/rota-row.js';
export { answerAssignment, askedOf, saveVersion, versionsOf } from './rota-editing/rota-assignments.js';
export type { Consent, NewAssignment, NewVersion, RotaVersion } from './rota-editing/rota-assignments.js';
export { overridesOf, saveOverrides } from './rota-editing/overrides.js';
export type { RuleOverride } from './rota-editing/overrides.js';
export { holdersOf, teamLeadsElsewhere } from './rota-editing/second-person.js';
export { feedsOf, keepFeed, readerOfFeed, revokeFeed } from './calendar/feeds.js';
export type { CalendarFeed } from './calendar/feeds.js';
export { censusById, censusOf, decideCensus, recordCensus } from './demand/census.js';
export type { CensusCount, CensusState } from './demand/census.js';
export { acceptDemandItem, decideDemandItem, demandItems, proposeDemandItem } from './demand/demand-items.js';
export type { NewDemandItem, StoredDemandItem } from './demand/demand-items.js';
export { shiftNameOf, shiftsOfWorker } from './calendar/my-shifts.js';
export { askedRequests, decideAsked } from './calendar/asked-requests.js';
export type { AskedRequest } from './calendar/asked-requests.js';
export { askLeave, leaveOf, moveLeave } from './calendar/leave.js';
export type { StoredLeave } from './calendar/leave.js';
export { makeRequest, requestsOf, withdrawRequest } from './calendar/requests.js';
export type { ShiftRequest } from './calendar/requests.js';
export type { MyShift } from './calendar/my-shifts.js';
export { askingWorker, reachablePeople } from './care-plan/asking.js';
export type { AskingWorker, ReachablePerson } from './care-plan/asking.js';
export { planById, planContents, planHeads, planInForce } from './care-plan/stored-plan.js';
export type { PlanHead, PlanState, StoredContent, StoredPlan, StoredStep } from './care-plan/stored-plan.js';
export { movePlan, rewriteDraft, writeDraft } from './care-plan/writing.js';
export type { PlanMove, WrittenContent, WrittenHead } from './care-plan/writing.js';
export { notesForReview, planLineTexts } from './care-plan/evidence.js';
export type { NoteForReview } from './care-plan/evidence.js';
export { breakGlass, brokenGlasses, findGlassStandIn, informationGovernance, reviewBrokenGlass } from './break-glass/broken-glass.js';
export type { BrokenGlass } from './break-glass/broken-glass.js';
export { settingOf, tellOnce } from './break-glass/notices.js';
export type { Notice } from './break-glass/notices.js';
export { teamCaseload } from './workload/team-caseload.js';
export type { AllocatedCase, CaseWorker } from './workload/team-caseload.js';
export { requiredAndRostered, workedInPeriod } from './workload/worked-shifts.js';
export type { ShiftHours, WorkedSum } from './workload/worked-shifts.js';
export { carryOver } from './rota/carry-over.js';
export type { ContractMinutes } from './rota/carry-over.js';
export { loadRotaProblem } from './rota/load-rota-problem.js';
export type { LoadedRota } from './rota/load-rota-problem.js';
export { assignmentsOfVersion, rotaById, rotasOfUnit } from './rota/rota-head.js';
export type { PlacedAssignment, RotaHead, RotaState } from './rota/rota-head.js';
export { chooseRuleSet, ruleSetsOf } from './rota/rule-set-choice.js';
export { createRota, dayAfterLastRota, namesOf, PUBLISH_DAYS_BEFORE, ROTA_DAYS, rotaOver } from './rota/create-rota.js';
export { askFitToEnd, fitById, fitsOfRota, problemOfFit, saveFit } from './fit/requested-fit.js';
export type { FitStanding, NewFit, StoredFit } from './fit/requested-fit.js';
export { markTaken, proposalOfFit } from './fit/proposal.js';
export type { FitOutcomeFigures, StoredExplanation, StoredProposal } from './fit/proposal.js';
export { endFit, reportProgress, takeFit } from './fit/planning.js';
export type { FitEnd, FitProgressReport, FitWish, TakenFit } from './fit/planning.js';
export {
  addToIncident,
  amendIncident,
  confirmIncident,
  incidentsWhere,
  keepDebrief,
  keepIncident,
  returnIncident,
  signIncident,
} from './incidents/incidents.js';
export type { StoredIncident } from './incidents/incidents.js';
export { groupSessionsWhere, keepAttendance, keepGroupSession } from './incidents/group-sessions.js';
export type { StoredGroupSession } from './incidents/group-sessions.js';
export {
  discardRecording,
  keepRecording,
  keepTranscript,
  recordingById,
  recordingConfirmed,
  takeForHearing,
  tryRecordingAgain,
} from './recordings/recordings.js';
export type { Heard, StoredRecording } from './recordings/recordings.js';
export { giveFlagsToDraft, leaseDrafting, takeModelRequest } from './notes/model-drafts.js';
export {
  captureById,
  capturesById,
  keepCapture,
  keepReading,
  namedWorkers,
  nameWorkers,
  readingsOf,
  takeForDrafting,
  withdrawCapture,
} from './notes/captures.js';
export type { KeptReading, NewCapture, StoredCapture } from './notes/captures.js';
export { peopleByRef, writingContext } from './notes/writing-context.js';
export type { PlanInForce, WritablePerson, WritingContext } from './notes/writing-context.js';
export { changeDraft, draftById, draftsWhere, insertDraft, OPEN_DRAFT } from './notes/drafts.js';
export type { DraftChange, DraftState, NewDraft, StoredDraft } from './notes/drafts.js';
export {
  awaitCountersign,
  cancelDraft,
  confirmDraft,
  countersignDraft,
  countersignFacts,
  returnDraft,
  waitingDrafts,
} from './notes/signatures.js';
export type { CountersignFacts } from './notes/signatures.js';
export { askQuestions, questionsOf, settleQuestion } from './notes/questions.js';
export type { StoredQuestion } from './notes/questions.js';
export { filedNote, filedNotes, fileNote, markEnteredInError } from './notes/filed.js';
export type { FiledNote } from './notes/filed.js';
export { attributeFlag, escalateFlag, flagById, flagsWhere, moveFlag, nobodyLeftFor, raiseFlag, toldOfFlag } from './flags/flags.js';
export type { FlagState, FlagUrgency, NewFlag, StoredFlag } from './flags/flags.js';
export { captureOfNote, keepFromNamed, matterOf } from './flags/matter.js';
export type { ClosedFlag, Matter } from './flags/matter.js';
export { markNewsDone, newsOf, reportDelivery, settleNews, takeDeliveries, tellWorkers } from './inbox/notifications.js';
export type { Delivery, News as WorkerNews, StoredNews } from './inbox/notifications.js';
export { leads, nursesOf, shiftLeads, unitsOnShift } from './inbox/whom-to-tell.js';
export { decideProposal, expireProposal, proposalById, proposalsWhere, propose } from './proposals/proposals.js';
export type { Evidence, NoteProposal, ProposalKind } from './proposals/proposals.js';
export { endPrescription, prescribe, prescriptionsOf, proposeObservationDemand } from './observations/prescriptions.js';
export type { ObservationLevelCode, StoredPrescription } from './observations/prescriptions.js';
export { overduePlanReviews, unreviewedBrokenGlass, waitingRotas } from './inbox/waiting.js';
export type { WaitingRota } from './inbox/waiting.js';
export { absenceById, absenceReasons, absencesOf, recordAbsence, tookOff } from './replan/absences.js';
export type { NewAbsence, StoredAbsence } from './replan/absences.js';
export { answerOffer, callById, endCall, holdCall, makeCall, offerById, offersForShift, offersTo, openCallFor } from './replan/offers.js';
export type { NewCall, OfferState, StoredCall, StoredOffer } from './replan/offers.js';
export { escalateShift, escalationsOf } from './replan/escalations.js';
export type { Escalation } from './replan/escalations.js';
export { confirmedHandovers, keepHandover, marksOf, unconfirmedBetween, unitNotesBetween } from './notes/handover.js';
export type { ConfirmedHandover, NoteMark } from './notes/handover.js';
