import { Module } from '@nestjs/common';
import { BreakGlassController } from './break-glass.controller.js';
import { OpenWithReason } from './open-with-reason.js';
import { RecordOpeningsController } from './record-openings.controller.js';
import { ReviewClock } from './review-clock.js';
import { ReviewGlass } from './review-glass.js';
import { UseGlass } from './use-glass.js';

@Module({ controllers: [BreakGlassController, RecordOpeningsController], providers: [UseGlass, OpenWithReason, ReviewGlass, ReviewClock] })
export class BreakGlassModule {}
