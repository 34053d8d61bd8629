// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace eldin::ui {

/// Takes a file that is dropped on a window: a document of ours, whatever its name, a picture or PDF to be attached, or
/// anything else, which may be a table.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    void documentDropped(const QString &path);
    void pictureDropped(const QString &path, bool isPdf);
    void tableDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &path);
};

} // namespace eldin::ui
