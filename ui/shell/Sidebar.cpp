// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sidebar.h"

#include "ui/shell/Pages.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QVBoxLayout>

namespace eldin::ui {

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_brand(new QLabel)
    , m_municipality(new QLabel)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setProperty("kind", QStringLiteral("sunken"));
    m_brand->setProperty("kind", QStringLiteral("brand"));
    m_municipality->setProperty("kind", QStringLiteral("small"));
    m_municipality->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid * 2, theme::kGrid, theme::kGrid);
    layout->setSpacing(theme::kGrid / 2);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::kGrid + 2, 0, 0, theme::kGrid);
    head->setSpacing(2);
    head->addWidget(m_brand);
    head->addWidget(m_municipality);
    layout->addLayout(head);
    for (const PageEntry &entry : pageEntries()) {
        auto *button = new NavButton(entry.key);
        // The file is no step of the job and stands apart.
        if (entry.key == PageKey::Share)
            layout->addStretch(1);
        layout->addWidget(button);
        m_group->addButton(button);
        m_buttons[entry.key] = button;
        connect(button, &QToolButton::clicked, this, [this, key = entry.key] { Q_EMIT chosen(key); });
    }
    setFolded(false);
    retranslate();
}

void Sidebar::setMunicipality(const QString &name)
{
    m_municipalityName = name;
    m_municipality->setText(name);
    m_municipality->setToolTip(name);
}

void Sidebar::setCurrent(PageKey key)
{
    m_buttons.at(key)->setChecked(true);
}

void Sidebar::setCount(PageKey key, int count)
{
    m_buttons.at(key)->setCount(count);
}

void Sidebar::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? theme::kSidebarFolded : theme::kSidebar);
    m_municipality->setVisible(!folded);
    for (const auto &[key, button] : m_buttons)
        button->setFolded(folded);
    retranslate();
}

void Sidebar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Sidebar::retranslate()
{
    m_brand->setText(m_folded ? tr("EU", "the product's initials, where there is no room") : tr("Eldin Unu"));
    setAccessibleName(tr("Pages"));
    for (const auto &[key, button] : m_buttons)
        button->retranslate();
}

NavButton::NavButton(PageKey key, QWidget *parent)
    : QToolButton(parent)
    , m_key(key)
{
    setObjectName(QStringLiteral("nav-") + pageName(key));
    setProperty("kind", QStringLiteral("nav"));
    setCheckable(true);
    setAutoExclusive(true);
    setIcon(lineIcon(QString::fromUtf16(pageEntry(key).icon)));
    setIconSize({theme::kIcon, theme::kIcon});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void NavButton::setCount(int count)
{
    m_count = count;
    retranslate();
    update();
}

void NavButton::setFolded(bool folded)
{
    setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void NavButton::retranslate()
{
    const QString title = pageTitle(m_key);
    setText(title);
    const QString key = tr("Ctrl+%1").arg(static_cast<int>(m_key) + 1);
    setToolTip(QStringLiteral("%1  (%2)").arg(title, key));
    setAccessibleName(m_count > 0 ? tr("%1, waiting: %2").arg(title).arg(m_count) : title);
}

void NavButton::paintEvent(QPaintEvent *event)
{
    // The style draws the ground; icon and word are ours, because the longest name needs two lines.
    Q_UNUSED(event)
    QStylePainter stylePainter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    stylePainter.drawComplexControl(QStyle::CC_ToolButton, option);
    stylePainter.end();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool folded = toolButtonStyle() == Qt::ToolButtonIconOnly;
    const QRect picture(folded ? (width() - theme::kIcon) / 2 : 12, (height() - theme::kIcon) / 2, theme::kIcon, theme::kIcon);
    lineIcon(QString::fromUtf16(pageEntry(m_key).icon), isChecked() ? Token::Accent : Token::Ink).paint(&painter, picture);
    if (!folded) {
        painter.setFont(theme::font(Type::Base, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme::color(Token::Ink));
        const QRect room = rect().adjusted(12 + theme::kIcon + 12, 0, m_count > 0 ? -36 : -4, 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
    }
    if (m_count <= 0)
        return;
    painter.setFont(theme::font(Type::Small, QFont::DemiBold));
    const QString text = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
    const int height = folded ? 16 : 20;
    const int breadth = std::max(height, painter.fontMetrics().horizontalAdvance(text) + 10);
    const QRect badge(width() - breadth - (folded ? 1 : 8), folded ? 2 : (this->height() - height) / 2, breadth, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(Token::WarningSoft));
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(theme::color(Token::Warning));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace eldin::ui
