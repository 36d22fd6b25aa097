/** One person's session with the API, for commands that do what a person would do. */
export class ApiSession {
  private constructor(
    private readonly apiUrl: string,
    readonly cookie: string,
  ) {}

  /** Signs in a person of the demo data without a password: works while DEMO_MODE is on, from this machine only. */
  static async asDemoPerson(apiUrl: string, name: string): Promise<ApiSession> {
    const answer = await fetch(`${apiUrl}/api/v1/sign-in/demo`, { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ name }) });
    if (!answer.ok) throw await problemOf(answer);
    return new ApiSession(
      apiUrl,
      answer.headers
        .getSetCookie()
        .map((line) => line.split(';', 1)[0])
        .join('; '),
    );
  }

  async get<T>(path: string): Promise<T> {
    return (await this.send('GET', path)).json() as Promise<T>;
  }

  async bytes(path: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.send('GET', path)).arrayBuffer());
  }

  async post<T>(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<T> {
    return (await this.send('POST', path, JSON.stringify(body), { ...JSON_BODY, ...headers })).json() as Promise<T>;
  }

  /** Sends a text of another type than JSON, such as a file to import. */
  async upload<T>(path: string, text: string, mediaType: string): Promise<T> {
    return (await this.send('POST', path, text, { 'content-type': mediaType })).json() as Promise<T>;
  }

  private async send(method: string, path: string, body?: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const answer = await fetch(`${this.apiUrl}/api/v1${path}`, {
      method,
      headers: { cookie: this.cookie, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    if (!answer.ok) throw await problemOf(answer);
    return answer;
  }
}

const JSON_BODY = { 'content-type': 'application/json' };

/** What the API refused, in its own words. */
async function problemOf(answer: Response): Promise<Error> {
  const text = await answer.text();
  try {
    const { title, detail } = JSON.parse(text) as { title?: string; detail?: string };
    return new Error(`${detail ?? title ?? 'The API refused'} (${answer.status}, ${new URL(answer.url).pathname})`);
  } catch {
    return new Error(`The API answered ${answer.status} to ${new URL(answer.url).pathname}.`);
  }
}
