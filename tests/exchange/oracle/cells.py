# SPDX-FileCopyrightText: Eldin Unu developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the cells of a workbook as openpyxl (xlsx), xlrd (xls) or the XML itself (ods) has them, for the test that compares our
readers.

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


OFFICE, TABLE, TEXT, STYLE = ("{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}" % name for name in ("office", "table", "text", "style"))


def ods_text(element):
    """OpenDocument 1.3, part 3, 6.1.3: runs of blanks are one, text:s and text:tab say more, a comment is not of the cell."""
    text = element.text or ""
    for child in element:
        if child.tag == TEXT + "s":
            text += " " * int(child.get(TEXT + "c", "1"))
        elif child.tag == TEXT + "tab":
            text += "\t"
        elif child.tag == TEXT + "line-break":
            text += "\n"
        elif child.tag != OFFICE + "annotation":
            text += ods_text(child)
        text += child.tail or ""
    return text


def ods_duration(text):
    hours, minutes, seconds = re.match(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$", text).groups(default="0")
    return "%02d:%02d:%02d" % (int(hours), int(minutes), int(seconds))


def ods_cell(cell):
    kind = cell.get(OFFICE + "value-type")
    if kind in ("float", "percentage", "currency"):
        return "N:%r" % float(cell.get(OFFICE + "value"))
    if kind == "boolean":
        return "B:%d" % (cell.get(OFFICE + "boolean-value") == "true")
    if kind == "date":
        return "D:" + date_text(datetime.datetime.fromisoformat(cell.get(OFFICE + "date-value")))
    if kind == "time":
        return "D:" + ods_duration(cell.get(OFFICE + "time-value"))
    text = "\n".join(re.sub("[ \t\r\n]+", " ", ods_text(line)) if len(line) == 0 else ods_text(line) for line in cell.findall(TEXT + "p"))
    return "T:" + text if text else ""


def ods_rows(table):
    """Rows in groups and heads are rows of the table like the others."""
    for child in table:
        if child.tag == TABLE + "table-row":
            yield child
        elif child.tag in (TABLE + "table-row-group", TABLE + "table-header-rows", TABLE + "table-rows"):
            yield from ods_rows(child)


def ods_sheets(path):
    import xml.etree.ElementTree

    with zipfile.ZipFile(path) as parts:
        root = xml.etree.ElementTree.fromstring(parts.read("content.xml"))
    hidden = {style.get(STYLE + "name") for style in root.iter(STYLE + "style")
              for look in style.findall(STYLE + "table-properties") if look.get(TABLE + "display") == "false"}

    def address(row, column):
        letters = ""
        while column >= 0:
            letters = chr(ord("A") + column % 26) + letters
            column = column // 26 - 1
        return letters + str(row + 1)

    for table in root.iter(TABLE + "table"):
        cells, merges, row = {}, [], 0
        for line in ods_rows(table):
            repeated = int(line.get(TABLE + "number-rows-repeated", "1"))
            column = 0
            for cell in line:
                times = int(cell.get(TABLE + "number-columns-repeated", "1"))
                text = ods_cell(cell)
                for r in range(repeated if text else 0):
                    for c in range(times):
                        cells[address(row + r, column + c)] = text
                down, right = (int(cell.get(TABLE + name, "1")) for name in ("number-rows-spanned", "number-columns-spanned"))
                if down > 1 or right > 1:
                    merges.append("%s:%s" % (address(row, column), address(row + down - 1, column + right - 1)))
                column += times
            row += repeated
        yield {"name": table.get(TABLE + "name"), "hidden": table.get(TABLE + "style-name") in hidden, "cells": cells, "merges": merges}


def main(path):
    with open(path, "rb") as file:
        old = file.read(4) == b"\xD0\xCF\x11\xE0"
    sheets = xls_sheets(path) if old else ods_sheets(path) if path.endswith(".ods") else xlsx_sheets(path)
    json.dump(list(sheets), sys.stdout)


main(sys.argv[1])
