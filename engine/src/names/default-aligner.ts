import { PAIR_WEIGHTS } from '../lang/names/pair-weights.ts'
import { type Aligner, createAligner } from './word-aligner.ts'

/** The aligner with the weights that come with the library. */
export const align: Aligner = createAligner(PAIR_WEIGHTS)
