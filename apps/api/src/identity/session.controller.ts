import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ApiSettings } from '@handrail/config';
import {
  demoPeople,
  demoSignInRequest,
  signInRequest,
  whoAmI,
  type DemoPeople,
  type DemoSignInRequest,
  type SignInRequest,
  type WhoAmI,
} from '@handrail/contracts';
import { endSession, ORGANISATION_CHAIN } from '@handrail/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { sessionCookie } from '../edge/session-cookie.js';
import { SETTINGS } from '../edge/tokens.js';
import { SignIn, type StartedSession } from './sign-in.js';
import { whoAmIOf } from './who-am-i.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

@ApiTags('identity')
@Controller()
export class SessionController {
  constructor(
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(SignIn) private readonly signIn: SignIn,
  ) {}

  @Operation('session.start', { answers: { 200: whoAmI }, refusals: ['sign-in-refused', 'foreign-origin'] })
  @Post('sign-in')
  @HttpCode(200)
  async start(
    @Asker() caller: Caller,
    @Body({ schema: signInRequest }) request: SignInRequest,
    @Req() { ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WhoAmI> {
    return this.signedIn(await this.signIn.withPassword(request, caller, ip), reply);
  }

  @Operation('session.start-demo', { answers: { 200: whoAmI }, refusals: ['sign-in-refused', 'demo-only', 'foreign-origin'] })
  @Post('sign-in/demo')
  @HttpCode(200)
  async startDemo(
    @Asker() caller: Caller,
    @Body({ schema: demoSignInRequest }) { name }: DemoSignInRequest,
    @Req() asked: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WhoAmI> {
    return this.signedIn(await this.signIn.asDemoPerson(name, caller, isDirect(asked)), reply);
  }

  @Operation('session.start-demo', { answers: { 200: demoPeople } })
  @Get('sign-in/demo')
  demoPeople(@Asker() caller: Caller, @Req() asked: FastifyRequest): Promise<DemoPeople> {
    return this.signIn.demoPeople(caller, isDirect(asked));
  }

  @Operation('session.end', { answers: { 204: 'nothing' } })
  @Post('sign-out')
  @HttpCode(204)
  async end(@Asker() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { identity } = caller;
    if (identity.kind !== 'person') return;
    await caller.work(async (work) => {
      await endSession(work.tx, identity.session.tokenHash as Uint8Array<ArrayBuffer>);
      work.audit({ chain: ORGANISATION_CHAIN, action: 'session.ended', subjectType: 'worker', subjectId: identity.worker.workerId });
    });
    reply.header('set-cookie', sessionCookie(this.settings.publicUrl, undefined, 0));
  }

  private signedIn({ token, worker, endsAt }: StartedSession, reply: FastifyReply): WhoAmI {
    reply.header('set-cookie', sessionCookie(this.settings.publicUrl, token, this.settings.sessionHours * 3_600));
    return whoAmIOf(worker, endsAt);
  }
}

/** A proxy on this machine would make everybody look local; its header gives it away. */
function isDirect({ socket, headers }: FastifyRequest): boolean {
  return LOOPBACK.has(socket.remoteAddress ?? '') && headers['x-forwarded-for'] === undefined && headers['forwarded'] === undefined;
}
