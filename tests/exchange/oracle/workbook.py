# SPDX-FileCopyrightText: Eldin Unu developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what openpyxl finds in an exported workbook: a JSON object, a member a sheet, with its looks, kinds of cells, formulas
with their stored results, and charts."""
import datetime
import json
import sys

import openpyxl


def kind(cell):
    if cell.value is None:
        return ""
    if isinstance(cell.value, bool):
        return "boolean"
    if isinstance(cell.value, (datetime.datetime, datetime.date)):
        return "moment" if "hh" in cell.number_format else "day"
    if isinstance(cell.value, (int, float)):
        return "amount" if cell.number_format == "#,##0.00" else "number"
    return "formula" if cell.data_type == "f" else "text"


book = openpyxl.load_workbook(sys.argv[1])
results = openpyxl.load_workbook(sys.argv[1], data_only=True)
sheets = []
for sheet in book.worksheets:
    head = [cell for cell in sheet[1]]
    kinds = [set() for _ in head]
    formulas = []
    for row in sheet.iter_rows(min_row=2):
        for column, cell in enumerate(row):
            found = kind(cell)
            if found == "formula":
                formulas.append([cell.value, results[sheet.title][cell.coordinate].value])
            elif found and row[0].coordinate != "A%d" % (sheet.max_row + 1):
                kinds[column].add(found)
    sheets.append({
        "name": sheet.title,
        "rows": sheet.max_row - 1,
        "head": [cell.value for cell in head],
        "bold": all(cell.font.b for cell in head),
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "widths": [sheet.column_dimensions[cell.column_letter].width for cell in head],
        "kinds": [sorted(each) for each in kinds],
        "formulas": formulas,
        "charts": len(sheet._charts),
        "sums": [sum(cell.value for cell in column[1:] if isinstance(cell.value, float) or isinstance(cell.value, int)) for column in sheet.iter_cols()],
    })
print(json.dumps(sheets, ensure_ascii=False))
