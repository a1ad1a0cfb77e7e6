"""What holds for the notebooks and for the way in which they are run: notebooks/run --check runs this first."""

import os
import pathlib
import shutil
import tempfile
import unittest
import unittest.mock

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

import comparison
import zhibiao

HERE = pathlib.Path(__file__).resolve().parent


def notebook(*outputs):
    return new_notebook(cells=[new_markdown_cell("text"), new_code_cell("1", outputs=list(outputs))])


def result(**data):
    return new_output("execute_result", data={kind.replace("_", "/"): text for kind, text in data.items()})


class StoredOutputsTest(unittest.TestCase):
    """The notebooks as they are committed."""

    def setUp(self):
        self.notebooks = {path.name: nbformat.read(path, as_version=4) for path in sorted(HERE.glob("*.ipynb"))}
        self.assertEqual(4, len(self.notebooks))

    def code_cells(self):
        return [(name, cell) for name, book in self.notebooks.items() for cell in book.cells if cell.cell_type == "code"]

    def test_every_notebook_was_run_once_from_top_to_bottom(self):
        for name, book in self.notebooks.items():
            counts = [cell.execution_count for cell in book.cells if cell.cell_type == "code"]
            self.assertEqual(list(range(1, len(counts) + 1)), counts, name)

    def test_no_cell_failed_or_warned(self):
        for name, cell in self.code_cells():
            for output in cell.outputs:
                self.assertNotEqual("error", output.output_type, name)
                self.assertNotEqual("stderr", output.get("name"), name)

    def test_every_notebook_carries_a_chart(self):
        for name, book in self.notebooks.items():
            kinds = {kind for cell in book.cells for output in cell.get("outputs", []) for kind in output.get("data", {})}
            self.assertIn("image/png", kinds, name)

    def test_every_notebook_is_small_enough_for_a_page(self):
        for path in HERE.glob("*.ipynb"):
            self.assertLess(path.stat().st_size, 400_000, path.name)


class ComparisonTest(unittest.TestCase):
    def test_a_changed_figure_is_found_in_its_cell(self):
        difference = comparison.first_difference(notebook(result(text_plain="7")), notebook(result(text_plain="8")))
        self.assertEqual((2, "[text/plain]\n7\n", "[text/plain]\n8\n"), difference)

    def test_pictures_may_differ(self):
        before, after = (notebook(result(text_plain="chart", image_png=png)) for png in ("AAAA", "BBBB"))
        self.assertIsNone(comparison.first_difference(before, after))

    def test_a_picture_that_is_missing_is_found(self):
        before, after = notebook(result(text_plain="chart", image_png="AAAA")), notebook(result(text_plain="chart"))
        self.assertIsNotNone(comparison.first_difference(before, after))

    def test_a_warning_is_found(self):
        after = notebook(result(text_plain="7"), new_output("stream", name="stderr", text="careful"))
        self.assertIsNotNone(comparison.first_difference(notebook(result(text_plain="7")), after))


class WarehouseTest(unittest.TestCase):
    def test_a_folder_without_a_published_snapshot_is_refused_with_its_path(self):
        with tempfile.TemporaryDirectory() as folder:
            with self.assertRaisesRegex(zhibiao.Fault, f"{folder} has no published snapshot"):
                zhibiao.published_snapshot(pathlib.Path(folder))

    def test_a_pointer_to_a_snapshot_that_is_gone_is_refused_with_its_id(self):
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "CURRENT").write_text("20260131T023000Z\n", encoding="utf-8")
            with self.assertRaisesRegex(zhibiao.Fault, "20260131T023000Z, which is not whole"):
                zhibiao.published_snapshot(pathlib.Path(folder))

    def test_a_driver_that_is_not_there_is_refused_with_its_path(self):
        with unittest.mock.patch.dict(os.environ, {"ZHIBIAO_DUCKDB_JAR": "/nowhere/duckdb_jdbc.jar"}):
            with self.assertRaisesRegex(zhibiao.Fault, "/nowhere/duckdb_jdbc.jar"):
                zhibiao.duckdb_jar()


class QueryTest(unittest.TestCase):
    """What a query gives, asked of the warehouse that ZHIBIAO_WAREHOUSE names."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        # Signs that mean something in SQL and in patterns of file names.
        awkward = pathlib.Path(cls.folder.name, "it's [a] warehouse?")
        shutil.copytree(os.environ["ZHIBIAO_WAREHOUSE"], awkward, symlinks=True)
        cls.warehouse = zhibiao.open_warehouse(awkward)

    def value(self, expression, *parameters):
        return self.warehouse.sql(f"SELECT {expression} AS v", *parameters)["v"][0]

    def test_every_table_has_the_rows_that_the_manifest_tells(self):
        for table, rows in self.warehouse.tables()[["table", "rows"]].itertuples(index=False):
            self.assertEqual(rows, self.warehouse.sql(f"SELECT count(*) AS n FROM {table}")["n"][0], table)

    def test_decimals_and_sums_are_numbers(self):
        self.assertEqual("float64", str(self.warehouse.sql("SELECT value FROM metrics")["value"].dtype))
        self.assertEqual("int64", str(self.warehouse.sql("SELECT sum(occurrences) AS n FROM terms")["n"].dtype))

    def test_null_is_no_number(self):
        self.assertTrue(self.warehouse.sql("SELECT CAST(NULL AS DECIMAL(38, 6)) AS v UNION ALL SELECT 7")["v"].isna().any())

    def test_lists_of_texts_are_lists(self):
        self.assertEqual(["区司法局", "𠮷"], self.value("['区司法局', '𠮷']"))

    def test_a_parameter_is_data(self):
        self.assertEqual("it's 𠮷; DROP", self.value("CAST(? AS VARCHAR)", "it's 𠮷; DROP"))

    def test_a_faulty_query_spoils_none_after_it(self):
        with self.assertRaises(Exception):
            self.warehouse.sql("SELECT nothing FROM nowhere")
        self.assertEqual(7, self.value("7"))

    def test_a_table_that_is_not_there_has_no_columns(self):
        with self.assertRaisesRegex(zhibiao.Fault, "no table metric;"):
            self.warehouse.columns("metric")


if __name__ == "__main__":
    unittest.main()
