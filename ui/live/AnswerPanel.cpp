// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AnswerPanel.h"

#include "core/base/LanguageGuess.h"
#include "core/base/Text.h"
#include "core/service/RemarkService.h"
#include "ui/live/Draft.h"
#include "ui/models/Offices.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/Settings.h"
#include "ui/widgets/EntryText.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr qsizetype kLongestQuoted = 90; // signs of the remark in the title

} // namespace

AnswerPanel::AnswerPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_draft(new Draft(workspace.settings().folder() + QStringLiteral("/drafts"), this))
    , m_title(new QLabel)
    , m_text(new EntryText)
    , m_office(new QComboBox)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("answerPanel"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("answerText"));
    m_office->setObjectName(QStringLiteral("answerOffice"));
    m_save->setObjectName(QStringLiteral("answerSave"));
    m_cancel->setProperty("kind", QStringLiteral("quiet"));
    m_office->setEditable(true);
    m_office->setInsertPolicy(QComboBox::NoInsert);
    m_office->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_office->setMinimumContentsLength(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    row->addWidget(m_office, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 3 / 2, theme::kGrid * 2, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(row);
    connect(m_text, &EntryText::submitted, this, &AnswerPanel::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->document()->isModified())
            m_draft->setText(m_text->toPlainText());
    });
    connect(m_text, &EntryText::submittedWithAnswer, this, &AnswerPanel::save);
    connect(m_text, &EntryText::escaped, this, &AnswerPanel::close);
    connect(m_office->lineEdit(), &QLineEdit::returnPressed, this, &AnswerPanel::save);
    connect(m_save, &QPushButton::clicked, this, &AnswerPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, &AnswerPanel::close);
    hide();
}

void AnswerPanel::retranslate()
{
    m_text->setPlaceholderText(tr("What is answered? Enter saves it, Esc leaves."));
    m_text->setAccessibleName(tr("Words of the answer"));
    m_office->setAccessibleName(tr("Who answers"));
    m_office->lineEdit()->setAccessibleName(tr("Who answers"));
    m_office->lineEdit()->setPlaceholderText(tr("who answers"));
    m_save->setText(tr("Save the answer"));
    m_cancel->setText(tr("Leave"));
}

void AnswerPanel::open(const core::Id<core::Remark> &remark)
{
    m_workspace.runner().run([&] {
        const core::RemarkRow row = core::remarkRow(m_workspace.stores(), remark);
        m_remark = remark;
        m_title->setText(tr("Answer to %1: “%2”").arg(remarkLabel(row.remark), core::shortened(row.words.text, kLongestQuoted)));
        m_draft->open(m_workspace.document().path(), remark.text());
        {
            const QSignalBlocker quiet(m_text); // what is filled in is not typed
            const QString kept = m_draft->text();
            m_text->setPlainText(kept.isEmpty() ? row.words.answer.best(m_workspace.language()) : kept);
            m_text->document()->setModified(!kept.isEmpty());
        }
        m_text->moveCursor(QTextCursor::End);
        fillOffices(row);
        show();
        m_text->setFocus();
    });
}

void AnswerPanel::fillOffices(const core::RemarkRow &row)
{
    const QString last = m_office->currentText();
    m_offices = officesOf(m_workspace.stores(), row.remark.hearingId);
    m_office->clear();
    for (const core::LocalText &office : m_offices)
        m_office->addItem(office.best(m_workspace.language()));
    // Whoever answered last answers most often next.
    const QString wanted = row.words.answeredBy.isEmpty() ? last : row.words.answeredBy.best(m_workspace.language());
    m_office->setCurrentText(wanted);
}

bool AnswerPanel::holdsWork() const
{
    return isVisible() && m_text->document()->isModified();
}

void AnswerPanel::focusText()
{
    m_text->setFocus();
}

void AnswerPanel::save()
{
    const QString words = m_text->toPlainText().trimmed();
    const QString name = m_office->currentText().trimmed();
    const core::LocalText office = officeNamed(m_offices, name, m_workspace.language());
    const bool saved = m_workspace.runner().run(words.isEmpty() ? tr("Answer taken away.") : tr("Answer saved."), [&] {
        // Corrected in the language in which it stands; a translation beside it is kept.
        core::LocalText answer = m_workspace.stores().remarkTexts.find(m_remark).value_or(core::RemarkText {}).answer;
        const bool was = !answer.isEmpty();
        answer.of(was ? answer.bestLanguage(m_workspace.language()) : core::guessLanguage(words)) = words;
        if (words.isEmpty())
            answer = {};
        core::RemarkService(m_workspace.document()).answer(m_remark, answer, office);
    });
    if (saved)
        close();
}

void AnswerPanel::close()
{
    hide();
    m_draft->setText({});
    m_text->clear();
    Q_EMIT closed();
}

} // namespace eldin::ui
