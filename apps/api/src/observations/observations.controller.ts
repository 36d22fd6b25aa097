import { Body, Controller, Get, HttpCode, Inject, Injectable, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  localRef,
  moved,
  prescribed,
  prescribeRequest,
  prescriptionList,
  type LocalRef,
  type Moved,
  type Prescribed,
  type PrescribeRequest,
  type PrescriptionList,
} from '@handrail/contracts';
import { endPrescription, prescriptionsOf, relationTo, unitChain } from '@handrail/store';
import { z } from 'zod';
import { allowCare, careFacts } from '../edge/care-facts.js';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { NoRecordYouCanOpen, NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { setLevel } from './prescribe.js';

/** Observation levels: read by those who care for the person, set and ended by a registered nurse only. */
@Injectable()
export class Observations {
  async read(work: Work, ref: string): Promise<PrescriptionList> {
    const { relation } = allowCare(work, await relationTo(work.tx, { localRef: ref }));
    work.audit({
      chain: unitChain(relation.unitId),
      action: 'observation.read',
      subjectType: 'service-user',
      subjectId: relation.serviceUserId,
    });
    const items = await prescriptionsOf(work.tx, { serviceUserId: relation.serviceUserId });
    return {
      ref: relation.localRef,
      items: items.map((level) => ({
        prescriptionId: level.prescriptionId,
        level: level.level,
        dayNight: level.dayNight,
        checksPerHour: level.checksPerHour,
        reason: level.reason,
        prescribedBy: level.prescriberName,
        startsAt: level.startsAt.toISOString(),
        reviewBy: level.reviewBy.toISOString(),
        reviewOverdue: level.endedAt === null && level.reviewBy < work.now,
        endedAt: level.endedAt?.toISOString() ?? null,
        version: level.version,
      })),
    };
  }

  async prescribe(work: Work, { ref, ...level }: PrescribeRequest): Promise<Prescribed> {
    const relation = await relationTo(work.tx, { localRef: ref });
    work.allow(relation ? careFacts(relation) : { unitId: '' });
    if (!relation) throw new NoRecordYouCanOpen(false);
    const { prescriptionId, demandItemId } = await setLevel(work, relation, level, null);
    return {
      prescriptionId,
      demandItemId,
      next: demandItemId === null ? null : 'The posts that it needs are proposed; a team lead or nurse approves them.',
    };
  }

  async end(work: Work, prescriptionId: string): Promise<Moved> {
    const [found] = await prescriptionsOf(work.tx, { prescriptionId });
    const relation = found ? await relationTo(work.tx, { id: found.serviceUserId }) : null;
    work.allow(relation ? careFacts(relation) : { unitId: '' });
    if (!found || !relation) throw new NotFound('observation level');
    if (!(await endPrescription(work.tx, prescriptionId, work.versionRead, work.worker.workerId))) throw new StaleVersion();
    work.audit({
      chain: unitChain(relation.unitId),
      action: 'observation.ended',
      subjectType: 'observation-prescription',
      subjectId: prescriptionId,
    });
    return { state: 'ended', next: null };
  }
}

@ApiTags('observations')
@Controller()
export class ObservationsController {
  constructor(@Inject(Observations) private readonly observations: Observations) {}

  @Operation('observation.read', { answers: { 200: prescriptionList } })
  @Get('service-users/:ref/observations')
  read(@Asker() caller: Caller, @Param('ref', { schema: localRef }) ref: LocalRef): Promise<PrescriptionList> {
    return caller.work((work) => this.observations.read(work, ref));
  }

  @Operation('observation.prescribe', { answers: { 201: prescribed }, refusals: ['no-record-you-can-open', 'decision-needs-more'] })
  @Post('observations')
  @HttpCode(201)
  prescribe(@Asker() caller: Caller, @Body({ schema: prescribeRequest }) request: PrescribeRequest): Promise<Prescribed> {
    return caller.work((work) => this.observations.prescribe(work, request));
  }

  @Operation('observation.prescribe', { answers: { 200: moved }, refusals: ['not-found'], edits: true })
  @Post('observations/:prescriptionId/end')
  @HttpCode(200)
  end(@Asker() caller: Caller, @Param('prescriptionId', { schema: z.uuid() }) id: string): Promise<Moved> {
    return caller.work((work) => this.observations.end(work, id));
  }
}
