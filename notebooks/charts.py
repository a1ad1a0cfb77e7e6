"""How charts and tables of the notebooks look: with Chinese in the forms of the mainland, small, and the same in every run."""

import atexit
import pathlib
import tempfile

import matplotlib
import matplotlib.font_manager as fonts
import pandas

# Colours that stay apart for colour-blind readers too, after Okabe and Ito.
BLUE, ORANGE, GREEN, RED, PURPLE, SKY, GREY = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#BBBBBB"
SERIES = [BLUE, ORANGE, GREEN, RED, PURPLE, SKY]

_FAMILIES = ["Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei"]
_COLLECTION = pathlib.Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")


def use_chinese():
    """Sets font, size and colours of charts, and the width of tables."""
    matplotlib.rcParams.update({
        "font.family": [chinese_font()],
        "font.size": 10,
        "axes.unicode_minus": False,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.prop_cycle": matplotlib.cycler(color=SERIES),
        "figure.dpi": 90,
        "legend.frameon": False,
    })
    pandas.set_option("display.unicode.east_asian_width", True)
    pandas.set_option("display.max_colwidth", None)
    pandas.set_option("display.max_rows", 100)
    pandas.set_option("display.max_columns", 30)
    pandas.set_option("display.width", 160)


def chinese_font():
    """A font of this machine that has the characters of the mainland."""
    known = {font.name for font in fonts.fontManager.ttflist}
    if _FAMILIES[0] not in known and _COLLECTION.is_file():
        fonts.fontManager.addfont(_mainland_face())
        return _FAMILIES[0]
    for family in _FAMILIES:
        if family in known:
            return family
    raise LookupError("no Chinese font; install fonts-noto-cjk")


def _mainland_face():
    """Matplotlib reads only the first font of a collection, which draws characters as in Japan."""
    from fontTools.ttLib import TTCollection

    folder = tempfile.TemporaryDirectory(prefix="zhibiao-font")
    atexit.register(folder.cleanup)
    path = str(pathlib.Path(folder.name) / "mainland.otf")
    with TTCollection(str(_COLLECTION), lazy=True) as collection:
        for font in collection.fonts:
            if font["name"].getDebugName(1) == _FAMILIES[0]:
                font.save(path)
    return path
