"""Reference values of the bootstrap's draws of families: SplitMix64, one stream a draw; standard library only.

    python3 docs/reference/family_draws.py FAMILIES DRAWS SEED

Prints how often each family was picked, a draw a line.
"""

import sys

MASK = (1 << 64) - 1


def mix(z):
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def draw(families, number, seed):
    state = (mix(seed & MASK) + mix(number + 1)) & MASK
    counts = [0] * families
    for _ in range(families):
        state = (state + 0x9E3779B97F4A7C15) & MASK
        counts[((mix(state) >> 32) * families) >> 32] += 1
    return counts


if __name__ == "__main__":
    families, draws, seed = (int(word) for word in sys.argv[1:4])
    for number in range(draws):
        print(" ".join(str(count) for count in draw(families, number, seed)))
