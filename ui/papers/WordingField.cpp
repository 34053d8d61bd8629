// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/WordingField.h"

#include "ui/shell/Languages.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/EntryText.h"
#include "ui/widgets/Icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 9;

QLabel *wrapped()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

WordingField::WordingField(core::WordingBlock block, core::Language language, bool namesLanguage, QWidget *parent)
    : QWidget(parent)
    , m_block(std::move(block))
    , m_language(language)
    , m_namesLanguage(namesLanguage)
    , m_title(wrapped())
    , m_reset(new QToolButton)
    , m_text(new EntryText)
    , m_note(wrapped())
{
    const QString name = m_block.key + u'/' + core::languageCode(language);
    m_text->setObjectName(QStringLiteral("wording:") + name);
    m_reset->setObjectName(QStringLiteral("wordingReset:") + name);
    m_note->setObjectName(QStringLiteral("wordingNote:") + name);
    m_text->setLines(kLeastLines, kMostLines);
    m_reset->setIcon(lineIcon(QStringLiteral("rotate-ccw"), Token::InkSoft));
    m_reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_note->setProperty("kind", QStringLiteral("soft"));
    m_note->setStyleSheet(QStringLiteral("color: %1").arg(theme::color(Token::Warning).name()));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, theme::kGrid);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    connect(m_text, &EntryText::submitted, this, &WordingField::finish);
    connect(m_text, &EntryText::left, this, &WordingField::finish);
    connect(m_text, &EntryText::escaped, this, [this] { setOwn(m_own); });
    connect(m_text, &EntryText::textChanged, this, [this] { tellFields(core::fromFieldNames(m_text->toPlainText(), m_block, m_language)); });
    connect(m_reset, &QToolButton::clicked, this, [this] { Q_EMIT changed({}); });
}

QString WordingField::shipped() const
{
    const core::Wording wording(m_language);
    return wording.has(m_block.key) ? wording.text(m_block.key) : QString();
}

void WordingField::retranslate(core::Language screen)
{
    const QString title = m_block.title.best(screen);
    m_title->setText(m_namesLanguage ? QStringLiteral("%1 · %2").arg(title, core::languageCode(m_language).toUpper()) : title);
    m_text->setAccessibleName(m_title->text());
    m_reset->setText(tr("As shipped"));
    m_reset->setAccessibleName(tr("%1: as shipped").arg(title));
    m_text->setPlaceholderText(tr("Nothing is said here."));
    tellFields(core::fromFieldNames(m_text->toPlainText(), m_block, m_language));
}

void WordingField::setOwn(const QString &own)
{
    m_own = own;
    m_reset->setVisible(!own.isEmpty());
    const QString text = core::withFieldNames(own.isEmpty() ? shipped() : own, m_block, m_language);
    if (m_text->toPlainText() == text)
        return;
    m_text->setPlainText(text);
    m_text->document()->setModified(false);
}

bool WordingField::isBeingEdited() const
{
    return m_text->hasFocus() && m_text->document()->isModified();
}

void WordingField::takeFocus()
{
    m_text->setFocus();
}

void WordingField::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_reset->setEnabled(!readOnly);
}

void WordingField::finish()
{
    const QString text = core::fromFieldNames(m_text->toPlainText(), m_block, m_language).text;
    const QString own = text == shipped() ? QString() : text;
    m_text->document()->setModified(false);
    if (own != m_own)
        Q_EMIT changed(own);
    else
        setOwn(m_own); // emptied: the shipped text is back in sight
}

void WordingField::tellFields(const core::NamedText &read)
{
    QStringList words;
    const auto named = [](const QStringList &names) {
        QStringList braced;
        for (const QString &name : names)
            braced += u'{' + name + u'}';
        return braced.join(QStringLiteral(", "));
    };
    if (!read.text.isEmpty() && !read.missing.isEmpty())
        words += tr("The text does not say: %1").arg(named(read.missing));
    if (!read.unknown.isEmpty())
        words += tr("There is no such field, it will be printed as it stands: %1").arg(named(read.unknown));
    m_note->setText(words.join(u'\n'));
    m_note->setVisible(!words.isEmpty());
}

} // namespace eldin::ui
