import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller.js';
import { Appoint } from './appoint.js';
import { AppointmentsController } from './appointments.controller.js';
import { DeputiesController } from './deputies.controller.js';
import { ChangePassword } from './change-password.js';
import { ChatLinksController } from './chat-links.controller.js';
import { LinkChat } from './link-chat.js';
import { ManageAccounts } from './manage-accounts.js';
import { ManageServiceTokens } from './manage-service-tokens.js';
import { MeController } from './me.controller.js';
import { ServiceTokensController } from './service-tokens.controller.js';
import { SessionController } from './session.controller.js';
import { SignIn } from './sign-in.js';

@Module({
  controllers: [
    SessionController,
    MeController,
    ChatLinksController,
    AccountsController,
    AppointmentsController,
    DeputiesController,
    ServiceTokensController,
  ],
  providers: [SignIn, Appoint, ChangePassword, LinkChat, ManageAccounts, ManageServiceTokens],
})
export class IdentityModule {}
