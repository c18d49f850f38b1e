"""The model of reduced.ts in vectorised NumPy: block by block, so that what one step leaves is still in the cache for the
next, into columns that are made once.

    reduced.py PEOPLE FIRST LAST KEY_HI KEY_LO hash|generator [STATE]

lives the days from 1 to LAST, prints how long those from FIRST on took, and writes the moods and habits at the end. With
`hash` the draws are those of reduced.ts; with `generator` they are NumPy's own, from the fastest that it has.
"""

import json
import sys
import time

import numpy as np

ACTIVITY, TIE, ACTS, PARTNER, CHOOSES = range(1, 6)
TIES = 10
BLOCK = 16384
WORD = 0xFFFFFFFF


def mix(x):
    x = (x ^ x >> 16) * 0x21F0AAAD & WORD
    x = (x ^ x >> 15) * 0x735A2D97 & WORD
    return x ^ x >> 15


def stream(key, day, purpose):
    a, b = key
    for word in (0, day, purpose, 0):
        x = mix(a ^ word)
        b = mix(b + x & WORD)
        a = mix((x ^ b) + 0x3C6EF372 & WORD)
    return a, b


class Hash:
    """Draws of 32 bits as in src/random/Stream.ts, for many people at once."""

    def __init__(self, key):
        self.key = key
        self.y = np.empty(BLOCK, np.uint32)
        self.t = np.empty(BLOCK, np.uint32)

    def begin(self, day, purpose):
        self.a, self.b = (np.uint32(word) for word in stream(self.key, day, purpose))

    def bits(self, people, x, other=0):
        """Into x, which is also returned; both are uint32 and at most a block long."""
        a, b, y, t = self.a, self.b, self.y[: len(x)], self.t[: len(x)]
        np.bitwise_xor(people, a, out=x)
        fold(x, 16, t)
        x *= M1
        fold(x, 15, t)
        np.bitwise_xor(x, a, out=y)
        y += np.uint32(other) ^ b
        fold(y, 16, t)
        y *= M2
        fold(y, 15, t)
        x ^= y
        x += b
        fold(x, 17, t)
        x *= M3
        fold(x, 14, t)
        y += x
        fold(y, 16, t)
        y *= M4
        fold(y, 15, t)
        y *= M5
        np.right_shift(y, SHIFTS[14], out=x)
        x ^= y
        return x


M1, M2, M3, M4, M5 = (np.uint32(word & WORD) for word in (0x21F0AAAD, 0x735A2D97, -0x12A52B45, -0x53B3E4AF, 0x31848BAB))
SHIFTS = [np.uint32(n) for n in range(32)]


def fold(x, shift, t):
    np.right_shift(x, SHIFTS[shift], out=t)
    np.bitwise_xor(x, t, out=x)


class Generator:
    """Draws of 32 bits that depend on how many came before them, two from each word of SFC64."""

    def __init__(self, key):
        self.source = np.random.SFC64(list(key))

    def begin(self, day, purpose):
        pass

    def bits(self, people, x):
        count = len(x)
        return self.source.random_raw(count + 1 >> 1).view(np.uint32)[:count]


def uniform(bits, out):
    np.add(bits, 0.5, out=out)
    out *= 2.0**-32
    return out


class Crowd:
    def __init__(self, count, key):
        self.count = count
        self.everybody = np.arange(count, dtype=np.uint32)
        self.activity = np.empty(count, np.uint32)
        self.neighbours = np.empty((count, TIES), np.int32)
        self.mood = np.zeros(count)
        self.habit = np.zeros(count)
        draws = Hash(key)
        x, u = np.empty(BLOCK, np.uint32), np.empty(BLOCK)
        for block in blocks(count):
            people = self.everybody[block]
            size = len(people)
            draws.begin(0, ACTIVITY)
            uniform(draws.bits(people, x[:size]), u[:size])
            self.activity[block] = 0.285 * u[:size] * u[:size] * 2.0**32
            draws.begin(0, TIE)
            for k in range(TIES):
                uniform(draws.bits(people, x[:size], k), u[:size])
                self.neighbours[block, k] = u[:size] * count
        self.neighbours = self.neighbours.reshape(-1)


def blocks(count):
    return [slice(first, min(first + BLOCK, count)) for first in range(0, count, BLOCK)]


