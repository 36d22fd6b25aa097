import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  addendumRequest,
  draftView,
  localRef,
  moved,
  noteId as noteIdOf,
  noteList,
  notesQuery,
  reasonRequest,
  type AddendumRequest,
  type DraftView,
  type LocalRef,
  type Moved,
  type NoteId,
  type NoteList,
  type NotesQuery,
  type ReasonRequest,
} from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { FiledNotes } from './filed-notes.js';

@ApiTags('notes')
@Controller()
export class NotesController {
  constructor(@Inject(FiledNotes) private readonly notes: FiledNotes) {}

  @Operation('note.read', { answers: { 200: noteList } })
  @Get('service-users/:ref/notes')
  ofPerson(
    @Asker() caller: Caller,
    @Param('ref', { schema: localRef }) ref: LocalRef,
    @Query({ schema: notesQuery }) query: NotesQuery,
  ): Promise<NoteList> {
    return caller.work((work) => this.notes.ofPerson(work, ref, query));
  }

  @Operation('note.addendum', { answers: { 201: draftView }, refusals: ['not-found'] })
  @Post('notes/:noteId/addenda')
  @HttpCode(201)
  addendum(
    @Asker() caller: Caller,
    @Param('noteId', { schema: noteIdOf }) id: NoteId,
    @Body({ schema: addendumRequest }) request: AddendumRequest,
  ): Promise<DraftView> {
    return this.notes.addendum(caller, id, request);
  }

  @Operation('note.entered-in-error', { answers: { 200: moved }, edits: true, refusals: ['not-found', 'conflict'] })
  @Post('notes/:noteId/entered-in-error')
  @HttpCode(200)
  enteredInError(
    @Asker() caller: Caller,
    @Param('noteId', { schema: noteIdOf }) id: NoteId,
    @Body({ schema: reasonRequest }) { reason }: ReasonRequest,
  ): Promise<Moved> {
    return caller.work((work) => this.notes.enteredInError(work, id, reason));
  }
}
