"""What an analyst would write instead: words by jieba, figures by one regular expression. Arguments: folder, processes."""
import logging
import multiprocessing
import pathlib
import re
import sys
import time

import jieba

jieba.setLogLevel(logging.ERROR)

FIGURE = re.compile(r"(\d[\d,，]*(?:\.\d+)?)\s*(万|亿)?余?\s*"
                    r"(%|％|个百分点|件次|人次|场次|户次|件|份|个|项|人|场|次|条|起|宗|户|家|亩|元|名|篇|部|期)")


def read(path):
    text = path.read_text(encoding="utf-8")
    words = jieba.lcut(text)
    figures = [(m.group(1), m.group(2), m.group(3)) for m in FIGURE.finditer(text)]
    return len(text), sum(map(len, words)), len(figures)


def main():
    jieba.initialize()
    files = sorted(pathlib.Path(sys.argv[1]).iterdir())
    begun = time.perf_counter()
    with multiprocessing.Pool(int(sys.argv[2])) as pool:
        results = pool.map(read, files, chunksize=8)
    seconds = time.perf_counter() - begun
    faults = sum(1 for characters, cut, _ in results if characters != cut)
    print("result", seconds, len(results), faults)


main()
