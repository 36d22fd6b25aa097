import { Module } from '@nestjs/common';
import { AnswerOffer } from './answer-offer.js';
import { FillShift } from './fill-shift.js';
import { FillersController } from './fillers.controller.js';
import { LapseWatch } from './lapse-watch.js';
import { ReadLapses } from './read-lapses.js';
import { ReplanController } from './replan.controller.js';
import { ReportAbsence } from './report-absence.js';
import { RequestReplan } from './request-replan.js';

/** Change at short notice: absences, who fills a shift, offers, re-plans, competences that lapse. */
@Module({
  controllers: [ReplanController, FillersController],
  providers: [ReportAbsence, FillShift, AnswerOffer, RequestReplan, ReadLapses, LapseWatch],
})
export class ReplanModule {}
