import { Injectable } from '@nestjs/common';
import { assertionInWords, riskInWords, type InboxKind, type ReviewSubject } from '@handrail/contracts';
import { chainOf, countersignFacts, draftById, flagById, namesOf, proposalById, unitById, unitsOnShift, type Unit } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { flagFacts } from '../flags/flag-access.js';
import { viewOf } from '../notes/read-drafts.js';
import { countersignPolicyFacts } from '../notes/sign-draft.js';
import { HOUSE_ZONE, momentInWords } from '../people/local-day.js';
import { mayDecide, quotesOf } from '../proposals/decide-proposal.js';
import { demandSubject, leaveSubject } from './staffing-subjects.js';

/** One thing of the inbox with the words it rests on, for whoever may decide it; each kind asks the policy of its own operation. */
@Injectable()
export class ReadReviewSubject {
  /** @throws NotFound for what does not exist, is out of the caller's sight, or is decided at its own address */
  async run(work: Work, kind: InboxKind, id: string): Promise<ReviewSubject> {
    const subject = await this.of(work, kind, id);
    work.showVersion(subject.version);
    return subject;
  }

  private async of(work: Work, kind: InboxKind, id: string): Promise<ReviewSubject> {
    switch (kind) {
      case 'flag':
        return this.flag(work, id);
      case 'countersign':
        return this.countersign(work, id);
      case 'proposal':
        return this.proposal(work, id);
      case 'demand':
      case 'demand-cost':
        return demandSubject(work, kind, id);
      case 'leave':
        return leaveSubject(work, id);
      case 'offer':
      case 'rota':
      case 'plan-review':
      case 'draft':
      case 'incident':
      case 'break-glass':
        throw new NotFound(`${kind} in this form; open it at its own address`);
      default:
        return kind satisfies never;
    }
  }

  private async flag(work: Work, id: string): Promise<ReviewSubject> {
    const flag = await flagById(work.tx, id);
    if (!flag) throw new NotFound('flag');
    const facts = flagFacts(work, flag, await unitsOnShift(work.tx));
    if (!work.ask(facts, 'flag.read').allow && !work.ask(facts, 'flag.acknowledge').allow) throw new NotFound('flag');
    const may: ReviewSubject['may'] = [];
    if (flag.state === 'RAISED' && work.ask(facts, 'flag.acknowledge').allow) may.push('acknowledge');
    if (flag.state === 'RAISED' || flag.state === 'ACKNOWLEDGED') {
      if (work.ask(facts, 'flag.action').allow) may.push('action');
      if (work.ask(facts, 'flag.dismiss').allow) may.push('dismiss');
    }
    work.audit({
      chain: chainOf(flag.unitId),
      action: 'flag.read',
      subjectType: 'flag',
      subjectId: id,
    });
    const unit = await this.unitOf(work, flag.unitId);
    return {
      kind: 'flag',
      id,
      unit: unit?.code ?? null,
      subject: null,
      title: `About ${riskInWords(flag.category)}, ${flag.localRef ?? 'somebody not named yet'}: ${flag.state.toLowerCase()}`,
      quotes: flag.quote === null ? [] : [flag.quote],
      lines: [
        capital(assertionInWords(flag.assertion)),
        // Whoever noted it can be asked what they saw. Of a concern about staff the words alone are told.
        ...(flag.restricted ? [] : await notedBy(work, flag.authorId, flag.raisedAt, zoneOf(unit))),
        `To be acknowledged by ${momentInWords(flag.dueAt, zoneOf(unit))}`,
        ...(flag.state === 'RAISED' && flag.nobodyLeftAt !== null
          ? ['Everybody whom it may be taken to was told. Nobody has acknowledged it']
          : []),
      ],
      version: flag.version,
      contentHash: null,
      may,
    };
  }

