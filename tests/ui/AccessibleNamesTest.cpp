// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader would say of every page, panel and dialog: nothing that takes the focus is without a name.
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/ChatImport.h"
#include "ui/budget/ImportDialog.h"
#include "ui/budget/ImportSource.h"
#include "ui/live/RecordingsDialog.h"
#include "ui/papers/CorrectionsDialog.h"
#include "ui/remarks/ChatPlanDialog.h"
#include "ui/shell/AttachmentView.h"
#include "ui/shell/EraseDialog.h"
#include "ui/shell/LeadDialog.h"
#include "ui/shell/LettersDialog.h"
#include "ui/shell/Page.h"
#include "ui/shell/Pages.h"
#include "ui/shell/RecordPlanDialog.h"
#include "ui/widgets/Segments.h"
#include "ui/shell/Workspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// Parts of a field that speak through it, and what Qt makes for itself.
bool isInside(const QWidget *widget)
{
    if (widget->objectName().startsWith(u"qt_") || widget->inherits("QMenu") || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton"))
        return true;
    for (const QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        for (const char *field : {"QComboBox", "QAbstractSpinBox", "QLineEdit", "QMenu"}) {
            if (parent->inherits(field))
                return true;
        }
        if (parent->inherits("QAbstractScrollArea") && widget->inherits("QScrollBar"))
            return true;
    }
    return false;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name).trimmed();
}

QString placeOf(const QWidget *widget)
{
    QStringList way;
    for (const QWidget *each = widget; each != nullptr && !each->isWindow(); each = each->parentWidget())
        way.prepend(QString::fromLatin1(each->metaObject()->className()).section(QStringLiteral("::"), -1) + (each->objectName().isEmpty() ? QString() : u'#' + each->objectName()));
    return way.mid(std::max<qsizetype>(0, way.size() - 4)).join(QStringLiteral(" > "));
}

/// Columns that are shown and say nothing of what stands in them.
QStringList namelessColumns(const QHeaderView *header)
{
    QStringList found;
    const QAbstractItemModel *model = header->model();
    for (int section = 0; model != nullptr && section < header->count(); ++section) {
        if (header->isSectionHidden(section))
            continue;
        const auto said = [&](int role) { return model->headerData(section, header->orientation(), role).toString().trimmed(); };
        if (said(Qt::DisplayRole).isEmpty() && said(Qt::AccessibleTextRole).isEmpty())
            found += QStringLiteral("column %1").arg(section + 1);
    }
    return found;
}

/// Rows of a list that are painted and cannot be read aloud.
QStringList silentRows(const QAbstractItemView *view)
{
    QStringList found;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model != nullptr && row < std::min(model->rowCount(view->rootIndex()), 5); ++row) {
        bool isSaid = false;
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view->rootIndex());
            isSaid = isSaid || !index.data(Qt::AccessibleTextRole).toString().isEmpty() || !index.data(Qt::DisplayRole).toString().isEmpty();
        }
        if (!isSaid)
            found += QStringLiteral("row %1").arg(row + 1);
    }
    return found;
}

/// What paints a picture by itself, and is none of Qt's.
bool isPicture(const QWidget *widget)
{
    const QString name = QString::fromLatin1(widget->metaObject()->className());
    return name.startsWith(u"eldin::") && (name.endsWith(u"Chart") || name.endsWith(u"Bar") || name.endsWith(u"PictureView") || name.endsWith(u"Canvas") || name.endsWith(u"Timeline"))
        && widget->findChildren<QWidget *>().isEmpty();
}

/// It gets its words when it is shown, from what it shows then.
bool isAwaited(const QWidget *widget)
{
    const bool isPutAway = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
    const bool isOfContent = isPicture(widget) || widget->inherits("eldin::ui::PictureView") || widget->inherits("QAbstractItemView") || widget->inherits("QLabel")
        || widget->objectName() == u"emptyButton";
    return isPutAway || (!widget->isVisible() && isOfContent);
}

/// Everything below a widget that a screen reader could not name, also in panels that are not open at the moment.
QStringList namelessIn(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (isInside(widget) || isAwaited(widget))
            continue;
        const bool isFocused = (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->inherits("QScrollArea") && widget->focusProxy() == nullptr;
        const bool isControl = qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QAbstractItemView *>(widget) != nullptr;
        if ((isFocused || isControl || isPicture(widget)) && nameOf(widget).isEmpty())
            found += placeOf(widget);
        QStringList parts;
        if (const auto *table = qobject_cast<QTableView *>(widget); table != nullptr && !table->horizontalHeader()->isHidden())
            parts += namelessColumns(table->horizontalHeader());
        if (const auto *tree = qobject_cast<QTreeView *>(widget); tree != nullptr && !tree->isHeaderHidden())
            parts += namelessColumns(tree->header());
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view != nullptr)
            parts += silentRows(view);
        if (!parts.isEmpty())
            found += placeOf(widget) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
    found.removeDuplicates();
    return found;
}

void checkNames(QWidget *root, const QString &where)
{
    const QStringList nameless = namelessIn(root);
    INFO(where.toStdString() << ":\n" << nameless.join(u'\n').toStdString());
    CHECK(nameless.isEmpty());
}

/// The page as it opens, and each of the views that its switches turn to.
void checkViews(QWidget *page, const QString &where)
{
    checkNames(page, where);
    for (const Segments *segments : page->findChildren<Segments *>()) {
        for (QAbstractButton *each : segments->findChildren<QAbstractButton *>()) {
            if (!each->isVisible() || each->isChecked())
                continue;
            each->click();
            settle();
            checkNames(page, where + QStringLiteral(", ") + each->text());
        }
    }
}

} // namespace

