import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { useApi } from './use-api.js';

const folder = mkdtempSync(join(tmpdir(), 'handrail-site-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Handrail</title>');
writeFileSync(join(folder, 'assets', 'index-abc.js'), 'console.log(1)');
writeFileSync(join(folder, 'assets', 'index-abc.js.gz'), gzipSync('console.log(1)'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withWeb = useApi({ webFolder: folder });
const without = useApi({ webFolder: join(folder, 'not-built') });
const page = (which: typeof withWeb, path: string) => which.anonymous.get(path).set('accept', 'text/html');

describe('the web app at the API’s own address', () => {
  it('is the answer to a browser that asks for a page, whichever page of the app it is', async () => {
    for (const path of ['/', '/rotas/alder', '/inbox?kind=note']) {
      const answer = await page(withWeb, path);
      expect([path, answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
        path,
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
    }
  });

  it('runs no script that a page has inline', async () => {
    const policy = (await page(withWeb, '/')).headers['content-security-policy'] ?? '';
    const scripts = policy.split(';').find((rule) => rule.startsWith('script-src ')) ?? '';
    expect(scripts).toBe("script-src 'self'");
  });

  it('keeps what carries its content’s hash in its name for a year, packed where the browser can unpack it', async () => {
    const asset = await withWeb.anonymous.get('/assets/index-abc.js').set('accept-encoding', 'gzip');
    expect(asset.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'gzip' });
    expect(asset.headers['content-type']).toContain('javascript');
  });

  it('leaves every address of the API to the API, also those that are not there', async () => {
    expect((await page(withWeb, '/api/v1/nothing-here')).body).toMatchObject({ status: 404, code: 'not-found' });
    expect((await page(withWeb, '/api/v1/sign-out')).body).toMatchObject({ status: 405 });
    expect((await page(withWeb, '/assets/gone.js')).status).toBe(404);
    expect((await page(withWeb, '/health/live')).status).toBe(200);
    expect((await page(withWeb, '/docs/')).text).toContain('Handrail API');
    expect((await withWeb.anonymous.get('/rotas/alder').set('accept', 'application/json')).body).toMatchObject({ code: 'not-found' });
    expect((await page(withWeb, '/..%2f..%2fpackage.json')).text).not.toContain('dependencies');
  });

  it('is simply absent where it was not built', async () => {
    expect((await page(without, '/')).body).toMatchObject({ status: 404, code: 'not-found' });
    expect((await page(without, '/health/live')).status).toBe(200);
  });
});
