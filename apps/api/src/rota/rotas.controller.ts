import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  chooseRuleSetRequest,
  createRotaRequest,
  explanationLines,
  explanationQuery,
  rotaId,
  rotaList,
  rotaRuleSets,
  rotasQuery,
  rotaView,
  whyAnswer,
  whyGapAnswer,
  whyGapQuery,
  whyQuery,
  type ChooseRuleSetRequest,
  type CreateRotaRequest,
  type ExplanationLines,
  type ExplanationQuery,
  type RotaId,
  type RotaList,
  type RotaRuleSets,
  type RotasQuery,
  type RotaView,
  type WhyAnswer,
  type WhyGapAnswer,
  type WhyGapQuery,
  type WhyQuery,
} from '@handrail/contracts';
import { Asker, type Caller } from '../edge/caller.js';
import { Operation } from '../edge/operation.js';
import { ChooseRules } from './choose-rules.js';
import { CreateRota } from './create-rota.js';
import { ExplainRota } from './explain-rota.js';
import { ReadRotas } from './read-rotas.js';

@ApiTags('rotas')
@Controller('rotas')
export class RotasController {
  constructor(
    @Inject(ReadRotas) private readonly readRotas: ReadRotas,
    @Inject(CreateRota) private readonly createRota: CreateRota,
    @Inject(ExplainRota) private readonly explain: ExplainRota,
    @Inject(ChooseRules) private readonly rules: ChooseRules,
  ) {}

  @Operation('rota.read', { answers: { 200: rotaList }, refusals: ['not-found'] })
  @Get()
  list(@Asker() caller: Caller, @Query({ schema: rotasQuery }) { unit }: RotasQuery): Promise<RotaList> {
    return caller.work((work) => this.readRotas.list(work, unit));
  }

  @Operation('rota.create', {
    answers: { 201: rotaView },
    refusals: ['not-found', 'rota-overlaps', 'no-period-yet', 'wall-time-not-unique'],
  })
  @Post()
  @HttpCode(201)
  create(@Asker() caller: Caller, @Body({ schema: createRotaRequest }) request: CreateRotaRequest): Promise<RotaView> {
    return caller.work((work) => this.createRota.run(work, request));
  }

  @Operation('rota.read', { answers: { 200: rotaView }, refusals: ['not-found'] })
  @Get(':rotaId')
  read(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<RotaView> {
    return caller.work((work) => this.readRotas.read(work, id));
  }

  @Operation('rota.edit', { answers: { 200: rotaRuleSets }, refusals: ['not-found'] })
  @Get(':rotaId/rule-sets')
  ruleSets(@Asker() caller: Caller, @Param('rotaId', { schema: rotaId }) id: RotaId): Promise<RotaRuleSets> {
    return caller.work((work) => this.rules.choices(work, id));
  }

  @Operation('rota.edit', { answers: { 200: rotaView }, edits: true, refusals: ['not-found', 'rota-step-not-open', 'fit-under-way'] })
  @Put(':rotaId/rule-set')
  chooseRuleSet(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Body({ schema: chooseRuleSetRequest }) request: ChooseRuleSetRequest,
  ): Promise<RotaView> {
    return caller.work((work) => this.rules.choose(work, id, request));
  }

  @Operation('rota.explain', { answers: { 200: explanationLines }, refusals: ['not-found'] })
  @Get(':rotaId/explanations')
  explanations(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Query({ schema: explanationQuery }) query: ExplanationQuery,
  ): Promise<ExplanationLines> {
    return caller.work((work) => this.explain.lines(work, id, query));
  }

  @Operation('rota.explain', { answers: { 200: whyAnswer }, refusals: ['not-found'] })
  @Get(':rotaId/why')
  why(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Query({ schema: whyQuery }) query: WhyQuery,
  ): Promise<WhyAnswer> {
    return caller.work((work) => this.explain.why(work, id, query));
  }

  @Operation('rota.explain', { answers: { 200: whyGapAnswer }, refusals: ['not-found'] })
  @Get(':rotaId/why-gap')
  whyGap(
    @Asker() caller: Caller,
    @Param('rotaId', { schema: rotaId }) id: RotaId,
    @Query({ schema: whyGapQuery }) query: WhyGapQuery,
  ): Promise<WhyGapAnswer> {
    return caller.work((work) => this.explain.whyGap(work, id, query));
  }
}
