import type { Gender } from '../../model/mention.ts'

/** Titles before a name, without their full stop, with the gender that they tell. */
export const titles: Readonly<Record<string, Gender>> = {
  mm: 'masculine',
  m: 'masculine',
  mr: 'masculine',
  monsieur: 'masculine',
  mme: 'feminine',
  madame: 'feminine',
  mlle: 'feminine',
  mademoiselle: 'feminine',
  me: null,
  maître: null,
  dr: null,
  docteur: null,
  pr: null,
  professeur: null,
  mgr: 'masculine',
  sir: 'masculine',
  lord: 'masculine',
  lady: 'feminine',
  saint: 'masculine',
}
