import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  changePasswordRequest,
  chatLink,
  chatLinkCode,
  whoAmI,
  type ChangePasswordRequest,
  type ChatLink,
  type ChatLinkCode,
  type WhoAmI,
} from '@handrail/contracts';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { workerOf } from '../edge/identity.js';
import { Operation } from '../edge/operation.js';
import { NotSignedIn } from '../edge/request-errors.js';
import { etagOf } from '../edge/versions.js';
import { ChangePassword } from './change-password.js';
import { LinkChat } from './link-chat.js';
import { whoAmIOf } from './who-am-i.js';

@ApiTags('identity')
@Controller('me')
export class MeController {
  constructor(
    @Inject(ChangePassword) private readonly changePassword: ChangePassword,
    @Inject(LinkChat) private readonly linkChat: LinkChat,
  ) {}

  /** The ETag is that of the caller's account, for a change of its password. */
  @Operation('me.read', { answers: { 200: whoAmI } })
  @Get()
  read(@Asker() { identity }: Caller, @Res({ passthrough: true }) reply: FastifyReply): WhoAmI {
    const worker = workerOf(identity);
    if (!worker) throw new NotSignedIn();
    if (identity.kind === 'person') reply.header('etag', etagOf(identity.session.accountVersion));
    return whoAmIOf(worker, identity.kind === 'person' ? identity.session.endsAt : null);
  }

  @Operation('me.password', { answers: { 204: 'nothing' }, edits: true, refusals: ['sign-in-refused', 'password-refused'] })
  @Put('password')
  @HttpCode(204)
  password(@Asker() caller: Caller, @Body({ schema: changePasswordRequest }) request: ChangePasswordRequest): Promise<void> {
    return caller.work((work) => this.changePassword.run(work, request));
  }

  @Operation('me.chat-link', { answers: { 201: chatLinkCode } })
  @Post('chat-link-codes')
  @HttpCode(201)
  makeCode(@Asker() caller: Caller): Promise<ChatLinkCode> {
    return caller.work(
      (work) => this.linkChat.makeCode(work),
      (answer) => ({ ...answer, code: null }),
    );
  }

  @Operation('me.chat-link', { answers: { 200: z.array(chatLink) } })
  @Get('chat-links')
  links(@Asker() caller: Caller): Promise<ChatLink[]> {
    return caller.work((work) => this.linkChat.mine(work));
  }

  @Operation('me.chat-link', { answers: { 204: 'nothing' }, refusals: ['not-found'] })
  @Delete('chat-links/:linkId')
  @HttpCode(204)
  revoke(@Asker() caller: Caller, @Param('linkId', { schema: z.uuid() }) linkId: string): Promise<void> {
    return caller.work((work) => this.linkChat.revoke(work, linkId));
  }
}
