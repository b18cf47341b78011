// Learned by evaluation/src/names-train.ts; do not edit.
export const RANK_WEIGHTS: readonly number[] = [
  -0.742, 1.086, -0.935, 0.235, -0.922, 2.013, -0.579, -1.031, -0.407, -0.2, -0.009, 0.323, 0.009, -0.225, 1.714, 0.469,
  0.177, 0.0, 0.144, 0.102, 0.0,
]
export const COMPARE_WEIGHTS: readonly number[] = [
  0.027, 0.193, -0.586, -0.049, -0.728, 2.982, -0.305, -1.323, -0.657, -0.649, -0.112, 0.167, -0.395, -0.15, 0.077,
  0.562, 2.232, 0.0, 0.178, 0.48, 0.0,
]
export const WORD_WEIGHTS: readonly number[] = [-2.093, 1.688, 2.043, -2.73, -0.924, -0.063, 0.243]
export const SURENESS_WEIGHTS: readonly number[] = [0.057, 0.224, 0.183, 0.929]
/** Score from which a search answers: 0.99 of the answers are right on people not learned from. */
export const FIND_THRESHOLD = 0.781
