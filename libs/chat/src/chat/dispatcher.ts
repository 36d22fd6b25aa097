import type { ActorApi } from '../api/client.js';
import { problemReply } from '../replies/problem.reply.js';
import type { ChatCommand, ChatRequest, Handler } from './command.js';
import type { Person } from './person.js';
import { says, type Prompt, type Reply } from './reply.js';

/** Either a form to show at once, or work to do after the channel has said that it will take a moment. */
export type Dispatched =
  | { readonly kind: 'prompt'; readonly prompt: Prompt }
  | { readonly kind: 'work'; readonly run: () => Promise<Reply> };

/** Finds what serves a request, and turns every failure into words. The one place that all channels go through. */
export class Dispatcher {
  readonly #handlers = new Map<string, Handler>();

  constructor(
    readonly commands: readonly ChatCommand[],
    private readonly apiFor: (person: Person, requestId: string) => ActorApi,
    private readonly reportFailure: (action: string, error: unknown) => void,
  ) {
    for (const command of commands) {
      if (command.subcommands) for (const sub of command.subcommands) this.#handlers.set(`${command.name} ${sub.name}`, sub);
      else this.#handlers.set(command.name, command);
      for (const [action, handler] of Object.entries(command.actions ?? {})) this.#handlers.set(action, handler);
    }
  }

  /**
   * @param action `steps`, `rota why`, or the action of a button or form
   * @param filled the form of this action has been filled in: never ask again
   */
  dispatch(action: string, request: ChatRequest, filled = false): Dispatched {
    const handler = this.#handlers.get(action);
    if (handler === undefined)
      return {
        kind: 'work',
        run: async () => ({ ...says('That is out of date or unknown here. Use /help to see what there is.'), problem: 'unknown-command' }),
      };
    const prompt = filled ? undefined : handler.ask?.(request);
    if (prompt) return { kind: 'prompt', prompt };
    return {
      kind: 'work',
      run: async () => {
        try {
          return await handler.run(request, this.apiFor(request.person, request.id));
        } catch (error) {
          this.reportFailure(action, error);
          return problemReply(error, request.person.channel);
        }
      },
    };
  }
}
