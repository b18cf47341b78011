/** The letters without their accents: *État* and *Etat* are one. */
export const withoutAccents = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '')
