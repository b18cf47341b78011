import settings from '../../package.json' with { type: 'json' }

/** The version of the program, as package.json states it. */
export const VERSION: string = settings.version
