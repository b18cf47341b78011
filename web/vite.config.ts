import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [svelte()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Everything is a file of its own: the content security policy forbids inline and data: styles and scripts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
  },
})