TEST_CASE("everything on every page has a name to be read aloud, shown or not yet", "[ui][accessibility]")
{
    for (const core::Language language : {core::Language::Kyrgyz, core::Language::Russian, core::Language::English}) {
        TestWindow window(language);
        checkNames(window.operator->(), QStringLiteral("start"));
        window.openSample();
        for (const PageKey key : {PageKey::Overview, PageKey::Budget, PageKey::Preparation, PageKey::Meeting, PageKey::Remarks, PageKey::Responses, PageKey::Papers, PageKey::Share}) {
            window.view().showPage(key);
            settle();
            checkViews(window.view().page(key), pageName(key));
        }
        checkNames(window.operator->(), QStringLiteral("window"));
    }
}

TEST_CASE("everything that opens beside the entry line has a name to be read aloud", "[ui][accessibility]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Meeting);
    settle();
    auto *page = window.view().page(PageKey::Meeting);
    auto *text = window.find<QWidget>("entryText");
    struct Panel
    {
        char key;
        Qt::KeyboardModifiers more;
        const char *name;
    };
    const Panel panels[] {{'B', Qt::ShiftModifier, "slipStrip"}, {'O', Qt::NoModifier, "votePanel"}, {'M', Qt::ShiftModifier, "whatIfPanel"}, {'W', Qt::NoModifier, "projectorPanel"},
                          {'R', Qt::NoModifier, "registerPanel"}, {'B', Qt::NoModifier, "queueAdd"}, {'T', Qt::NoModifier, "mirrorBack"}, {'I', Qt::NoModifier, "headGrid"},
                          {'R', Qt::ShiftModifier, "registeredView"}};
    // With its suggestions and what is like it, then in the record: what-if is asked about a remark.
    text->setFocus();
    typeRussian(text, QStringLiteral("Суу тутугу керек, 500 мин сом"));
    settle();
    checkViews(page, QStringLiteral("entryText"));
    QTest::keyClick(text, Qt::Key_Return);
    settle();
    for (const auto &[key, more, name] : panels) {
        text->setFocus();
        pressCtrl(text, key, more);
        settle();
        INFO(name);
        REQUIRE(window.find<QWidget>(name)->isVisible());
        checkViews(page, QString::fromLatin1(name));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        window.view().showPage(PageKey::Meeting);
        settle();
    }
}

TEST_CASE("everything in every dialog has a name to be read aloud", "[ui][accessibility]")
{
    TestWindow window;
    window.openSample();
    Workspace &workspace = window.view().workspace();
    const core::Stores &stores = window.document().stores();
    const auto hearing = stores.hearings.all().front().id;
    const auto remark = stores.remarks.ofHearing(hearing).front().id;
    const auto look = [](QDialog &dialog) {
        dialog.show();
        settle();
        checkNames(&dialog, QString::fromLatin1(dialog.metaObject()->className()));
        CHECK_FALSE(dialog.windowTitle().isEmpty());
    };
    LeadDialog lead(workspace, remark, nullptr);
    look(lead);
    RecordingsDialog recordings(workspace, workspace.meetingId(), nullptr);
    look(recordings);
    CorrectionsDialog corrections(workspace, hearing, nullptr);
    look(corrections);
    LettersDialog letters({{QStringLiteral("бекитуу"), QStringLiteral("бекитүү"), 2, true}}, nullptr);
    look(letters);
    RecordPlanDialog plan(QStringLiteral("Катышуучулар"), QStringLiteral("Алар ушул жыйынга катталат: 10.12.2026, Ак-Булак."), {3, 2, 1}, {{QStringLiteral("B4"), core::Severity::Error, QStringLiteral("empty"), {}}}, nullptr);
    look(plan);
    core::HeldOfPerson held;
    held.name = QStringLiteral("Асанова Гүлнара");
    EraseDialog erase(held, {{QStringLiteral("remark_text"), {}, QStringLiteral("1-4")}}, {QStringLiteral("угуу-2026.eldin")}, nullptr);
    look(erase);
    core::Attachment picture;
    picture.name = QStringLiteral("тизме.png");
    picture.mediaType = QStringLiteral("image/png");
    QImage(8, 8, QImage::Format_RGB32).save(window.pathOf(picture.name));
    AttachmentView view(picture, window.pathOf(picture.name), nullptr);
    look(view);
    core::ChatPlan chat;
    chat.candidates.resize(2);
    for (core::ChatCandidate &candidate : chat.candidates)
        candidate.entry.origin.emplace().sentAt = window.clock().wallTime();
    ChatPlanDialog messages(workspace, QStringLiteral("чат.txt"), chat, nullptr);
    look(messages);
    QFile sheet(window.pathOf(QStringLiteral("бюджет.csv")));
    REQUIRE(sheet.open(QIODevice::WriteOnly));
    sheet.write("Код;Аталышы;2027\n70412;Башкы катчылык;1200\n7063;Суу менен камсыздоо;800\n;Бардыгы;2000\n");
    sheet.close();
    ImportDialog import(workspace, {sheet.fileName(), {}}, nullptr);
    const auto *button = import.findChild<QAbstractButton *>(QStringLiteral("importNow"));
    REQUIRE(button != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return button->text() != ImportDialog::tr("Reading…"); }, 10'000));
    look(import);
}
