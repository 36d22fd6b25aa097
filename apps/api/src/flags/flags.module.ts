import { Module } from '@nestjs/common';
import { FlagClock } from './flag-clock.js';
import { FlagsController } from './flags.controller.js';
import { HandleFlags } from './handle-flags.js';

@Module({ controllers: [FlagsController], providers: [HandleFlags, FlagClock] })
export class FlagsModule {}
