// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Codes.h"
#include "core/report/Papers.h"
#include "core/report/papers/PaperKind.h"
#include "ui/shell/Workspace.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace eldin::ui {

class WordingField;

/// The wordings of the paper shown, beside it, in the languages it is written in. What is changed here is said in every
/// paper of the document that uses it.
class WordingPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit WordingPanel(Workspace &workspace, QWidget *parent = nullptr);

    void show(core::PaperKind paper, core::PaperLanguage language);
    void retranslate();
    void refresh();
    /// Stands in the first field of this key.
    void reveal(const QString &key);

private:
    void rebuild();
    void save(const WordingField &field, const QString &own);

    Workspace &m_workspace;
    core::PaperKind m_paper = core::PaperKind::Protocol;
    core::PaperLanguage m_language = core::PaperLanguage::Kyrgyz;
    QString m_built; ///< what the fields stand for
    QWidget *m_content;
    QVBoxLayout *m_list;
    QLabel *m_purpose;
    std::vector<WordingField *> m_fields;
};

} // namespace eldin::ui
