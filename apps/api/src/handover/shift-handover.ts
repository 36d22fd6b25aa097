import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ConfirmHandoverRequest, HandoverQuery, HandoverView } from '@handrail/contracts';
import {
  AlreadyStored,
  confirmedHandovers,
  filedNotes,
  keepHandover,
  ledShift,
  marksOf,
  shiftBefore,
  shiftStartingAt,
  shiftUnderWay,
  unconfirmedBetween,
  unitChain,
  unitNotesBetween,
  unitsOnShift,
  type ConfirmedHandover,
} from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { draftChangedSinceRead } from '../notes/note-refusals.js';
import { byPerson, linesFrom, notesOf, struckFrom, type Person } from './handover-lines.js';

/** Minutes. Handrail's own default: who confirms longer than this before the shift ends is told what that leaves out. */
const EARLY_MINUTES = 60;

/** A shift of which only the start may be known: somebody may ask for one that no published rota has. */
interface Shift {
  readonly startsAt: Date;
  readonly endsAt: Date | null;
}

/** What a confirmation keeps, as it was read by whoever confirmed it. */
interface Kept {
  readonly contentHash: string;
  readonly people: readonly Person[];
}

/** What the filed notes of a shift say now. */
interface AsItStands extends Kept {
  readonly unconfirmed: HandoverView['unconfirmed'];
}

/**
 * The handover of a shift: filed notes only, each line cited; what is not confirmed is counted apart and never quoted. A confirmation
 * is kept as it was given; whoever reads it is shown, beside it, what was struck and what was filed since.
 */
@Injectable()
export class ShiftHandover {
  /** @throws NotFound without a shift under way or before it, and for a version that nobody confirmed */
  async read(work: Work, unitId: string, query: HandoverQuery): Promise<HandoverView> {
    work.allow({ unitId, own: (await unitsOnShift(work.tx)).includes(unitId) });
    const view = await this.show(work, unitId, await this.shiftAsked(work, unitId, query), query.version);
    work.audit({ chain: unitChain(unitId), action: 'handover.read', subjectType: 'unit', subjectId: unitId });
    return view;
  }

  /**
   * Keeps what was read as handed over, as the next version of that shift's handover.
   * @throws `draft-changed-since-read` when a note came in or was struck since it was read, AlreadyStored when just this was confirmed before
   */
  async confirm(work: Work, unitId: string, { shiftStartsAt, contentHash }: ConfirmHandoverRequest): Promise<HandoverView> {
    const shift = await this.shiftFrom(work, unitId, new Date(shiftStartsAt));
    work.allow({ unitId, own: await this.led(work, unitId, shift) });
    const now = await this.asItStands(work, unitId, shift);
    if (now.contentHash !== contentHash) throw draftChangedSinceRead(unitId);
    const [latest] = await confirmedHandovers(work.tx, unitId, shift.startsAt);
    if (!this.needsConfirming(work, shift, now, latest)) throw new AlreadyStored('This was confirmed as it stands.');
    const version = (latest?.version ?? 0) + 1;
    await keepHandover(work.tx, { unitId, shiftStartsAt: shift.startsAt, version }, work.worker.workerId, JSON.stringify(now));
    work.audit({ chain: unitChain(unitId), action: 'handover.confirmed', subjectType: 'unit', subjectId: unitId, detail: { version } });
    return this.show(work, unitId, shift);
  }

  private async shiftAsked(work: Work, unitId: string, { shiftStartsAt, shift: which }: HandoverQuery): Promise<Shift> {
    if (shiftStartsAt !== undefined) return this.shiftFrom(work, unitId, new Date(shiftStartsAt));
    const underWay = await shiftUnderWay(work.tx, unitId, work.now);
    if (which === 'last') {
      const last = await shiftBefore(work.tx, unitId, underWay?.startsAt ?? work.now);
      if (!last) throw new NotFound('shift before this one');
      return last;
    }
    if (!underWay) throw new NotFound('shift under way; ask for the last one, or say when the shift began');
    return underWay;
  }

  private async shiftFrom(work: Work, unitId: string, startsAt: Date): Promise<Shift> {
    return (await shiftStartingAt(work.tx, unitId, startsAt)) ?? { startsAt, endsAt: null };
  }

