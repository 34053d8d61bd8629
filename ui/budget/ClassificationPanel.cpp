// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ClassificationPanel.h"

#include "core/service/ClassificationImport.h"
#include "core/service/ClassificationService.h"
#include "ui/budget/CodeFilter.h"
#include "ui/shell/RecordImport.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Segments.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace eldin::ui {

namespace {

enum Columns { Code, Parent, Kyrgyz, Russian, English, From, To, Verified };

constexpr int kNarrow = 1000;

/// What budgets are made of stands first.
const std::vector<core::ClassificationKind> &kinds()
{
    static const std::vector<core::ClassificationKind> all = [] {
        std::vector<core::ClassificationKind> result {core::ClassificationKind::Function, core::ClassificationKind::Economic};
        for (const auto &[kind, code] : core::Codes<core::ClassificationKind>::list) {
            if (kind != result[0] && kind != result[1])
                result.push_back(kind);
        }
        return result;
    }();
    return all;
}

QString kindName(core::ClassificationKind kind)
{
    const QString code = core::codeOf(kind);
    if (code == u"function")
        return ClassificationPanel::tr("Functions");
    if (code == u"economic")
        return ClassificationPanel::tr("Items");
    if (code == u"revenue")
        return ClassificationPanel::tr("Revenue");
    if (code == u"institution")
        return ClassificationPanel::tr("Institutions");
    return code == u"role" ? ClassificationPanel::tr("Roles") : ClassificationPanel::tr("Age groups");
}

/// The first free number behind the code; where the code is no number, "1" and so on.
QString nextFreeCode(const QString &code, const core::CodeTable &taken)
{
    bool number = false;
    qulonglong next = code.toULongLong(&number);
    if (!number)
        next = 0;
    QString candidate;
    do {
        candidate = QString::number(++next);
    } while (taken.contains(candidate));
    return candidate;
}

} // namespace

ClassificationPanel::ClassificationPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kinds(new Segments(static_cast<int>(kinds().size())))
    , m_words(new QLineEdit)
    , m_import(new QPushButton)
    , m_model(new RecordsModel<core::ClassificationItem>(
          workspace, {QStringLiteral("classification")}, [this] { return m_workspace.stores().classification.ofKind(kind()); },
          [this](const core::ClassificationItem &item) { core::ClassificationService(m_workspace.document()).edit(item); }, this))
    , m_filter(new CodeFilter(*m_model, this))
    , m_table(new RecordTable(QStringLiteral("tag")))
    , m_importer(new RecordImport(workspace, this))
{
    setObjectName(QStringLiteral("classificationPanel"));
    m_kinds->setObjectName(QStringLiteral("codeKinds"));
    m_words->setObjectName(QStringLiteral("findCode"));
    m_words->setClearButtonEnabled(true);
    m_import->setObjectName(QStringLiteral("importCodes"));
    m_import->setProperty("kind", QStringLiteral("quiet"));
    m_import->setIcon(lineIcon(QStringLiteral("file-spreadsheet"), Token::Accent));
    m_table->setObjectName(QStringLiteral("codes"));
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_kinds);
    bar->addStretch(1);
    bar->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);

    connect(m_kinds, &Segments::changed, this, [this] { m_workspace.runner().run([this] { refresh(); }); });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        showWords();
    });
    connect(m_import, &QPushButton::clicked, this, &ClassificationPanel::import);
    connect(m_table, &RecordTable::addRequested, this, &ClassificationPanel::add);
    connect(m_table, &RecordTable::removeRequested, this, &ClassificationPanel::remove);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_words, [this] { m_words->setFocus(); });
    addAction(find);
}

ClassificationPanel::~ClassificationPanel() = default;

core::ClassificationKind ClassificationPanel::kind() const
{
    return kinds()[static_cast<std::size_t>(m_kinds->current())];
}

const core::ClassificationItem &ClassificationPanel::at(int row) const
{
    return m_model->row(m_filter->mapToSource(m_filter->index(row, 0)).row());
}

void ClassificationPanel::retranslate()
{
    QStringList names;
    for (const core::ClassificationKind each : kinds())
        names += kindName(each);
    m_kinds->setTexts(names);
    m_kinds->setAccessibleName(tr("Which codes are shown"));
    m_words->setPlaceholderText(tr("Find a code or words of its name (Ctrl+F)"));
    m_words->setAccessibleName(tr("Find a code"));
    m_import->setText(tr("Import a list…"));
    m_import->setToolTip(tr("An official list from Excel or a text file: code, names, years of validity"));
    setColumns();
    showWords();
}

