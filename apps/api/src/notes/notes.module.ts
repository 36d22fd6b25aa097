import { Module } from '@nestjs/common';
import { Store } from '@handrail/store';
import { CLOCK } from '../edge/clock.js';
import { SETTINGS } from '../edge/tokens.js';
import { CapturesController } from './captures.controller.js';
import { ChangeDraft } from './change-draft.js';
import { DraftCapture } from './draft-capture.js';
import { DraftsController } from './drafts.controller.js';
import { FiledNotes } from './filed-notes.js';
import { KeepCapture } from './keep-capture.js';
import { NoteClocks } from './note-clocks.js';
import { NOTE_DRAFTER, noteDrafterOf } from './note-drafter.js';
import { NotesController } from './notes.controller.js';
import { ReadDrafts } from './read-drafts.js';
import { SignDraft } from './sign-draft.js';

@Module({
  controllers: [CapturesController, DraftsController, NotesController],
  providers: [
    { provide: NOTE_DRAFTER, useFactory: noteDrafterOf, inject: [SETTINGS, Store, CLOCK] },
    DraftCapture,
    KeepCapture,
    ReadDrafts,
    ChangeDraft,
    SignDraft,
    FiledNotes,
    NoteClocks,
  ],
  exports: [SignDraft, KeepCapture],
})
export class NotesModule {}
