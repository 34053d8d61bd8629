// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/LetterheadPanel.h"

#include "core/report/OfficialHead.h"
#include "core/service/AttachmentService.h"
#include "core/service/WordingService.h"
#include "ui/documents/Emblem.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/EntryText.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace eldin::ui {

namespace {

constexpr int kEmblem = 56;
constexpr qint64 kLargestFile = 16 * 1024 * 1024;

QSpinBox *numberField(const QString &name, int least, int most)
{
    auto *field = new QSpinBox;
    field->setObjectName(name);
    field->setRange(least, most);
    return field;
}

/// As PNG, no larger than a paper needs.
QByteArray readEmblem(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Error(core::ErrorCode::Io, path);
    if (file.size() > kLargestFile)
        throw core::Error(core::ErrorCode::FileOverLimit, path);
    const auto picture = documents::emblemPicture(file.readAll());
    if (picture.png.isEmpty())
        throw core::Error(core::ErrorCode::FileWrongKind, QStringLiteral("no-picture"));
    return picture.png;
}

} // namespace

LetterheadPanel::LetterheadPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_job(new FileJob(this))
    , m_title(new QLabel)
    , m_emblem(new QLabel)
    , m_choose(new QPushButton)
    , m_remove(new QPushButton)
    , m_letters(numberField(QStringLiteral("letterheadLetters"), 10, 20))
    , m_spacing(numberField(QStringLiteral("letterheadSpacing"), 100, 200))
    , m_form(new QFormLayout(this))
{
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_emblem->setObjectName(QStringLiteral("emblem"));
    m_emblem->setFixedSize(kEmblem, kEmblem);
    m_emblem->setAlignment(Qt::AlignCenter);
    m_choose->setObjectName(QStringLiteral("chooseEmblem"));
    m_choose->setProperty("kind", QStringLiteral("outline"));
    m_remove->setObjectName(QStringLiteral("removeEmblem"));
    m_remove->setProperty("kind", QStringLiteral("quiet"));
    m_spacing->setSingleStep(5);
    m_spacing->setSuffix(QStringLiteral(" %"));
    m_form->setContentsMargins(0, 0, theme::kGrid, 0);
    m_form->setSpacing(theme::kGrid);
    m_form->addRow(m_title);
    auto *emblem = new QHBoxLayout;
    emblem->addWidget(m_emblem);
    emblem->addWidget(m_choose);
    emblem->addWidget(m_remove);
    emblem->addStretch(1);
    const auto addRow = [this](QLayout *fields) {
        auto *label = new QLabel;
        label->setProperty("kind", QStringLiteral("soft"));
        m_form->addRow(label, fields);
    };
    addRow(emblem);
    for (const core::Language language : {core::Language::Kyrgyz, core::Language::Russian}) {
        auto *field = new EntryText;
        field->setObjectName(QStringLiteral("letterhead/") + core::languageCode(language));
        field->setLines(3, 5);
        m_lines.emplace_back(language, field);
        auto *box = new QHBoxLayout;
        box->addWidget(field);
        addRow(box);
        connect(field, &EntryText::submitted, this, &LetterheadPanel::save);
        connect(field, &EntryText::left, this, &LetterheadPanel::save);
        connect(field, &EntryText::escaped, this, [field] { field->document()->setModified(false); });
        connect(field, &EntryText::escaped, this, &LetterheadPanel::refresh);
    }
    for (const char *pair[] {"left", "right", "top", "bottom"}; const char *name : pair)
        m_margins.push_back(numberField(QStringLiteral("letterhead_") + QString::fromLatin1(name), 12, 50));
    for (std::size_t i = 0; i < m_margins.size(); i += 2) {
        auto *box = new QHBoxLayout;
        box->addWidget(m_margins[i]);
        box->addWidget(m_margins[i + 1]);
        addRow(box);
    }
    auto *letters = new QHBoxLayout;
    letters->addWidget(m_letters);
    letters->addWidget(m_spacing);
    addRow(letters);
    for (QSpinBox *field : m_margins)
        connect(field, &QSpinBox::editingFinished, this, &LetterheadPanel::save);
    connect(m_letters, &QSpinBox::editingFinished, this, &LetterheadPanel::save);
    connect(m_spacing, &QSpinBox::editingFinished, this, &LetterheadPanel::save);
    connect(m_choose, &QPushButton::clicked, this, &LetterheadPanel::chooseEmblem);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_workspace.runner().run(tr("The coat of arms was removed."), [this] { core::AttachmentService(m_workspace.document()).setEmblem({}, {}, nullptr); });
        refresh();
    });
}