void ClassificationPanel::setColumns()
{
    using core::ClassificationItem;
    using Item = const ClassificationItem &;
    const auto text = [](QString title, QString ClassificationItem::*member) {
        return Column<ClassificationItem> {[title] { return title; }, [member](Item item) { return item.*member; }, {},
                                           [member](ClassificationItem &item, const QVariant &value) {
                                               item.*member = value.toString().simplified();
                                               return true;
                                           }};
    };
    const auto name = [](QString title, core::Language language) {
        return Column<ClassificationItem> {[title] { return title; }, [language](Item item) { return item.name.of(language); }, {},
                                           [language](ClassificationItem &item, const QVariant &value) {
                                               item.name.of(language) = value.toString().simplified();
                                               return true;
                                           }};
    };
    const auto year = [](QString title, int ClassificationItem::*member) {
        return Column<ClassificationItem> {[title] { return title; },
                                           [member](Item item) { return item.*member == 0 ? QString() : QString::number(item.*member); }, {},
                                           [member](ClassificationItem &item, const QVariant &value) {
                                               bool number = true;
                                               const QString typed = value.toString().trimmed();
                                               item.*member = typed.isEmpty() ? 0 : typed.toInt(&number);
                                               return number;
                                           }, {}, true};
    };
    Column<ClassificationItem> verified {[] { return tr("Verified"); }, [](Item) { return QString(); }};
    verified.ticked = [](Item item) { return item.verified; };
    verified.tick = [](ClassificationItem &item, bool on) { item.verified = on; };
    m_model->setColumns({text(tr("Code"), &ClassificationItem::code), text(tr("Belongs to"), &ClassificationItem::parentCode),
                         name(tr("In Kyrgyz"), core::Language::Kyrgyz), name(tr("In Russian"), core::Language::Russian),
                         name(tr("In English"), core::Language::English), year(tr("From"), &ClassificationItem::validFrom),
                         year(tr("Until"), &ClassificationItem::validTo), verified});
    m_table->setWidths({80, 80, 0, 0, 0, 64, 64, 96});
}

// Two names are enough where it is narrow; the third stands there on a wider window.
void ClassificationPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool english = m_workspace.language() == core::Language::English;
    m_table->view().setColumnHidden(English, width() < kNarrow && !english);
    m_table->view().setColumnHidden(Russian, width() < kNarrow && english);
}

void ClassificationPanel::showWords()
{
    m_table->setWords(tr("Codes"), m_filter->isEmpty() ? tr("This table has no codes yet. Import the official list, or add a code.")
                                                       : tr("No code fits what you look for."),
                      m_filter->isEmpty() ? tr("Add a code") : QString());
}

void ClassificationPanel::refresh()
{
    m_import->setEnabled(!m_workspace.document().isReadOnly());
    m_model->reload();
    showWords();
}

void ClassificationPanel::add()
{
    const int row = m_table->currentRow();
    const core::ClassificationItem beside = row >= 0 ? at(row) : core::ClassificationItem();
    m_words->clear();
    core::Id<core::ClassificationItem> added;
    const bool worked = m_workspace.runner().run(tr("Code added."), [&] {
        core::ClassificationService service(m_workspace.document());
        core::ClassificationItem item;
        item.kind = kind();
        item.code = nextFreeCode(beside.code, service.table(kind()));
        item.parentCode = beside.parentCode;
        item.name.of(m_workspace.language()) = tr("New code");
        added = service.add(item);
    });
    if (worked)
        m_table->editRow(m_filter->mapFromSource(m_model->index(m_model->rowOf(added.text()), 0)).row());
}

void ClassificationPanel::remove(int row)
{
    m_workspace.runner().run(tr("Code removed."), [&] { core::ClassificationService(m_workspace.document()).remove(at(row).id); });
}

void ClassificationPanel::import()
{
    m_importer->start(tr("Import a list of codes"), &core::readClassification,
                      [this, kind = kind()](const core::exchange::RecordTable &table) { takeTable(table, kind); });
}

void ClassificationPanel::takeTable(const core::exchange::RecordTable &table, core::ClassificationKind kind)
{
    core::ClassificationImport service(m_workspace.document());
    const auto plan = service.plan(table, kind);
    if (!m_importer->accepts(plan))
        return;
    m_workspace.runner().run(tr("%n code(s) imported.", nullptr, static_cast<int>(plan.entries.size())), [&] { service.import(plan); });
}

} // namespace eldin::ui
