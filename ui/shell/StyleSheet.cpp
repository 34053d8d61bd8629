// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StyleSheet.h"

#include "ui/shell/Theme.h"

namespace eldin::ui::theme {

namespace {

constexpr char16_t kText[] = uR"(
* { font-family: "Noto Sans"; font-size: 14px; }
QToolTip { color: @ink; background: @raised; border: 1px solid @line; padding: 4px 8px; }
QMainWindow, QDialog { background: @surface; }
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: 20px; font-weight: 600; }
QLabel[kind="titleSoon"] { font-size: 20px; font-weight: 600; color: @warning; }
QLabel[kind="titleOver"] { font-size: 20px; font-weight: 600; color: @danger; }
QLabel[kind="figure"] { font-size: 28px; font-weight: 600; }
QLabel[kind="heading"] { font-size: 14px; font-weight: 600; }
QLabel[kind="large"] { font-size: 16px; font-weight: 600; }
QLabel[kind="brand"] { font-size: 16px; font-weight: 600; color: @accent; }
QLabel[kind="purpose"], QLabel[kind="soft"] { color: @soft; }
QLabel[kind="small"] { color: @soft; font-size: 12px; }
QLabel[kind="positive"] { color: @positive; }
QLabel[kind="warning"] { color: @warning; }
QLabel[kind="error"] { color: @danger; }
QFrame[kind="card"] { background: @raised; border: 1px solid @line; border-radius: 6px; }
QFrame[kind="sunken"] { background: @sunken; border: none; }
QFrame[kind="line"] { background: @line; border: none; }
QFrame[kind="band"] { background: @accentSoft; border: none; }
QFrame[kind="practice"] { background: @warningSoft; border: none; border-bottom: 2px solid @warning; }
QFrame[kind="notice"] { background: @warningSoft; border: none; border-radius: 6px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }

QPushButton { background: @raised; border: 1px solid @line; border-radius: 6px; padding: 0 13px; min-height: 30px; }
QPushButton:hover { background: @sunken; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:disabled { color: @soft; background: @surface; }
QPushButton:focus { border: 2px solid @focus; padding: 0 12px; min-height: 28px; }
QPushButton:checked { background: @accentSoft; border-color: @accent; }
QPushButton[kind="strong"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="strong"]:hover { background: @accentHover; }
QPushButton[kind="strong"]:focus { border: 2px solid @ink; }
QPushButton[kind="strong"]:disabled { background: @line; border-color: @line; color: @soft; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 0 8px; }
QPushButton[kind="quiet"][line="true"] { padding: 0 4px; min-height: 20px; text-align: left; }
QPushButton[kind="quiet"]:hover { background: @accentSoft; }
QPushButton[kind="quiet"]:focus { border: 2px solid @focus; padding: 0 7px; }
QPushButton[kind="quiet"][line="true"]:focus { padding: 0 3px; min-height: 18px; }
QPushButton[kind="block"] { background: @raised; border: 1px solid @line; border-radius: 6px; padding: 11px 15px; text-align: left; }
QPushButton[kind="block"]:hover { border-color: @accent; background: @raised; }
QPushButton[kind="block"]:focus { border: 2px solid @focus; padding: 10px 14px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0 7px; min-height: 30px; }
QToolButton:hover { background: @accentSoft; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; }
QToolButton:focus { border: 2px solid @focus; padding: 0 6px; min-height: 28px; }
QToolButton:disabled { color: @soft; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; }
QToolButton[kind="nav"] { text-align: left; border-radius: 6px; padding: 0 9px; min-height: 38px; }
QToolButton[kind="nav"]:focus { padding: 0 8px; min-height: 36px; }
QToolButton[kind="nav"]:checked { background: @accentSoft; font-weight: 600; }
QToolButton[kind="segment"] { background: @raised; border: 1px solid @line; border-radius: 0; padding: 0 13px; }
QToolButton[kind="segment"][tight="true"] { padding: 0 6px; }
QToolButton[kind="segment"]:checked { background: @accentSoft; color: @ink; font-weight: 600; border-color: @accent; }
QToolButton[kind="outline"] { background: @raised; border: 1px solid @line; padding: 0 10px; }
QToolButton[kind="outline"]:hover { background: @sunken; }
QToolButton[kind="outline"]:focus { border: 2px solid @focus; padding: 0 9px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: @raised; border: 1px solid @line; border-radius: 6px; padding: 0 9px; min-height: 30px;
    selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit, QTextEdit { padding: 5px 7px; }
QLineEdit:hover, QPlainTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: @soft; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid @focus; padding: 0 8px; min-height: 28px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 4px 6px; }
QLineEdit:read-only, QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { background: @surface; color: @soft; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QAbstractSpinBox[invalid="true"] { border: 2px solid @danger; padding: 0 8px; min-height: 28px; }
QComboBox { padding-right: 22px; }
QComboBox:focus { padding-right: 21px; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 28px; border: none; }
QComboBox::down-arrow { image: url(:/eldin/icons/control-chevron-down.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; padding: 4px; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 24px; background: transparent; subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(:/eldin/icons/control-chevron-up.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/eldin/icons/control-chevron-down.svg); width: 12px; height: 12px; }
QDateEdit::drop-down, QDateTimeEdit::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 28px; border: none; background: transparent; }
QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: url(:/eldin/icons/control-chevron-down.svg); width: 16px; height: 16px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 32px; background: transparent; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 16px; height: 16px; border: 1px solid @soft; border-radius: 4px; background: @raised; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent; image: url(:/eldin/icons/control-check-@scheme.svg); }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @soft; border-radius: 9px; background: @raised; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid @accent; border-radius: 9px; background: @raised; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator:focus { border: 2px solid @focus; }

QAbstractItemView { background: @raised; border: 1px solid @line; border-radius: 6px; outline: none;
    selection-background-color: @accentSoft; selection-color: @ink; }
QAbstractItemView[kind="plain"] { border: none; border-radius: 0; background: transparent; }
QTableView { gridline-color: @line; }
QTableView::item, QTreeView::item, QListView::item { border: none; border-bottom: 1px solid @faint; padding: 0 8px; min-height: 31px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @accentSoft; color: @ink; }
QTreeView::item:hover, QListView::item:hover, QTableView::item:hover { background: @hover; }
QTreeView::item:selected:hover, QListView::item:selected:hover, QTableView::item:selected:hover { background: @accentSoft; }
QTableView::item:focus, QTreeView::item:focus { border: 1px solid @focus; }
QTreeView::branch { background: transparent; border: none; border-bottom: 1px solid @faint; }
QTreeView::branch:selected { background: @accentSoft; }
QTreeView::branch:has-children:closed { image: url(:/eldin/icons/control-chevron-right.svg); padding: 8px 2px; }
QTreeView::branch:has-children:open { image: url(:/eldin/icons/control-chevron-down.svg); padding: 8px 2px; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox, QAbstractItemView QAbstractSpinBox, QAbstractItemView QDateEdit {
    border: 2px solid @focus; border-radius: 0; min-height: 27px; padding: 0 6px; }
QHeaderView { background: @raised; border: none; }
QHeaderView::section { background: @raised; color: @soft; font-size: 12px; font-weight: 600; border: none;
    border-bottom: 1px solid @line; padding: 0 2px 0 11px; min-height: 31px; }
QHeaderView::section:vertical { padding: 0 8px; border-bottom: 1px solid @faint; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView::down-arrow { image: url(:/eldin/icons/control-chevron-down.svg); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url(:/eldin/icons/control-chevron-up.svg); width: 12px; height: 12px; }
QTableCornerButton::section { background: @raised; border: none; border-bottom: 1px solid @line; }

QMenu { background: @raised; border: 1px solid @line; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; min-height: 20px; }
QMenu::item:selected { background: @accentSoft; color: @ink; }
QMenu::item:disabled { color: @soft; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QTabWidget::pane { border: none; border-top: 1px solid @line; top: -1px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 8px 4px 7px 4px; margin-right: 20px; color: @soft; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:focus { color: @accent; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @scroll; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QToolButton { min-height: 28px; padding: 0 8px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url(:/eldin/icons/control-chevron-left.svg); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url(:/eldin/icons/control-chevron-right.svg); }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @sunken; }
)";

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](int x, int y) { return static_cast<int>(x + (y - x) * part); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

} // namespace

QString styleSheet(bool dark)
{
    const auto c = [dark](Token token) { return color(token, dark).name(); };
    const QColor raised = color(Token::SurfaceRaised, dark);
    const std::pair<QLatin1String, QString> words[] {
        // Longer words first: @accentSoft before @accent.
        {QLatin1String("@accentSoft"), c(Token::AccentSoft)},
        {QLatin1String("@accentHover"), mixed(color(Token::Accent, dark), color(Token::Ink, dark), 0.15).name()},
        {QLatin1String("@accent"), c(Token::Accent)},
        {QLatin1String("@onAccent"), c(Token::OnAccent)},
        {QLatin1String("@ink"), c(Token::Ink)},
        {QLatin1String("@soft"), c(Token::InkSoft)},
        {QLatin1String("@line"), c(Token::Line)},
        {QLatin1String("@faint"), mixed(raised, color(Token::Line, dark), 0.6).name()},
        {QLatin1String("@hover"), mixed(raised, color(Token::AccentSoft, dark), 0.35).name()},
        {QLatin1String("@scroll"), mixed(color(Token::Line, dark), color(Token::InkSoft, dark), 0.4).name()},
        {QLatin1String("@surface"), c(Token::Surface)},
        {QLatin1String("@raised"), raised.name()},
        {QLatin1String("@sunken"), c(Token::SurfaceSunken)},
        {QLatin1String("@positive"), c(Token::Positive)},
        {QLatin1String("@warningSoft"), c(Token::WarningSoft)},
        {QLatin1String("@warning"), c(Token::Warning)},
        {QLatin1String("@danger"), c(Token::Danger)},
        {QLatin1String("@focus"), c(Token::Focus)},
        {QLatin1String("@scheme"), dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    QString result = QString::fromUtf16(kText);
    for (const auto &[word, value] : words)
        result.replace(word, value);
    return result;
}

} // namespace eldin::ui::theme
