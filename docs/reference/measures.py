"""Reference values of the measures of a 3x3 table, from votes one by one, in exact fractions; standard library only.

    python3 docs/reference/measures.py 18 1 0 8 1 0 28 15 27

Cells yy ya yn ay aa an ny na nn. Prints the measures in the order of TableMeasure, nan when undefined. Independent of the
product: votes are listed and compared, marginal products summed over all pairs of choices, tau-b counted over all pairs
of votes.
"""

import sys
from fractions import Fraction
from itertools import combinations
from math import sqrt

DISTANCES = {
    "nom": lambda u, v: Fraction(int(u != v)),
    "abs": lambda u, v: Fraction(abs(u - v), 2),
    "sq": lambda u, v: Fraction((u - v) ** 2, 4),
}


def votes(cells):
    return [(1 + c // 3, 1 + c % 3) for c, count in enumerate(cells) for _ in range(count)]


def share(choices, choice):
    return Fraction(sum(1 for c in choices if c == choice), len(choices))


def mean_distance(pairs, d):
    return sum(d(u, v) for u, v in pairs) / len(pairs)


def chance_corrected(pairs, d, pooled):
    first, second = [u for u, _ in pairs], [v for _, v in pairs]
    if pooled:
        first = second = first + second
    expected = sum(share(first, u) * share(second, v) * d(u, v) for u in (1, 2, 3) for v in (1, 2, 3))
    return float(1 - mean_distance(pairs, d) / expected) if expected else float("nan")


def tau_b(pairs):
    sign = lambda x: (x > 0) - (x < 0)
    score = untied1 = untied2 = 0
    for (u, v), (s, t) in combinations(pairs, 2):
        score += sign(u - s) * sign(v - t)
        untied1 += u != s
        untied2 += v != t
    return score / (sqrt(untied1) * sqrt(untied2)) if untied1 and untied2 else float("nan")


def alignment_index(pairs):
    d = DISTANCES["abs"]
    first, second = [u for u, _ in pairs], [v for _, v in pairs]
    expected = sum(share(first, u) * share(second, v) * d(u, v) for u in (1, 2, 3) for v in (1, 2, 3))
    return float(expected - mean_distance(pairs, d))


def measures(cells):
    pairs = votes(cells)
    mean = {name: mean_distance(pairs, d) for name, d in DISTANCES.items()}
    values = [float(1 - mean["nom"]), float(1 - mean["abs"]), float(1 - 2 * mean["abs"]), float(1 - 2 * mean["sq"])]
    values += [chance_corrected(pairs, DISTANCES[d], True) for d in ("nom", "abs", "sq")]
    values += [chance_corrected(pairs, DISTANCES[d], False) for d in ("nom", "abs", "sq")]
    return values + [tau_b(pairs), alignment_index(pairs)]


if __name__ == "__main__":
    print(", ".join(repr(value) for value in measures([int(cell) for cell in sys.argv[1:10]])))
