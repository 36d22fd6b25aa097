import {
  Controller,
  createParamDecorator,
  Get,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  Res,
  StreamableFile,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import {
  IMPORT_KINDS,
  importKind,
  importQuery,
  importReport,
  noQuery,
  type ImportKind,
  type ImportQuery,
  type ImportReport,
} from '@handrail/contracts';
import { fileKind } from '@handrail/service-files';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { ExportFile } from './export-file.js';
import { ImportFile } from './import-file.js';

const kindsAbout = (about: 'staff' | 'care') => IMPORT_KINDS.filter((kind) => fileKind(kind)!.spec.about === about);
// An address for each kind: files about people's care are another operation, for other roles.
const STAFF_FILES = kindsAbout('staff');
const CARE_FILES = kindsAbout('care');
/** The kind of file that the address names. */
const Kind = createParamDecorator((_: undefined, context: ExecutionContext): ImportKind => {
  const { url = '' } = context.switchToHttp().getRequest<FastifyRequest>().routeOptions;
  return importKind.parse(url.slice(url.lastIndexOf('/') + 1));
});
const REFUSALS = ['file-refused', 'conflict'] as const;
const THE_FILE = { description: 'The whole file', schema: { type: 'string' as const } };
const A_FILE = { content: 'text/csv', what: 'The file; rule sets and care plans as application/json' };

@ApiTags('import and export')
@Controller()
export class ImportController {
  constructor(
    @Inject(ImportFile) private readonly importFile: ImportFile,
    @Inject(ExportFile) private readonly exportFile: ExportFile,
  ) {}

  @Operation('staff-files.import', { answers: { 200: importReport }, refusals: REFUSALS })
  @ApiConsumes('text/csv', 'application/json')
  @ApiBody(THE_FILE)
  @Post(STAFF_FILES.map((kind) => `imports/${kind}`))
  @HttpCode(200)
  importStaffFile(
    @Asker() caller: Caller,
    @Kind() kind: ImportKind,
    @Query({ schema: importQuery }) { dryRun }: ImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportReport> {
    return this.importFile.run(caller, { kind, type: request.fileType, chunks: request.raw }, dryRun);
  }

  @Operation('care-files.import', { answers: { 200: importReport }, refusals: REFUSALS })
  @ApiConsumes('text/csv', 'application/json')
  @ApiBody(THE_FILE)
  @Post(CARE_FILES.map((kind) => `imports/${kind}`))
  @HttpCode(200)
  importCareFile(
    @Asker() caller: Caller,
    @Kind() kind: ImportKind,
    @Query({ schema: importQuery }) { dryRun }: ImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportReport> {
    return this.importFile.run(caller, { kind, type: request.fileType, chunks: request.raw }, dryRun);
  }

  @Operation('staff-files.export', { answers: { 200: A_FILE } })
  @Get(STAFF_FILES.map((kind) => `exports/${kind}`))
  exportStaffFile(
    @Asker() caller: Caller,
    @Kind() kind: ImportKind,
    @Query({ schema: noQuery }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.fileOf(caller, kind, reply);
  }

  @Operation('care-files.export', { answers: { 200: A_FILE } })
  @Get(CARE_FILES.map((kind) => `exports/${kind}`))
  exportCareFile(
    @Asker() caller: Caller,
    @Kind() kind: ImportKind,
    @Query({ schema: noQuery }) _query: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.fileOf(caller, kind, reply);
  }

  private async fileOf(caller: Caller, kind: ImportKind, reply: FastifyReply): Promise<StreamableFile> {
    const text = await caller.work((work) => this.exportFile.run(work, kind));
    const { form, spec } = fileKind(kind)!;
    void reply.header('content-disposition', `attachment; filename="${spec.fileName}"`);
    return new StreamableFile(Buffer.from(text), { type: form === 'csv' ? 'text/csv; charset=utf-8' : 'application/json' });
  }
}
