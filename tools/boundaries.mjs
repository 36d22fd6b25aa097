// Fails when an import breaks the house plan: tags in each workspace's package.json say which floor it is on.
// Run: npm run boundaries
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { cruise } from 'dependency-cruiser';

/** Which kinds of workspace each kind may import. A core sees cores; apps never see each other; the web app sees only the client made for it. */
const MAY_IMPORT = {
  contract: ['contract'],
  core: ['core'],
  adapter: ['core', 'contract', 'adapter'],
  testing: ['core', 'contract', 'adapter', 'testing'],
  app: ['core', 'contract', 'adapter'],
  web: [],
  tool: ['core', 'contract', 'adapter', 'testing'],
};
/** The only npm packages a core may use: pure ones without I/O, each for one job. */
const PURE_PACKAGES = ['temporal-polyfill', 'csv-parse', 'papaparse', 'minisearch', 'fast-check', 'vitest', 'zod'];

const workspaces = globSync(['apps/*/package.json', 'libs/*/package.json', 'tools/package.json']).map((file) => {
  const { nx } = JSON.parse(readFileSync(file, 'utf8'));
  const tag = nx?.tags?.find((t) => t.startsWith('type:'))?.slice('type:'.length);
  if (!tag || !(tag in MAY_IMPORT))
    throw new Error(
      `${file}: nx.tags needs one of ${Object.keys(MAY_IMPORT)
        .map((t) => `type:${t}`)
        .join(', ')}`,
    );
  return { dir: dirname(file), tag };
});
const sourceOf = (dirs) => `^(${dirs.join('|')})/(src|test)/`;
const dirsTagged = (tags) => workspaces.filter((w) => tags.includes(w.tag)).map((w) => w.dir);
const spec = String.raw`(\.(spec|bench)\.tsx?$|/test/|/gold/|-contract\.ts$)`;

const forbidden = workspaces.map(({ dir, tag }) => ({
  name: `${dir} is type:${tag}`,
  severity: 'error',
  from: { path: sourceOf([dir]), pathNot: spec },
  to: { path: sourceOf(workspaces.map((w) => w.dir)), pathNot: sourceOf([dir, ...dirsTagged(MAY_IMPORT[tag])]) },
}));
forbidden.push(
  { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'apps never import each other', severity: 'error', from: { path: '^(apps/[^/]+)/' }, to: { path: '^apps/', pathNot: '^$1/' } },
  {
    name: 'cores do no I/O and meet no framework',
    severity: 'error',
    from: { path: sourceOf(dirsTagged(['core'])), pathNot: spec },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'], pathNot: `node_modules/(${PURE_PACKAGES.join('|')})/` },
  },
  {
    name: 'tests reach a workspace by its index',
    severity: 'error',
    from: { path: '^(apps|libs)/([^/]+)/' },
    to: { path: '^libs/([^/]+)/src/(?!index\\.ts|gold/)', pathNot: '^$1/$2/' },
  },
);

const { output } = await cruise(
  workspaces.map((w) => `${w.dir}/src`),
  {
    ruleSet: { forbidden },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    outputType: 'err',
    enhancedResolveOptions: {
      conditionNames: ['@handrail/source', 'import', 'node'],
      exportsFields: ['exports'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    },
  },
  { tsConfig: 'tsconfig.base.json' },
);
const broken = output.summary ? output.summary.error : String(output).match(/(\d+) errors?/) ? 1 : 0;
process.stdout.write(typeof output === 'string' ? output : JSON.stringify(output.summary, null, 2));
process.exitCode = broken > 0 ? 1 : 0;
