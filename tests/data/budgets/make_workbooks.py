#!/usr/bin/env python3
# SPDX-FileCopyrightText: Eldin Unu developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the budget workbooks of this folder and those of resources/samples.

Standard library only. The same input gives the same bytes: fixed zip times, no
dates or names of the machine. Formula cells carry the result they had when the
workbook was "saved", which is what an importer reads.

    python3 tests/data/budgets/make_workbooks.py
"""
import csv
import io
import json
import os
import re
import zipfile
from decimal import Decimal
from xml.sax.saxutils import escape, quoteattr

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLES = os.path.normpath(os.path.join(HERE, "..", "..", "..", "resources", "samples"))
ZIP_TIME = (2026, 1, 1, 0, 0, 0)

# name: (bold, horizontal, indent, wrap, border, number format)
STYLES = {
    "plain": (False, None, 0, False, False, "General"),
    "title": (True, "center", 0, True, False, "General"),
    "subtitle": (False, "center", 0, True, False, "General"),
    "right": (False, "right", 0, False, False, "General"),
    "head": (True, "center", 0, True, True, "General"),
    "section": (True, "left", 0, False, True, "General"),
    "code": (False, "center", 0, False, True, "@"),
    "codebold": (True, "center", 0, False, True, "@"),
    "name": (False, "left", 0, True, True, "General"),
    "name1": (False, "left", 1, True, True, "General"),
    "name2": (False, "left", 2, True, True, "General"),
    "namebold": (True, "left", 0, True, True, "General"),
    "memo": (False, "left", 3, True, True, "General"),
    "num": (False, "right", 0, False, True, "#,##0.0"),
    "numbold": (True, "right", 0, False, True, "#,##0.0"),
    "som": (False, "right", 0, False, True, "#,##0"),
}
STYLE_INDEX = {name: i for i, name in enumerate(STYLES)}


class Formula:
    """A formula with its stored result."""

    def __init__(self, text, value, noisy=None):
        self.text = text
        self.value = value
        self.noisy = noisy  # the stored double, with the binary noise a spreadsheet program leaves there


def column_name(index):
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def number(value):
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text or "0"


class Sheet:
    def __init__(self, name, widths):
        self.name = name
        self.widths = widths
        self.rows = []  # list of dict column -> (value, style)
        self.merges = []  # (row, column, rows, columns)
        self.heights = {}

    def add(self, *cells, height=None):
        """cells: (value, style) or None, from column A on. Returns the row number from 1."""
        self.rows.append({i: c for i, c in enumerate(cells) if c is not None})
        if height:
            self.heights[len(self.rows) - 1] = height
        return len(self.rows)

    def merge(self, row, column, rows, columns):
        """row from 1, column from 0"""
        self.merges.append((row - 1, column, rows, columns))


def write_zip(path, parts):
    with zipfile.ZipFile(path, "w") as archive:
        for name, data, stored in parts:
            info = zipfile.ZipInfo(name, ZIP_TIME)
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, data.encode("utf-8") if isinstance(data, str) else data)


# ---------------------------------------------------------------- xlsx

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def xlsx_styles():
    formats = {"General": 0, "@": 49, "#,##0": 3, "#,##0.0": 164}
    out = [XML, f'<styleSheet xmlns="{MAIN}">',
           '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>',
           '<fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font>'
           '<font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts>',
           '<fills count="2"><fill><patternFill patternType="none"/></fill>'
           '<fill><patternFill patternType="gray125"/></fill></fills>',
           '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>'
           '<border><left style="thin"/><right style="thin"/><top style="thin"/>'
           '<bottom style="thin"/><diagonal/></border></borders>',
           '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
           f'<cellXfs count="{len(STYLES)}">']
    for bold, horizontal, indent, wrap, border, fmt in STYLES.values():
        attributes = ' vertical="center"'
        if horizontal:
            attributes += f' horizontal="{horizontal}"'
        if indent:
            attributes += f' indent="{indent}"'
        if wrap:
            attributes += ' wrapText="1"'
        out.append(f'<xf numFmtId="{formats[fmt]}" fontId="{int(bold)}" fillId="0" borderId="{int(border)}" xfId="0"'
                   f' applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">'
                   f'<alignment{attributes}/></xf>')
    out.append('</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>')
    return "".join(out)


def write_xlsx(path, sheets, inline=False):
    strings = {}

    def text_item(text):
        space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
        return f"<t{space}>{escape(text)}</t>"

    def cell_xml(row, column, value, style):
        head = f'<c r="{column_name(column)}{row + 1}" s="{STYLE_INDEX[style]}"'
        if value is None or value == "":
            return head + "/>"
        if isinstance(value, Formula):
            stored = repr(value.noisy) if value.noisy else number(value.value)
            return head + f"><f>{escape(value.text)}</f><v>{stored}</v></c>"
        if isinstance(value, (Decimal, int)):
            return head + f"><v>{number(Decimal(value))}</v></c>"
        if inline:
            return head + f' t="inlineStr"><is>{text_item(value)}</is></c>'
        index = strings.setdefault(value, len(strings))
        return head + f' t="s"><v>{index}</v></c>'

    parts_sheets = []
    for sheet in sheets:
        out = [XML, f'<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>'
               '<sheetFormatPr defaultRowHeight="15"/><cols>']
        for i, width in enumerate(sheet.widths):
            out.append(f'<col min="{i + 1}" max="{i + 1}" width="{width}" customWidth="1"/>')
        out.append("</cols><sheetData>")
        for r, row in enumerate(sheet.rows):
            height = f' ht="{sheet.heights[r]}" customHeight="1"' if r in sheet.heights else ""
            cells = "".join(cell_xml(r, c, *row[c]) for c in sorted(row))
            out.append(f'<row r="{r + 1}"{height}>{cells}</row>')
        out.append("</sheetData>")
        if sheet.merges:
            out.append(f'<mergeCells count="{len(sheet.merges)}">')
            for r, c, rows, columns in sheet.merges:
                out.append(f'<mergeCell ref="{column_name(c)}{r + 1}:{column_name(c + columns - 1)}{r + rows}"/>')
            out.append("</mergeCells>")
        out.append('<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
                   '<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/></worksheet>')
        parts_sheets.append("".join(out))

    types = [XML, f'<Types xmlns="{PACKAGE}/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             '<Default Extension="xml" ContentType="application/xml"/>'
             '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
             '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>']
    book = [XML, f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>']
    rels = [XML, f'<Relationships xmlns="{PACKAGE}/relationships">']
    for i, sheet in enumerate(sheets, 1):
        types.append(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>')
        book.append(f'<sheet name={quoteattr(sheet.name)} sheetId="{i}" r:id="rId{i}"/>')
        rels.append(f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>')
    n = len(sheets)
    rels.append(f'<Relationship Id="rId{n + 1}" Type="{REL}/styles" Target="styles.xml"/>')
    if strings:
        types.append('<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>')
        rels.append(f'<Relationship Id="rId{n + 2}" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>')
    types.append("</Types>")
    book.append("</sheets></workbook>")
    rels.append("</Relationships>")
    parts = [("[Content_Types].xml", "".join(types), False),
             ("_rels/.rels", XML + f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
              f'Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>', False),
             ("xl/workbook.xml", "".join(book), False),
             ("xl/_rels/workbook.xml.rels", "".join(rels), False),
             ("xl/styles.xml", xlsx_styles(), False)]
    for i, xml in enumerate(parts_sheets, 1):
        parts.append((f"xl/worksheets/sheet{i}.xml", xml, False))
    if strings:
        items = "".join(f"<si>{text_item(s)}</si>" for s in strings)
        parts.append(("xl/sharedStrings.xml", XML + f'<sst xmlns="{MAIN}" uniqueCount="{len(strings)}">{items}</sst>', False))
    write_zip(path, parts)


# ---------------------------------------------------------------- ods

ODS_NS = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
          'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
          'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
          'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
          'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
          'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" '
          'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" '
          'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2"')


def ods_formula(text):
    text = text.replace(",", ";")
    return "of:=" + re.sub(r"([A-Z]+\d+)(?::([A-Z]+\d+))?",
                           lambda m: f"[.{m[1]}:.{m[2]}]" if m[2] else f"[.{m[1]}]", text)


def ods_paragraphs(text):
    out = []
    for line in text.split("\n"):
        spaces = len(line) - len(line.lstrip(" "))
        lead = f'<text:s text:c="{spaces}"/>' if spaces else ""
        out.append(f"<text:p>{lead}{escape(line[spaces:])}</text:p>")
    return "".join(out)


def shown(value, style):
    digits = 0 if STYLES[style][5] == "#,##0" else 1
    return f"{value:,.{digits}f}".replace(",", "\u00a0").replace(".", ",")


def write_ods(path, sheets):
    styles = ['<number:number-style style:name="N1"><number:number number:decimal-places="1" number:min-decimal-places="1" '
              'number:min-integer-digits="1" number:grouping="true"/></number:number-style>',
              '<number:number-style style:name="N0"><number:number number:decimal-places="0" '
              'number:min-integer-digits="1" number:grouping="true"/></number:number-style>',
              '<number:text-style style:name="NT"><number:text-content/></number:text-style>']
    for name, (bold, horizontal, indent, wrap, border, fmt) in STYLES.items():
        data = {"#,##0.0": "N1", "#,##0": "N0", "@": "NT"}.get(fmt)
        data = f' style:data-style-name="{data}"' if data else ""
        cell = ' style:vertical-align="middle"'
        cell += ' fo:wrap-option="wrap"' if wrap else ""
        cell += ' fo:border="0.5pt solid #000000"' if border else ""
        paragraph = {"center": ' fo:text-align="center"', "right": ' fo:text-align="end"',
                     "left": ' fo:text-align="start"'}.get(horizontal, "")
        paragraph += f' fo:margin-left="{indent * 3.5}mm"' if indent else ""
        weight = ' fo:font-weight="bold"' if bold else ""
        styles.append(f'<style:style style:name="c-{name}" style:family="table-cell"{data}>'
                      f'<style:table-cell-properties{cell}/><style:paragraph-properties{paragraph}/>'
                      f'<style:text-properties style:font-name="Times New Roman" fo:font-size="11pt"{weight}/></style:style>')
    tables = []
    for t, sheet in enumerate(sheets):
        for i, width in enumerate(sheet.widths):
            styles.append(f'<style:style style:name="w{t}-{i}" style:family="table-column">'
                          f'<style:table-column-properties style:column-width="{width * 2}mm"/></style:style>')
        out = [f"<table:table table:name={quoteattr(sheet.name)}>"]
        out += [f'<table:table-column table:style-name="w{t}-{i}"/>' for i in range(len(sheet.widths))]
        spans = {(r, c): (rows, columns) for r, c, rows, columns in sheet.merges}
        covered = {(r + y, c + x) for (r, c), (rows, columns) in spans.items()
                   for y in range(rows) for x in range(columns) if (y, x) != (0, 0)}
        for r, row in enumerate(sheet.rows):
            out.append("<table:table-row>")
            last = max([c for c in row] + [c for (y, c) in covered if y == r] + [0])
            for c in range(last + 1):
                if (r, c) in covered:
                    out.append("<table:covered-table-cell/>")
                    continue
                value, style = row.get(c, (None, None))
                head = "<table:table-cell"
                if style:
                    head += f' table:style-name="c-{style}"'
                if (r, c) in spans:
                    rows, columns = spans[(r, c)]
                    head += f' table:number-columns-spanned="{columns}" table:number-rows-spanned="{rows}"'
                if isinstance(value, Formula):
                    stored = repr(value.noisy) if value.noisy else number(value.value)
                    out.append(head + f' table:formula="{escape(ods_formula(value.text))}" office:value-type="float" '
                               f'office:value="{stored}"><text:p>{shown(value.value, style)}</text:p></table:table-cell>')
                elif isinstance(value, (Decimal, int)):
                    out.append(head + f' office:value-type="float" office:value="{number(Decimal(value))}">'
                               f"<text:p>{shown(Decimal(value), style)}</text:p></table:table-cell>")
                elif value:
                    out.append(head + f' office:value-type="string">{ods_paragraphs(value)}</table:table-cell>')
                else:
                    out.append(head + "/>")
            out.append("</table:table-row>")
        out.append("</table:table>")
        tables.append("".join(out))
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    content = (head + f"<office:document-content {ODS_NS}><office:font-face-decls>"
               '<style:font-face style:name="Times New Roman" svg:font-family="\'Times New Roman\'"/></office:font-face-decls>'
               f'<office:automatic-styles>{"".join(styles)}</office:automatic-styles>'
               f'<office:body><office:spreadsheet>{"".join(tables)}</office:spreadsheet></office:body></office:document-content>')
    manifest = (head + '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
                '<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
                '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
    write_zip(path, [("mimetype", "application/vnd.oasis.opendocument.spreadsheet", True),
                     ("content.xml", content, False), ("META-INF/manifest.xml", manifest, False)])


# ---------------------------------------------------------------- csv

def write_csv(path, rows, encoding, separator=";", end="\r\n"):
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator=end).writerows(rows)
    with open(path, "wb") as file:
        file.write(text.getvalue().encode(encoding))


def comma(value, digits=1):
    return f"{value:.{digits}f}".replace(".", ",")


# ---------------------------------------------------------------- workbooks

D = Decimal
ALEXANDROVKA = [
    ("киреше салыгы", "4635.0"), ("бирдиктүү салык", "290.0"),
    ("милдеттүү патенттин негизиндеги салык", "180.0"), ("ыктыярдуу патенттин негизиндеги салык", "3300.0"),
    ("кыймылсыз мүлктүн салыгы", "351.1"), ("автоунаалардын салыгы", "4630.0"),
    ("короо жанындагы жерлердин салыгы", "262.4"), ("айыл чарба багытындагы жер салыгы", "2181.2"),
    ("айыл чарбага дайындалбаган жер салыгы", "695.0"), ("сатуудан түшкөн салык", "1933.0"),
    ("роялтиге салык", "51.0"), ("жерлерди бөлүштүрүү фондунун жерлеринин ижарасына акы", "1860.0"),
    ("бөлмөлөрдүн ижарасына акы", "170.0"), ("калк конуштарындагы жерлердин ижарасына акы", "165.0"),
    ("жайыт жерлерин колдонууга акы", "60.2"), ("акылуу көрсөтүлгөн кызматтан түшкөн каражат", "920.0"),
    ("таштандыларды чогултуу жана чыгаруу", "5.5")]


def alexandrovka():
    title = "Александровка айыл өкмөтүнүн 2020-жылга жергиликтүү бюджетинин кирешелери"
    head = ("№\nк/с", "Кирешенин\nаталышы", "2020-жыл,\nбекитилген\nбюджет")
    sheet = Sheet("Кирешелер", [6, 58, 16])
    sheet.merge(sheet.add((title, "title"), height=32), 0, 1, 3)
    sheet.add()
    sheet.add(None, None, ("миң сом", "right"))
    sheet.add(*[(h, "head") for h in head], height=48)
    sheet.add((1, "head"), (2, "head"), (3, "head"))
    sheet.add(None, ("Салыктык жана салыктык эмес кирешелер", "namebold"), (None, "numbold"))
    for i, (name, amount) in enumerate(ALEXANDROVKA, 1):
        sheet.add((i, "code"), ("   " + name, "name"), (D(amount), "num"))
    # as printed by the municipality: the items give 21 689,4
    sheet.add((None, "code"), ("бардык кирешелер", "namebold"), (D("20868.5"), "numbold"))
    sheet.add()
    sheet.add(None, ("Айыл өкмөтүнүн башчысы", "plain"), ("________________", "plain"))
    sheet.add(None, ("ФЭБ башчысы", "plain"), ("________________", "plain"))
    write_xlsx(os.path.join(HERE, "alexandrovka-2020.xlsx"), [sheet], inline=True)
    write_ods(os.path.join(HERE, "alexandrovka-2020.ods"), [sheet])
    rows = [[title, "", ""], ["", "", ""], ["", "", "миң сом"], list(head), ["1", "2", "3"],
            ["", "Салыктык жана салыктык эмес кирешелер", ""]]
    rows += [[i, "   " + name, comma(D(amount))] for i, (name, amount) in enumerate(ALEXANDROVKA, 1)]
    rows += [["", "бардык кирешелер", "20868,5"], ["", "", ""],
             ["", "Айыл өкмөтүнүн башчысы", "________________"], ["", "ФЭБ башчысы", "________________"]]
    write_csv(os.path.join(HERE, "alexandrovka-2020.csv"), rows, "utf-8-sig")


def kara_kujur():
    sheet = Sheet("Болжол", [6, 44, 14, 14, 14])
    sheet.merge(sheet.add(("Кара-Кужур айыл өкмөтүнүн 2021-жылга жана 2022–2023-жылдарга\nжергиликтүү бюджетинин кирешелеринин болжолу", "title"),
                          height=34), 0, 1, 5)
    sheet.add(None, None, None, None, ("миң сом", "right"))
    row = sheet.add(("№", "head"), ("Кирешелердин\nаталышы", "head"), ("Болжол,\nжылдар боюнча", "head"), (None, "head"), (None, "head"), height=32)
    sheet.add((None, "head"), (None, "head"), ("2021-жыл", "head"), ("2022-жыл", "head"), ("2023-жыл", "head"))
    sheet.merge(row, 0, 2, 1)
    sheet.merge(row, 1, 2, 1)
    sheet.merge(row, 2, 1, 3)
    for i, (name, *amounts) in enumerate([("жергиликтүү кирешелер", "2520.8", "2947.1", "2949.5"),
                                          ("теңдештирүүчү грант", "6033.6", "5651.5", "5650.9")], 1):
        sheet.add((i, "code"), ("  " + name, "name"), *[(D(a), "num") for a in amounts])
    # 85986 stands for 8598,6: the comma was lost; the last total was never filled in
    sheet.add((None, "code"), ("Бардыгы", "namebold"), (Formula("C5+C6", D("8554.4")), "numbold"), (D("85986"), "numbold"), (None, "numbold"))
    sheet.add()
    sheet.add(None, ("Айыл өкмөтүнүн башчысы", "plain"), ("______________", "plain"))
    sheet.add(None, ("Башкы бухгалтер", "plain"), ("______________", "plain"))
    write_xlsx(os.path.join(HERE, "kara-kujur-2021-2023.xlsx"), [sheet])


def kazan_kuigan():
    sheet = Sheet("2022", [46, 18])
    sheet.merge(sheet.add(("Казан-Куйган айыл аймагынын\n2022-жылга жергиликтүү бюджети", "title"), height=34), 0, 1, 2)
    sheet.add()
    sheet.add(("Кирешелердин\nаталышы", "head"), ("2022-жыл,\nмиң сом", "head"), height=32)
    first = 4
    items = [("теңдештирилген грант", "3037.0"), ("жергиликтүү кирешелер", "1999.6"), ("атайын эсеп", "311.0"), ("жайыт", "106.0")]
    for name, amount in items:
        last = sheet.add((name, "name1"), (D(amount), "num"))
    sheet.add(("Бардыгы", "namebold"), (Formula(f"SUM(B{first}:B{last})", sum(D(a) for _, a in items)), "numbold"))
    sheet.add()
    sheet.add(("Айыл өкмөтүнүн башчысы ________________", "plain"))
    sheet.add(("Бухгалтер ________________", "plain"))
    write_xlsx(os.path.join(HERE, "kazan-kuigan-2022.xlsx"), [sheet])
    write_ods(os.path.join(HERE, "kazan-kuigan-2022.ods"), [sheet])


# function code, name, [(economic code, name, plan, executed)]
EXECUTION = [
    ("7011", "Аткаруу жана мыйзам чыгаруу органдары", [
        ("2111", "Эмгек акы", "5240.0", "5198.7"), ("2121", "Социалдык фондго төгүмдөр", "903.9", "896.8"),
        ("2211", "Иш сапар чыгымдары", "96.0", "88.4"), ("2212", "Байланыш кызматтары", "84.0", "81.3"),
        ("2214", "Транспорт кызматтары", "310.0", "309.6"), ("2223", "Көмүр жана башка отун", "145.0", "145.0"),
        ("2231", "Коммуналдык кызматтар", "190.0", "176.2"), ("3112", "Машиналар жана жабдуулар", "120.0", "118.5")]),
    ("7045", "Транспорт (жолдор)", [
        ("2225", "Учурдагы оңдоо", "860.0", "859.1"), ("3111", "Имараттар жана курулмалар", "1200.0", "1187.4")]),
    ("7051", "Таштандыларды чогултуу жана чыгаруу", [
        ("2214", "Транспорт кызматтары", "240.0", "251.3"), ("2215", "Башка кызматтарды сатып алуу", "130.0", "127.7")]),
    ("7063", "Суу менен камсыздоо", [
        ("2511", "Муниципалдык ишканага субсидия", "400.0", "400.0"), ("3111", "Имараттар жана курулмалар", "2150.0", "2149.9")]),
    ("7064", "Көчөлөрдү жарыктандыруу", [
        ("2231", "Коммуналдык кызматтар", "205.0", "198.6"), ("3112", "Машиналар жана жабдуулар", "310.0", "309.2")]),
    ("7082", "Маданият кызматтары (клубдар, китепканалар)", [
        ("2111", "Эмгек акы", "980.0", "971.1"), ("2121", "Социалдык фондго төгүмдөр", "169.1", "167.5"),
        ("2215", "Башка кызматтарды сатып алуу", "150.0", "163.8")]),
    ("7091", "Мектепке чейинки жана башталгыч билим берүү", [
        ("2111", "Эмгек акы", "3120.0", "3088.3"), ("2121", "Социалдык фондго төгүмдөр", "538.2", "532.7"),
        ("2218", "Тамак-аш азыктары", "1410.0", "1386.9"), ("2231", "Коммуналдык кызматтар", "175.0", "170.4")]),
    ("7107", "Социалдык начар абалдагы калкка жардам", [
        ("2721", "Калкка социалдык жардам жөлөкпулдары", "260.0", "258.0")]),
]


def function_economic():
    sheet = Sheet("Чыгашалар", [11, 11, 46, 13, 13, 12, 12])
    sheet.merge(sheet.add(("Кашка-Булак айыл өкмөтүнүн 2025-жылга жергиликтүү бюджетинин чыгашаларынын аткарылышы", "title"), height=34), 0, 1, 7)
    sheet.merge(sheet.add(("2026-жылдын 1-январына карата", "subtitle")), 0, 1, 7)
    sheet.add(None, None, None, None, None, None, ("мин сом", "right"))
    row = sheet.add(("Бюджеттик\nклассификация", "head"), (None, "head"), ("Чыгашалардын\nаталышы", "head"),
                    ("2025-жыл", "head"), (None, "head"), ("Аткаруу\nпайызы", "head"), ("Четтөө\n(+, –)", "head"), height=32)
    sheet.add(("Функция", "head"), ("Берене", "head"), (None, "head"), ("такталган\nплан", "head"), ("аткарылышы", "head"),
              (None, "head"), (None, "head"), height=32)
    sheet.merge(row, 0, 1, 2)
    sheet.merge(row, 2, 2, 1)
    sheet.merge(row, 3, 1, 2)
    sheet.merge(row, 5, 2, 1)
    sheet.merge(row, 6, 2, 1)

    def derived(at, plan, done, style):
        percent = (done * 100 / plan).quantize(D("0.0000000001"))
        return ((Formula(f"E{at}/D{at}*100", percent), style), (Formula(f"E{at}-D{at}", done - plan), style))

    subtotal_rows, totals = [], [D(0), D(0)]
    for function, name, items in EXECUTION:
        at = len(sheet.rows) + 1
        subtotal_rows.append(at)
        columns = [[D(item[i]) for item in items] for i in (2, 3)]
        sums = [sum(c) for c in columns]
        totals = [a + b for a, b in zip(totals, sums)]
        # the stored result of a sum carries the binary noise a spreadsheet program leaves there
        formulas = [Formula(f"SUM({letter}{at + 1}:{letter}{at + len(items)})", s, noisy=float_sum(c))
                    for letter, s, c in zip("DE", sums, columns)]
        sheet.add((function, "codebold"), (None, "codebold"), (name, "namebold"),
                  (formulas[0], "numbold"), (formulas[1], "numbold"), *derived(at, *sums, "numbold"))
        for economic, item, plan, done in items:
            at = len(sheet.rows) + 1
            sheet.add((None, "code"), (economic, "code"), ("    " + item, "name"), (D(plan), "num"), (D(done), "num"),
                      *derived(at, D(plan), D(done), "num"))
    at = len(sheet.rows) + 1
    sheet.add((None, "codebold"), (None, "codebold"), ("БАРДЫК ЧЫГАШАЛАР", "namebold"),
              *[(Formula("+".join(f"{letter}{r}" for r in subtotal_rows), t), "numbold") for letter, t in zip("DE", totals)],
              *derived(at, *totals, "numbold"))
    sheet.add()
    sheet.add(None, None, ("Айыл өкмөтүнүн башчысы", "plain"), ("______________", "plain"))
    sheet.add(None, None, ("ФЭБ башчысы", "plain"), ("______________", "plain"))
    write_xlsx(os.path.join(HERE, "expenditure-function-economic.xlsx"), [sheet])
    return totals


def float_sum(values):
    result = 0.0
    for value in values:
        result += float(value)
    return result


WHOLE_SOM = [
    ("11111100", "Подоходный налог, уплачиваемый налоговым агентом", 1248300),
    ("11122300", "Налог на основе добровольного патента", 415600),
    ("11311100", "Налог на недвижимое имущество", 62450),
    ("11312100", "Налог на транспортные средства", 538900),
    ("11321200", "Земельный налог за земли сельскохозяйственного назначения", 417250),
    ("13311100", "Выравнивающий трансферт", 2150000),
    ("14151100", "Арендная плата за земли Фонда перераспределения земель", 386400),
    ("14151300", "Плата за пользование пастбищами", 129800),
    ("14232100", "Сбор за сбор и вывоз мусора", 76500)]


def whole_som():
    rows = [["Бюджет айылного аймака Кашка-Булак на 2026 год, доходы", "", ""], ["", "", "сом"],
            ["Код", "Наименование\nдоходов", "Утверждено\nна 2026 год"], ["1", "2", "3"]]
    rows += [[code, "  " + name, f"{amount:,}".replace(",", "\u00a0")] for code, name, amount in WHOLE_SOM]
    total = sum(amount for _, _, amount in WHOLE_SOM)
    rows += [["", "ВСЕГО ДОХОДОВ", f"{total:,}".replace(",", "\u00a0")], ["", "", ""],
             ["", "Глава айыл окмоту ______________", ""], ["", "Заведующий ФЭО ______________", ""]]
    write_csv(os.path.join(HERE, "whole-som.csv"), rows, "cp1251")


# ---------------------------------------------------------------- the invented municipality

TEXT = {
    "ky": {
        "sheet": "Бюджет 2027",
        "annex": "Ак-Булак айылдык кеңешинин токтомунун\nдолбооруна тиркеме",
        "title": "Ак-Булак айыл аймагынын 2027-жылга жергиликтүү бюджетинин долбоору",
        "place": "Талас облусу, Бакай-Ата району",
        "unit": "миң сом",
        "codes": "Бюджеттик\nклассификация",
        "code": "Кирешенин /\nфункциянын\nкоду",
        "economic": "Экономи-\nкалык\nберене",
        "name": "Кирешелердин жана\nчыгашалардын аталышы",
        "columns": ("2025-жыл,\nаткарылышы", "2026-жыл,\nтакталган", "2027-жыл,\nдолбоор"),
        "revenue": "I. КИРЕШЕЛЕР", "expenditure": "II. ЧЫГАШАЛАР",
        "groups": {"11": "Салыктык кирешелер", "13": "Алынган расмий трансферттер", "14": "Салыктык эмес кирешелер"},
        "revenue_total": "БАРДЫК КИРЕШЕЛЕР", "expenditure_total": "БАРДЫК ЧЫГАШАЛАР",
        "own": "анын ичинде өздүк кирешелер", "transfers": "анын ичинде трансферттер",
        "protected": "анын ичинде корголгон беренелер", "capital": "анын ичинде капиталдык салымдар",
        "opening": "Жыл башындагы калдык", "closing": "Жыл аягындагы калдык",
        "resources": "БАРДЫГЫ (кирешелер жана жыл башындагы калдык)",
        "uses": "БАРДЫГЫ (чыгашалар жана жыл аягындагы калдык)",
        "signatures": ("Айыл өкмөтүнүн башчысы", "ФЭБ башчысы"),
    },
    "ru": {
        "sheet": "Бюджет 2027",
        "annex": "Приложение к проекту постановления\nАк-Булакского айылного кенеша",
        "title": "Проект местного бюджета Ак-Булакского айылного аймака на 2027 год",
        "place": "Таласская область, Бакай-Атинский район",
        "unit": "тыс. сомов",
        "codes": "Бюджетная\nклассификация",
        "code": "Код\nдохода /\nфункции",
        "economic": "Экономи-\nческая\nстатья",
        "name": "Наименование\nдоходов и расходов",
        "columns": ("2025 год,\nисполнение", "2026 год,\nуточнённый", "2027 год,\nпроект"),
        "revenue": "I. ДОХОДЫ", "expenditure": "II. РАСХОДЫ",
        "groups": {"11": "Налоговые доходы", "13": "Полученные официальные трансферты", "14": "Неналоговые доходы"},
        "revenue_total": "ВСЕГО ДОХОДОВ", "expenditure_total": "ВСЕГО РАСХОДОВ",
        "own": "в том числе собственные доходы", "transfers": "в том числе трансферты",
        "protected": "в том числе защищённые статьи", "capital": "в том числе капитальные вложения",
        "opening": "Остаток на начало года", "closing": "Остаток на конец года",
        "resources": "ИТОГО (доходы и остаток на начало года)",
        "uses": "ИТОГО (расходы и остаток на конец года)",
        "signatures": ("Глава айыл окмоту", "Заведующий ФЭО"),
    },
}
BUDGETS = ("2025-executed", "2026-revised", "2027-draft")


def ak_bulak_lines(sample, keys, section):
    """Lines of the budgets side by side: {(function or code, economic, name): [line or None, ...]} in the sample's order."""
    merged = {}
    for i, key in enumerate(keys):
        budget = next(b for b in sample["budgets"] if b["key"] == key)
        for line in budget["lines"]:
            if line["section"] == section:
                identity = (line.get("function") or line.get("code") or "", line.get("economic") or "", line["order"], line["name"]["ky"])
                merged.setdefault(identity, [None] * len(keys))[i] = line
    return dict(sorted(merged.items(), key=lambda item: item[0][2]))


