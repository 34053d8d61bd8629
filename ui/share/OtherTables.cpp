// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/OtherTables.h"

#include "core/document/PackedDocument.h"
#include "core/report/MergeTexts.h"
#include "core/service/Forms.h"
#include "ui/models/DayText.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Sentence.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <numeric>
#include <optional>

namespace eldin::ui {

namespace {

/// The document, also out of an archive, for as long as it is read and no longer.
class Opened
{
public:
    Opened(const QString &path, const core::Environment &environment)
    {
        QString file = path;
        if (core::isPackedDocument(path)) {
            file = m_folder.emplace().filePath(QStringLiteral("other.eldin"));
            if (!m_folder->isValid())
                throw core::Error(core::ErrorCode::Io, m_folder->path());
            core::unpackDocument(path, file);
        }
        m_document = core::Document::open(file, environment, core::Access::ReadOnly);
    }
    [[nodiscard]] const core::Stores &stores() const { return m_document->stores(); }

private:
    std::optional<QTemporaryDir> m_folder; // goes after the document
    std::unique_ptr<core::Document> m_document;
};

} // namespace

OtherTables::OtherTables(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(sentence(QStringLiteral("body")))
    , m_job(new FileJob(this))
{
    m_words->setObjectName(QStringLiteral("otherDocument"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    const char16_t *names[Parts] {u"takeBudget", u"takeParticipants", u"takeAnswers"};
    for (int part = 0; part < Parts; ++part) {
        m_buttons[part] = new QPushButton;
        m_buttons[part]->setObjectName(QString::fromUtf16(names[part]));
        m_buttons[part]->setIcon(lineIcon(QStringLiteral("upload"), Token::InkSoft));
        row->addWidget(m_buttons[part]);
        connect(m_buttons[part], &QPushButton::clicked, this, [this, part] { choose(static_cast<Part>(part)); });
    }
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_words);
    layout->addLayout(row);
    hide();
}

void OtherTables::retranslate()
{
    m_words->setText(core::mergeRuleText(QStringLiteral("merge-other-document")));
    const auto count = [this](Part part) {
        const auto &choices = m_look.parts[part];
        return m_workspace.locale().toString(std::accumulate(choices.begin(), choices.end(), qint64(0), [](qint64 sum, const Choice &choice) { return sum + choice.rows; }));
    };
    m_buttons[Budget]->setText(tr("Import its budget (%1)…").arg(count(Budget)));
    m_buttons[Participants]->setText(tr("Import its participants (%1)…").arg(count(Participants)));
    m_buttons[Answers]->setText(tr("Import its proposals and answers (%1)…").arg(count(Answers)));
}

void OtherTables::lookAt(const core::Stores &stores, Look &look)
{
    if (const auto budget = core::budgetForForm(stores))
        look.parts[Budget].push_back({budget->id.text(), {}, {}, stores.lines.totals(budget->id).lines});
    for (const core::Meeting &meeting : stores.meetings.all()) {
        if (const auto people = stores.attendances.ofMeeting(meeting.id).size(); people > 0)
            look.parts[Participants].push_back({meeting.id.text(), meeting.place, meeting.startsAt.date(), static_cast<qint64>(people)});
    }
    for (const core::Hearing &hearing : stores.hearings.all()) {
        if (const qint64 proposals = stores.remarks.countOfKind(hearing.id, core::RemarkKind::Proposal); proposals > 0)
            look.parts[Answers].push_back({hearing.id.text(), hearing.title, hearing.date, proposals});
    }
}

void OtherTables::choose(Part part)
{
    const auto &choices = m_look.parts[part];
    if (choices.empty() || !isFree())
        return;
    if (choices.size() == 1)
        return take(part, choices.front().id);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("otherChoices"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice &choice : choices) {
        const QString title = choice.title.best(m_workspace.language());
        const QString words = choice.day.isValid() ? tr("%1, %2 (%3)").arg(dayText(choice.day), title) : QStringLiteral("%1 (%2)").arg(title);
        connect(menu->addAction(words.arg(m_workspace.locale().toString(choice.rows))), &QAction::triggered, this, [this, part, id = choice.id] { take(part, id); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_buttons[part]->mapToGlobal(QPoint(0, m_buttons[part]->height())));
}

bool OtherTables::isFree() const
{
    if (m_job->isRunning())
        m_workspace.runner().warn(tr("The program is still busy with another file. Wait until that is finished, then try again."));
    return !m_job->isRunning();
}

void OtherTables::offer(const QString &path)
{
    if (!isFree())
        return;
    const auto look = std::make_shared<Look>();
    look->path = path;
    look->name = QFileInfo(path).completeBaseName();
    m_job->start([look, environment = m_workspace.document().environment()](const std::atomic_bool &) { lookAt(Opened(look->path, environment).stores(), *look); },
                 [this, look](const std::optional<core::Error> &failure) {
                     m_workspace.runner().run([&] {
                         if (failure)
                             throw core::Error(*failure);
                         m_look = *look;
                         retranslate();
                         for (int part = 0; part < Parts; ++part)
                             m_buttons[part]->setVisible(!m_look.parts[part].empty());
                         show();
                     });
                 });
}

void OtherTables::take(Part part, const QString &id)
{
    // Called after the document it is from, as the origin of what is imported; in a folder of its own, for it may be taken twice.
    const QString folder = m_folder.filePath(QString::number(++m_made));
    const QString form = QDir(folder).filePath(m_look.name + QStringLiteral(".xlsx"));
    const auto language = m_workspace.language() == core::Language::Russian ? core::Language::Russian : core::Language::Kyrgyz;
    m_job->start(
        [folder, form, part, id, language, path = m_look.path, environment = m_workspace.document().environment()](const std::atomic_bool &) {
            const Opened other(path, environment);
            const core::Stores &stores = other.stores();
            if (!QDir().mkpath(folder))
                throw core::Error(core::ErrorCode::Io, folder);
            if (part == Budget)
                core::makeBudgetForm(form, &stores, core::Id<core::Budget>(id), language, environment.clock.today());
            else if (part == Participants)
                core::makeParticipantsForm(form, &stores, language, core::Id<core::Meeting>(id));
            else
                core::makeProposalsForm(form, &stores, language, core::Id<core::Hearing>(id));
        },
        [this, form, part](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (failure) {
                    QFile::remove(form); // what was begun of it
                    throw core::Error(*failure);
                }
                const PageKey pages[Parts] {PageKey::Budget, PageKey::Meeting, PageKey::Responses};
                m_workspace.goTo(pages[part], (part == Budget ? QStringLiteral("import:") : QStringLiteral("once:")) + form);
            });
        });
}

} // namespace eldin::ui
