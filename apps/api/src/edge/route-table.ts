/** The routes that exist, so that a wrong method is told apart from a wrong address. */
export class RouteTable {
  private readonly routes = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();

  /** @param url as Fastify writes it, with `:name` for a parameter and `*` for the rest */
  add(url: string, methods: readonly string[]): void {
    const source = url
      .split('/')
      .map((part) => (part.startsWith(':') ? '[^/]+' : part === '*' ? '.*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)))
      .join('/');
    const known = this.routes.get(url) ?? { pattern: new RegExp(`^${source}/?$`), methods: new Set<string>() };
    for (const method of methods) known.methods.add(method);
    this.routes.set(url, known);
  }

  /** Methods that some route at this address answers; empty when there is none. */
  methodsAt(url: string): readonly string[] {
    const path = url.split('?')[0] ?? '';
    const found = [...this.routes.values()].filter(({ pattern }) => pattern.test(path));
    return found.flatMap(({ methods }) => Array.from(methods));
  }
}
