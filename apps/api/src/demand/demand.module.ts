import { Module } from '@nestjs/common';
import { DecideDemand } from './decide-demand.js';
import { DemandController } from './demand.controller.js';
import { RecordCensus } from './record-census.js';

/** How many are needed: the census and the needs beyond the templates, each decided by a person. */
@Module({ controllers: [DemandController], providers: [RecordCensus, DecideDemand] })
export class DemandModule {}
