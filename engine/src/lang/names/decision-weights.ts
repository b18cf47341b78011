// Learned by evaluation/src/names-train.ts; do not edit.
export const RANK_WEIGHTS: readonly number[] = [
  -0.385, 0.98, -1.043, 0.235, -0.299, 2.475, -0.271, -1.403, -0.971, -0.133, 0.005, 0.604, 0.158, -0.35, 1.984, 0.462,
  0.296, 0.0, 0.149, 0.084, 0.0,
]
export const COMPARE_WEIGHTS: readonly number[] = [
  0.267, 0.131, -0.557, -0.12, -0.416, 3.2, -0.152, -1.383, -0.762, -0.634, -0.112, 0.169, -0.461, -0.154, -0.126,
  0.561, 2.475, 0.0, 0.184, 0.512, 0.0,
]
export const WORD_WEIGHTS: readonly number[] = [-2.092, 1.687, 2.044, -2.73, -0.924, -0.064, 0.243]
export const SURENESS_WEIGHTS: readonly number[] = [-0.129, 0.28, 0.133, 0.889]
/** Score from which a search answers: 0.99 of the answers are right on people not learned from. */
export const FIND_THRESHOLD = 0.723