  private async countersign(work: Work, id: string): Promise<ReviewSubject> {
    const draft = await draftById(work.tx, id);
    if (!draft) throw new NotFound('note');
    const facts = countersignPolicyFacts(work, draft, await countersignFacts(work.tx, draft));
    const allowed = work.ask(facts, 'note.countersign').allow;
    if (!allowed) throw new NotFound('note');
    const view = await viewOf(work.tx, draft, work.identity);
    work.audit({
      chain: chainOf(draft.unitId),
      action: 'draft.read',
      subjectType: 'draft',
      subjectId: id,
    });
    const unit = await this.unitOf(work, draft.unitId);
    return {
      kind: 'countersign',
      id,
      unit: unit?.code ?? null,
      subject: null,
      title: `A note about ${view.ref ?? 'somebody'}, ${momentInWords(new Date(view.eventAt), zoneOf(unit))}${view.lateEntry ? ', late entry' : ''}`,
      quotes: view.sections.map(({ heading, sentences }) => `${heading}: ${sentences.join(' ')}`),
      lines: [
        ...(await notedBy(work, draft.authorId, draft.createdAt, zoneOf(unit))),
        ...view.leftOut.map((text) => `Left out: ${text}`),
        ...view.unsupported.map((text) => `Not borne out: ${text}`),
        ...view.mentions.map(({ inWords, quote }) => `${inWords}: “${quote}”`),
        ...view.sentences.flatMap(({ text, planLinks }) =>
          planLinks.map(({ line, text: says }) => `Counts as evidence of ${line}${says === null ? '' : ` “${says}”`}: “${text}”`),
        ),
      ],
      version: draft.version,
      contentHash: draft.contentHash,
      may: draft.state === 'AWAITING_COUNTERSIGN' ? ['countersign', 'return'] : [],
    };
  }

  private async proposal(work: Work, id: string): Promise<ReviewSubject> {
    const proposal = await proposalById(work.tx, id);
    if (!proposal || !(await mayDecide(work, proposal))) throw new NotFound('proposal');
    work.audit({
      chain: chainOf(proposal.unitId),
      action: 'proposal.read',
      subjectType: 'proposal',
      subjectId: id,
    });
    const observation = proposal.kind === 'OBSERVATION_REVIEW';
    const unit = await this.unitOf(work, proposal.unitId);
    return {
      kind: 'proposal',
      id,
      unit: unit?.code ?? null,
      subject: observation ? 'observation-review' : 'plan-contradiction',
      title: `${observation ? 'Observation review' : 'A note beside the plan'}, ${proposal.localRef ?? 'somebody'}: ${proposal.state.toLowerCase()}`,
      quotes: quotesOf(proposal),
      lines: [
        `Said ${momentInWords(proposal.createdAt, zoneOf(unit))}${proposal.expiresAt === null ? '' : `; to be decided by ${momentInWords(proposal.expiresAt, zoneOf(unit))}`}`,
        observation
          ? 'Software proposes no level. Set one in your own name, or reject with your reason to leave it as it is.'
          : 'Nothing changes by itself. Approve to take it into the next plan version.',
      ],
      version: proposal.version,
      contentHash: null,
      may: proposal.state === 'PROPOSED' ? ['approve', 'reject'] : [],
    };
  }

  private unitOf(work: Work, unitId: string | null): Promise<Unit | null> {
    return unitId === null ? Promise.resolve(null) : unitById(work.tx, unitId);
  }
}

/** "Noted Sun 22 Nov 03:10 by Ana Reyes"; without the name where the reader may not read it. */
async function notedBy(work: Work, authorId: string | null, at: Date, zone: string): Promise<string[]> {
  const name = authorId === null ? undefined : (await namesOf(work.tx, [authorId])).get(authorId);
  return [`Noted ${momentInWords(at, zone)}${name === undefined ? '' : ` by ${name}`}`];
}

/** Times are told on the clock of the unit that the subject belongs to. */
const zoneOf = (unit: Unit | null) => unit?.timezone ?? HOUSE_ZONE;

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
