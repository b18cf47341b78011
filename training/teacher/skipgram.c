/*
 * Structured skip-gram (Ling, Dyer, Black and Trancoso, 2015): like word2vec's skip-gram with negative sampling, but with one output
 * matrix for each position of the window, so that the vectors keep word order and serve syntax.
 *
 * usage: skipgram TOKENS VECTORS
 *   TOKENS   one sentence a line, words set apart by spaces
 *   VECTORS  written: a line "COUNT DIMENSION", then a line "word v1 v2 …" a word, commonest first
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DIMENSION = 100, REACH = 2, NEGATIVES = 5, EPOCHS = 3, LEAST_COUNT = 5, SLOTS = 1 << 23, NOISE = 1 << 24, LONGEST = 1000 };

typedef struct { char *word; long count; } Entry;

static Entry *entries;
static int entryCount;
static int *slots;
static unsigned long state = 20261123;

static unsigned next(void) { state = state * 6364136223846793005UL + 1442695040888963407UL; return (unsigned)(state >> 33); }
static float uniform(void) { return next() / 2147483648.0f; }

static unsigned hash(const char *word) {
  unsigned value = 2166136261u;
  for (; *word; word++) value = (value ^ (unsigned char)*word) * 16777619u;
  return value & (SLOTS - 1);
}

static int find(const char *word, int add) {
  unsigned at = hash(word);
  while (slots[at] >= 0) {
    if (strcmp(entries[slots[at]].word, word) == 0) return slots[at];
    at = (at + 1) & (SLOTS - 1);
  }
  if (!add) return -1;
  entries[entryCount].word = strdup(word);
  slots[at] = entryCount;
  return entryCount++;
}

static int byCount(const void *a, const void *b) {
  long x = ((const Entry *)a)->count, y = ((const Entry *)b)->count;
  return x < y ? 1 : x > y ? -1 : strcmp(((const Entry *)a)->word, ((const Entry *)b)->word);
}

static void clearSlots(void) { for (int i = 0; i < SLOTS; i++) slots[i] = -1; }

int main(int argc, char **argv) {
  if (argc != 3) { fprintf(stderr, "usage: skipgram TOKENS VECTORS\n"); return 2; }
  FILE *input = fopen(argv[1], "r");
  if (!input) { perror(argv[1]); return 1; }
  entries = calloc(4000000, sizeof(Entry));
  slots = malloc(SLOTS * sizeof(int));
  clearSlots();
  static char line[1 << 20];
  long tokens = 0;
  while (fgets(line, sizeof line, input))
    for (char *w = strtok(line, " \n"); w; w = strtok(NULL, " \n")) { entries[find(w, 1)].count++; tokens++; }
  qsort(entries, entryCount, sizeof(Entry), byCount);
  while (entryCount && entries[entryCount - 1].count < LEAST_COUNT) entryCount--;
  clearSlots();
  for (int i = 0; i < entryCount; i++) {
    unsigned at = hash(entries[i].word);
    while (slots[at] >= 0) at = (at + 1) & (SLOTS - 1);
    slots[at] = i;
  }
  fprintf(stderr, "%ld tokens, %d words\n", tokens, entryCount);

  int *noise = malloc(NOISE * sizeof(int));
  double sum = 0, reached = 0;
  for (int i = 0; i < entryCount; i++) sum += pow(entries[i].count, 0.75);
  for (int i = 0, w = 0; i < NOISE; i++) {
    if (w < entryCount - 1 && (double)i / NOISE > (reached + pow(entries[w].count, 0.75)) / sum) reached += pow(entries[w++].count, 0.75);
    noise[i] = w;
  }
  size_t size = (size_t)entryCount * DIMENSION;
  float *in = malloc(size * sizeof(float)), *out = calloc(size * 2 * REACH, sizeof(float));
  for (size_t i = 0; i < size; i++) in[i] = (uniform() - 0.5f) / DIMENSION;

  long seen = 0;
  for (int epoch = 0; epoch < EPOCHS; epoch++) {
    rewind(input);
    while (fgets(line, sizeof line, input)) {
      int sentence[LONGEST], length = 0;
      for (char *w = strtok(line, " \n"); w && length < LONGEST; w = strtok(NULL, " \n")) {
        int id = find(w, 0);
        seen++;
        if (id < 0) continue;
        float frequency = (float)entries[id].count / tokens;
        if (frequency > 1e-4f && uniform() > sqrtf(1e-4f / frequency) * 2) continue;
        sentence[length++] = id;
      }
      float rate = 0.04f * (1 - (float)seen / ((float)tokens * EPOCHS));
      if (rate < 0.0002f) rate = 0.0002f;
      for (int i = 0; i < length; i++) {
        float *center = in + (size_t)sentence[i] * DIMENSION;
        for (int d = -REACH; d <= REACH; d++) {
          int j = i + d;
          if (d == 0 || j < 0 || j >= length) continue;
          float *matrix = out + size * (d < 0 ? d + REACH : d + REACH - 1);
          float error[DIMENSION] = {0};
          for (int n = 0; n <= NEGATIVES; n++) {
            int target = n == 0 ? sentence[j] : noise[next() & (NOISE - 1)];
            if (n && target == sentence[j]) continue;
            float *row = matrix + (size_t)target * DIMENSION, dot = 0;
            for (int k = 0; k < DIMENSION; k++) dot += center[k] * row[k];
            float gradient = rate * ((n == 0) - 1 / (1 + expf(-dot)));
            for (int k = 0; k < DIMENSION; k++) { error[k] += gradient * row[k]; row[k] += gradient * center[k]; }
          }
          for (int k = 0; k < DIMENSION; k++) center[k] += error[k];
        }
      }
    }
    fprintf(stderr, "epoch %d done\n", epoch + 1);
  }
  FILE *output = fopen(argv[2], "w");
  if (!output) { perror(argv[2]); return 1; }
  fprintf(output, "%d %d\n", entryCount, DIMENSION);
  for (int i = 0; i < entryCount; i++) {
    fputs(entries[i].word, output);
    for (int k = 0; k < DIMENSION; k++) fprintf(output, " %.4f", in[(size_t)i * DIMENSION + k]);
    fputc('\n', output);
  }
  return fclose(output) != 0;
}
