import { Injectable } from '@nestjs/common';
import { DomainError, type MakeRequestRequest, type MyRequest, type MyRequests } from '@handrail/contracts';
import { makeRequest, requestsOf, withdrawRequest, type ShiftRequest } from '@handrail/store';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';

export class RequestClosed extends DomainError {
  readonly code = 'request-closed';
  constructor(why: 'decided' | 'past') {
    super(
      why === 'decided'
        ? 'This request has been decided or withdrawn already. Speak to your rota manager if things changed.'
        : 'That day has gone. Ask for a day that is still to come.',
      { why },
    );
  }
}

/** A worker's own wishes for the rota. They are weighed, not promised: a fit keeps as many as it can. */
@Injectable()
export class MyRequestBook {
  async list(work: Work): Promise<MyRequests> {
    work.allow({ own: true });
    return { items: (await requestsOf(work.tx, work.worker.workerId, work.now)).map(told) };
  }

  /** @throws RequestClosed for a day that has gone; AlreadyStored when the same request stands */
  async make(work: Work, { onDate, wants, strength, shiftCode }: MakeRequestRequest): Promise<MyRequest> {
    work.allow({ own: true });
    if (onDate < work.now.toISOString().slice(0, 10)) throw new RequestClosed('past');
    const request = await makeRequest(work.tx, work.worker.workerId, {
      onDate,
      kind: wants,
      strength: strength.toUpperCase() as ShiftRequest['strength'],
      shiftCode,
    });
    work.showVersion(request.version);
    return told(request);
  }

  /** @throws NotFound, StaleVersion, RequestClosed */
  async withdraw(work: Work, requestId: string): Promise<void> {
    work.allow({ own: true });
    const outcome = await withdrawRequest(work.tx, work.worker.workerId, requestId, work.versionRead);
    if (outcome === null) throw new NotFound('request of yours');
    if (outcome === 'stale') throw new StaleVersion();
    if (outcome === 'decided') throw new RequestClosed('decided');
  }
}

function told({ kind, ...request }: ShiftRequest): MyRequest {
  return { ...request, wants: kind, strength: request.strength.toLowerCase() };
}
