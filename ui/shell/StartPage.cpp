// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartPage.h"

#include "core/domain/Codes.h"
#include "ui/models/DayText.h"
#include "ui/shell/AppearanceMenu.h"
#include "ui/shell/Languages.h"
#include "ui/shell/Settings.h"
#include "ui/widgets/Icon.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

QLabel *label(const QString &kind)
{
    auto *result = new QLabel;
    result->setProperty("kind", kind);
    result->setWordWrap(true);
    result->setAttribute(Qt::WA_TransparentForMouseEvents);
    return result;
}

/// As high as its words need at its breadth.
class BlockButton final : public QPushButton
{
public:
    BlockButton()
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return std::max(theme::kGrid * 8, layout()->totalHeightForWidth(width));
    }
    [[nodiscard]] QSize sizeHint() const override { return {theme::kGrid * 40, heightForWidth(theme::kGrid * 50)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {theme::kGrid * 30, theme::kGrid * 8}; }
};

/// A large button with two lines; its words lie on it as labels, because buttons cannot wrap.
QPushButton *block(const QString &iconName, QLabel *title, QLabel *detail)
{
    auto *button = new BlockButton;
    button->setProperty("kind", QStringLiteral("block"));
    button->setCursor(Qt::PointingHandCursor);
    auto *picture = new QLabel;
    picture->setPixmap(iconPixmap(iconName, theme::kGrid * 3, Token::Accent));
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(detail);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid, theme::kGrid * 2, theme::kGrid);
    layout->setSpacing(theme::kGrid * 2);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    return button;
}

} // namespace

StartPage::StartPage(const Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_title(label(QStringLiteral("figure")))
    , m_claim(label(QStringLiteral("soft")))
    , m_question(label(QStringLiteral("large")))
    , m_recentTitle(label(QStringLiteral("large")))
    , m_message(label(QStringLiteral("error")))
    , m_language(new QPushButton)
    , m_new(new QPushButton)
    , m_open(new QPushButton)
    , m_sample(new QPushButton)
    , m_practice(new QPushButton)
    , m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    m_language->setObjectName(QStringLiteral("startLanguage"));
    m_language->setIcon(lineIcon(QStringLiteral("languages"), Token::InkSoft));
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::kGrid / 2);
    m_title->setWordWrap(false);
    words->addWidget(m_title);
    words->addWidget(m_claim);
    words->addStretch(1);
    head->addLayout(words, 1);
    head->addWidget(m_language, 0, Qt::AlignTop);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme::kGrid * 5);
    columns->addWidget(buildChoices(), 1);
    columns->addWidget(buildFiles(), 1);
    auto *body = new QWidget;
    body->setMaximumWidth(theme::kGrid * 125);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(theme::kGrid * 4, 0, theme::kGrid * 4, 0);
    inner->setSpacing(theme::kGrid * 4);
    inner->addLayout(head);
    inner->addLayout(columns);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(body, 100, Qt::AlignVCenter);
    layout->addStretch(1);
    connect(m_language, &QPushButton::clicked, this, [this] {
        auto *menu = new AppearanceMenu(m_shell, this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_language->mapToGlobal(QPoint(0, m_language->height() + 4)));
    });
    retranslate();
}

QWidget *StartPage::buildChoices()
{
    auto *result = new QWidget;
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_question);
    const std::pair<PageKey, QString> choices[] {{PageKey::Budget, QStringLiteral("file-spreadsheet")},
                                                 {PageKey::Preparation, QStringLiteral("file-text")},
                                                 {PageKey::Meeting, QStringLiteral("mic")},
                                                 {PageKey::Responses, QStringLiteral("circle-check-big")}};
    for (const auto &[page, iconName] : choices) {
        QLabel *title = label(QStringLiteral("heading"));
        QLabel *detail = label(QStringLiteral("soft"));
        QPushButton *button = block(iconName, title, detail);
        button->setObjectName(QStringLiteral("choice%1").arg(m_choices.size() + 1));
        layout->addWidget(button);
        m_choices.push_back({page, button, title, detail});
        connect(button, &QPushButton::clicked, this, [this, then = page] { Q_EMIT newRequested(then); });
    }
    layout->addStretch(1);
    return result;
}

