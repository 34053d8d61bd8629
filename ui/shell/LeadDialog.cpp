// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LeadDialog.h"

#include "core/base/Text.h"
#include "core/search/SimilarRemarks.h"
#include "ui/models/RemarkWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace eldin::ui {

namespace {

constexpr std::size_t kSimilar = 12;
constexpr int kMost = 60;

} // namespace

LeadDialog::LeadDialog(Workspace &workspace, const core::Id<core::Remark> &remark, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_remark(remark)
    , m_words(new QLineEdit)
    , m_list(new QListWidget)
    , m_take(new QPushButton(tr("Take this one")))
{
    setObjectName(QStringLiteral("leadDialog"));
    setWindowTitle(tr("Which remark?"));
    resize(theme::kGrid * 90, theme::kGrid * 60);
    auto *said = new QLabel;
    said->setWordWrap(true);
    said->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("leadWords"));
    m_words->setPlaceholderText(tr("Find a number or words"));
    m_words->setAccessibleName(tr("Find a number or words"));
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("leadList"));
    m_list->setAccessibleName(tr("Remarks, the most similar first"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_take->setObjectName(QStringLiteral("takeLead"));
    m_take->setProperty("kind", QStringLiteral("strong"));
    m_take->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 2, theme::kGrid * 3, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(said);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_words, &QLineEdit::textChanged, this, &LeadDialog::fill);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_workspace.runner().run([&] {
        const core::RemarkRow row = core::remarkRow(workspace.stores(), remark);
        said->setText(QStringLiteral("%1 · %2").arg(remarkLabel(row.remark), row.words.text.simplified().left(300)));
        std::map<core::Id<core::Remark>, QString> words;
        for (const core::RemarkText &text : workspace.stores().remarkTexts.ofHearing(workspace.hearingId()))
            words[text.id] = core::foldedWithoutKyrgyzLetters(text.text);
        for (const core::Remark &each : workspace.stores().remarks.ofHearing(workspace.hearingId()))
            m_all.push_back({each.id, remarkLabel(each), words[each.id]});
        std::reverse(m_all.begin(), m_all.end());
    });
    fill();
    m_words->setFocus();
}

void LeadDialog::fill()
{
    m_list->clear();
    m_workspace.runner().run([this] {
        const QString words = core::foldedWithoutKyrgyzLetters(m_words->text());
        const auto &stores = m_workspace.stores();
        if (words.isEmpty()) {
            for (const core::SimilarRemark &similar : m_workspace.similarRemarks().of(stores.remarkTexts.find(m_remark).value_or(core::RemarkText {}).text, kSimilar + 1))
                add(similar.id);
        }
        for (const Candidate &each : m_all) {
            if (m_list->count() >= kMost)
                break;
            if (words.isEmpty() || each.label.contains(m_words->text().trimmed()) || each.words.contains(words))
                add(each.id);
        }
    });
    m_list->setCurrentRow(0);
    m_take->setEnabled(m_list->count() > 0);
}

void LeadDialog::add(const core::Id<core::Remark> &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id.text())
            return;
    }
    const auto remark = m_workspace.stores().remarks.find(id);
    const auto text = m_workspace.stores().remarkTexts.find(id);
    if (id == m_remark || !remark || !text)
        return;
    QString words = QStringLiteral("%1 · %2").arg(remarkLabel(*remark), text->text.simplified());
    if (remark->hearingId != m_workspace.hearingId())
        words.prepend(QString::number(remark->saidAt.date().year()) + QStringLiteral(" · "));
    auto *item = new QListWidgetItem(words, m_list);
    item->setToolTip(text->text);
    item->setData(Qt::UserRole, id.text());
}

core::Id<core::Remark> LeadDialog::lead() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return core::Id<core::Remark>(item == nullptr ? QString() : item->data(Qt::UserRole).toString());
}

// The arrows walk in the list while one types.
bool LeadDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace eldin::ui
