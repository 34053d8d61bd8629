// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/FindingList.h"

#include "ui/widgets/Icon.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eldin::ui {

FindingList::FindingList(Ways ways, QWidget *parent)
    : QWidget(parent)
    , m_kind(ways)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(ways == Ways::LinesOnly ? 0 : theme::kGrid);
}

void FindingList::setFindings(std::vector<core::BudgetFinding> findings)
{
    m_findings = std::move(findings);
    m_ways.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->setParent(nullptr); // nobody shall find it any more
            item->widget()->deleteLater(); // not at once: it may be its button that was pressed
        }
        delete item;
    }
    for (int i = 0; i < static_cast<int>(m_findings.size()); ++i)
        m_rows->addWidget(row(i));
    // One below the other: the counts in them are of different length.
    int broadest = 0;
    for (const QPushButton *button : m_ways)
        broadest = std::max(broadest, button->sizeHint().width());
    for (QPushButton *button : m_ways)
        button->setFixedWidth(broadest);
    setVisible(!m_findings.empty());
}

QWidget *FindingList::row(int finding)
{
    const core::BudgetFinding &said = m_findings[static_cast<std::size_t>(finding)];
    auto *frame = new QFrame;
    const bool whole = m_kind == Ways::LinesAndPicture;
    if (whole)
        frame->setProperty("kind", QStringLiteral("card"));
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(whole ? 2 * theme::kGrid : 0, whole ? theme::kGrid : 0,
                               whole ? theme::kGrid : 0, whole ? theme::kGrid : 0);
    layout->setSpacing(theme::kGrid);
    auto *icon = new QLabel;
    icon->setPixmap(said.needsAttention
                        ? iconPixmap(QStringLiteral("triangle-alert"), theme::kIcon, Token::Warning)
                        : iconPixmap(QStringLiteral("lightbulb"), theme::kIcon, Token::InkSoft));
    layout->addWidget(icon, 0, Qt::AlignVCenter);
    auto *sentence = new QLabel(said.sentence);
    sentence->setObjectName(QStringLiteral("finding%1").arg(finding));
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (said.needsAttention)
        sentence->setAccessibleName(tr("Needs attention: %1").arg(said.sentence));
    layout->addWidget(sentence, 1);
    const auto addWay = [&](const QString &text, const char *name, auto signal) {
        auto *button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name) + QString::number(finding));
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setAccessibleDescription(said.sentence);
        layout->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this, [this, finding, signal] {
            Q_EMIT(this->*signal)(finding);
        });
        return button;
    };
    if (whole)
        addWay(tr("Picture"), "findingPicture", &FindingList::pictureAsked);
    m_ways.push_back(
        addWay(tr("Lines (%1)").arg(said.lines.size()), "findingLines", &FindingList::linesAsked));
    return frame;
}

} // namespace eldin::ui
