import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { chatLink, redeemChatLinkRequest, type ChatLink, type RedeemChatLinkRequest } from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { LinkChat } from './link-chat.js';

@ApiTags('identity')
@Controller('chat-links')
export class ChatLinksController {
  constructor(@Inject(LinkChat) private readonly linkChat: LinkChat) {}

  @Operation('chat-link.redeem', { answers: { 201: chatLink }, refusals: ['link-code-refused', 'already-linked'] })
  @Post()
  @HttpCode(201)
  redeem(@Asker() caller: Caller, @Body({ schema: redeemChatLinkRequest }) request: RedeemChatLinkRequest): Promise<ChatLink> {
    return caller.work((work) => this.linkChat.redeem(work, request));
  }
}
