import { Module } from '@nestjs/common';
import { DecideAsked } from './decide-asked.js';
import { LeaveController } from './leave.controller.js';
import { MyLeave } from './my-leave.js';

/** Leave asked for and decided, and the decision of requests. */
@Module({ controllers: [LeaveController], providers: [MyLeave, DecideAsked] })
export class LeaveModule {}
