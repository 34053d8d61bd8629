// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/HearingMenu.h"

#include "core/base/Error.h"
#include "core/service/TemplateService.h"
#include "ui/documents/WholeFile.h"
#include "ui/models/DayText.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/Icon.h"

#include <QFile>
#include <QFileInfo>

namespace eldin::ui {

namespace {

constexpr int kDaysAhead = 30; // the usual plan needs a month
constexpr qint64 kLargestFile = 1024 * 1024;

} // namespace

HearingMenu::HearingMenu(Workspace &workspace, QWidget *parent)
    : QMenu(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("hearingMenu"));
    connect(this, &QMenu::aboutToShow, this, [this] { m_workspace.runner().run([this] { fill(); }); });
}

void HearingMenu::fill()
{
    clear();
    const auto language = m_workspace.language();
    connect(addAction(lineIcon(QStringLiteral("plus")), tr("New hearing on a draft budget")), &QAction::triggered, this,
            [this] { addUsual(core::HearingKind::Draft); });
    connect(addAction(lineIcon(QStringLiteral("plus")), tr("New hearing on budget execution")), &QAction::triggered, this,
            [this] { addUsual(core::HearingKind::Execution); });
    const auto hearings = m_workspace.stores().hearings.all();
    if (!hearings.empty()) {
        QMenu *like = addMenu(lineIcon(QStringLiteral("copy")), tr("New hearing like an earlier one"));
        for (auto hearing = hearings.rbegin(); hearing != hearings.rend(); ++hearing)
            connect(like->addAction(QStringLiteral("%1  ·  %2").arg(hearing->title.best(language), dayText(hearing->date))), &QAction::triggered,
                    this, [this, earlier = *hearing] { addLike(earlier); });
    }
    fillTemplates();
}

void HearingMenu::fillTemplates()
{
    const auto language = m_workspace.language();
    QMenu *removal = nullptr;
    addSeparator();
    for (const core::HearingKind kind : {core::HearingKind::Draft, core::HearingKind::Execution}) {
        for (const core::HearingTemplate &own : m_workspace.stores().templates.ofKind(kind)) {
            const QString title = own.title.best(language);
            connect(addAction(lineIcon(QStringLiteral("clipboard-list")), tr("New hearing from the template “%1”").arg(title)), &QAction::triggered,
                    this, [this, own] { addFrom(core::outlineFromJson(own.outline.toUtf8()), own.id); });
            if (removal == nullptr)
                removal = new QMenu(tr("Remove a template"), this);
            connect(removal->addAction(title), &QAction::triggered, this, [this, id = own.id] {
                m_workspace.runner().run(tr("Template removed."), [&] { core::TemplateService(m_workspace.document()).remove(id); });
            });
        }
    }
    const bool has = !m_workspace.hearingId().isNull();
    QAction *keep = addAction(lineIcon(QStringLiteral("save")), tr("Keep tasks and agenda as our template"));
    keep->setEnabled(has);
    connect(keep, &QAction::triggered, this, &HearingMenu::keepTemplate);
    connect(addAction(lineIcon(QStringLiteral("folder-open")), tr("Take a template from a file…")), &QAction::triggered, this, &HearingMenu::readTemplate);
    QAction *write = addAction(lineIcon(QStringLiteral("share-2")), tr("Write tasks and agenda to a template file…"));
    write->setEnabled(has);
    connect(write, &QAction::triggered, this, &HearingMenu::writeTemplate);
    if (removal != nullptr)
        addMenu(removal);
}

core::Hearing HearingMenu::proposed(const core::HearingOutline &outline, const QDate &day) const
{
    const bool draft = outline.kind == core::HearingKind::Draft;
    // Drafts are heard from early summer to the winter of the year itself, until the council adopts them.
    int year = !draft ? day.year() - 1 : day.month() < 5 ? day.year() : day.year() + 1;
    core::Id<core::Budget> about;
    for (const core::Budget &budget : m_workspace.stores().budgets.all()) {
        if (budget.stage == (draft ? core::BudgetStage::Draft : core::BudgetStage::Executed) && budget.year >= year) {
            year = budget.year;
            about = budget.id;
        }
    }
    core::Hearing hearing = core::hearingFrom(outline, year, day);
    hearing.budgetId = about;
    return hearing;
}

void HearingMenu::addUsual(core::HearingKind kind)
{
    addFrom(core::shippedOutline(kind), {});
}

void HearingMenu::addFrom(const core::HearingOutline &outline, const core::Id<core::HearingTemplate> &own)
{
    const bool done = m_workspace.runner().run(tr("Hearing added."), [&] {
        core::Hearing hearing = proposed(outline, m_workspace.today().addDays(kDaysAhead));
        hearing.templateId = own;
        m_workspace.setHearing(core::TemplateService(m_workspace.document()).addHearing(hearing, outline));
    });
    if (done)
        Q_EMIT added();
}

void HearingMenu::addLike(const core::Hearing &earlier)
{
    const bool done = m_workspace.runner().run(tr("Hearing added; its days are moved."), [&] {
        // The same day of the week, a year later, where that is still to come.
        const QDate later = earlier.date.addDays(364);
        const QDate day = later > m_workspace.today() ? later : m_workspace.today().addDays(kDaysAhead);
        const core::Hearing hearing = proposed(core::outlineFrom(m_workspace.stores(), earlier.id), day);
        m_workspace.setHearing(core::TemplateService(m_workspace.document()).addHearingLike(earlier.id, hearing));
    });
    if (done)
        Q_EMIT added();
}

void HearingMenu::keepTemplate()
{
    m_workspace.runner().run(tr("The template is kept in this file; new hearings can begin from it."), [&] {
        const auto hearing = m_workspace.hearing();
        if (!hearing)
            return;
        const auto count = m_workspace.stores().templates.ofKind(hearing->kind).size() + 1;
        const QString title = tr("%1, No %2").arg(hearing->kind == core::HearingKind::Draft ? tr("Our hearing on a draft") : tr("Our hearing on execution")).arg(count);
        core::TemplateService(m_workspace.document()).save(hearing->id, core::LocalText::in(m_workspace.language(), title));
    });
}

void HearingMenu::readTemplate()
{
    const QString path = m_workspace.dialogs().fileToOpen(parentWidget(), tr("Template of a hearing"), tr("Templates (*.json)"));
    if (path.isEmpty())
        return;
    m_workspace.runner().run(tr("The template is kept in this file; new hearings can begin from it."), [&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw core::Error(core::ErrorCode::Io, path);
        if (file.size() > kLargestFile)
            throw core::Error(core::ErrorCode::FileOverLimit, path);
        core::TemplateService(m_workspace.document())
            .add(core::outlineFromJson(file.readAll()), core::LocalText::in(m_workspace.language(), QFileInfo(path).completeBaseName()));
    });
}

void HearingMenu::writeTemplate()
{
    const auto hearing = m_workspace.hearing();
    if (!hearing)
        return;
    const QString path = m_workspace.dialogs().fileToSave(parentWidget(), tr("Template of a hearing"), tr("hearing template") + QStringLiteral(".json"), tr("Templates (*.json)"));
    if (path.isEmpty())
        return;
    m_workspace.runner().run(tr("The template is written."), [&] {
        documents::writeWhole(path, core::outlineToJson(core::outlineFrom(m_workspace.stores(), hearing->id)));
    });
}

} // namespace eldin::ui
