"""Reads a published warehouse of Zhibiao by SQL: DuckDB over its Parquet files, results as pandas frames.

    warehouse = zhibiao.open_warehouse()
    warehouse.sql("SELECT name FROM agencies WHERE level = ?", "district")

DuckDB is the Python module where that is installed, and else the JDBC driver that the build of Zhibiao has fetched.
"""

import glob
import json
import os
import pathlib
import tempfile

import pandas

CHECKOUT = pathlib.Path(__file__).resolve().parent.parent


class Fault(Exception):
    """Something that the user can mend; the message says how."""


class Warehouse:
    """One published snapshot. It stays the same, whatever is published meanwhile."""

    def __init__(self, snapshot, connection):
        self._manifest = json.loads((snapshot / "manifest.json").read_text(encoding="utf-8"))
        self._connection = connection
        for entry in self._manifest["tables"]:
            files = glob.escape(str(snapshot / entry["name"])).replace("'", "''")
            connection.cursor().execute(
                f"CREATE VIEW {entry['name']} AS "
                f"SELECT * FROM read_parquet('{files}/**/*.parquet', hive_partitioning = false)"
            )

    def sql(self, query, *parameters):
        """The rows of a query, whose parameters stand as ? in it; decimals become floats; take lists and structs apart in SQL."""
        cursor = self._connection.cursor()
        cursor.execute(query, list(parameters))
        names = [column[0] for column in cursor.description]
        rows = [[_plain(value) for value in row] for row in cursor.fetchall()]
        return pandas.DataFrame.from_records(rows, columns=names, coerce_float=True)

    def tables(self):
        """The tables with the rows and columns that the manifest of the snapshot tells of."""
        rows = [(entry["name"], entry["rows"], len(entry["columns"])) for entry in self._manifest["tables"]]
        return pandas.DataFrame(rows, columns=["table", "rows", "columns"])

    def columns(self, table):
        """The columns of a table with type, presence and meaning."""
        for entry in self._manifest["tables"]:
            if entry["name"] == table:
                return pandas.DataFrame(entry["columns"])[["name", "type", "presence", "meaning"]]
        raise Fault(f"there is no table {table}; tables() lists them")


def open_warehouse(folder=None):
    """The snapshot that a warehouse publishes now: of the folder given, else of ZHIBIAO_WAREHOUSE, else data/warehouse."""
    chosen = folder or os.environ.get("ZHIBIAO_WAREHOUSE") or CHECKOUT / "data" / "warehouse"
    return Warehouse(published_snapshot(pathlib.Path(chosen).expanduser().resolve()), _connect())


def published_snapshot(folder):
    """The folder of the snapshot that CURRENT names."""
    try:
        snapshot_id = (folder / "CURRENT").read_text(encoding="utf-8").strip()
    except OSError:
        raise Fault(
            f"{folder} has no published snapshot; make one by jobs/run nightly --input data/sample --warehouse {folder}, "
            "or name another warehouse in ZHIBIAO_WAREHOUSE"
        ) from None
    snapshot = folder / "snapshots" / snapshot_id
    if not (snapshot / "manifest.json").is_file():
        raise Fault(f"{folder} publishes {snapshot_id}, which is not whole; jobs/run snapshots --warehouse {folder} tells more")
    return snapshot


def duckdb_jar():
    """DuckDB's driver: ZHIBIAO_DUCKDB_JAR, else the one on the class path that the build has written."""
    named = os.environ.get("ZHIBIAO_DUCKDB_JAR")
    listed = CHECKOUT / "jobs" / "target" / "bench.classpath"
    candidates = [named] if named else listed.read_text(encoding="utf-8").split(os.pathsep) if listed.is_file() else []
    for path in map(pathlib.Path, candidates):
        if path.name.startswith("duckdb_jdbc") and path.is_file():
            return path
    raise Fault(
        f"no DuckDB: {named or listed} leads to no duckdb_jdbc*.jar; build by mvn -DskipTests package, "
        "name a driver in ZHIBIAO_DUCKDB_JAR, or install the Python module duckdb"
    )


def _connect():
    try:
        import duckdb
    except ImportError:
        return _connect_by_jdbc()
    return duckdb.connect()


def _connect_by_jdbc():
    import jpype
    import jpype.dbapi2

    if not jpype.isJVMStarted():
        # Debian keeps JPype's own classes apart from the module, which looks for them beside itself.
        own = pathlib.Path("/usr/share/java/org.jpype.jar")
        path = [str(duckdb_jar())] + ([str(own)] if own.is_file() else [])
        try:
            jpype.startJVM("-Xmx512m", f"-Djava.io.tmpdir={tempfile.gettempdir()}", classpath=path, convertStrings=True)
        except jpype.JVMNotFoundException:
            raise Fault("no Java found; set JAVA_HOME to a JDK 17 or later") from None
    connection = jpype.dbapi2.connect("jdbc:duckdb:", getters=_getter)
    # So that a query with a fault spoils none of those after it.
    connection.autocommit = True
    return connection


def _getter(connection, columns, index):
    """How a column is fetched; JPype knows no structs, which come as objects."""
    import jpype.dbapi2

    try:
        return jpype.dbapi2.GETTERS_BY_TYPE(connection, columns, index)
    except KeyError:
        return jpype.dbapi2.OBJECT


def _plain(value):
    """A value as Python has it; JDBC gives large integers, lists and structs as objects of Java."""
    if not hasattr(value, "getClass"):
        return value
    if hasattr(value, "getArray"):
        return [_plain(item) for item in value.getArray()]
    written = str(value)
    return int(written) if str(value.getClass().getName()) == "java.math.BigInteger" else written
