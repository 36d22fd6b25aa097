import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

/** Whether the process was asked to stop. What goes on for long, such as a stream, ends by itself then; a request under way is answered. */
@Injectable()
export class Leaving implements BeforeApplicationShutdown {
  #begun = false;

  get hasBegun(): boolean {
    return this.#begun;
  }

  beforeApplicationShutdown(): void {
    this.#begun = true;
  }
}
