// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/PaperCheck.h"

#include "core/report/SealCheck.h"
#include "core/report/Texts.h"
#include "ui/models/DayText.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace eldin::ui {

PaperCheck::PaperCheck(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(new QLabel)
    , m_label(new QLabel)
    , m_code(new QLineEdit)
    , m_button(new QPushButton)
    , m_job(new FileJob(this))
{
    m_words->setObjectName(QStringLiteral("sealWords"));
    m_code->setObjectName(QStringLiteral("sealCode"));
    m_button->setObjectName(QStringLiteral("checkPaper"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("kind", QStringLiteral("soft"));
    m_label->setBuddy(m_code);
    m_code->setMaxLength(60);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kGrid);
    line->addWidget(m_label);
    line->addWidget(m_code, 1);
    line->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_words);
    layout->addLayout(line);
    connect(m_code, &QLineEdit::textChanged, this, &PaperCheck::showButton);
    connect(m_code, &QLineEdit::returnPressed, this, &PaperCheck::check);
    connect(m_button, &QPushButton::clicked, this, &PaperCheck::check);
    showButton();
}

void PaperCheck::retranslate()
{
    if (!m_checked)
        m_words->setText(tr("Type the code from the foot of a printed protocol: you learn whether this document is what was closed then."));
    m_label->setText(tr("&Code:"));
    m_button->setText(tr("Check against paper"));
    m_code->setAccessibleName(tr("Code from the paper"));
}

void PaperCheck::showButton()
{
    m_button->setEnabled(!m_code->text().trimmed().isEmpty() && !m_job->isRunning());
}

QString PaperCheck::resultText(const core::SealCheck &check) const
{
    if (!check.ok)
        return check.firstDifference;
    const core::CheckedSeal &found = *check.ofCode;
    const QString counts = tr("Values proved: %1; hidden: %2.").arg(check.proved).arg(check.hidden);
    if (found.former)
        return QStringList {tr("The code is right, but it is that of another closing of “%1”, made on %2 at the same time on another copy. This document goes by the other closing.")
                                .arg(found.hearing.best(m_workspace.language()), dayText(found.seal.at.date())),
                            counts}
            .join(u' ');
    const QString hearing = found.hearing.best(m_workspace.language());
    const QString day = dayText(found.seal.at.date());
    const QString right = found.seal.kind == core::SealKind::Record
        ? tr("The code is right: it is that of the record of “%1”, closed on %2, and nothing of it was changed.").arg(hearing, day)
        : tr("The code is right: it is that of the record and the answers of “%1”, closed on %2, and nothing of them was changed.").arg(hearing, day);
    return (QStringList {right, counts} + check.notes).join(u' ');
}

void PaperCheck::check()
{
    if (!m_button->isEnabled())
        return;
    m_checked = true;
    m_words->setText(tr("Checking…"));
    const auto result = std::make_shared<core::SealCheck>();
    m_job->start(
        [result, code = core::typedSealCode(m_code->text()), path = m_workspace.document().path(),
         environment = m_workspace.document().environment()](const std::atomic_bool &cancelled) mutable {
            environment.interrupted = [&cancelled] { return cancelled.load(); };
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            *result = core::checkSeals(*own, code);
        },
        [this, result](const std::optional<core::Error> &failure) {
            m_words->setText(failure ? core::errorText(*failure) : resultText(*result));
            showButton();
        });
    showButton();
}

} // namespace eldin::ui
