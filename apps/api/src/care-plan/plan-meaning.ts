import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { listeningRanker, rankerWith, type StepRanker, type TextEmbedder } from '@handrail/care-plan';
import type { ApiSettings } from '@handrail/config';
import { ModelUnavailable, sentenceEmbedder, threadedModel, type ThreadedModel } from '@handrail/step-embeddings';
import type { Logger } from 'pino';
import { LOGGER, SETTINGS } from '../edge/tokens.js';

/** How long an answer may wait for the model before it is given by words alone. A plan's first question takes well under one. Local policy default. */
const WAIT_MILLISECONDS = 3_000;

/**
 * The sentence model of this process, in a thread of its own. It is loaded when the process starts and nothing waits for that; until it is
 * there, and whenever it fails or is late, steps are ranked by words alone.
 */
@Injectable()
export class PlanMeaning implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly model: ThreadedModel | null;
  private readonly embedder: TextEmbedder | null;
  private warm: Promise<boolean> = Promise.resolve(false);
  private ready = false;

  constructor(
    @Inject(SETTINGS) settings: ApiSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.model = settings.planQuestionsByMeaning ? threadedModel() : null;
    this.embedder = this.model && sentenceEmbedder(() => Promise.resolve(this.model!));
  }

  /** Starts loading and does not wait: the process is ready to answer without its model. */
  onApplicationBootstrap(): void {
    if (this.embedder) this.warm = this.load(this.embedder);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.model?.close();
  }

  /** Settles when the model is loaded (true) or is not to be had (false). For tests and measurements; a question never waits for it. */
  loaded(): Promise<boolean> {
    return this.warm;
  }

  /**
   * A ranker for what `look` would rank, with what it needs to know of its texts; undefined when words alone must do.
   * @param look runs the question as far as its ranking and throws the answer away; it must hold nothing open when it settles
   */
  async rankerFor(look: (ranker: StepRanker) => Promise<unknown>): Promise<StepRanker | undefined> {
    if (!this.embedder || !this.ready) return undefined;
    const { ranker, wanted } = listeningRanker();
    await look(ranker);
    if (wanted.size === 0) return undefined;
    const { promise: late, resolve } = Promise.withResolvers<null>();
    const timer = setTimeout(() => resolve(null), WAIT_MILLISECONDS);
    try {
      const known = await Promise.race([this.embedder.meaningsOf([...wanted]), late]);
      if (!known) this.logger.warn({ code: 'plan-meaning-late', count: wanted.size }, 'a plan question was answered by words alone');
      return known ? rankerWith(known) : undefined;
    } catch (error) {
      this.failed(error);
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  private async load(embedder: TextEmbedder): Promise<boolean> {
    try {
      await embedder.meaningsOf(['ready']);
      this.ready = true;
    } catch (error) {
      this.failed(error);
    }
    return this.ready;
  }

  private failed(error: unknown): void {
    const why = error instanceof ModelUnavailable ? error.why : 'model-failed';
    if (why !== 'closed') this.logger.warn({ code: 'plan-meaning-unavailable', reason: why }, 'plan questions are answered by words alone');
  }
}
