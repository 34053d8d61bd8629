// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/AnswerPanel.h"

#include "core/base/LanguageGuess.h"
#include "core/base/Text.h"
#include "core/service/RemarkService.h"
#include "ui/live/AnswerDraft.h"
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
    , m_meanwhile(new QLabel)
    , m_text(new EntryText)
    , m_office(new QComboBox)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("answerPanel"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_meanwhile->setObjectName(QStringLiteral("answerMeanwhile"));
    m_meanwhile->setProperty("kind", QStringLiteral("warning"));
    m_meanwhile->setWordWrap(true);
    m_meanwhile->hide();
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
    layout->addWidget(m_meanwhile);
    layout->addWidget(m_text);
    layout->addLayout(row);
    connect(m_text, &EntryText::submitted, this, &AnswerPanel::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->document()->isModified())
            keepDraft();
    });
    const auto chooseOffice = [this] {
        m_isOtherOffice = true;
        keepDraft();
    };
    connect(m_office->lineEdit(), &QLineEdit::textEdited, this, chooseOffice);
    connect(m_office, &QComboBox::activated, this, chooseOffice);
    connect(&workspace.document(), &core::Document::changed, this, [this] {
        if (isVisible() && !m_isSaving)
            m_workspace.runner().run([this] { compareWithRecord(); });
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
        const QString kept = m_draft->text();
        const AnswerDraft draft = AnswerDraft::read(kept);
        m_before = kept.isEmpty() ? row.words.answer : draft.before;
        m_language = draft.language.value_or(m_before.bestLanguage(m_workspace.language()));
        m_inserted = draft.inserted;
        m_isOtherOffice = !draft.office.isEmpty();
        m_meanwhile->hide();
        fillText(kept.isEmpty() ? m_before.of(m_language) : draft.text, !kept.isEmpty());
        fillOffices(row);
        if (m_isOtherOffice)
            m_office->setCurrentText(draft.office);
        compareWithRecord();
        show();
        m_text->setFocus();
    });
}

void AnswerPanel::fillText(const QString &words, bool isTyped)
{
    const QSignalBlocker quiet(m_text); // what is filled in is not typed
    m_text->setPlainText(words);
    m_text->document()->setModified(isTyped);
    m_text->moveCursor(QTextCursor::End);
}

void AnswerPanel::keepDraft()
{
    m_draft->setText(AnswerDraft {m_text->toPlainText(), m_isOtherOffice ? m_office->currentText().trimmed() : QString(), m_before, m_inserted, m_language}.written());
}

/// What a hand wrote: without what came from the record meanwhile, as long as that stands at the beginning.
QString AnswerPanel::typed() const
{
    const QString text = m_text->toPlainText();
    return (!m_inserted.isEmpty() && text.startsWith(m_inserted) ? text.mid(m_inserted.size()) : text).trimmed();
}

/// Whether the record holds another answer than when this one was begun: undone, corrected or merged meanwhile. Nothing is
/// lost then: what is in the record comes to stand before what was typed, and it is said. A translation beside the words
/// that are corrected here is no other answer.
bool AnswerPanel::compareWithRecord()
{
    const auto recorded = m_workspace.stores().remarkTexts.find(m_remark);
    if (!recorded || recorded->answer == m_before)
        return false;
    const QString known = m_before.of(m_language);
    if (known.isEmpty())
        m_language = recorded->answer.bestLanguage(m_workspace.language());
    m_before = recorded->answer;
    const QString words = m_before.of(m_language);
    if (!known.isEmpty() && words == known) {
        if (m_text->document()->isModified())
            keepDraft();
        return false;
    }
    const QString hand = typed();
    const bool isOnlyInserted = hand.isEmpty() && !m_inserted.isEmpty();
    m_inserted.clear();
    if (!m_text->document()->isModified() || hand == words || isOnlyInserted) {
        m_meanwhile->hide();
        fillText(words, false);
        return false;
    }
    if (!words.isEmpty())
        m_inserted = words + u'\n';
    fillText(m_inserted + hand, true);
    m_meanwhile->setText(words.isEmpty() ? tr("The answer in the record was taken away meanwhile. What was typed here is kept: Enter saves it.")
                                         : tr("The answer in the record was changed meanwhile. Both stand here now, the one in the record first: leave what holds, then Enter saves it."));
    m_meanwhile->show();
    keepDraft();
    return true;
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
    return isVisible() && (m_text->document()->isModified() || m_isOtherOffice);
}

void AnswerPanel::focusText()
{
    m_text->setFocus();
}

void AnswerPanel::save()
{
    bool isOther = false;
    if (!m_workspace.runner().run([&] { isOther = compareWithRecord(); }) || isOther)
        return;
    m_isSaving = true;
    const QString words = m_text->toPlainText().trimmed();
    const QString name = m_office->currentText().trimmed();
    const core::LocalText office = officeNamed(m_offices, name, m_workspace.language());
    const bool saved = m_workspace.runner().run(words.isEmpty() ? tr("Answer taken away.") : tr("Answer saved."), [&] {
        // Corrected in the language in which it stands; a translation beside it is kept.
        core::LocalText answer = m_workspace.stores().remarkTexts.find(m_remark).value_or(core::RemarkText {}).answer;
        answer.of(answer.isEmpty() ? core::guessLanguage(words) : m_language) = words;
        if (words.isEmpty())
            answer = {};
        core::RemarkService(m_workspace.document()).answer(m_remark, answer, office);
    });
    m_isSaving = false;
    if (saved)
        close();
}

void AnswerPanel::close()
{
    hide();
    m_draft->setText({});
    m_text->clear();
    m_inserted.clear();
    m_isOtherOffice = false;
    Q_EMIT closed();
}

} // namespace eldin::ui
