// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Dialogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace eldin::ui {

namespace {

// The systems' own dialogs do not speak Kyrgyz.
constexpr QFileDialog::Options kOptions = QFileDialog::DontUseNativeDialog;

} // namespace

QString Dialogs::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter, nullptr, kOptions);
}

QString Dialogs::fileToSave(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposed, filter, nullptr, kOptions);
}

QString Dialogs::folder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title, {}, kOptions | QFileDialog::ShowDirsOnly);
}

bool Dialogs::confirm(QWidget *parent, const QString &question, const QString &detail, const QString &yes)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::NoIcon);
    box.setTextFormat(Qt::RichText); // of the question; the detail is shown as it is
    box.setText(QStringLiteral("<b>%1</b>").arg(question.toHtmlEscaped()));
    box.setInformativeText(detail);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept;
}

void Dialogs::openOutside(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace eldin::ui
