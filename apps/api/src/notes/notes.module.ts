import { Module } from '@nestjs/common';
import { extractiveDrafter } from '@handrail/care-notes';
import { CapturesController } from './captures.controller.js';
import { ChangeDraft } from './change-draft.js';
import { DraftCapture, NOTE_DRAFTER } from './draft-capture.js';
import { DraftsController } from './drafts.controller.js';
import { FiledNotes } from './filed-notes.js';
import { KeepCapture } from './keep-capture.js';
import { NoteClocks } from './note-clocks.js';
import { NotesController } from './notes.controller.js';
import { ReadDrafts } from './read-drafts.js';
import { SignDraft } from './sign-draft.js';

@Module({
  controllers: [CapturesController, DraftsController, NotesController],
  providers: [
    { provide: NOTE_DRAFTER, useValue: extractiveDrafter },
    DraftCapture,
    KeepCapture,
    ReadDrafts,
    ChangeDraft,
    SignDraft,
    FiledNotes,
    NoteClocks,
  ],
})
export class NotesModule {}
