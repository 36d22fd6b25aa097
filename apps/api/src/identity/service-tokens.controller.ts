import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  createdServiceToken,
  createServiceTokenRequest,
  serviceToken,
  serviceTokenId,
  type CreatedServiceToken,
  type CreateServiceTokenRequest,
  type ServiceToken,
  type ServiceTokenId,
} from '@handrail/contracts';
import { z } from 'zod';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { ManageServiceTokens } from './manage-service-tokens.js';

@ApiTags('identity')
@Controller('service-tokens')
export class ServiceTokensController {
  constructor(@Inject(ManageServiceTokens) private readonly tokens: ManageServiceTokens) {}

  @Operation('service-token.read', { answers: { 200: z.array(serviceToken) } })
  @Get()
  list(@Asker() caller: Caller): Promise<ServiceToken[]> {
    return caller.work((work) => this.tokens.list(work));
  }

  @Operation('service-token.create', { answers: { 201: createdServiceToken }, refusals: ['name-taken'] })
  @Post()
  @HttpCode(201)
  create(
    @Asker() caller: Caller,
    @Body({ schema: createServiceTokenRequest }) request: CreateServiceTokenRequest,
  ): Promise<CreatedServiceToken> {
    return caller.work(
      (work) => this.tokens.create(work, request),
      (answer) => ({ ...answer, token: null }),
    );
  }

  @Operation('service-token.revoke', { answers: { 204: 'nothing' }, refusals: ['not-found'] })
  @Delete(':tokenId')
  @HttpCode(204)
  revoke(@Asker() caller: Caller, @Param('tokenId', { schema: serviceTokenId }) id: ServiceTokenId): Promise<void> {
    return caller.work((work) => this.tokens.revoke(work, id));
  }
}
