/** Made by training/src/attributions/train-decisions.ts. Do not edit. */
export const decisionWeights: Readonly<Record<string, number>> = { bias: 0.5 }
