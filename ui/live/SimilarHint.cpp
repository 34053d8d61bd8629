// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SimilarHint.h"

#include "core/search/SimilarRemarks.h"
#include "ui/models/RemarkWords.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kShown = 3;
constexpr int kPause = 150; // ms
constexpr std::size_t kSlice = 250; // remarks taken in between two events: about 30 ms
constexpr qsizetype kShortest = 8; // letters: less is a word

} // namespace

SimilarHint::SimilarHint(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_later(new QTimer(this))
    , m_head(new QLabel)
{
    setObjectName(QStringLiteral("similarHint"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_head->setProperty("kind", QStringLiteral("small"));
    m_head->setWordWrap(true);
    layout->addWidget(m_head);
    for (int i = 0; i < kShown; ++i) {
        auto *line = new QLabel;
        line->setObjectName(QStringLiteral("similar%1").arg(i + 1));
        line->setTextFormat(Qt::PlainText);
        line->setMinimumWidth(1); // long words are cut, they do not widen the panel
        line->hide();
        layout->addWidget(line);
        m_lines.push_back(line);
    }
    m_later->setSingleShot(true);
    m_later->setInterval(kPause);
    connect(m_later, &QTimer::timeout, this, &SimilarHint::look);
    hide();
}

// One that was taken stays while more words are written.
void SimilarHint::setWords(const QString &words)
{
    m_words = words.simplified();
    if (m_taken >= 0 && m_words.size() >= kShortest)
        return;
    if (m_words.size() < kShortest) {
        m_taken = -1; // other words begin
        m_later->stop();
        m_found.clear();
        return showFound();
    }
    m_later->start();
}

void SimilarHint::look()
{
    m_workspace.runner().run([this] {
        if (!m_workspace.similarRemarks().prepare(kSlice))
            return QTimer::singleShot(0, this, &SimilarHint::look);
        m_found.clear();
        for (const core::SimilarRemark &similar : m_workspace.similarRemarks().of(m_words, kShown, core::SimilarTexts::Asked::Beginning))
            m_found.push_back(similar.id);
        showFound();
    });
}

void SimilarHint::take()
{
    if (m_taken < 0 && m_words.size() >= kShortest) {
        m_later->stop();
        look();
    }
    m_taken = m_taken + 1 < static_cast<int>(m_found.size()) ? m_taken + 1 : -1;
    showFound();
}

void SimilarHint::clear()
{
    m_later->stop();
    m_taken = -1;
    m_words.clear();
    m_found.clear();
    showFound();
}

core::Id<core::Remark> SimilarHint::taken() const
{
    return m_taken < 0 ? core::Id<core::Remark>() : m_found[static_cast<std::size_t>(m_taken)];
}

std::pair<QString, QString> SimilarHint::said(const core::Id<core::Remark> &id) const
{
    const auto &stores = m_workspace.stores();
    const auto remark = stores.remarks.find(id);
    const auto words = stores.remarkTexts.find(id);
    if (!remark || !words)
        return {};
    QStringList about {remark->hearingId == m_workspace.hearingId() ? remarkLabel(*remark) : QString::number(remark->saidAt.date().year())};
    if (const auto response = stores.responses.forRemark(id)) {
        about += decisionText(response->decision);
        if (const auto steps = stores.followUps.ofResponse(response->id); !steps.empty())
            about += followUpText(steps.back().status);
    }
    return {words->text.simplified(), QStringLiteral("  (%1)").arg(about.join(QStringLiteral(", ")))};
}

void SimilarHint::showFound()
{
    setVisible(!m_found.empty());
    if (m_found.empty())
        return;
    m_head->setText(m_taken < 0 ? tr("Said before (Ctrl+Shift+L: it is the same)") : tr("Says the same as (Ctrl+Shift+L: another)"));
    m_workspace.runner().run([this] {
        for (int i = 0; i < kShown; ++i) {
            QLabel *line = m_lines[static_cast<std::size_t>(i)];
            const auto [words, about] = i < static_cast<int>(m_found.size()) ? said(m_found[static_cast<std::size_t>(i)]) : std::pair<QString, QString>();
            line->setProperty("words", words);
            line->setProperty("about", about);
            line->setToolTip(words + about);
            line->setAccessibleName(m_head->text() + u' ' + words + about);
            line->setVisible(!words.isEmpty() && (m_taken < 0 || i == m_taken));
            fit(line);
        }
    });
}

/// Long words are cut; what became of them never is.
void SimilarHint::fit(QLabel *line) const
{
    const QString about = line->property("about").toString();
    const QFontMetrics metrics = line->fontMetrics();
    const int room = std::max(theme::kGrid * 24, width()) - metrics.horizontalAdvance(about);
    line->setText(metrics.elidedText(line->property("words").toString(), Qt::ElideRight, std::max(theme::kGrid * 6, room)) + about);
}

void SimilarHint::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    for (QLabel *line : m_lines)
        fit(line);
}

} // namespace eldin::ui
