// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

#include <QObject>

namespace eldin::ui {

/// Ctrl+1 … Ctrl+5 choose the kind of a remark while one writes or corrects it; elsewhere these keys change the page.
class KindKeys final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void listenTo(QWidget *field);

Q_SIGNALS:
    void chosen(eldin::core::RemarkKind kind);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace eldin::ui
