import {
  captured,
  groupSessionView,
  handoverView,
  incidentList,
  incidentView,
  recordingOffer,
  recordingView,
  type Captured,
  type GroupSessionView,
  type HandoverView,
  type IncidentView,
  type RecordingOffer,
  type RecordingView,
} from '@handrail/contracts';
import { path, type ActorApi } from './client.js';

export type { GroupSessionView, HandoverView, IncidentView, RecordingView };

export function reportIncident(api: ActorApi, report: object): Promise<IncidentView> {
  return api.call({ method: 'POST', path: '/incidents', body: report, answer: incidentView });
}
export function openIncidents(api: ActorApi): Promise<readonly IncidentView[]> {
  return api.call({ method: 'GET', path: '/incidents', answer: incidentList }).then(({ items }) => items);
}
export function readIncident(api: ActorApi, id: string): Promise<IncidentView> {
  return api.call({ method: 'GET', path: path('incidents', id), answer: incidentView });
}
export function moveIncident(api: ActorApi, id: string, move: 'confirm' | 'sign', contentHash: string): Promise<IncidentView> {
  return api.call({ method: 'POST', path: path('incidents', id, move), body: { contentHash }, answer: incidentView });
}
/** Gives it back to its reporter. */
export function returnIncident(api: ActorApi, id: string, contentHash: string, reason: string): Promise<IncidentView> {
  return api.call({ method: 'POST', path: path('incidents', id, 'return'), body: { contentHash, reason }, answer: incidentView });
}
/** What its reporter says after it came back. */
export function amendIncident(api: ActorApi, id: string, form: object): Promise<IncidentView> {
  return api.call({ method: 'POST', path: path('incidents', id, 'amend'), body: form, answer: incidentView });
}
export function debriefIncident(api: ActorApi, id: string, version: number, note: string): Promise<IncidentView> {
  return api.call({ method: 'POST', path: path('incidents', id, 'debrief'), body: { note }, version, answer: incidentView });
}

export function recordSession(api: ActorApi, session: object): Promise<GroupSessionView> {
  return api.call({ method: 'POST', path: '/group-sessions', body: session, answer: groupSessionView });
}
export function confirmSession(api: ActorApi, id: string, contentHash: string): Promise<GroupSessionView> {
  return api.call({ method: 'POST', path: path('group-sessions', id, 'confirm'), body: { contentHash }, answer: groupSessionView });
}

export function readHandover(api: ActorApi, unitId: string, shift?: 'last'): Promise<HandoverView> {
  return api.call({ method: 'GET', path: path('units', unitId, 'handover'), query: { shift }, answer: handoverView });
}
export function confirmHandover(api: ActorApi, unitId: string, shiftStartsAt: string, contentHash: string): Promise<HandoverView> {
  return api.call({
    method: 'POST',
    path: path('units', unitId, 'handover', 'confirm'),
    body: { shiftStartsAt, contentHash },
    answer: handoverView,
  });
}

/** Whether recordings are turned into text here at all: asked before one is fetched from anywhere. */
export function recordingsTaken(api: ActorApi): Promise<RecordingOffer> {
  return api.call({ method: 'GET', path: '/recordings', answer: recordingOffer });
}
export function sendRecording(
  api: ActorApi,
  externalMessageId: string,
  file: { readonly bytes: Uint8Array; readonly contentType: string },
): Promise<RecordingView> {
  return api.call({ method: 'POST', path: '/recordings', query: { externalMessageId }, file, answer: recordingView });
}
export function readRecording(api: ActorApi, id: string): Promise<RecordingView> {
  return api.call({ method: 'GET', path: path('recordings', id), answer: recordingView });
}
export function moveRecording(api: ActorApi, id: string, move: 'again' | 'discard'): Promise<RecordingView> {
  return api.call({ method: 'POST', path: path('recordings', id, move), body: {}, answer: recordingView });
}
export function confirmRecording(api: ActorApi, id: string, text: string): Promise<Captured> {
  return api.call({ method: 'POST', path: path('recordings', id, 'confirm'), body: { text }, answer: captured });
}
