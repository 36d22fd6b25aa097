import { Module } from '@nestjs/common';
import { AskWorkload } from './ask-workload.js';
import { WorkloadController } from './workload.controller.js';

@Module({ controllers: [WorkloadController], providers: [AskWorkload] })
export class WorkloadModule {}
