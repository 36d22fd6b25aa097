import type { KnownPerson, Asker } from '../asking/asker.js';
import type { ActivePlan, DraftPlan, PlanContent, PlanStep } from '../plan/plan.js';

export function aStep(no: string, text: string, facts: Partial<PlanStep> = {}): PlanStep {
  return {
    id: `AL-07.v4.${no}`,
    no,
    text,
    who: 'support worker',
    frequency: '',
    condition: '',
    warningSigns: [],
    status: 'ACTIVE',
    ...facts,
  };
}

/** The plan of scenario S8: version 4 of AL-07, reviewed 3 November, next due 1 December. */
export const pacingContent: PlanContent = {
  owner: 'nurse-1',
  reviewed: '2026-11-03',
  reviewDue: '2026-12-01',
  communicationNeeds: 'One question at a time; wait for his answer.',
  goals: [
    { no: 1, title: 'Sleep', steps: [aStep('1.1', 'Offer a  warm drink at ten.', { frequency: 'each night' })] },
    {
      no: 2,
      title: 'Feel calm on the ward',
      steps: [
        aStep('2.1', 'Review his sedation with the doctor when he has paced for two hours.', {
          who: 'registered nurse',
          condition: 'pacing for two hours',
        }),
        aStep('2.2', 'Play chess with him after lunch.'),
        aStep('2.3', 'Walk beside him along the long corridor.', { condition: 'pacing' }),
        aStep('2.4', 'Do not ask him to sit while he is pacing.', { who: 'all staff', condition: 'pacing' }),
      ],
    },
    { no: 3, title: 'Leave', steps: [aStep('3.1', 'Leave only with escort.')] },
  ],
  crisisPlan: [
    aStep('C1', 'Take him to the quiet lounge and call the nurse in charge.', {
      who: 'whoever is there',
      condition: 'he shouts that he will hit somebody',
    }),
  ],
  warningSigns: [{ id: 'AL-07.v4.W1', no: 'W1', text: 'Stops shaving' }],
};

export function activePlan(serviceUser = 'AL-07', version = 4, content: PlanContent = pacingContent): ActivePlan {
  return {
    state: 'ACTIVE',
    planId: `${serviceUser}.v${version}`,
    serviceUser,
    version,
    content,
    agreement: { kind: 'not-recorded' },
    activatedBy: 'lead',
  };
}

export function draftPlan(version = 5, content: PlanContent = pacingContent): DraftPlan {
  return { state: 'DRAFT', planId: `AL-07.v${version}`, serviceUser: 'AL-07', version, content, writtenBy: 'worker-1' };
}

export function aPerson(ref: string, preferredName: string, fullName: string, alsoCalled: readonly string[] = []): KnownPerson {
  return { ref, preferredName, fullName, alsoCalled, place: `room ${Number(ref.slice(-2))}` };
}

export const bankWorker: Asker = { workerId: 'bank-1', grade: 'L3', employment: 'BANK', partOfDay: 'day' };
export const supportWorker: Asker = { workerId: 'sw-1', grade: 'L3', employment: 'SUBSTANTIVE', partOfDay: 'day' };
