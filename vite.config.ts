import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** React Aria brings its few words in thirty languages; the app speaks one. */
const englishOnly = (): Plugin => ({
  name: 'tiewise-english-only',
  enforce: 'pre',
  load(id) {
    return /react-(aria|stately)[^?]*\/intl\/.*\/(?!en-)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id)
      ? 'export default {};'
      : null;
  },
});

export default defineConfig({
  root: 'src/interfaces/web',
  plugins: [react(), tailwindcss(), englishOnly()],
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: true,
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // Inlined pictures would be `data:` addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env['TIEWISE_PORT'] ?? 4747}` } },
});
