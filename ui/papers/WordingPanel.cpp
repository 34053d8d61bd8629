// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/WordingPanel.h"

#include "core/service/WordingService.h"
#include "ui/papers/WordingField.h"
#include "ui/shell/Theme.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kWidth = 320;

} // namespace

WordingPanel::WordingPanel(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_content(new QWidget)
    , m_list(new QVBoxLayout(m_content))
    , m_purpose(new QLabel)
{
    setObjectName(QStringLiteral("wordingPanel"));
    setFixedWidth(kWidth);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    m_purpose->setProperty("kind", QStringLiteral("soft"));
    m_purpose->setWordWrap(true);
    m_list->setContentsMargins(0, 0, theme::kGrid, 0);
    m_list->setSpacing(theme::kGrid);
    m_list->addWidget(m_purpose);
    m_list->addStretch(1);
    setWidget(m_content);
}

void WordingPanel::show(core::PaperKind paper, core::PaperLanguage language)
{
    m_paper = paper;
    m_language = language;
    refresh();
}

void WordingPanel::retranslate()
{
    setAccessibleName(tr("Wording of the paper"));
    for (WordingField *field : m_fields)
        field->retranslate(m_workspace.language());
    m_purpose->setText(m_fields.empty() ? tr("This paper has no wording that can be changed.")
                                        : tr("Say it in your own way. Words in braces are filled in by the program. Enter saves."));
}

void WordingPanel::rebuild()
{
    const auto hearing = m_workspace.hearing();
    if (!hearing)
        return;
    const QString wanted = core::codeOf(m_paper) + u'/' + core::codeOf(m_language) + u'/' + core::codeOf(hearing->kind);
    if (m_built == wanted)
        return;
    m_built = wanted;
    for (WordingField *field : m_fields)
        delete field;
    m_fields.clear();
    const auto languages = core::languagesOf(m_language);
    for (const core::WordingBlock &block : core::blocksOf(m_paper, hearing->kind)) {
        for (const core::Language language : languages) {
            auto *field = new WordingField(block, language, languages.size() > 1, m_content);
            connect(field, &WordingField::changed, this, [this, field](const QString &own) { save(*field, own); });
            m_list->insertWidget(m_list->count() - 1, field);
            m_fields.push_back(field);
        }
    }
    retranslate();
}

void WordingPanel::reveal(const QString &key)
{
    for (WordingField *field : m_fields) {
        if (field->key() != key)
            continue;
        // The fields that were just made get their places later; one that is taken away until then is let be.
        QTimer::singleShot(0, field, [this, field] { ensureWidgetVisible(field); });
        return field->takeFocus();
    }
}

void WordingPanel::refresh()
{
    if (isHidden())
        return;
    m_workspace.runner().run([this] {
        rebuild();
        for (WordingField *field : m_fields) {
            const auto phrase = m_workspace.stores().phrases.ofKey(field->key());
            field->setReadOnly(m_workspace.document().isReadOnly());
            if (!field->isBeingEdited())
                field->setOwn(phrase ? phrase->text.of(field->language()) : QString());
        }
    });
}

void WordingPanel::save(const WordingField &field, const QString &own)
{
    m_workspace.runner().run(tr("The wording was changed."),
                             [&] { core::WordingService(m_workspace.document()).set(field.key(), field.language(), own); });
}

} // namespace eldin::ui
