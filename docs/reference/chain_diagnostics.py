"""R-hat and effective sample sizes of Vehtari et al. (2021), for ChainDiagnosticsTest.

    python3 docs/reference/chain_diagnostics.py

By FFT; needs numpy and scipy.
"""

import numpy as np
from scipy.stats import norm, rankdata


def split(x):
    half = x.shape[1] // 2
    return np.concatenate([x[:, :half], x[:, x.shape[1] - half:]])


def scores(x):
    return norm.ppf((rankdata(x).reshape(x.shape) - 3 / 8) / (x.size + 1 / 4))


def ratio(x):
    n = x.shape[1]
    within = x.var(axis=1, ddof=1).mean()
    between = n * x.mean(axis=1).var(ddof=1)
    return np.sqrt(((n - 1) / n * within + between / n) / within)


def rhat(x):
    x = split(x)
    return max(ratio(scores(x)), ratio(scores(np.abs(x - np.median(x)))))


def ess(x):
    m, n = x.shape
    centred = x - x.mean(axis=1, keepdims=True)
    f = np.fft.rfft(centred, 2 * n, axis=1)
    acov = np.fft.irfft(f * np.conj(f), axis=1)[:, :n].mean(axis=0) / n
    within = acov[0] * n / (n - 1)
    total = acov[0] + x.mean(axis=1).var(ddof=1)
    rho = 1 - (within - acov) / total
    rho[0] = 1
    pairs = rho[0::2][: n // 2] + rho[1::2][: n // 2]
    last = 0
    while 2 * last < n - 5 and pairs[last] > 0:
        last += 1
    kept = np.minimum.accumulate(pairs[:last])
    tau = -1 + 2 * kept.sum() + max(rho[2 * last], 0)
    return m * n / max(tau, 1 / np.log10(m * n))


def bulk(x):
    return ess(scores(split(x)))


def tail(x):
    x = split(x)
    return min(ess((x <= np.quantile(x, p)).astype(float)) for p in (0.05, 0.95))


def chains(m, n, stick, shift):
    """Autoregressive chains from a linear congruential generator, so that other languages can make the same."""
    state = 12345
    out = np.zeros((m, n))
    for c in range(m):
        value = 0.0
        for k in range(n):
            state = (1103515245 * state + 12345) % 2**31
            value = stick * value + state / 2**31 - 0.5
            out[c, k] = value + shift * c
    return out


for m, n, stick, shift in [(4, 200, 0.5, 0), (2, 101, 0.9, 0), (3, 60, -0.6, 0), (4, 100, 0.2, 0.3), (1, 50, 0, 0)]:
    x = chains(m, n, stick, shift)
    print(m, n, stick, shift, repr(rhat(x)), repr(bulk(x)), repr(tail(x)))
