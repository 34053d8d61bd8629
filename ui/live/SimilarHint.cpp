// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SimilarHint.h"

#include "ui/models/RemarkWords.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kShown = 3;
constexpr int kPause = 150; // ms
constexpr qsizetype kShortest = 8; // letters: less is a word

} // namespace

SimilarHint::SimilarHint(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("similarHint"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
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
    if (m_taken >= 0)
        return;
    if (m_words.size() < kShortest) {
        m_later->stop();
        m_found.clear();
        return showFound();
    }
    m_later->start();
}

void SimilarHint::look()
{
    m_workspace.runner().run([this] {
        m_found.clear();
        for (const core::SimilarRemark &similar : m_workspace.similarRemarks().of(m_words, kShown))
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

QString SimilarHint::sentence(const core::Id<core::Remark> &id) const
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
    return QStringLiteral("%1 (%2)").arg(words->text.simplified(), about.join(QStringLiteral(", ")));
}

void SimilarHint::showFound()
{
    setVisible(!m_found.empty());
    if (m_found.empty())
        return;
    m_workspace.runner().run([this] {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            QLabel *line = m_lines[i];
            const QString said = i < m_found.size() ? sentence(m_found[i]) : QString();
            const bool taken = static_cast<int>(i) == m_taken;
            line->setVisible(!said.isEmpty() && (m_taken < 0 || taken));
            const QString text = taken ? tr("Says the same as: %1  (Ctrl+Shift+L: another)").arg(said)
                : i == 0 && m_taken < 0 ? tr("Said before: %1  Ctrl+Shift+L").arg(said)
                                        : said;
            line->setProperty("whole", text);
            line->setProperty("kind", taken ? QStringLiteral("strong") : QStringLiteral("small"));
            line->setToolTip(text);
            line->setAccessibleName(text);
            // The end says what became of it.
            line->setText(line->fontMetrics().elidedText(text, Qt::ElideMiddle, std::max(theme::kGrid * 30, width())));
        }
    });
}

void SimilarHint::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    for (QLabel *line : m_lines)
        line->setText(line->fontMetrics().elidedText(line->property("whole").toString(), Qt::ElideMiddle, std::max(theme::kGrid * 30, width())));
}

} // namespace eldin::ui
