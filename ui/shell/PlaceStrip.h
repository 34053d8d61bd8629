// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/PlaceRisk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace eldin::ui {

class Workspace;

/// A line over the page where the document lies in a place that is no good to work in: why, and what to do instead. Once
/// it was read, it does not come again for the same folder.
class PlaceStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit PlaceStrip(Workspace &workspace, QWidget *parent = nullptr);
    /// Shows it, or not, for this risk.
    void warnOf(core::PlaceRisk risk);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString key() const;

    Workspace &m_workspace;
    core::PlaceRisk m_risk = core::PlaceRisk::None;
    QLabel *m_words;
    QPushButton *m_understood;
};

} // namespace eldin::ui
