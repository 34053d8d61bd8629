// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/PaperStrip.h"

#include "core/report/papers/PaperMaker.h"
#include "core/service/PaperService.h"
#include "ui/models/DayText.h"
#include "ui/papers/CorrectionsDialog.h"
#include "ui/papers/PaperScans.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace eldin::ui {

PaperStrip::PaperStrip(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(new QLabel)
    , m_day(new QDateEdit)
    , m_number(new QLineEdit)
    , m_who(new QLineEdit)
    , m_state(new QToolButton)
    , m_printed(new QAction(this))
    , m_signed(new QAction(this))
    , m_unsigned(new QAction(this))
    , m_corrections(new QAction(this))
{
    setObjectName(QStringLiteral("paperStrip"));
    m_words->setObjectName(QStringLiteral("paperState"));
    m_words->setProperty("kind", QStringLiteral("soft"));
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setWordWrap(true);
    m_day->setObjectName(QStringLiteral("signedOn"));
    m_day->setDisplayFormat(kDayFormat.toString());
    m_day->setCalendarPopup(true);
    m_number->setObjectName(QStringLiteral("paperNumber"));
    m_number->setFixedWidth(72);
    m_number->setMaxLength(40);
    m_who->setObjectName(QStringLiteral("signedBy"));
    m_who->setFixedWidth(160);
    m_who->setMaxLength(200);
    m_state->setObjectName(QStringLiteral("paperStateMenu"));
    m_state->setProperty("kind", QStringLiteral("outline"));
    m_state->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_state->setIcon(lineIcon(QStringLiteral("clipboard-list"), Token::InkSoft));
    m_state->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_state);
    menu->addActions({m_printed, m_signed, m_unsigned, m_corrections});
    m_scans = new PaperScans(
        workspace, *menu,
        [this] { return core::PaperService(m_workspace.document()).noteMade(m_workspace.hearingId(), m_kind, m_language, m_contentHash); }, this);
    m_state->setMenu(menu);
    m_printed->setObjectName(QStringLiteral("markPrinted"));
    m_signed->setObjectName(QStringLiteral("markSigned"));
    m_unsigned->setObjectName(QStringLiteral("markUnsigned"));
    m_corrections->setObjectName(QStringLiteral("corrections"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_day);
    layout->addWidget(m_number);
    layout->addWidget(m_who);
    layout->addWidget(m_state);

    connect(m_scans, &PaperScans::attached, this, &PaperStrip::refresh);
    connect(m_printed, &QAction::triggered, this, &PaperStrip::notePrinted);
    connect(m_signed, &QAction::triggered, this, [this] {
        m_workspace.runner().run(tr("Signature noted: add the number and who signed."), [this] {
            core::PaperService service(m_workspace.document());
            service.sign(service.noteMade(m_workspace.hearingId(), m_kind, m_language, m_contentHash), m_workspace.today(), {}, {});
        });
        refresh();
        m_number->setFocus();
    });
    connect(m_unsigned, &QAction::triggered, this, [this] {
        m_workspace.runner().run([this] {
            if (const auto paper = this->paper())
                core::PaperService(m_workspace.document()).takeSignatureBack(paper->id);
        });
        refresh();
    });
    connect(m_corrections, &QAction::triggered, this, [this] { (new CorrectionsDialog(m_workspace, m_workspace.hearingId(), window()))->open(); });
    connect(m_day, &QDateEdit::editingFinished, this, &PaperStrip::sign);
    connect(m_number, &QLineEdit::editingFinished, this, &PaperStrip::sign);
    connect(m_who, &QLineEdit::editingFinished, this, &PaperStrip::sign);
}

std::optional<core::Paper> PaperStrip::paper() const
{
    return m_workspace.hearingId().isNull() || m_kind.isEmpty() ? std::nullopt
                                                                : m_workspace.stores().papers.last(m_workspace.hearingId(), m_kind, m_language);
}

void PaperStrip::show(const QString &kind, const QString &language, const QString &contentHash)
{
    m_kind = kind;
    m_language = language;
    m_contentHash = contentHash;
    refresh();
}

void PaperStrip::attachScan(const QString &path)
{
    m_scans->attach(path);
}

void PaperStrip::retranslate()
{
    m_day->setAccessibleName(tr("Day of the signature"));
    m_number->setAccessibleName(tr("Number of the paper"));
    m_number->setPlaceholderText(tr("No"));
    m_who->setAccessibleName(tr("Who signed"));
    m_who->setPlaceholderText(tr("Who signed"));
    m_state->setText(tr("State"));
    m_printed->setText(tr("Printed today"));
    m_signed->setText(tr("Signed"));
    m_unsigned->setText(tr("Not signed"));
    m_corrections->setText(tr("Corrections of the minutes…"));
    m_scans->retranslate();
    refresh();
}

QString PaperStrip::words(const std::optional<core::Paper> &paper) const
{
    if (!paper)
        return tr("Not saved or printed yet.");
    QStringList parts {tr("Made on %1").arg(dayText(paper->madeAt.date()))};
    if (paper->printedOn.isValid())
        parts += tr("printed on %1").arg(dayText(paper->printedOn));
    if (paper->signedOn.isValid())
        parts += tr("signed on");
    if (m_scans->count() > 0)
        parts += tr("%n file(s) attached", nullptr, m_scans->count());
    const QString said = parts.join(QStringLiteral(", "));
    return paper->contentHash == m_contentHash ? said : tr("The data has changed since: make it again.") + u' ' + said;
}

void PaperStrip::refresh()
{
    m_workspace.runner().run([this] {
        const auto paper = this->paper();
        const bool isSigned = paper && paper->signedOn.isValid();
        m_scans->setPaper(paper);
        m_words->setText(words(paper));
        m_words->setToolTip(m_words->text());
        const bool stale = paper && paper->contentHash != m_contentHash;
        m_words->setStyleSheet(stale ? QStringLiteral("color: %1").arg(theme::color(Token::Warning).name()) : QString());
        for (QWidget *field : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_who)})
            field->setVisible(isSigned);
        m_unsigned->setEnabled(isSigned);
        // Till its record is closed the protocol follows what is corrected there.
        m_corrections->setVisible(m_kind == core::codeOf(core::PaperKind::Protocol) && !m_workspace.hearingId().isNull()
                                  && m_workspace.stores().hearings.get(m_workspace.hearingId()).recordClosedAt.isValid());
        if (!isSigned)
            return;
        const QSignalBlocker quiet(m_day);
        m_day->setDate(paper->signedOn);
        m_number->setText(paper->number);
        m_who->setText(paper->signedBy);
    });
}

void PaperStrip::sign()
{
    m_workspace.runner().run([this] {
        const auto paper = this->paper();
        if (!paper || !paper->signedOn.isValid())
            return;
        if (paper->signedOn != m_day->date() || paper->number != m_number->text().simplified() || paper->signedBy != m_who->text().simplified())
            core::PaperService(m_workspace.document()).sign(paper->id, m_day->date(), m_number->text(), m_who->text());
    });
}

void PaperStrip::noteMade()
{
    if (m_workspace.document().isReadOnly())
        return;
    m_workspace.runner().run([this] { core::PaperService(m_workspace.document()).noteMade(m_workspace.hearingId(), m_kind, m_language, m_contentHash); });
    refresh();
}

void PaperStrip::notePrinted()
{
    if (m_workspace.document().isReadOnly())
        return;
    m_workspace.runner().run([this] {
        core::PaperService service(m_workspace.document());
        service.notePrinted(service.noteMade(m_workspace.hearingId(), m_kind, m_language, m_contentHash), m_workspace.today());
    });
    refresh();
}

} // namespace eldin::ui
