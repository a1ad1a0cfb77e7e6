"""Runs the notebooks of this folder from top to bottom: in place, or beside to compare with the outputs that they carry.

Called by notebooks/run, which sees to the warehouse and to a kernel of this interpreter.
"""

import argparse
import copy
import difflib
import pathlib
import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

import charts
import comparison

HERE = pathlib.Path(__file__).resolve().parent


def main():
    call = argparse.ArgumentParser(prog="notebooks/run", description="Runs the notebooks on the sample, and stores their outputs in them.")
    call.add_argument("--check", action="store_true", help="store nothing; fail where an output is not the one that is stored")
    call.add_argument("notebooks", nargs="*", type=pathlib.Path, help="the notebooks; all of this folder when none is given")
    given = call.parse_args()
    try:
        # Also writes matplotlib's list of fonts, which would else be told of in the first notebook.
        charts.use_chinese()
    except LookupError as missing:
        return failed(str(missing), 2)
    # One at a time: two kernels that start at once may be given the same port.
    return max(run(path, given.check) for path in given.notebooks or sorted(HERE.glob("*.ipynb")))


def run(path, check):
    """Runs one notebook; 0 when all went well."""
    try:
        carried = nbformat.read(path, as_version=4)
    except OSError as fault:
        return failed(f"{path} cannot be read: {fault.strerror}", 2)
    executed = copy.deepcopy(carried)
    try:
        place = {"metadata": {"path": str(HERE)}}
        NotebookClient(executed, timeout=300, startup_timeout=300, kernel_name="python3", record_timing=False, resources=place).execute()
    except CellExecutionError as fault:
        return failed(f"{path.name} does not run through:\n{fault}", 1)
    # The version of the interpreter says nothing about the outputs.
    executed.metadata["language_info"] = {"name": "python"}
    if check:
        return compare(path.name, carried, executed)
    nbformat.write(executed, path)
    print(f"{path.name}: written")
    return 0


def compare(name, carried, executed):
    """Tells the first cell whose outputs differ."""
    difference = comparison.first_difference(carried, executed)
    if difference is None:
        print(f"{name}: as stored")
        return 0
    cell, stored, now = difference
    lines = difflib.unified_diff(stored.splitlines(), now.splitlines(), "stored", "now", lineterm="", n=1)
    return failed(f"{name}: the output of cell {cell} is not the one stored; if it is right, run notebooks/run and commit\n" + "\n".join(lines), 1)


def failed(message, status):
    print(f"notebooks/run: {message}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
