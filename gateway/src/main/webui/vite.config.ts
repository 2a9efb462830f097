import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** The gateway that the development server passes its calls on to. */
const gateway = process.env.ALVH_GATEWAY ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [react()],
  build: {
    // light-dark() and nesting are used as they stand: no older browser is served.
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    manifest: true,
    assetsDir: 'assets',
    // The content security policy allows neither data: fonts nor inline scripts.
    assetsInlineLimit: 0,
    // size.js holds the budget.
    chunkSizeWarningLimit: 1000,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: Object.fromEntries(['/api', '/login', '/logout'].map((path) => [path, { target: gateway }])),
  },
  test: {
    restoreMocks: true,
    testTimeout: 15_000,
    environmentOptions: { happyDOM: { url: 'http://localhost/' } },
    projects: [
      {
        extends: true,
        test: { name: 'pure', environment: 'node', include: ['src/**/*.test.ts'], setupFiles: ['src/test/locale.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/test/locale.ts', 'src/test/cleanup.ts'],
        },
      },
    ],
  },
})