def function_names(language):
    path = os.path.join(SAMPLES, "..", "classification", "function.csv")
    with open(path, encoding="utf-8", newline="") as file:
        return {row["code"]: row["name_" + language] for row in csv.DictReader(file)}


def ak_bulak(sample, language, keys):
    text, names, n = TEXT[language], function_names(language), len(keys)
    columns = [text["columns"][BUDGETS.index(k)] for k in keys]
    letters = [column_name(3 + i) for i in range(n)]
    sheet = Sheet(text["sheet"], [13, 11, 62] + [15] * n)
    width = 3 + n
    sheet.merge(sheet.add((text["annex"], "right"), height=32), 0, 1, width)
    sheet.merge(sheet.add((text["title"], "title"), height=34), 0, 1, width)
    sheet.merge(sheet.add((text["place"], "subtitle")), 0, 1, width)
    sheet.add(*([None] * (width - 1)), (text["unit"], "right"))
    row = sheet.add((text["codes"], "head"), (None, "head"), (text["name"], "head"), *[(c, "head") for c in columns], height=32)
    sheet.add((text["code"], "head"), (text["economic"], "head"), *([(None, "head")] * (n + 1)), height=48)
    sheet.merge(row, 0, 1, 2)
    for c in range(2, width):
        sheet.merge(row, c, 2, 1)
    sheet.add(*[(i + 1, "head") for i in range(width)])

    def amounts(lines):
        return [D(line["amount"]) if line else D(0) for line in lines]

    def add_sums(rows):
        return [sum(r[i] for r in rows) for i in range(n)] if rows else [D(0)] * n

    def total_row(code, name, values, formulas, bold=True, style=None):
        cells = [(Formula(f, v) if f else v, "numbold" if bold else "num") for f, v in zip(formulas, values)]
        return sheet.add((code or None, "codebold" if bold else "code"), (None, "code"), (name, style or ("namebold" if bold else "name")), *cells)

    def section_row(name):
        sheet.merge(sheet.add((name, "section"), *([(None, "section")] * (width - 1))), 0, 1, width)

    def item_rows(items, style):
        values = []
        for (code, economic, _, _), lines in items:
            line = next(l for l in lines if l)
            sheet.add((code, "code"), (economic or None, "code"), (line["name"][language], style),
                      *[(D(l["amount"]) if l else None, "num") for l in lines])
            values.append(amounts(lines))
        return values

    # revenue
    revenue = ak_bulak_lines(sample, keys, "revenue")
    section_row(text["revenue"])
    group_rows, group_sums, transfers = [], [], [D(0)] * n
    for group, name in text["groups"].items():
        items = [(k, v) for k, v in revenue.items() if k[0].startswith(group)]
        at = len(sheet.rows) + 1
        sums = add_sums([amounts(v) for _, v in items])
        total_row(group, name, sums, [f"SUM({c}{at + 1}:{c}{at + len(items)})" for c in letters])
        item_rows(items, "name1")
        group_rows.append(at)
        group_sums.append(sums)
        if group == "13":
            transfers = sums
    revenue_sums = add_sums(group_sums)
    revenue_at = total_row("", text["revenue_total"], revenue_sums, ["+".join(f"{c}{r}" for r in group_rows) for c in letters])
    total_row("", text["own"], [a - b for a, b in zip(revenue_sums, transfers)], [f"{c}{revenue_at}-{c}{group_rows[1]}" for c in letters], False, "memo")
    total_row("", text["transfers"], transfers, [f"{c}{group_rows[1]}" for c in letters], False, "memo")
    opening = amounts(next(iter(ak_bulak_lines(sample, keys, "financing").values())))
    opening_at = total_row("", text["opening"], opening, [None] * n)
    total_row("", text["resources"], [a + b for a, b in zip(revenue_sums, opening)], [f"{c}{revenue_at}+{c}{opening_at}" for c in letters])

    # expenditure
    expenditure = ak_bulak_lines(sample, keys, "expenditure")
    section_row(text["expenditure"])
    division_rows, division_sums = [], []
    for division in sorted({k[0][:3] for k in expenditure}, key=int):
        functions = sorted({k[0] for k in expenditure if k[0].startswith(division)})
        division_at = len(sheet.rows) + 1
        items_of = {f: [(k, v) for k, v in expenditure.items() if k[0] == f] for f in functions}
        sums_of = {f: add_sums([amounts(v) for _, v in items_of[f]]) for f in functions}
        function_at, at = {}, division_at + 1
        for f in functions:
            function_at[f] = at
            at += 1 + len(items_of[f])
        sums = add_sums(list(sums_of.values()))
        total_row(division, names[division], sums, ["+".join(f"{c}{function_at[f]}" for f in functions) for c in letters])
        for f in functions:
            start = total_row(f, names[f], sums_of[f], [f"SUM({c}{function_at[f] + 1}:{c}{function_at[f] + len(items_of[f])})" for c in letters], True, "name1")
            assert start == function_at[f]
            item_rows(items_of[f], "name2")
        division_rows.append(division_at)
        division_sums.append(sums)
    expenditure_sums = add_sums(division_sums)
    expenditure_at = total_row("", text["expenditure_total"], expenditure_sums, ["+".join(f"{c}{r}" for r in division_rows) for c in letters])
    for key, chosen in (("protected", lambda l: l["protected"]), ("capital", lambda l: l["economic"].startswith("31"))):
        values = [sum((D(l["amount"]) for l in (v[i] for v in expenditure.values()) if l and chosen(l)), D(0)) for i in range(n)]
        total_row("", text[key], values, [None] * n, False, "memo")
    closing = [D(next(b for b in sample["budgets"] if b["key"] == k)["closing_balance"]) for k in keys]
    assert [a + b for a, b in zip(revenue_sums, opening)] == [a + b for a, b in zip(expenditure_sums, closing)]
    closing_at = total_row("", text["closing"], closing, [None] * n)
    total_row("", text["uses"], [a + b for a, b in zip(expenditure_sums, closing)], [f"{c}{expenditure_at}+{c}{closing_at}" for c in letters])
    sheet.add()
    for name in text["signatures"]:
        sheet.add(None, None, (name, "plain"), ("________________", "plain"))
        sheet.add()
    return sheet, revenue, expenditure, revenue_sums, expenditure_sums, opening, closing


