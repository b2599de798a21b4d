"""Random slopes by restricted maximum likelihood, written apart from the product: dense covariance, scipy's minimiser.

python3 docs/reference/random_slopes.py
fits the invented rows of RandomSlopesTest (15 groups, 7 blocks, every fifth cell missing) and prints beta, its standard
error, the variances, minus twice the log-likelihood and three departures with their error variances.
"""
import numpy as np
from scipy.optimize import minimize

GROUPS, BLOCKS = 15, 7


def rows():
    out = []
    for g in range(GROUPS):
        for b in range(BLOCKS):
            if (3 * g + b) % 5 == 0:
                continue
            x = ((7 * g + 11 * b + g * b) % 13) / 4 - 1.5
            level, slope = ((5 * g) % 7 - 3) / 10, 0.4 + ((4 * g) % 9 - 4) / 12
            y = b / 3 + level + slope * x + ((17 * g + 23 * b + 3 * g * b) % 19 - 9) / 20
            out.append((g, b, x, y))
    return out


def fit(rows):
    g = np.array([r[0] for r in rows])
    b = np.array([r[1] for r in rows])
    x = np.array([r[2] for r in rows], float)
    y = np.array([r[3] for r in rows], float)
    design = np.c_[(b[:, None] == np.unique(b)).astype(float), x]
    same = (g[:, None] == g).astype(float)

    def parts(t):
        s2, u2, t2 = np.exp(t)
        v = s2 * np.eye(len(y)) + u2 * same + t2 * same * np.outer(x, x)
        w = np.linalg.inv(v)
        xwx = design.T @ w @ design
        beta = np.linalg.solve(xwx, design.T @ w @ y)
        res = y - design @ beta
        n, p = design.shape
        dev = np.linalg.slogdet(v)[1] + np.linalg.slogdet(xwx)[1] + res @ w @ res + (n - p) * np.log(2 * np.pi)
        return dev, beta, xwx, w, res

    best = minimize(lambda t: parts(t)[0], np.log([0.1, 0.05, 0.05]), method="Nelder-Mead",
                    options=dict(xatol=1e-10, fatol=1e-12, maxiter=20000, maxfev=20000))
    dev, beta, xwx, w, res = parts(best.x)
    s2, u2, t2 = np.exp(best.x)
    print("beta %.8f se %.8f" % (beta[-1], np.sqrt(np.linalg.inv(xwx)[-1, -1])))
    print("sigma2 %.8f level2 %.8f tau2 %.8f deviance %.8f" % (s2, u2, t2, dev))
    print("constants", *["%.8f" % v for v in beta[:-1]])
    # Error variances from the whole covariance of (b, y), not from the mixed-model equations.
    proj = w - w @ design @ np.linalg.inv(xwx) @ design.T @ w
    inverse = np.linalg.inv(xwx)
    for k in (0, 4, 14):
        cov = t2 * np.where(g == k, x, 0)
        weights = w @ design @ inverse[:, -1]  # beta = weights'y
        predictor = proj @ cov  # b = predictor'y
        v = np.linalg.inv(w)
        error = predictor @ v @ predictor - 2 * predictor @ cov + t2
        whole = predictor + weights
        own = whole @ v @ whole - 2 * whole @ cov + t2
        print("group %d departure %.8f variance %.8f own %.8f" % (k, cov @ w @ res, error, own))


if __name__ == "__main__":
    fit(rows())
