import type { Difference, Versions } from '../api/rota-edits.js';
import { heading, list, says, words, type Button, type Reply } from '../chat/reply.js';
import { differenceBlocks, type Standing } from './change.reply.js';
import { timeWords } from './when.js';

/** Versions listed, and those of them with buttons. */
const LISTED_MAX = 12;
const WITH_BUTTONS_MAX = 4;

type Version = Versions[number];

const ORIGIN: Readonly<Record<Version['origin'], string>> = {
  FIT: 'proposal taken',
  EDIT: 'changed by hand',
  UNDO: 'went back',
  SWAP: 'shifts swapped',
  IMPORT: 'imported',
  EVENT: 'changed at short notice',
};

/** The versions of a rota, newest first, with what changed in the newest and the way back to it. */
export function versionsReply(rotaId: string, current: number, versions: readonly Version[], zone: string): Reply {
  if (versions.length === 0) return says('This rota has no version yet: nobody is on it.');
  const newest = versions.toSorted((a, b) => b.number - a.number);
  const more = newest.length - LISTED_MAX;
  const lines = newest.slice(0, LISTED_MAX).map((one) => versionLine(one, zone));
  const buttons = newest
    .slice(0, WITH_BUTTONS_MAX)
    .flatMap(({ number }): Button[] => [
      { label: `What changed in ${number}`, action: 'rota.compare', args: [rotaId, String(number - 1), String(number)] },
      ...(number === current ? [] : [{ label: `Bring back ${number}`, action: 'rota.back-look', args: [rotaId, String(number)] }]),
    ]);
  return { blocks: [heading('Versions, newest first'), list(more > 0 ? [...lines, `and ${more} older ones`] : lines)], buttons };
}

function versionLine({ number, origin, madeBy, madeAt, begun, ended, reason, afterPublish }: Version, zone: string): string {
  const shifts = [begun > 0 ? `${begun} begun` : '', ended > 0 ? `${ended} ended` : ''].filter((part) => part !== '').join(', ');
  const why = reason === null ? '' : `. Reason: ${reason}`;
  return `${number}: ${ORIGIN[origin]}${afterPublish ? ' after publication' : ''} by ${madeBy ?? 'Handrail'}, ${timeWords(madeAt, zone)}${shifts === '' ? '' : `, shifts: ${shifts}`}${why}`;
}

export function comparedReply(from: number, to: number, difference: Difference): Reply {
  return { blocks: [heading(`From version ${from} to version ${to}`), ...differenceBlocks(difference)] };
}

/** What going back would do, before it is done. Nothing is lost by it: it makes a new version. */
export function backReply(to: number, difference: Difference, standing: Standing, back: Button): Reply {
  const warning =
    standing === 'under-review' ? [words('The rota was reviewed. Going back makes it a draft again, and its review begins anew.')] : [];
  const told = standing === 'published' ? [words('People have this rota: they are told, and whoever gets a shift is asked.')] : [];
  return {
    blocks: [
      heading(to === 0 ? 'Back to the empty rota' : `Back to version ${to}`),
      ...differenceBlocks(difference),
      ...warning,
      ...told,
      words('Nothing is saved yet, and no version is lost by it.'),
    ],
    buttons: [back],
  };
}
