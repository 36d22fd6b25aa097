import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  account,
  accountId,
  createAccountRequest,
  pageOf,
  pageQuery,
  resetPasswordRequest,
  type Account,
  type AccountId,
  type CreateAccountRequest,
  type PageQuery,
  type ResetPasswordRequest,
} from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { ManageAccounts } from './manage-accounts.js';

@ApiTags('identity')
@Controller('accounts')
export class AccountsController {
  constructor(@Inject(ManageAccounts) private readonly accounts: ManageAccounts) {}

  @Operation('account.read', { answers: { 200: pageOf(account) } })
  @Get()
  list(@Asker() caller: Caller, @Query({ schema: pageQuery }) page: PageQuery) {
    return caller.work((work) => this.accounts.list(work, page));
  }

  @Operation('account.read', { answers: { 200: account }, refusals: ['not-found'] })
  @Get(':accountId')
  read(@Asker() caller: Caller, @Param('accountId', { schema: accountId }) id: AccountId): Promise<Account> {
    return caller.work((work) => this.accounts.read(work, id));
  }

  @Operation('account.create', { answers: { 201: account }, refusals: ['not-found', 'name-taken', 'password-refused'] })
  @Post()
  @HttpCode(201)
  create(@Asker() caller: Caller, @Body({ schema: createAccountRequest }) request: CreateAccountRequest): Promise<Account> {
    return caller.work((work) => this.accounts.create(work, request));
  }

  @Operation('account.disable', { answers: { 200: account }, refusals: ['not-found'], edits: true })
  @Post(':accountId/disable')
  @HttpCode(200)
  disable(@Asker() caller: Caller, @Param('accountId', { schema: accountId }) id: AccountId): Promise<Account> {
    return caller.work((work) => this.accounts.disable(work, id));
  }

  @Operation('account.reset-password', { answers: { 204: 'nothing' }, edits: true, refusals: ['not-found', 'password-refused'] })
  @Put(':accountId/password')
  @HttpCode(204)
  resetPassword(
    @Asker() caller: Caller,
    @Param('accountId', { schema: accountId }) id: AccountId,
    @Body({ schema: resetPasswordRequest }) { newPassword }: ResetPasswordRequest,
  ): Promise<void> {
    return caller.work((work) => this.accounts.resetPassword(work, id, newPassword));
  }
}
