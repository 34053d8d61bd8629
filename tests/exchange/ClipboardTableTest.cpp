// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ClipboardTable.h"
#include "tests/support/Printing.h"

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

Sheet pasted(const char *html, const QString &plain = {})
{
    const auto sheet = clipboardTable(QByteArray(html), plain);
    REQUIRE(sheet.has_value());
    CHECK(sheet->format == u"clipboard");
    return *sheet;
}

/// Kind and text of a cell, e.g. `N:12.5`; empty where there is none.
QString at(const Sheet &sheet, std::uint32_t row, std::uint32_t column)
{
    const SheetCell *cell = sheet.at(row, column);
    if (cell == nullptr)
        return {};
    const char letters[] = {'T', 'N', 'D', 'B', 'E', '?'};
    return QChar::fromLatin1(letters[static_cast<int>(cell->kind)]) + QStringLiteral(":") + cell->text;
}

const char kExcel[] = R"html(Version:1.0
StartHTML:0000000105
EndHTML:0000003019
StartFragment:0000001141
EndFragment:0000002967

<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\,";
	mso-displayed-thousand-separator:" ";}
.xl65
	{mso-number-format:"\#\,\#\#0\.0";}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=396 style='border-collapse:
 collapse;width:297pt'>
<!--StartFragment-->
 <col width=64 style='width:48pt'>
 <col width=268 style='mso-width-source:userset;mso-width-alt:9801;width:201pt'>
 <col width=64 style='display:none;mso-width-source:userset'>
 <tr height=20 style='height:15.0pt'>
  <td rowspan=2 height=40 class=xl67 width=64 style='height:30.0pt;width:48pt'>Код</td>
  <td colspan=2 class=xl68 width=332 style='width:249pt'>2027-жылга<br>
    долбоор, миң сом</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl66 style='height:15.0pt'>Аталышы</td>
  <td class=xl66>Сумма</td>
 </tr>
 <tr height=20 style='height:15.0pt;display:none'>
  <td height=20 class=xl66 style='height:15.0pt'>01</td>
  <td class=xl66><span style='mso-spacerun:yes'>  </span>Жер салыгы &quot;негизги&quot; &amp; башка</td>
  <td class=xl65 align=right>78&nbsp;615,2</td>
 </tr>
 <tr height=40 style='height:30.0pt;mso-xlrowspan:2'>
  <td height=40 colspan=3 style='height:30.0pt;mso-ignore:colspan'></td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl66 style='height:15.0pt'>&nbsp;</td>
  <td class=xl66>Бардыгы</td>
  <td class=xl65 align=right>#REF!</td>
 </tr>
<!--EndFragment-->
</table>
</body>
</html>)html";

} // namespace

TEST_CASE("a table copied from Excel is laid out as it was there", "[exchange][clipboard]")
{
    const Sheet sheet = pasted(kExcel);
    CHECK(at(sheet, 0, 0) == u"T:Код");
    CHECK(at(sheet, 0, 1) == u"T:2027-жылга\nдолбоор, миң сом");
    CHECK(at(sheet, 1, 1) == u"T:Аталышы");
    CHECK(at(sheet, 1, 2) == u"T:Сумма");
    CHECK(at(sheet, 2, 0) == u"T:01");
    CHECK(at(sheet, 2, 1) == u"T:Жер салыгы \"негизги\" & башка");
    CHECK(at(sheet, 2, 2) == u"T:78\u00A0615,2");
    CHECK(at(sheet, 5, 0).isEmpty());
    CHECK(at(sheet, 5, 1) == u"T:Бардыгы");
    CHECK(at(sheet, 5, 2) == u"E:#REF!");
    CHECK(sheet.rows == 6);
    CHECK(sheet.merges == std::vector<Merge> {{0, 0, 1, 0}, {0, 1, 0, 2}});
    CHECK(sheet.hiddenRows == std::set<std::uint32_t> {2});
    CHECK(sheet.hiddenColumns == std::set<std::uint32_t> {2});
}

TEST_CASE("exact numbers beside the shown ones are taken, dates and codes are not", "[exchange][clipboard]")
{
    // As Excel 2003 writes it.
    const Sheet sheet = pasted(R"html(<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table x:str>
 <tr><td x:num="602848.2999999999">602 848,3</td><td x:num>5</td><td class=xl24 x:num="38718">01.01.2006</td>
  <td x:num="1">01</td><td x:num="0.731">73%</td><td x:num="-1234.5">(1 234,50)</td><td x:num="12">####</td>
  <td x:num="0">-</td><td x:bool="TRUE">TRUE</td><td x:err="#N/A">#Н/Д</td><td x:str="'#REF!">#REF!</td>
  <td x:num="5" x:fmla="=2+3">9</td></tr></table>)html");
    CHECK(at(sheet, 0, 0) == u"N:602848.2999999999");
    CHECK(at(sheet, 0, 1) == u"T:5");
    CHECK(at(sheet, 0, 2) == u"T:01.01.2006");
    CHECK(at(sheet, 0, 3) == u"T:01");
    CHECK(at(sheet, 0, 4) == u"N:0.731");
    CHECK(at(sheet, 0, 5) == u"N:-1234.5");
    CHECK(at(sheet, 0, 6) == u"N:12");
    CHECK(at(sheet, 0, 7) == u"N:0");
    CHECK(at(sheet, 0, 8) == u"T:TRUE");
    CHECK(at(sheet, 0, 9) == u"E:#N/A");
    CHECK(at(sheet, 0, 10) == u"T:#REF!");
    CHECK(at(sheet, 0, 11) == u"T:9"); // what is seen and what is hidden disagree
}