void LetterheadPanel::retranslate()
{
    m_title->setText(tr("Official papers"));
    m_emblem->setAccessibleName(tr("Coat of arms"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the coat of arms"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the coat of arms"));
    const QStringList rows {QString(), tr("Coat of arms"), tr("Head, KY"), tr("Head, RU"), tr("Left, right"), tr("Top, bottom"), tr("Letters, lines")};
    for (int row = 1; row < m_form->rowCount(); ++row)
        qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(rows[row]);
    m_lines[0].second->setAccessibleName(tr("Head of official papers in Kyrgyz"));
    m_lines[1].second->setAccessibleName(tr("Head of official papers in Russian"));
    const QStringList margins {tr("Left margin"), tr("Right margin"), tr("Upper margin"), tr("Lower margin")};
    for (std::size_t i = 0; i < m_margins.size(); ++i) {
        m_margins[i]->setAccessibleName(margins[static_cast<qsizetype>(i)]);
        m_margins[i]->setToolTip(margins[static_cast<qsizetype>(i)]);
        m_margins[i]->setSuffix(tr(" mm"));
    }
    m_letters->setSuffix(tr(" pt"));
    m_letters->setAccessibleName(tr("Size of the letters"));
    m_letters->setToolTip(m_letters->accessibleName());
    m_spacing->setAccessibleName(tr("Space from line to line"));
    m_spacing->setToolTip(m_spacing->accessibleName());
}

core::Letterhead LetterheadPanel::shown() const
{
    core::Letterhead letterhead = m_workspace.stores().letterhead.one();
    for (const auto &[language, field] : m_lines) {
        const QString text = field->toPlainText().trimmed();
        letterhead.text.of(language) = text == core::shippedHead(m_workspace.stores(), core::Wording(language)) ? QString() : text;
    }
    letterhead.left = m_margins[0]->value();
    letterhead.right = m_margins[1]->value();
    letterhead.top = m_margins[2]->value();
    letterhead.bottom = m_margins[3]->value();
    letterhead.letters = m_letters->value();
    letterhead.lineSpacing = m_spacing->value();
    return letterhead;
}

void LetterheadPanel::save()
{
    if (m_workspace.document().isReadOnly())
        return;
    m_workspace.runner().run([this] {
        for (const auto &[language, field] : m_lines)
            field->document()->setModified(false);
        core::WordingService(m_workspace.document()).set(shown());
    });
    refresh();
}

void LetterheadPanel::refresh()
{
    m_workspace.runner().run([this] {
        const core::Letterhead letterhead = m_workspace.stores().letterhead.one();
        const bool editable = !m_workspace.document().isReadOnly();
        for (const auto &[language, field] : m_lines) {
            const QString own = letterhead.text.of(language);
            const QString text = own.isEmpty() ? core::shippedHead(m_workspace.stores(), core::Wording(language)) : own;
            field->setReadOnly(!editable);
            // Not under the hands of the one who types in it.
            if (field->toPlainText() != text && !(field->hasFocus() && field->document()->isModified())) {
                field->setPlainText(text);
                field->document()->setModified(false);
            }
        }
        const std::pair<QSpinBox *, int> numbers[] {{m_margins[0], letterhead.left}, {m_margins[1], letterhead.right}, {m_margins[2], letterhead.top},
                                                    {m_margins[3], letterhead.bottom}, {m_letters, letterhead.letters}, {m_spacing, letterhead.lineSpacing}};
        for (const auto &[field, value] : numbers) {
            const QSignalBlocker quiet(field);
            field->setValue(value);
            field->setEnabled(editable);
        }
        m_choose->setEnabled(editable);
        showEmblem();
    });
}

void LetterheadPanel::showEmblem()
{
    const auto emblem = m_workspace.stores().attachments.emblem();
    const auto bytes = emblem ? m_workspace.stores().contents.read(emblem->hash) : std::nullopt;
    const QImage image = bytes ? documents::emblemImage(*bytes) : QImage();
    m_emblem->setVisible(!image.isNull());
    m_remove->setVisible(emblem.has_value() && !m_workspace.document().isReadOnly());
    if (image.isNull())
        return;
    QPixmap picture = QPixmap::fromImage(image.scaled(QSize(kEmblem, kEmblem) * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_emblem->setPixmap(picture);
}

void LetterheadPanel::chooseEmblem()
{
    if (m_job->isRunning())
        return;
    const QString path = m_workspace.dialogs().fileToOpen(this, tr("Coat of arms"), tr("Pictures (*.png *.jpg *.jpeg *.bmp *.webp);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto png = std::make_shared<QByteArray>();
    m_job->start([path, png](const std::atomic_bool &) { *png = readEmblem(path); },
                 [this, path, png](const std::optional<core::Error> &failure) {
                     m_workspace.runner().run([&] {
                         if (failure)
                             throw core::Error(*failure);
                         QBuffer content(png.get());
                         content.open(QIODevice::ReadOnly);
                         core::AttachmentService(m_workspace.document()).setEmblem(QFileInfo(path).completeBaseName() + QStringLiteral(".png"), QStringLiteral("image/png"), &content);
                     });
                     refresh();
                 });
}

} // namespace eldin::ui
