import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Colours of the design system that both themes give a value to. Sass wants colours it can compute with, so each slot is compiled as a
 * colour that nobody would choose and replaced by its custom property afterwards.
 */
const sheet = readFileSync(new URL('src/styles/nhsuk.scss', import.meta.url), 'utf8');
const slots = [...new Set(Array.from(sheet.matchAll(/\$slot-([a-z-]+)/g), ([, name]) => name))];
const FIRST = 16;
const slotColours = slots.map((name, index) => `$slot-${name}: #0a00${(FIRST + index).toString(16)};`).join('\n');

const slotsToProperties = {
  postcssPlugin: 'slots-to-properties',
  Declaration(declaration: { value: string }) {
    declaration.value = declaration.value
      .replaceAll(/#0a00([0-9a-f]{2})/gi, (_, at: string) => `var(--${slots[Number.parseInt(at, 16) - FIRST]})`)
      .replaceAll(/rgba\(10, ?0, ?(\d+), ?0?\.99\)/g, (_, at: string) => `var(--${slots[Number(at) - FIRST]})`);
  },
};

export default defineConfig({
  plugins: [react()],
  css: {
    preprocessorOptions: { scss: { additionalData: `${slotColours}\n`, quietDeps: true } },
    postcss: { plugins: [slotsToProperties] },
  },
  build: { outDir: 'dist/site', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  server: { proxy: { '/api': process.env['API_URL'] ?? 'http://127.0.0.1:3000' } },
});
