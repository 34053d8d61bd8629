// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Places.h"
#include "tests/support/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <stdexcept>

namespace eldin::test {

namespace {

QDir root()
{
    return QDir(eldin::test::sourcePath({}));
}

qsizetype lineEnd(const QString &text, qsizetype from)
{
    const qsizetype end = text.indexOf(u'\n', from);
    return end < 0 ? text.size() : end;
}

/// The end of a quoted literal that begins at `from`, behind its closing mark.
qsizetype quotedEnd(const QString &text, qsizetype from)
{
    const QChar mark = text[from];
    qsizetype i = from + 1;
    while (i < text.size() && text[i] != mark)
        i += text[i] == u'\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

} // namespace

QStringList sourceFiles()
{
    QStringList files = root().entryList(QDir::Files | QDir::Hidden);
    for (const char *folder : {"core", "app", "ui", "translations", "resources", "tests", ".ci"}) {
        QDirIterator below(root().filePath(QString::fromLatin1(folder)), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (below.hasNext())
            files += root().relativeFilePath(below.next());
    }
    files.removeIf([](const QString &file) {
        return file == u".git" || file.endsWith(u".log") || file.contains(u"__pycache__");
    });
    files.sort();
    return files;
}

QStringList sourceFiles(const QString &folder, const QStringList &endings)
{
    QStringList files = sourceFiles();
    files.removeIf([&](const QString &file) {
        if (!folder.isEmpty() && !file.startsWith(folder + u'/'))
            return true;
        for (const QString &ending : endings) {
            if (file.endsWith(ending))
                return false;
        }
        return true;
    });
    return files;
}

QByteArray readSource(const QString &file)
{
    QFile opened(root().filePath(file));
    if (!opened.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + file.toStdString());
    return opened.readAll();
}

QStringList includesOf(const QString &file)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*(?:\"([^\"]+)\"|(<[^>]+>))"),
                                            QRegularExpression::MultilineOption);
    QStringList result;
    const QString text = QString::fromUtf8(readSource(file));
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += match.captured(1) + match.captured(2);
    }
    return result;
}

CppText cppText(const QString &source)
{
    CppText text;
    for (qsizetype i = 0; i < source.size();) {
        const QStringView rest = QStringView(source).sliced(i);
        if (rest.startsWith(u"//")) {
            i = lineEnd(source, i);
        } else if (rest.startsWith(u"/*")) {
            const qsizetype end = source.indexOf(u"*/", i + 2);
            i = end < 0 ? source.size() : end + 2;
        } else if (rest.startsWith(u"R\"")) {
            const qsizetype open = source.indexOf(u'(', i);
            const QString close = u')' + source.mid(i + 2, open - i - 2) + u'"';
            const qsizetype end = source.indexOf(close, open);
            text.literals += source.mid(open + 1, end - open - 1);
            text.code += QStringLiteral("\"\"");
            i = end + close.size();
        } else if (rest.front() == u'"') {
            const qsizetype end = quotedEnd(source, i);
            text.literals += source.mid(i + 1, end - i - 2);
            text.code += QStringLiteral("\"\"");
            i = end;
        } else if (rest.front() == u'\'' && !(i > 0 && source[i - 1].isDigit())) { // 10'000 is no literal
            i = quotedEnd(source, i);
            text.code += QStringLiteral("''");
        } else {
            text.code += source[i++];
        }
    }
    return text;
}

} // namespace eldin::test
