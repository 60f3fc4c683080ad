#!/usr/bin/env python3
"""Measure the built command line on public evaluation sets and write docs/accuracy.md: a table by commit, the newest first.

    docs/accuracy.py DATA

DATA is the folder of the sets; the scorer is expected beside it, in ../eval/evaluate.py. Rows of earlier commits stay; a commit
measured again replaces its row.
"""
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TABLE = os.path.join(HERE, "accuracy.json")
PAGE = os.path.join(HERE, "accuracy.md")

COLUMNS = [
    ("Dates", [("dates/timebank", "value.F1"), ("dates/timebank", "strict.F1"), ("dates/aquaint", "value.F1"), ("dates/aquaint", "strict.F1"),
               ("dates/meantime-dev", "value.F1"), ("dates/gum-news", "relaxed.R"), ("dates/gum-news", "value.accuracy")]),
    ("Figures", [("figures/newsquant-dev", "value.F1"), ("figures/newsquant-dev", "change.F1"), ("figures/newsquant-dev", "counted"),
                 ("figures/newsquant-dev", "concept.partial"), ("figures/newswire-money-dev", "value+currency.F1"),
                 ("figures/newswire-money-dev", "exact.F1"), ("figures/recognizers-figures-en-dev", "value.F1"), ("figures/quantulum3", "value.F1")]),
    ("Organizations", [("organizations/worldwide-dev", "exact.F1"), ("organizations/worldwide-train", "exact.F1"),
                       ("organizations/unerewt-dev", "exact.F1")]),
    ("Sources", [("sources/polnear-dev", "core.detect.F1"), ("sources/polnear-dev", "core.S+C.F1"), ("sources/polnear-dev", "core.S+C+K.F1"),
                 ("sources/polnear-dev", "quoted.S+C.F1"), ("sources/polnear-dev", "all.source.exact.F1"),
                 ("sources/polnear-dev", "all.cue.exact.F1"), ("sources/polnear-dev", "all.content.exact.F1"),
                 ("sources/gum_news-train", "core.S+C.F1")]),
    ("Reading", [("reading/aeb-dev", "text.F1"), ("reading/aeb-dev", "text.exact"), ("reading/newsd-dev", "text.F1"),
                 ("reading/newsd-dev", "headline.exact"), ("reading/newsd-dev", "bylines.exact"), ("reading/newsd-dev", "bylines.junk"),
                 ("reading/wcxb-dev", "text.F1"), ("reading/wcxb-dev", "snippets.F1"), ("reading/htmldate-dev", "published.exact")]),
]


def pick(results, name, measure):
    found = results.get(name, {})
    subset, _, rest = measure.partition(".")
    if isinstance(found.get(subset), dict):
        return found[subset].get(rest)
    return found.get(measure)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    data = os.path.abspath(sys.argv[1])
    root = os.path.dirname(HERE)
    git = lambda *words: subprocess.run(["git", "-C", root, *words], capture_output=True, text=True, check=True).stdout.strip()
    commit, date = git("rev-parse", "--short=10", "HEAD"), git("show", "-s", "--format=%cs", "HEAD")
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "results.json")
        subprocess.run([sys.executable, os.path.join(data, "..", "eval", "evaluate.py"), "--data", data, "--json", out,
                        "--jar", os.path.join(root, "examples", "cli", "target", "factbox.jar")], check=False)
        with open(out, encoding="utf-8") as f:
            results = json.load(f)
    rows = []
    if os.path.exists(TABLE):
        with open(TABLE, encoding="utf-8") as f:
            rows = [row for row in json.load(f) if row["commit"] != commit]
    values = {f"{name} {measure}": pick(results, name, measure) for _, columns in COLUMNS for name, measure in columns}
    rows.insert(0, {"commit": commit, "date": date, "values": values})
    with open(TABLE, "w", encoding="utf-8") as f:
        json.dump(rows, f, indent=1)
        f.write("\n")
    with open(PAGE, "w", encoding="utf-8") as f:
        f.write("# Accuracy by commit\n\nPercent, on public evaluation sets (development halves). Made by `docs/accuracy.py DATA`; "
                "do not edit by hand.\n")
        for title, columns in COLUMNS:
            f.write(f"\n## {title}\n\n| set | measure | " + " | ".join(f"{row['commit']} ({row['date']})" for row in rows[:6]) + " |\n")
            f.write("|---|---|" + "---|" * len(rows[:6]) + "\n")
            for name, measure in columns:
                cells = [row["values"].get(f"{name} {measure}") for row in rows[:6]]
                f.write(f"| {name.split('/')[1]} | {measure} | " + " | ".join("" if c is None else str(c) for c in cells) + " |\n")


if __name__ == "__main__":
    main()