  private async led(work: Work, unitId: string, { startsAt, endsAt }: Shift): Promise<boolean> {
    return endsAt !== null && (await ledShift(work.tx, unitId, { startsAt, endsAt }, work.worker.workerId));
  }

  private async show(work: Work, unitId: string, shift: Shift, version?: number): Promise<HandoverView> {
    const now = await this.asItStands(work, unitId, shift);
    const confirmed = await confirmedHandovers(work.tx, unitId, shift.startsAt);
    const [latest] = confirmed;
    const shown = version === undefined ? latest : confirmed.find((each) => each.version === version);
    if (version !== undefined && !shown) throw new NotFound('version of this handover');
    const kept = confirmed.map((each) => ({ version: each.version, people: keptOf(each).people }));
    const people = kept.find((each) => each.version === shown?.version)?.people ?? now.people;
    const marks = await marksOf(work.tx, notesOf(kept.flatMap((each) => each.people)));
    const stands = new Set(marks.filter(({ marked }) => marked === null).map(({ noteId }) => noteId));
    const shownNotes = new Set<string>(notesOf(people));
    const mayConfirm =
      shown === latest &&
      work.ask({ unitId, own: await this.led(work, unitId, shift) }, 'handover.confirm').allow &&
      this.needsConfirming(work, shift, now, latest);
    return {
      unitId,
      shiftStartsAt: shift.startsAt.toISOString(),
      shiftEndsAt: shift.endsAt?.toISOString() ?? null,
      state: shown ? 'confirmed' : 'draft',
      contentHash: now.contentHash,
      // Of what is kept, a line whose note the asker may not read is left out, as it would be if the handover were made for them.
      people: shown ? linesFrom(people, (noteId) => stands.has(noteId)) : [...now.people],
      struck: struckFrom(
        kept.map((each) => each.people),
        marks,
      ),
      sinceConfirmed: shown ? linesFrom(now.people, (noteId) => !shownNotes.has(noteId)) : [],
      unconfirmed: now.unconfirmed,
      confirmation: shown ? toldOf(shift, shown) : null,
      confirmations: confirmed.map((each) => toldOf(shift, each)),
      mayConfirm,
      minutesToEnd: minutesLeft(shift, work.now),
    };
  }

  /** Whether there is anything that the latest confirmation did not say: notes filed or struck since, or the rest of a shift that was confirmed early. */
  private needsConfirming(work: Work, shift: Shift, now: AsItStands, latest: ConfirmedHandover | undefined): boolean {
    if (!latest || keptOf(latest).contentHash !== now.contentHash) return true;
    return minutesLeft(shift, latest.confirmedAt) !== null && minutesLeft(shift, work.now) === null;
  }

  private async asItStands(work: Work, unitId: string, { startsAt, endsAt }: Shift): Promise<AsItStands> {
    const until = endsAt !== null && endsAt < work.now ? endsAt : work.now;
    const ids = await unitNotesBetween(work.tx, unitId, startsAt, until);
    const people = byPerson(ids.length === 0 ? [] : await filedNotes(work.tx, { noteIds: ids, limit: 1_000 }));
    const contentHash = createHash('sha256')
      .update(JSON.stringify([unitId, startsAt.toISOString(), people]))
      .digest('hex');
    return { contentHash, people, unconfirmed: await unconfirmedBetween(work.tx, unitId, startsAt, until) };
  }
}

const keptOf = ({ content }: ConfirmedHandover): Kept => JSON.parse(content) as Kept;

const toldOf = (shift: Shift, { version, confirmedAt, confirmedBy }: ConfirmedHandover): HandoverView['confirmations'][number] => ({
  version,
  confirmedAt: confirmedAt.toISOString(),
  confirmedBy,
  minutesToEnd: minutesLeft(shift, confirmedAt),
});

/** Whole minutes until the shift ends, where that is long; null otherwise. */
function minutesLeft({ endsAt }: Shift, at: Date): number | null {
  const minutes = endsAt === null ? 0 : Math.floor((endsAt.getTime() - at.getTime()) / 60_000);
  return minutes > EARLY_MINUTES ? minutes : null;
}
