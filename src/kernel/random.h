// src/random: draws as a hash, and exp and log of + − × ÷ only, so that the bits are those of the engine.
#pragma once
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

static const double LN2 = 0.6931471805599453;
static const double LOG2E = 1.4426950408889634;
static const double LN2_HIGH = 0.6931471803691238;
static const double LN2_LOW = 1.9082149292705877e-10;
static const double ROUND = 6755399441055744;

enum { ZERO = 1074 };
static double POWERS[ZERO + 1023 + 1];

static void fillPowers(void) {
  POWERS[0] = 0x1p-1074;
  for (int k = 1; k < ZERO + 1024; k++) POWERS[k] = 2 * POWERS[k - 1];
}

static inline uint32_t mix(uint32_t x) {
  x = (x ^ (x >> 16)) * 0x21f0aaadu;
  x = (x ^ (x >> 15)) * 0x735a2d97u;
  return x ^ (x >> 15);
}

typedef struct {
  uint32_t a, b;
} Stream;

static inline Stream roundOf(Stream s, uint32_t word) {
  uint32_t x = mix(s.a ^ word);
  uint32_t y = mix(s.b + x);
  return (Stream){mix((x ^ y) + 0x3c6ef372u), y};
}

static inline uint32_t bits(Stream s, uint32_t person, uint32_t other) {
  uint32_t x = person ^ s.a;
  x = (x ^ (x >> 16)) * 0x21f0aaadu;
  x ^= x >> 15;
  uint32_t y = (other ^ s.b) + (x ^ s.a);
  y = (y ^ (y >> 16)) * 0x735a2d97u;
  y ^= y >> 15;
  x = (x ^ y) + s.b;
  x = (x ^ (x >> 17)) * -0x12a52b45u;
  x ^= x >> 14;
  y = y + x;
  y = (y ^ (y >> 16)) * -0x53b3e4afu;
  y = (y ^ (y >> 15)) * 0x31848babu;
  return y ^ (y >> 14);
}

static inline double uniform(Stream s, uint32_t person, uint32_t other) {
  return (bits(s, person, other) + 0.5) * 0x1p-32;
}

static inline uint32_t alternative(uint32_t word, uint32_t target) { return mix(word + target * -0x61c88647u); }

static inline int32_t uniformInteger(double u, int32_t n) { return (int32_t)(u * n); }

static inline double expReduced(double high, double low) {
  double r = high - low;
  double r2 = r * r;
  double r4 = r2 * r2;
  double q = 0.5000000000000011 + r * 0.16666666666666413 +
             r2 * (0.041666666666530155 + r * 0.008333333333494463) +
             r4 * (0.001388888894363038 + r * 0.00019841269506575744) +
             r4 * r2 * (2.480149309863533e-5 + r * 2.755758637567864e-6) +
             r4 * r4 * (2.7630248473167703e-7 + r * 2.500006118325205e-8);
  return 1 + (high + (r2 * q - low));
}

static double expAtTheEdge(double x) {
  if (isnan(x)) return x;
  if (x > 710) return INFINITY;
  if (x < -746) return 0;
  double k = x * LOG2E + ROUND - ROUND;
  int half = (int)(k / 2);
  return expReduced(x - k * LN2_HIGH, k * LN2_LOW) * POWERS[half + ZERO] * POWERS[(int)k - half + ZERO];
}

static inline double expOf(double x) {
  if (!(x > -708 && x < 709)) return expAtTheEdge(x);
  double k = x * LOG2E + ROUND - ROUND;
  return expReduced(x - k * LN2_HIGH, k * LN2_LOW) * POWERS[(int)k + ZERO];
}

static inline double logScaled(double x, int shift) {
  uint64_t word;
  memcpy(&word, &x, sizeof word);
  int k = ((int32_t)(word >> 32) - 0x3fe6a09e) >> 20;
  double f = x * POWERS[ZERO - k] - 1;
  double s = f / (2 + f);
  double z = s * s;
  double z2 = z * z;
  double series = z * (0.6666666666666734 + z * 0.3999999999941464 +
                       z2 * (0.2857142874239637 + z * 0.2222219857220925) +
                       z2 * z2 * (0.18183564380545048 + z * 0.15314049069602104 + z2 * 0.14795965391339125));
  double half = 0.5 * f * f;
  double exponent = k + shift;
  return exponent * LN2_HIGH - (half - (s * (half + series) + exponent * LN2_LOW) - f);
}

static double logAtTheEdge(double x) {
  if (x == 0) return -INFINITY;
  if (x > 0) return x == INFINITY ? x : logScaled(x * 0x1p54, -54);
  return NAN;
}

static inline double logOf(double x) {
  if (!(x >= 0x1p-1022 && x < INFINITY)) return logAtTheEdge(x);
  return logScaled(x, 0);
}

static inline double exponential(double u) { return -logOf(u); }

static inline double gumbel(double u) { return -logOf(-logOf(u)); }

static inline bool exceeds(double u, double gap) {
  if (gap >= 0.25 && (1 - u) * (1 + gap * (1 + gap * (0.5 + gap * (1.0 / 6 + gap * (1.0 / 24))))) >= 1) return false;
  return gumbel(u) > gap;
}

static inline double halve(double elapsed, double halfLife) {
  if (halfLife == INFINITY) return 1;
  double t = elapsed / halfLife;
  if (t > 1022) return 0;
  double k = t + ROUND - ROUND;
  return expReduced((k - t) * LN2, 0) * POWERS[ZERO - (int)k];
}
