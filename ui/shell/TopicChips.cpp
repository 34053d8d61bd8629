// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopicChips.h"

#include "ui/shell/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace eldin::ui {

namespace {

constexpr int kPause = 150; // ms
constexpr std::size_t kShown = 3;

} // namespace

TopicChips::TopicChips(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_later(new QTimer(this))
    , m_title(new QLabel)
    , m_chips(new QVBoxLayout)
{
    setObjectName(QStringLiteral("topicChips"));
    m_title->setProperty("kind", QStringLiteral("small"));
    m_title->setWordWrap(true);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(theme::kGrid / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addLayout(m_chips);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long names do not widen the panel
    m_later->setSingleShot(true);
    m_later->setInterval(kPause);
    connect(m_later, &QTimer::timeout, this, &TopicChips::look);
    // The list is read once, not at every remark.
    connect(&workspace.document(), &core::Document::changed, this,
            [this](const core::ChangeSet &changes) { m_isStale = m_isStale || changes.concernsAny({u"topic", u"topic_name"}); });
    hide();
}

void TopicChips::setWords(const QString &words, const QStringList &topics)
{
    m_words = words;
    m_topics = topics;
    if (m_words.trimmed().isEmpty()) {
        m_later->stop();
        m_found.clear();
        return showFound();
    }
    m_later->start();
}

void TopicChips::look()
{
    m_later->stop();
    m_workspace.runner().run([this] {
        if (m_isStale) {
            m_list = core::TopicList(m_workspace.stores());
            m_guess = core::TopicGuess(m_list);
            m_isStale = false;
        }
        m_found.clear();
        // Those that were taken make room for none: what comes behind them is no better for it.
        for (core::GuessedTopic &guess : m_guess.of(m_words, kShown)) {
            const QString name = guess.topic.name.best(m_workspace.language());
            if (std::none_of(m_topics.begin(), m_topics.end(), [&](const QString &topic) { return m_list.areSame(topic, name); }))
                m_found.push_back(std::move(guess));
        }
    });
    showFound();
}

bool TopicChips::takeFirst()
{
    if (m_later->isActive())
        look();
    if (m_found.empty())
        return false;
    Q_EMIT taken(m_found.front().topic.name.best(m_workspace.language()));
    return true;
}

void TopicChips::showFound()
{
    while (m_chips->count() > 0) {
        QWidget *chip = m_chips->takeAt(0)->widget();
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    setVisible(!m_found.empty());
    m_title->setText(tr("Perhaps about (Ctrl+Shift+T takes the first):"));
    for (const core::GuessedTopic &guess : m_found) {
        const QString name = guess.topic.name.best(m_workspace.language());
        const QString reason = tr("for the words: %1").arg(guess.words.join(QStringLiteral(", ")));
        auto *chip = new QPushButton;
        chip->setObjectName(QStringLiteral("topicChip"));
        chip->setAutoDefault(false);
        chip->setToolTip(name + QStringLiteral("\n") + reason);
        chip->setAccessibleName(name + QStringLiteral(", ") + reason);
        connect(chip, &QPushButton::clicked, this, [this, name] { Q_EMIT taken(name); });
        m_chips->addWidget(chip, 0, Qt::AlignLeft);
    }
    elide();
}

void TopicChips::elide()
{
    for (int i = 0; i < m_chips->count(); ++i) {
        const core::GuessedTopic &guess = m_found[static_cast<std::size_t>(i)];
        QString shown = QStringLiteral("%1 – %2").arg(guess.topic.name.best(m_workspace.language()), guess.words.join(QStringLiteral(", ")));
        shown = fontMetrics().elidedText(shown, Qt::ElideRight, std::max(theme::kGrid * 24, width() - theme::kGrid * 4));
        static_cast<QPushButton *>(m_chips->itemAt(i)->widget())->setText(shown.replace(u'&', QStringLiteral("&&")));
    }
}

void TopicChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (static_cast<std::size_t>(m_chips->count()) == m_found.size()) // else others are shown soon
        elide();
}

} // namespace eldin::ui
