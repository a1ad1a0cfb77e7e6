"""Whether two executions of a notebook gave the same: words and figures count, pictures do not, for they differ with fonts."""


def first_difference(carried, executed):
    """The number of the first cell, from 1, whose outputs differ, with both outputs as text; None when none does."""
    for number, (before, after) in enumerate(zip(carried.cells, executed.cells), start=1):
        stored, now = _readable(before), _readable(after)
        if stored != now:
            return number, stored, now
    return None


def _readable(cell):
    return "".join(_text(output) for output in cell.get("outputs", []))


def _text(output):
    if output.output_type == "stream":
        return f"[{output.name}]\n{output.text}\n"
    if output.output_type == "error":
        return f"[error]\n{output.ename}: {output.evalue}\n"
    kept = {kind: data for kind, data in output.data.items() if not kind.startswith("image/")}
    return "".join(f"[{kind}]\n{kept[kind]}\n" for kind in sorted(kept)) + "".join(
        f"[{kind}]\n" for kind in sorted(output.data) if kind not in kept
    )
