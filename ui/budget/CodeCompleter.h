// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Classification.h"

#include <QCompleter>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace eldin::ui {

/// Proposes codes of the classification while a code field is typed in: by the beginning of the code or by words of the
/// name. What is chosen puts the code alone into the field.
class CodeCompleter final : public QCompleter
{
    Q_OBJECT

public:
    struct Source
    {
        std::vector<core::ClassificationItem> items;
        core::Language language = core::Language::Kyrgyz;
    };
    /// `read` is called when somebody begins to type.
    CodeCompleter(QLineEdit &field, std::function<Source()> read);

    /// Another line, or other codes: they are read again.
    void forget() { m_source.reset(); }

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The code stands in the field.
    void chosen();

private:
    void propose(const QString &typed);
    void keepInWindow();

    QLineEdit &m_field;
    std::function<Source()> m_read;
    std::optional<Source> m_source;
    QStandardItemModel *m_proposals;
    QListView *m_list; ///< the popup, owned by the base class
};

} // namespace eldin::ui