def expected_ak_bulak(result, keys):
    _, revenue, expenditure, r, e, o, c = result
    budgets = []
    for i, key in enumerate(keys):
        budgets.append({"year": int(key[:4]), "stage": key[5:],
                        "revenue_lines": sum(1 for v in revenue.values() if v[i]),
                        "expenditure_lines": sum(1 for v in expenditure.values() if v[i]),
                        "revenue": comma(r[i]).replace(",", "."), "expenditure": comma(e[i]).replace(",", "."),
                        "opening_balance": comma(o[i]).replace(",", "."), "closing_balance": comma(c[i]).replace(",", ".")})
    return budgets


def main():
    with open(os.path.join(SAMPLES, "aimak.json"), encoding="utf-8") as file:
        sample = json.load(file)
    alexandrovka()
    kara_kujur()
    kazan_kuigan()
    totals = function_economic()
    whole_som()
    full = ak_bulak(sample, "ky", BUDGETS)
    write_xlsx(os.path.join(SAMPLES, "ak-bulak-2027-draft.xlsx"), [full[0]])
    write_ods(os.path.join(HERE, "ak-bulak-2027-draft.ods"), [full[0]])
    russian = ak_bulak(sample, "ru", BUDGETS)
    write_xlsx(os.path.join(SAMPLES, "ak-bulak-2027-draft-ru.xlsx"), [russian[0]])
    simple = ak_bulak(sample, "ky", BUDGETS[2:])
    write_xlsx(os.path.join(SAMPLES, "ak-bulak-2027-draft-simple.xlsx"), [simple[0]])

    def one(year, stage, revenue_lines=0, revenue="0.0", expenditure_lines=0, expenditure="0.0"):
        return {"year": year, "stage": stage, "revenue_lines": revenue_lines, "expenditure_lines": expenditure_lines,
                "revenue": revenue, "expenditure": expenditure}

    alex = {"unit": "thousand-som", "header_rows": [4], "budgets": [one(2020, "approved", 17, "21689.4")],
            "gaps": [{"cell": "C24", "name": "бардык кирешелер", "stated": "20868.5", "computed": "21689.4", "difference": "-820.9"}]}
    kazan = {"unit": "thousand-som", "header_rows": [3], "budgets": [one(2022, None, 4, "5453.6")], "gaps": []}
    plan, done = (comma(t).replace(",", ".") for t in totals)
    lines = sum(len(items) for _, _, items in EXECUTION)
    som = sum(amount for _, _, amount in WHOLE_SOM)
    expected = {
        "note": "Amounts are thousand som; difference is stated minus computed. stage null: the sheet does not say.",
        "files": {
            "alexandrovka-2020.xlsx": alex, "alexandrovka-2020.ods": alex, "alexandrovka-2020.csv": alex,
            "kara-kujur-2021-2023.xlsx": {
                "unit": "thousand-som", "header_rows": [3, 4],
                "budgets": [one(2021, "forecast", 2, "8554.4"), one(2022, "forecast", 2, "8598.6"), one(2023, "forecast", 2, "8600.4")],
                "gaps": [{"cell": "D7", "name": "Бардыгы", "stated": "85986.0", "computed": "8598.6", "difference": "77387.4"}],
                "empty_totals": ["E7"]},
            "kazan-kuigan-2022.xlsx": kazan, "kazan-kuigan-2022.ods": kazan,
            "expenditure-function-economic.xlsx": {
                "unit": "thousand-som", "header_rows": [4, 5],
                "budgets": [one(2025, "revised", expenditure_lines=lines, expenditure=plan),
                            one(2025, "executed", expenditure_lines=lines, expenditure=done)], "gaps": []},
            "whole-som.csv": {"unit": "som", "header_rows": [3], "encoding": "windows-1251", "separator": ";",
                              "budgets": [one(2026, "approved", len(WHOLE_SOM), f"{D(som) / 1000:.2f}")], "gaps": []},
            "ak-bulak-2027-draft.ods": {"unit": "thousand-som", "header_rows": [5, 6], "budgets": expected_ak_bulak(full, BUDGETS), "gaps": []},
            "../../../resources/samples/ak-bulak-2027-draft.xlsx": {"unit": "thousand-som", "header_rows": [5, 6], "budgets": expected_ak_bulak(full, BUDGETS), "gaps": []},
            "../../../resources/samples/ak-bulak-2027-draft-ru.xlsx": {"unit": "thousand-som", "header_rows": [5, 6], "budgets": expected_ak_bulak(russian, BUDGETS), "gaps": []},
            "../../../resources/samples/ak-bulak-2027-draft-simple.xlsx": {"unit": "thousand-som", "header_rows": [5, 6], "budgets": expected_ak_bulak(simple, BUDGETS[2:]), "gaps": []},
        }}
    with open(os.path.join(HERE, "expected.json"), "w", encoding="utf-8") as file:
        json.dump(expected, file, ensure_ascii=False, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
