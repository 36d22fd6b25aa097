import { Injectable } from '@nestjs/common';
import { daysOverdue } from '@handrail/care-plan';
import type { KnownPerson, ServiceUserId, Unit, UnitId, UnitWorker, WorkerId } from '@handrail/contracts';
import {
  listUnits,
  planHeads,
  reachablePeople,
  unitCalled,
  unitChain,
  workersOfUnit,
  type HeldCompetence,
  type ReachablePerson,
  type Unit as StoredUnit,
} from '@handrail/store';
import { bannerOf } from '../care-plan/banner.js';
import { careFacts } from '../edge/care-facts.js';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { addDays, localDay } from './local-day.js';

/** A competence that lapses within so many days is marked. Local policy default. */
const SOON_DAYS = 60;

/** Units, the people who work there, and the people supported there as far as the asker may open them. */
@Injectable()
export class ReadPeople {
  async units(work: Work): Promise<{ items: Unit[] }> {
    work.allow({});
    return { items: (await listUnits(work.tx)).map(shownUnit) };
  }

  /** @throws NotFound */
  async unit(work: Work, name: string): Promise<Unit> {
    work.allow({});
    const unit = await unitCalled(work.tx, name);
    if (!unit) throw new NotFound('unit');
    work.showVersion(unit.version);
    return shownUnit(unit);
  }

  /** Names, grades and competences with their expiry. @throws NotFound, NotAllowed */
  async workers(work: Work, name: string): Promise<{ items: UnitWorker[] }> {
    const unit = await this.find(work, name);
    work.allow({ unitId: unit.id });
    const today = localDay(work.now, unit.timezone);
    const workers = await workersOfUnit(work.tx, unit.id, today);
    return {
      items: workers.map((worker) => ({
        workerId: worker.id as WorkerId,
        staffNumber: worker.staffNumber,
        displayName: worker.displayName,
        grade: worker.grade,
        employment: worker.employment,
        contractHoursPerWeek: worker.contractMinutesPerWeek / 60,
        inProbation: worker.probationUntil !== null && worker.probationUntil >= today,
        competences: heldNow(worker.competences, today),
      })),
    };
  }

  /** Those whom the asker may open; for a unit out of reach an empty list, which tells nothing. Audited as a read of care data. @throws NotFound */
  async serviceUsers(work: Work, name: string): Promise<{ items: KnownPerson[] }> {
    const unit = await this.find(work, name);
    const people = (await reachablePeople(work.tx, unit.id)).filter((person) => work.ask(careFacts(person)).allow);
    work.ask({ unitId: unit.id });
    work.audit({
      chain: unitChain(unit.id),
      action: 'people.listed',
      subjectType: 'unit',
      subjectId: unit.id,
      detail: { count: people.length },
    });
    return { items: await this.shown(work, people) };
  }

  async myCaseload(work: Work): Promise<{ items: KnownPerson[] }> {
    const people = (await reachablePeople(work.tx)).filter(({ onCaseload }) => onCaseload);
    for (const unitId of new Set(people.map((person) => person.unitId)))
      work.audit({
        chain: unitChain(unitId),
        action: 'people.listed',
        subjectType: 'unit',
        subjectId: unitId,
        detail: { count: people.length },
      });
    return { items: await this.shown(work, people) };
  }

  private async shown(work: Work, people: readonly ReachablePerson[]): Promise<KnownPerson[]> {
    const heads = await planHeads(work.tx, { serviceUserIds: people.map(({ serviceUserId }) => serviceUserId), states: ['ACTIVE'] });
    // In chat people stand as references; a service token is chat.
    const names = work.identity.kind === 'person';
    return people.map((person) => {
      const plan = heads.find(({ serviceUserId }) => serviceUserId === person.serviceUserId);
      return {
        serviceUserId: person.serviceUserId as ServiceUserId,
        ref: person.localRef,
        unit: person.unitCode,
        room: person.room,
        preferredName: names && person.preferredName !== '' ? person.preferredName : null,
        onCaseload: person.onCaseload,
        planVersion: plan?.versionNumber ?? null,
        reviewDue: plan?.reviewDueOn ?? null,
        overdueDays: daysOverdue(plan?.reviewDueOn ?? null, localDay(work.now, person.timezone)),
        brokenGlassUntil: bannerOf(person),
      };
    });
  }

  private async find(work: Work, name: string): Promise<StoredUnit> {
    const unit = await unitCalled(work.tx, name);
    if (!unit) throw new NotFound('unit');
    return unit;
  }
}

function shownUnit({ id, timezone, code, name, kind, beds, accessBy, chatQuotes, version }: StoredUnit): Unit {
  return { unitId: id as UnitId, code, name, kind, beds, timeZone: timezone, accessBy, chatQuotes, version };
}

/** Of each competence the one that lasts longest, begun by today: a renewed one is not shown as expired. */
function heldNow(competences: readonly HeldCompetence[], today: string): UnitWorker['competences'] {
  const longest = new Map<string, string | null>();
  for (const { code, validFrom, validTo } of competences) {
    if (validFrom > today) continue;
    const known = longest.get(code);
    if (known === undefined || (known !== null && (validTo === null || validTo > known))) longest.set(code, validTo);
  }
  return [...longest].map(([code, validTo]) => ({
    code,
    validTo,
    state: validTo === null || validTo > addDays(today, SOON_DAYS) ? 'valid' : validTo < today ? 'expired' : 'expires-soon',
  }));
}