TEST_CASE("a table copied from LibreOffice gives its exact numbers", "[exchange][clipboard]")
{
    const Sheet sheet = pasted(R"html(<!DOCTYPE html>
<html><head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title>Бюджет</title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">td { font-size:x-small }</style>
</head><body>
<table cellspacing="0" border="0">
	<colgroup width="85"></colgroup>
	<colgroup span="2" width="99"></colgroup>
	<tr>
		<td colspan=2 rowspan=2 height="34" align="left" valign=middle><b><font face="Liberation Sans">Аталышы</font></b></td>
		<td align="right" valign=bottom sdval="78615.2" sdnum="1049;0;#,##0.00"><font color="#000000">78 615,20</font></td>
	</tr>
	<tr>
		<td align="right" sdval="46366" sdnum="1033;0;DD.MM.YYYY">10.12.2026</td>
	</tr>
	<tr>
		<td sdval="1" sdnum="1049;0;00">01</td>
		<td sdval="74957.7" sdnum="1049;0;#,##0,">75</td>
		<td sdval="46366" sdnum="1049;0;ДД.ММ.ГГГГ">10.12.2026</td>
	</tr>
	<tr>
		<td align="left"><br></td>
		<td align="left">биринчи<br>экинчи</td>
		<td sdval="1200" sdnum="1049;">1200</td>
	</tr>
</table>
</body></html>)html");
    CHECK(at(sheet, 0, 0) == u"T:Аталышы");
    CHECK(at(sheet, 0, 2) == u"N:78615.2");
    CHECK(at(sheet, 1, 2) == u"D:2026-12-10");
    CHECK(at(sheet, 2, 0) == u"T:01");
    CHECK(at(sheet, 2, 1) == u"N:74957.7");
    CHECK(at(sheet, 2, 2) == u"T:10.12.2026");
    CHECK(at(sheet, 3, 0).isEmpty());
    CHECK(at(sheet, 3, 1) == u"T:биринчи\nэкинчи");
    CHECK(at(sheet, 3, 2) == u"N:1200");
    CHECK(sheet.merges == std::vector<Merge> {{0, 0, 1, 1}});
}

TEST_CASE("a table copied from Word comes with the paragraphs around it", "[exchange][clipboard]")
{
    const Sheet sheet = pasted(R"html(<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
</head><body lang=RU style='tab-interval:35.4pt'>
<!--StartFragment-->
<p class=MsoNormal align=right><span lang=KY>миң
сом<o:p></o:p></span></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=208 rowspan=2 valign=top style='width:155.8pt'>
  <p class=MsoNormal><span lang=KY>Код<o:p></o:p></span></p>
  </td>
  <td width=208 valign=top>
  <p class=MsoNormal>Аталышы</p>
  <p class=MsoNormal>жана түрү</p>
  </td>
  <![if !supportMisalignedRows]>
  <td style='border:none' width=0><p class=MsoNormal>&nbsp;</td>
  <![endif]>
 </tr>
 <tr>
  <td><p class=MsoNormal><del cite="mailto:x" datetime="2026-11-01T10:00">100<o:p></o:p></del><ins>200,5</ins></p></td>
 </tr>
 <tr><td><p>тышы<table><tr><td>ичи</td><td>эки</td></tr></table></td><td>жанында
</table>
<p>Аягы &mdash; соңу</p>
<!--EndFragment-->
</body></html>)html");
    CHECK(at(sheet, 0, 0) == u"T:миң сом");
    CHECK(at(sheet, 1, 0) == u"T:Код");
    CHECK(at(sheet, 1, 1) == u"T:Аталышы\nжана түрү");
    CHECK(at(sheet, 2, 1) == u"T:200,5");
    CHECK(at(sheet, 3, 0) == u"T:тышы\nичи\nэки");
    CHECK(at(sheet, 3, 1) == u"T:жанында");
    CHECK(at(sheet, 4, 0) == u"T:Аягы — соңу");
    CHECK(sheet.merges == std::vector<Merge> {{1, 0, 2, 0}});
}

