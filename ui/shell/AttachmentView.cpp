// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AttachmentView.h"

#include "core/exchange/PdfPicture.h"
#include "core/report/Texts.h"
#include "ui/documents/DotPicture.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <array>

namespace eldin::ui {

namespace {

constexpr std::array kZooms {100, 150, 200, 300}; // of the width of the window, in percent
constexpr int kMostDots = 4096;
constexpr int kHighest = 8192; // dots: 128 MB at most, with the widest
constexpr int kLongestSide = 2339; // as attached pictures are kept

} // namespace

AttachmentView::AttachmentView(const core::Attachment &attachment, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_isPdf(attachment.mediaType == u"application/pdf")
    , m_area(new QScrollArea)
    , m_shown(new QLabel)
    , m_where(new QLabel)
    , m_before(new QPushButton)
    , m_after(new QPushButton)
    , m_smaller(new QPushButton)
    , m_larger(new QPushButton)
    , m_outside(new QPushButton)
    , m_job(new FileJob(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setObjectName(QStringLiteral("attachmentView"));
    setWindowTitle(attachment.name);
    resize(theme::kGrid * 100, theme::kGrid * 84);
    m_area->setObjectName(QStringLiteral("attachmentArea"));
    m_shown->setObjectName(QStringLiteral("attachmentPicture"));
    m_where->setObjectName(QStringLiteral("attachmentWhere"));
    m_shown->setAlignment(Qt::AlignCenter);
    m_area->setWidget(m_shown);
    m_area->setWidgetResizable(true);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the first picture is too wide by it
    m_area->setFocusPolicy(Qt::StrongFocus); // the arrows move what is seen
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    const std::tuple<QPushButton *, const char16_t *, const char16_t *> buttons[] {{m_before, u"pageBefore", u"chevron-left"}, {m_after, u"pageAfter", u"chevron-right"}};
    for (const auto &[button, name, icon] : buttons) {
        button->setObjectName(QString::fromUtf16(name));
        button->setIcon(lineIcon(QString::fromUtf16(icon)));
        button->setVisible(m_isPdf);
    }
    m_smaller->setObjectName(QStringLiteral("smaller"));
    m_larger->setObjectName(QStringLiteral("larger"));
    m_outside->setObjectName(QStringLiteral("openOutside"));
    m_outside->setIcon(lineIcon(QStringLiteral("external-link")));
    for (QPushButton *button : {m_before, m_after, m_smaller, m_larger, m_outside}) {
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setAutoDefault(false);
    }
    bar->addWidget(m_before);
    bar->addWidget(m_where);
    bar->addWidget(m_after);
    bar->addStretch(1);
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    bar->addWidget(m_outside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_area, 1);

    const auto key = [this](const QKeySequence &keys, QPushButton *button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QPushButton::click);
    };
    key(Qt::Key_PageUp, m_before);
    key(Qt::Key_PageDown, m_after);
    for (const QKeySequence &keys : QKeySequence::keyBindings(QKeySequence::ZoomIn) + QList<QKeySequence> {QKeySequence(Qt::CTRL | Qt::Key_Equal)})
        key(keys, m_larger);
    for (const QKeySequence &keys : QKeySequence::keyBindings(QKeySequence::ZoomOut))
        key(keys, m_smaller);
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoom(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoom(1); });
    connect(m_outside, &QPushButton::clicked, this, [this] { Q_EMIT outsideRequested(m_path); });
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &AttachmentView::showPicture);
    retranslate();
    m_area->setFocus();
    show();
    draw();
}

void AttachmentView::retranslate()
{
    m_before->setToolTip(tr("Page before (PgUp)"));
    m_before->setAccessibleName(tr("Page before"));
    m_after->setToolTip(tr("Next page (PgDn)"));
    m_after->setAccessibleName(tr("Next page"));
    m_smaller->setText(QStringLiteral("−"));
    m_smaller->setToolTip(tr("Smaller (Ctrl+−)"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setText(QStringLiteral("+"));
    m_larger->setToolTip(tr("Larger (Ctrl++)"));
    m_larger->setAccessibleName(tr("Larger"));
    m_outside->setText(tr("Open with another program"));
    m_area->setAccessibleName(tr("The attached file"));
    showButtons();
}

void AttachmentView::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AttachmentView::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_fit.start();
}

int AttachmentView::wantedWidth() const
{
    return std::clamp(static_cast<int>(m_area->viewport()->width() * devicePixelRatioF()) * kZooms[m_zoom] / 100, 1, kMostDots);
}

void AttachmentView::turn(int pages)
{
    const int page = std::clamp(m_page + pages, 1, m_pages);
    if (page == m_page)
        return;
    m_page = page;
    m_area->verticalScrollBar()->setValue(0);
    draw();
}

void AttachmentView::zoom(int steps)
{
    const auto zoom = std::clamp(static_cast<int>(m_zoom) + steps, 0, static_cast<int>(kZooms.size()) - 1);
    m_zoom = static_cast<std::size_t>(zoom);
    if (m_isPdf)
        draw();
    else
        showPicture();
    showButtons();
}

std::function<AttachmentView::Drawn(const std::atomic_bool &)> AttachmentView::drawing() const
{
    if (m_isPdf) {
        return [path = m_path, page = m_page, width = wantedWidth()](const std::atomic_bool &cancelled) {
            core::exchange::HelperOptions options;
            options.cancelled = [&cancelled] { return cancelled.load(); };
            const auto picture = core::exchange::drawPdfPage(path, page, width, options);
            return Drawn {QImage::fromData(picture.ppm, "PPM"), picture.pages};
        };
    }
    return [path = m_path](const std::atomic_bool &) {
        QFile file(path);
        return Drawn {file.open(QIODevice::ReadOnly) ? documents::dotPicture(file, kLongestSide) : QImage(), 1};
    };
}

void AttachmentView::draw()
{
    showButtons();
    if (m_job->isRunning()) {
        m_again = true;
        m_job->cancel();
        return;
    }
    const auto drawn = std::make_shared<Drawn>();
    m_job->start([drawn, work = drawing()](const std::atomic_bool &cancelled) { *drawn = work(cancelled); },
                 [this, drawn](const std::optional<core::Error> &failure) {
                     if (std::exchange(m_again, false))
                         return draw();
                     if (failure)
                         say(core::errorText(*failure));
                     else
                         take(*drawn);
                 });
}

void AttachmentView::take(const Drawn &drawn)
{
    m_pages = drawn.pages;
    m_picture = drawn.picture;
    if (m_picture.isNull())
        say(tr("This picture cannot be shown."));
    else
        showPicture();
    showButtons();
}

void AttachmentView::showPicture()
{
    if (m_picture.isNull())
        return;
    // A strip as thin as a thread would be as high as a house.
    const QSize wanted = m_picture.size().scaled(wantedWidth(), kHighest, Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage picture = m_picture.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_shown->setPixmap(QPixmap::fromImage(picture));
}

void AttachmentView::showButtons()
{
    m_where->setText(m_isPdf ? tr("Page %1 of %2").arg(m_page).arg(m_pages) : QString());
    m_before->setEnabled(m_page > 1);
    m_after->setEnabled(m_page < m_pages);
    m_smaller->setEnabled(m_zoom > 0);
    m_larger->setEnabled(m_zoom + 1 < kZooms.size());
}

void AttachmentView::say(const QString &sentence)
{
    m_picture = QImage();
    m_shown->setWordWrap(true);
    m_shown->setText(sentence);
}

} // namespace eldin::ui
