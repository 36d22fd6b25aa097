import { Module } from '@nestjs/common';
import { AskSteps } from './ask-steps.js';
import { CarePlansController } from './care-plans.controller.js';
import { PlanMeaning } from './plan-meaning.js';
import { ReadPlans } from './read-plans.js';
import { ReviewPlans } from './review-plans.js';
import { StepsController } from './steps.controller.js';
import { WritePlans } from './write-plans.js';

@Module({
  controllers: [StepsController, CarePlansController],
  providers: [AskSteps, PlanMeaning, ReadPlans, ReviewPlans, WritePlans],
})
export class CarePlanModule {}
