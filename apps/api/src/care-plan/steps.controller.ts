import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { localRef, planAnswer, planQuestion, type LocalRef, type PlanAnswer, type PlanQuestion } from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { AskSteps } from './ask-steps.js';

@ApiTags('care plans')
@Controller()
export class StepsController {
  constructor(@Inject(AskSteps) private readonly askSteps: AskSteps) {}

  @Operation('plan.ask-steps', { answers: { 200: planAnswer } })
  @Post('steps/ask')
  @HttpCode(200)
  ask(@Asker() caller: Caller, @Body({ schema: planQuestion }) question: PlanQuestion): Promise<PlanAnswer> {
    return this.askSteps.run(caller, question);
  }

  @Operation('plan.ask-steps', { answers: { 200: planAnswer } })
  @Get('service-users/:ref/steps/today')
  today(@Asker() caller: Caller, @Param('ref', { schema: localRef }) ref: LocalRef): Promise<PlanAnswer> {
    return this.askSteps.today(caller, ref);
  }
}
