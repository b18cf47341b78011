import type { Site } from './site.ts'
import { nationalSites } from './sites-national.ts'
import { oddSites } from './sites-odd.ts'
import { regionalSites } from './sites-regional.ts'
import { wholeSites } from './sites-whole.ts'

/** Every page of the corpus. All sites, persons and places are invented. */
export const sites: readonly Site[] = [...nationalSites, ...regionalSites, ...oddSites, ...wholeSites]
