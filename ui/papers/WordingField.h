// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/WordingBlocks.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace eldin::ui {

class EntryText;

/// One wording of a paper in one language, to be read and changed in place. Says which fields it lacks.
class WordingField final : public QWidget
{
    Q_OBJECT

public:
    WordingField(core::WordingBlock block, core::Language language, bool namesLanguage, QWidget *parent = nullptr);

    void retranslate(core::Language screen);
    /// What the municipality says; empty: as shipped.
    void setOwn(const QString &own);
    void setReadOnly(bool readOnly);
    void takeFocus();
    /// Something was typed that is not saved yet.
    [[nodiscard]] bool isBeingEdited() const;
    [[nodiscard]] const QString &key() const { return m_block.key; }
    [[nodiscard]] core::Language language() const { return m_language; }

Q_SIGNALS:
    /// Empty: as shipped again.
    void changed(const QString &own);

private:
    void finish();
    void tellFields(const core::NamedText &read);
    [[nodiscard]] QString shipped() const;

    core::WordingBlock m_block;
    core::Language m_language;
    bool m_namesLanguage;
    QString m_own;
    QLabel *m_title;
    QToolButton *m_reset;
    EntryText *m_text;
    QLabel *m_note;
};

} // namespace eldin::ui