TEST_CASE("without a table in the HTML the plain text is taken", "[exchange][clipboard]")
{
    const QString plain = QStringLiteral("Код\tАталышы\tСумма\r\n01\t\"биринчи\nэкинчи\"\t78 615,2\r\n") + QChar(u'\0');
    for (const char *html : {"", "<p>Код Аталышы</p>", "Version:0.9 cut", "<table></table>"}) {
        const Sheet sheet = pasted(html, plain);
        CHECK(at(sheet, 0, 2) == u"T:Сумма");
        CHECK(at(sheet, 1, 0) == u"T:01");
        CHECK(at(sheet, 1, 1) == u"T:биринчи\nэкинчи");
        CHECK(at(sheet, 1, 2) == u"T:78 615,2");
        CHECK(sheet.rows == 2);
    }
    CHECK_FALSE(clipboardTable({}, {}).has_value());
    CHECK_FALSE(clipboardTable("<table><tr><td>&nbsp;</table>", QStringLiteral("\r\n")).has_value());
    CHECK(pasted("", QStringLiteral("салык;5")).columns == 1); // only a tab divides
}

TEST_CASE("sloppy HTML is what it looks like", "[exchange][clipboard]")
{
    const Sheet sheet = pasted("text < 5 &unknown; &amp &#1198;&#x4AE; <TABLE><TR><TD CLASS=a b='c' d>1<TD>2</TR><tr><th>3 < 4"
                               "<td colspan=0 rowspan=x>&lt;b&gt;<td colspan=-2>5</table><td>lost");
    CHECK(at(sheet, 0, 0) == u"T:text < 5 &unknown; &amp ҮҮ");
    CHECK(at(sheet, 1, 0) == u"T:1");
    CHECK(at(sheet, 1, 1) == u"T:2");
    CHECK(at(sheet, 2, 0) == u"T:3 < 4");
    CHECK(at(sheet, 2, 1) == u"T:<b>");
    CHECK(at(sheet, 2, 2) == u"T:5");
    CHECK(at(pasted("<table><tr><td a='unclosed>1</table>", QStringLiteral("x")), 0, 0) == u"T:x");
    QByteArray wide("\xFF\xFE");
    for (const QChar c : QStringLiteral("<table><tr><td>Ңөү</td></tr></table>"))
        wide.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
    CHECK(at(*clipboardTable(wide, {}), 0, 0) == u"T:Ңөү");
    const Sheet lost = pasted("<table><tr><td>Ысык-К?л</td></tr></table>");
    REQUIRE(lost.problems.size() == 1);
    CHECK(lost.problems[0].code == u"lossy-kyrgyz");
}

TEST_CASE("cells below a tall one move aside", "[exchange][clipboard]")
{
    const Sheet sheet = pasted("<table><tr><td rowspan=3>a<td>b<td rowspan=2 colspan=2>c<td>d<tr><td>e<td>f<tr><td>g<td>h<td>i"
                               "<tr><td>j</table>");
    CHECK(at(sheet, 0, 4) == u"T:d");
    CHECK(at(sheet, 1, 1) == u"T:e");
    CHECK(at(sheet, 1, 4) == u"T:f");
    CHECK(at(sheet, 2, 1) == u"T:g");
    CHECK(at(sheet, 2, 3) == u"T:i");
    CHECK(at(sheet, 3, 0) == u"T:j");
}

TEST_CASE("what is pasted is bounded", "[exchange][clipboard]")
{
    const auto refusal = [](const QByteArray &html, const ReadLimits &limits = {}) {
        try {
            static_cast<void>(clipboardTable(html, QStringLiteral("x"), limits));
        } catch (const Error &error) {
            return codeName(error.code()) + u' ' + error.detail();
        }
        return QStringLiteral("none");
    };
    const auto repeated = [](const char *what, int times) { return QByteArray(what).repeated(times); };
    CHECK(refusal("<table><tr><td colspan=99999>a<td>b</table>") == u"file-over-limit columns");
    CHECK(refusal("<table><tr>" + repeated("<td>", 20000) + "</table>") == u"file-over-limit columns");
    CHECK(refusal("<table><tr style='mso-xlrowspan:9999999'><td>a<tr><td>b</table>") == u"file-over-limit rows");
    CHECK(refusal("<table>" + repeated("<tr><td rowspan=65534 colspan=16384>", 3) + "</table>") == u"file-over-limit columns");
    CHECK(refusal("<table><tr><td>" + QByteArray(2 << 20, 'a') + "</table>") == u"file-over-limit text");
    ReadLimits few;
    few.cells = 5;
    CHECK(refusal("<table><tr>" + repeated("<td>a", 10) + "</table>", few) == u"file-over-limit cells");
    few = {};
    few.merges = 5;
    CHECK(refusal("<table><tr>" + repeated("<td colspan=2>a", 10) + "</table>", few) == u"file-over-limit merges");
    few = {};
    few.fileBytes = 10;
    CHECK(refusal("<table><tr><td>a</table>", few) == u"file-over-limit file");
    // Nothing takes more than time in proportion to its length.
    for (const char *part : {"<", "<table>", "<a '", "<!--", "&", "<td", "<a b=c ", "</", "<style>", "<del>", "&#"})
        CHECK(refusal(repeated(part, 300'000)) == u"none");
}
