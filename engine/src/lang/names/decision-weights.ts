// Learned by evaluation/src/names-train.ts; do not edit.
export const RANK_WEIGHTS: readonly number[] = [
  -0.552, 0.988, -1.113, -0.168, -0.652, 2.719, -0.884, -1.92, -1.106, -0.445, -0.023, 0.351, -0.014, -0.562, 1.559,
  0.407, 0.413, 0.0, 0.13, 0.268, 0.0,
]
export const COMPARE_WEIGHTS: readonly number[] = [
  -0.113, 0.263, -0.785, -0.213, -0.538, 3.377, -0.539, -1.652, -0.984, -0.718, -0.097, 0.269, -0.323, -0.547, 0.585,
  0.569, 1.82, 0.0, 0.168, 0.419, 0.0,
]
export const WORD_WEIGHTS: readonly number[] = [-2.103, 1.694, 2.041, -2.74, -0.931, -0.059, 0.244]
export const SURENESS_WEIGHTS: readonly number[] = [-2.5, 0.7, 0.7, 0.3]
export const FIND_THRESHOLD = 0.8
