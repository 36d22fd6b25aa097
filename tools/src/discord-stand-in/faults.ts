/** A fault to play on the next matching REST requests. */
export type Fault = {
  readonly method?: string;
  /** Tested against the path without query and version, e.g. `/interactions/1/abc/callback`. */
  readonly path: RegExp;
  /** How many requests it hits before it is spent. */
  readonly times: number;
  readonly answer:
    | { readonly status: 429; readonly retryAfterSeconds: number }
    | { readonly status: 500 | 502 | 503 | 403 | 404; readonly code?: number; readonly message?: string }
    | { readonly hangUp: true };
};

/** Scripted faults, first come first played. */
export class Faults {
  readonly #waiting: { fault: Fault; left: number }[] = [];

  script(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times });
  }

  /** The fault that hits this request, which is then one nearer to being spent. */
  take(method: string, path: string): Fault['answer'] | undefined {
    const hit = this.#waiting.find(({ fault, left }) => left > 0 && (fault.method ?? method) === method && fault.path.test(path));
    if (hit === undefined) return undefined;
    hit.left -= 1;
    return hit.fault.answer;
  }
}
