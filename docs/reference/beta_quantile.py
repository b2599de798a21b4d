"""Reference values of the lower bound of a share never seen to fail in F families: the p quantile of Beta(F + 1/2, 1/2).

    python3 docs/reference/beta_quantile.py F P

With x = 1 - t*t the distribution function is 1 - 2/B * integral of (1 - t*t)^(F - 1/2) from 0 to sqrt(1 - x), a smooth
integrand: Simpson's rule with 20,000 panels, then bisection. Standard library only.
"""

import sys
from math import exp, lgamma, sqrt

PANELS = 20_000


def upper_tail(x, families):
    beta = exp(lgamma(families + 0.5) + lgamma(0.5) - lgamma(families + 1))
    top = sqrt(1 - x)
    step = top / PANELS
    f = lambda t: (1 - t * t) ** (families - 0.5) if t < 1 else 0.0
    total = f(0) + f(top)
    total += sum((4 if k % 2 else 2) * f(k * step) for k in range(1, PANELS))
    return 2 / beta * total * step / 3


def quantile(p, families):
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if 1 - upper_tail(middle, families) < p else (low, middle)
    return (low + high) / 2


if __name__ == "__main__":
    print(repr(quantile(float(sys.argv[2]), int(sys.argv[1]))))
