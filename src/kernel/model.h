// src/model: the equations.
#pragma once
#include "random.h"

/** Base rates of the classes among acts seen. */
static const double KIND_RATE = 0.35, HARMFUL_RATE = 0.03, NEUTRAL_RATE = 0.62;

static inline double max(double a, double b) { return a > b ? a : b; }

static inline double moved(double x, double beta, double kappa) {
  return beta >= 0 ? x + kappa * beta * (1 - x) : x + kappa * beta * (1 + x);
}

static inline double approached(double x, double target, double kappa) { return x + kappa * (target - x); }

static double together(double kappa, int n) {
  double left = 1;
  for (int k = 0; k < n; k++) left *= 1 - kappa;
  return 1 - left;
}

/** A step by acts that are seen together. Up to so many of them it is computed once: it is asked for three times a visit. */
enum { OFTEN = 64 };

typedef struct {
  double kappa, steps[OFTEN];
} Together;

static void fillTogether(Together *of, double kappa) {
  of->kappa = kappa;
  for (int n = 0; n < OFTEN; n++) of->steps[n] = together(kappa, n);
}

static inline double stepOf(const Together *of, int n) { return n < OFTEN ? of->steps[n] : together(of->kappa, n); }

static inline double experience(double wDirect, double G, double wGeneralised, double C, double wMood, double m) {
  return wDirect * G + wGeneralised * C + wMood * m;
}

static inline double willingness(double alpha, double rhoPlus, double rhoMinus, double K) {
  return K > 0 ? alpha + rhoPlus * K : alpha + rhoMinus * K;
}

static inline double utility(double theta, double benefit, double thetaBrand, double brandBenefit, double cost,
                             double expectedSanction, double approval, double social) {
  double sanction = approval < 0 ? expectedSanction * approval : 0;
  return theta * benefit + thetaBrand * brandBenefit - cost + sanction + social;
}

static inline double majority(double n, double half) { return (n * n) / (n * n + half * half); }

static inline double kalmanGain(double P, double V, double tau) { return (P * tau) / (P * tau + V); }

static inline double peerVariance(double V, double spread, double n, double r) {
  return ((V + spread) * (1 + (n - 1) * r)) / n;
}

static inline double cautious(double mu, double P, double delta) { return mu - delta * sqrt(P); }

static inline double drawnIn(double S, double sigma) { return expOf(-sigma * (1 - S)); }

static inline double called(double notice, double beta) { return 1 + notice * fabs(beta); }

static inline double deserved(double beta, double deeds, double half) {
  return half == 0 ? beta : (beta * (deeds - half)) / (deeds + half);
}

static inline double visitProbability(double activity, double S, double sigma, double stepsPerDay) {
  return 1 - expOf((-activity * drawnIn(S, sigma)) / stepsPerDay);
}
