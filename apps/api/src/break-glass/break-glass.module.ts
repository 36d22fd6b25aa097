import { Module } from '@nestjs/common';
import { BreakGlassController } from './break-glass.controller.js';
import { ReviewClock } from './review-clock.js';
import { ReviewGlass } from './review-glass.js';
import { UseGlass } from './use-glass.js';

@Module({ controllers: [BreakGlassController], providers: [UseGlass, ReviewGlass, ReviewClock] })
export class BreakGlassModule {}
