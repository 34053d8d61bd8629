// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/OtherTables.h"

#include "core/document/PackedDocument.h"
#include "core/report/MergeTexts.h"
#include "core/service/Forms.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Sentence.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eldin::ui {

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
        connect(m_buttons[part], &QPushButton::clicked, this, [this, part] { take(static_cast<Part>(part)); });
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
    const auto count = [this](Part part) { return m_workspace.locale().toString(m_look.rows[part]); };
    m_buttons[Budget]->setText(tr("Import its budget (%1)…").arg(count(Budget)));
    m_buttons[Participants]->setText(tr("Import its participants (%1)…").arg(count(Participants)));
    m_buttons[Answers]->setText(tr("Import its proposals and answers (%1)…").arg(count(Answers)));
}

void OtherTables::offer(const QString &path)
{
    if (m_job->isRunning())
        return;
    const auto look = std::make_shared<Look>();
    m_job->start(
        [look, path, unpacked = m_folder.filePath(QStringLiteral("other%1.eldin").arg(++m_made)), environment = m_workspace.document().environment()](const std::atomic_bool &) {
            look->file = path;
            if (core::isPackedDocument(path)) {
                core::unpackDocument(path, unpacked);
                look->file = unpacked;
            }
            const auto other = core::Document::open(look->file, environment, core::Access::ReadOnly);
            const core::Stores &stores = other->stores();
            if (const auto budget = core::budgetForForm(stores))
                look->rows[Budget] = stores.lines.totals(budget->id).lines;
            look->rows[Participants] = stores.attendances.count();
            for (const core::Hearing &hearing : stores.hearings.all())
                look->rows[Answers] += stores.remarks.countOfKind(hearing.id, core::RemarkKind::Proposal);
        },
        [this, look](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                m_look = *look;
                retranslate();
                for (int part = 0; part < Parts; ++part)
                    m_buttons[part]->setVisible(m_look.rows[part] > 0);
                show();
            });
        });
}

void OtherTables::take(Part part)
{
    if (m_job->isRunning())
        return;
    const QString form = m_folder.filePath(QStringLiteral("form%1.xlsx").arg(++m_made));
    const auto language = m_workspace.language() == core::Language::Russian ? core::Language::Russian : core::Language::Kyrgyz;
    m_job->start(
        [form, part, language, file = m_look.file, environment = m_workspace.document().environment()](const std::atomic_bool &) {
            const auto other = core::Document::open(file, environment, core::Access::ReadOnly);
            const core::Stores &stores = other->stores();
            if (part == Budget) {
                const auto budget = core::budgetForForm(stores);
                core::makeBudgetForm(form, &stores, budget ? budget->id : core::Id<core::Budget>(), language, environment.clock.today());
            } else if (part == Participants) {
                core::makeParticipantsForm(form, &stores, language);
            } else {
                core::makeProposalsForm(form, &stores, language);
            }
        },
        [this, form, part](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                const PageKey pages[Parts] {PageKey::Budget, PageKey::Meeting, PageKey::Responses};
                m_workspace.goTo(pages[part], QStringLiteral("import:") + form);
            });
        });
}

} // namespace eldin::ui
