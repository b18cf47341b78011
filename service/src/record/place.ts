import { join, resolve } from 'node:path'
import { invalid } from './errors.ts'

/** Where a record is: a folder of this machine, or a schema of a PostgreSQL database. */
export type Place =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'server'; readonly url: string; readonly schema: string }

export interface PlaceOptions {
  readonly record?: string | undefined
  readonly database?: string | undefined
}

/** The variables of the environment that say where the record is. */
export interface Environment {
  readonly SELON_HOME?: string | undefined
  readonly SELON_DATABASE_URL?: string | undefined
  readonly SELON_DATABASE_SCHEMA?: string | undefined
}

const DEFAULT_SCHEMA = 'selon'

/**
 * The place that options and environment name, the more explicit first: `--database`, `--record`, SELON_DATABASE_URL, SELON_HOME, else
 * `.selon` in `workingFolder`. SELON_DATABASE_SCHEMA names another schema than `selon`.
 */
export function placeFrom(options: PlaceOptions, environment: Environment, workingFolder: string): Place {
  if (options.database !== undefined && options.record !== undefined)
    throw invalid('--record and --database name two places: give one of them')
  const url = options.database ?? (options.record === undefined ? environment.SELON_DATABASE_URL : undefined)
  if (url) return { kind: 'server', url: checkedUrl(url), schema: environment.SELON_DATABASE_SCHEMA || DEFAULT_SCHEMA }
  const folder = options.record ?? (environment.SELON_HOME || join(workingFolder, '.selon'))
  return { kind: 'folder', folder: resolve(workingFolder, folder) }
}

function checkedUrl(url: string): string {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw invalid('the database must be given as postgres://USER:PASSWORD@HOST:PORT/DATABASE')
  return url
}
