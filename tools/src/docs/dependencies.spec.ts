import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
type Manifest = Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>;

/** Every npm package that a workspace asks for, with the versions asked for. */
function asked(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of globSync(['package.json', '{apps,libs}/*/package.json', 'tools/package.json'], { cwd: root })) {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(resolve(root, file), 'utf8')) as Manifest;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      if (name.startsWith('@handrail/')) continue;
      found.set(name, (found.get(name) ?? new Set()).add(version));
    }
  }
  return found;
}

/** Names in the first column of the tables of docs/dependencies.md. */
function explained(): Set<string> {
  const rows = readFileSync(resolve(root, 'docs/dependencies.md'), 'utf8').matchAll(/^\| ([^|]+) \|/gm);
  return new Set([...rows].flatMap(([, names]) => (names ?? '').split(',').map((name) => name.trim().replace(/ [\d.]+.*$/, ''))));
}

describe('dependencies', () => {
  it('are pinned to one exact version in all workspaces', () => {
    const loose = [...asked()].filter(
      ([, versions]) => versions.size !== 1 || ![...versions].every((version) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    );
    expect(loose).toEqual([]);
  });

  it('each have their line in docs/dependencies.md, and no line stands for one that is gone', () => {
    const names = new Set(asked().keys());
    const lines = explained();
    expect({
      unexplained: [...names].filter((name) => !lines.has(name) && !name.startsWith('@types/')),
      gone: [...lines].filter((name) => name !== 'package' && !name.startsWith('---') && !names.has(name)),
    }).toEqual({
      unexplained: [],
      gone: [],
    });
  });
});
