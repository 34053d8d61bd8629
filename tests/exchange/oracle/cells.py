# SPDX-FileCopyrightText: Eldin Unu developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the cells of a workbook as openpyxl (xlsx) or xlrd (xls) read them, for the test that compares our readers.

One JSON value: [{"name", "hidden", "cells": {"A1": "N:12.5", ...}, "merges": ["A1:B2", ...]}, ...]. The letter before
the text tells the kind: T text, N number, D date, B boolean, E error, ? formula without a stored result.
"""
import datetime
import json
import re
import sys
import zipfile


def unescaped(text):
    """Texts in xlsx write control characters as _x000D_; openpyxl leaves them so."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), text)


def date_text(value):
    """ISO without parts of a second, without a midnight; hours of a duration may pass 24."""
    if isinstance(value, datetime.timedelta):
        seconds = round(value.total_seconds())
        return "%02d:%02d:%02d" % (seconds // 3600, seconds // 60 % 60, seconds % 60)
    if isinstance(value, datetime.time):
        return value.strftime("%H:%M:%S")
    if isinstance(value, datetime.datetime):
        if value.microsecond >= 500_000:
            value += datetime.timedelta(seconds=1)
        text = value.replace(microsecond=0).isoformat()
        return text[:10] if text.endswith("T00:00:00") else text
    return value.isoformat()


def cell_text(value, kind):
    if isinstance(value, bool):
        return "B:%d" % value
    if isinstance(value, (int, float)):
        return "N:%r" % value
    if isinstance(value, str):
        return "E:" + value if kind == "e" else "T:" + unescaped(value)
    return "D:" + date_text(value)


def has_formulas(path):
    with zipfile.ZipFile(path) as parts:
        sheets = [name for name in parts.namelist() if "/worksheets/" in name and name.endswith(".xml")]
        return any(re.search(rb"<([a-z]+:)?f[ >/]", parts.read(name)) for name in sheets)


def xlsx_sheets(path):
    import openpyxl

    formulas = openpyxl.load_workbook(path) if has_formulas(path) else None
    for sheet in openpyxl.load_workbook(path, data_only=True).worksheets:
        cells = {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None and cell.value != "":
                    cells[cell.coordinate] = cell_text(cell.value, cell.data_type)
        for row in formulas[sheet.title].iter_rows() if formulas else ():
            for cell in row:
                if cell.data_type == "f" and sheet[cell.coordinate].value is None:
                    cells[cell.coordinate] = "?:"
        merges = [str(merged) for merged in sheet.merged_cells.ranges]
        yield {"name": sheet.title, "hidden": sheet.sheet_state != "visible", "cells": cells, "merges": merges}


def xls_sheets(path):
    import xlrd

    with open("/dev/null", "w", encoding="utf-8") as silence:
        book = xlrd.open_workbook(path, formatting_info=True, logfile=silence)

    def text(cell):
        if cell.ctype == xlrd.XL_CELL_TEXT:
            return "T:" + cell.value
        if cell.ctype == xlrd.XL_CELL_BOOLEAN:
            return "B:%d" % cell.value
        if cell.ctype == xlrd.XL_CELL_ERROR:
            return "E:" + xlrd.error_text_from_code[cell.value]
        if cell.ctype == xlrd.XL_CELL_NUMBER:
            return "N:%r" % cell.value
        code = book.format_map[book.xf_list[cell.xf_index].format_key].format_str.lower()
        if cell.value < 1 or "[h" in code:
            return "D:" + date_text(datetime.timedelta(days=cell.value))
        return "D:" + date_text(xlrd.xldate.xldate_as_datetime(cell.value, book.datemode))

    for sheet in book.sheets():
        cells = {}
        for row in range(sheet.nrows):
            for column in range(sheet.ncols):
                cell = sheet.cell(row, column)
                if cell.ctype not in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK) and cell.value != "":
                    cells[xlrd.formula.cellname(row, column)] = text(cell)
        merges = ["%s:%s" % (xlrd.formula.cellname(top, left), xlrd.formula.cellname(bottom - 1, right - 1))
                  for top, bottom, left, right in sheet.merged_cells]
        yield {"name": sheet.name, "hidden": sheet.visibility != 0, "cells": cells, "merges": merges}


def main(path):
    with open(path, "rb") as file:
        old = file.read(4) == b"\xD0\xCF\x11\xE0"
    json.dump(list(xls_sheets(path) if old else xlsx_sheets(path)), sys.stdout)


main(sys.argv[1])
