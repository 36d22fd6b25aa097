import type { RotaChanges } from '../api/rota.js';
import { heading, list, words, type Reply } from '../chat/reply.js';

/** People whose changes are told in words before a rota is published. */
const CHANGES_SHOWN = 12;

/** What publishing does, before it is done. The publish button exists only below this list. */
export function changesReply(rotaId: string, changes: RotaChanges): Reply {
  const more = changes.lines.length - CHANGES_SHOWN;
  const lines =
    more > 0 ? [...changes.lines.slice(0, CHANGES_SHOWN), `and ${more} more people; the picture shows everybody`] : changes.lines;
  const what = lines.length === 0 ? [words('Nothing changes against what people have now.')] : [list(lines)];
  const late = changes.leadDays < changes.leadDaysWanted;
  const lead = `${changes.leadDays} days before its first day; ${changes.leadDaysWanted} are wanted${late ? ', so this is short notice' : ''}.`;
  const blocks = [
    heading('If it is published'),
    ...what,
    words(`${changes.told} ${changes.told === 1 ? 'person is' : 'people are'} told, ${lead}`),
  ];
  if (changes.blocking.length > 0) {
    return {
      blocks: [
        ...blocks,
        heading('It cannot be published yet'),
        list(changes.blocking),
        words('Change these shifts, or override with a reason where the rule allows it.'),
      ],
    };
  }
  return {
    blocks,
    buttons: [{ label: 'Publish', action: 'rota.move', args: [rotaId, 'publish', String(changes.version)], tone: 'danger' }],
  };
}
