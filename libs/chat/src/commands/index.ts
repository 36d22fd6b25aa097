import type { ChatCommand } from '../chat/command.js';
import { addendumCommand } from './addendum.command.js';
import { breakGlassCommand } from './break-glass.command.js';
import { demandCommand } from './demand.command.js';
import { draftsCommand } from './drafts.command.js';
import { flagCommand } from './flag.command.js';
import { groupCommand } from './group.command.js';
import { handoverCommand } from './handover.command.js';
import { helpCommand } from './help.command.js';
import { incidentCommand } from './incident.command.js';
import { linkCommand } from './link.command.js';
import { noteCommand } from './note.command.js';
import { recordCommand } from './record.command.js';
import { requestCommand } from './request.command.js';
import { reviewCommand } from './review.command.js';
import { rotaCommand } from './rota.command.js';
import { shiftCommand } from './shift.command.js';
import { stepsCommand } from './steps.command.js';
import { workloadCommand } from './workload.command.js';

const working: readonly ChatCommand[] = [
  noteCommand,
  draftsCommand,
  addendumCommand,
  stepsCommand,
  incidentCommand,
  groupCommand,
  handoverCommand,
  shiftCommand,
  reviewCommand,
  flagCommand,
  rotaCommand,
  demandCommand,
  requestCommand,
  workloadCommand,
  breakGlassCommand,
  recordCommand,
  linkCommand,
];

/** Everything that chat can do, on every channel. */
export const commands: readonly ChatCommand[] = [...working, helpCommand(working)];
