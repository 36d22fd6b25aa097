import { Body, Controller, Get, HttpCode, Inject, Module, Post, Req } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblem, commands, Dispatcher } from '@handrail/chat';
import { chatAnswer, chatCommands, chatRequest, type ChatAnswer, type ChatCommands, type ChatRequest } from '@handrail/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { workerOf } from '../edge/identity.js';
import { NotSignedIn } from '../edge/request-errors.js';
import { LOGGER } from '../edge/tokens.js';
import { describedCommands } from './described-commands.js';
import { ownApi } from './own-api.js';
import { talk } from './talk.js';

/** Chat for the web app: for sites whose policy bars chat products. */
@ApiTags('chat')
@Controller('me/chat')
export class ChatController {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** A repeat with the same `messageId` asks everything again under the same keys, so that it does nothing twice. */
  @Operation('me.chat', { answers: { 200: chatAnswer } })
  @Post()
  @HttpCode(200)
  say(@Asker() caller: Caller, @Body({ schema: chatRequest }) said: ChatRequest, @Req() request: FastifyRequest): Promise<ChatAnswer> {
    const worker = workerOf(caller.identity);
    if (!worker) throw new NotSignedIn();
    const api = ownApi(this.host.httpAdapter.getInstance<FastifyInstance>(), request.headers.cookie ?? '', caller.traceId);
    const dispatcher = new Dispatcher(commands, api, (action, error) => {
      // A refusal has its own line in the log; anything else is a fault in a command.
      if (!(error instanceof ApiProblem)) this.logger.error({ traceId: caller.traceId, action, code: nameOf(error) }, 'chat failed');
    });
    return talk(dispatcher, { workerId: worker.workerId, now: caller.now }, said);
  }

  @Operation('me.chat', { answers: { 200: chatCommands } })
  @Get('commands')
  commands(): ChatCommands {
    return describedCommands(commands);
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

@Module({ controllers: [ChatController] })
export class ChatModule {}