QWidget *StartPage::buildFiles()
{
    auto *result = new QWidget;
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    m_new->setObjectName(QStringLiteral("newButton"));
    m_new->setProperty("kind", QStringLiteral("strong"));
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_open->setObjectName(QStringLiteral("openButton"));
    m_open->setIcon(lineIcon(QStringLiteral("folder-open")));
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    m_sample->setObjectName(QStringLiteral("sampleButton"));
    m_sample->setIcon(lineIcon(QStringLiteral("play")));
    m_practice->setObjectName(QStringLiteral("practiceButton"));
    m_practice->setIcon(lineIcon(QStringLiteral("mic")));
    m_recent->setSpacing(theme::kGrid);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(theme::kGrid);
    buttons->addWidget(m_new, 0, 0);
    buttons->addWidget(m_open, 0, 1);
    buttons->addWidget(m_sample, 1, 0, 1, 2);
    buttons->addWidget(m_practice, 2, 0, 1, 2);
    layout->addWidget(m_recentTitle);
    layout->addLayout(m_recent);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT newRequested(PageKey::Overview); });
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_practice, &QPushButton::clicked, this, &StartPage::practiceRequested);
    return result;
}

void StartPage::refresh()
{
    m_message->clear();
    retranslate();
    setFocus(); // on no button: the first Tab goes to the first choice
}

void StartPage::say(const QString &sentence)
{
    m_message->setText(sentence);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::retranslate()
{
    m_title->setText(tr("Eldin Unu"));
    m_claim->setText(tr("Local budget hearings, from the draft to the answers. Everything stays on this computer."));
    m_question->setText(tr("What do you need today?"));
    m_recentTitle->setText(tr("Documents"));
    m_language->setText(ownName(m_shell.settings.language()));
    m_language->setAccessibleName(tr("Language and appearance"));
    m_new->setText(tr("New document"));
    m_open->setText(tr("Open…"));
    m_sample->setText(tr("Try the example of Ak-Bulak"));
    m_practice->setText(tr("Practise a meeting"));
    m_practice->setToolTip(tr("A hearing to play, with a script to read from. Nothing in it counts."));
    const std::pair<QString, QString> words[] {
        {tr("Citizens' budget from my Excel"), tr("Import the draft, check its totals, print the leaflet.")},
        {tr("Papers for a hearing"), tr("Plan the day, the agenda and the announcements.")},
        {tr("Record a meeting now"), tr("Write down questions and proposals as people speak.")},
        {tr("Answer proposals"), tr("Decision, reason and deadline for every proposal.")}};
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i].title->setText(words[i].first);
        m_choices[i].detail->setText(words[i].second);
        m_choices[i].button->setAccessibleName(words[i].first);
        m_choices[i].button->setAccessibleDescription(words[i].second);
    }
    fillRecent();
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto files = m_shell.settings.recentFiles();
    for (const Settings::RecentFile &file : files) {
        if (m_recent->count() == 4)
            break;
        QLabel *title = label(QStringLiteral("heading"));
        QLabel *detail = label(QStringLiteral("soft"));
        title->setText(file.municipality.isEmpty() ? QFileInfo(file.path).fileName() : file.municipality);
        QStringList parts;
        if (file.hearingDate.isValid())
            parts += tr("hearing on %1").arg(dayText(file.hearingDate));
        parts += QFileInfo(file.path).fileName();
        detail->setText(parts.join(QStringLiteral("  ·  ")));
        QPushButton *button = block(QStringLiteral("landmark"), title, detail);
        button->setObjectName(QStringLiteral("recent%1").arg(m_recent->count() + 1));
        button->setAccessibleName(title->text());
        button->setToolTip(file.path);
        connect(button, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT recentRequested(path); });
        m_recent->addWidget(button);
    }
    if (files.empty()) {
        QLabel *none = label(QStringLiteral("soft"));
        none->setText(tr("Nothing opened yet. Start a document for your aiyl aimak, or look at the example first."));
        m_recent->addWidget(none);
    }
}

} // namespace eldin::ui