class Kernel:
    def __init__(self, crowd, draws):
        self.crowd = crowd
        self.draws = draws
        self.blocks = blocks(crowd.count)
        self.x = np.empty(BLOCK, np.uint32)
        self.people = np.empty(BLOCK, np.uint32)
        self.acts = np.empty(BLOCK, bool)
        self.slot = np.empty(BLOCK, np.intp)
        self.doubles = np.empty((6, BLOCK))
        # The acts of a day, and what each adds to the mood of the partner.
        self.actor = np.empty(crowd.count, np.intp)
        self.partner = np.empty(crowd.count, np.intp)
        self.change = np.empty(crowd.count)

    def live(self, day):
        acts = self.who_acts(day)
        for block in blocks(acts):
            people = self.people[: block.stop - block.start]
            np.copyto(people, self.actor[block], casting="unsafe")
            self.pick_partners(day, block, people)
            self.choose(day, block, people)
        # Several may have the same partner.
        np.add.at(self.crowd.mood, self.partner[:acts], self.change[:acts])
        return acts

    def who_acts(self, day):
        crowd, draws = self.crowd, self.draws
        draws.begin(day, ACTS)
        count = 0
        for block in self.blocks:
            people = crowd.everybody[block]
            size = len(people)
            acts = np.less(draws.bits(people, self.x[:size]), crowd.activity[block], out=self.acts[:size])
            found = np.flatnonzero(acts)
            np.add(found, block.start, out=self.actor[count : count + len(found)])
            count += len(found)
        return count

    def pick_partners(self, day, block, people):
        size = len(people)
        u, slot = self.doubles[0, :size], self.slot[:size]
        self.draws.begin(day, PARTNER)
        uniform(self.draws.bits(people, self.x[:size]), u)
        u *= TIES
        np.copyto(self.partner[block], u, casting="unsafe")
        np.multiply(self.actor[block], TIES, out=slot)
        slot += self.partner[block]
        self.partner[block] = self.crowd.neighbours.take(slot, mode="clip")

    def choose(self, day, block, people):
        own, theirs, used, kind, harmful, u = (column[: len(people)] for column in self.doubles)
        mood, habit, actor = self.crowd.mood, self.crowd.habit, self.actor[block]
        mood.take(actor, out=own, mode="clip")
        mood.take(self.partner[block], out=theirs, mode="clip")
        habit.take(actor, out=used, mode="clip")

        # 0.4 + 0.9 own + 0.5 theirs + 0.8 used, and −1.6 − 1.1 own − 0.6 theirs − 0.8 used, in this order.
        np.multiply(own, 0.9, out=kind)
        kind += 0.4
        np.multiply(theirs, 0.5, out=u)
        kind += u
        np.multiply(used, 0.8, out=u)
        kind += u
        own *= 1.1
        np.subtract(-1.6, own, out=harmful)
        np.multiply(theirs, 0.6, out=own)
        harmful -= own
        harmful -= u
        np.exp(kind, out=kind)
        np.exp(harmful, out=harmful)

        self.draws.begin(day, CHOOSES)
        uniform(self.draws.bits(people, self.x[: len(people)]), u)
        np.add(kind, 1, out=own)
        own += harmful
        u *= own
        harmful += kind
        # 1 is a kind act, -1 a harmful one, 0 none.
        done = np.less(u, kind).view(np.int8) * np.int8(2) - np.less(u, harmful).view(np.int8)
        np.subtract(done, used, out=own)
        own *= 0.1
        own += used
        habit[actor] = own
        np.subtract(done, theirs, out=own)
        np.multiply(own, 0.05, out=self.change[block])


def main(people, first, last, hi, lo, source, state=None):
    key = int(hi) & WORD, int(lo) & WORD
    crowd = Crowd(int(people), key)
    kernel = Kernel(crowd, Hash(key) if source == "hash" else Generator(key))
    for day in range(1, int(first)):
        kernel.live(day)
    began = time.process_time()
    acts = sum(kernel.live(day) for day in range(int(first), int(last) + 1))
    print(json.dumps({"seconds": time.process_time() - began, "acts": acts}))
    if state is not None:
        with open(state, "wb") as file:
            file.write(crowd.mood.tobytes())
            file.write(crowd.habit.tobytes())


if __name__ == "__main__":
    main(*sys.argv[1:])
