import { existsSync } from 'node:fs'

/** Debian's Chromium where it is installed, else null. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(path => existsSync(path)) ?? null

/** How it is started: without a window, and without asking anything of a network that a test must not touch. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
