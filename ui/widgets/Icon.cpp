// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace eldin::ui {

namespace {

/// Draws the outline anew at each size and theme, so nothing has to be told when the theme changes.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(QString name, Token token)
        : m_name(std::move(name))
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(QStringLiteral(":/eldin/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        const QColor color = theme::color(mode == QIcon::Disabled ? Token::InkSoft : m_token);
        svg.replace("currentColor", color.name().toLatin1());
        // A stroke of 2 on 24 looks heavy beside Noto Sans Regular.
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
        QSvgRenderer renderer(svg);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        // Square at the left where more breadth is given: the rest is the gap to the word behind it.
        renderer.render(painter, QRectF(rect.left(), rect.top(), rect.height(), rect.height()));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        // Lists paint the same few icons in every row.
        const QColor color = theme::color(mode == QIcon::Disabled ? Token::InkSoft : m_token);
        const QString key = QStringLiteral("line-icon %1 %2 %3 %4x%5").arg(m_name, color.name()).arg(mode).arg(size.width()).arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(m_name, m_token); }

private:
    QString m_name;
    Token m_token;
};

} // namespace

QIcon lineIcon(const QString &name, Token token)
{
    return QIcon(new TintedIcon(name, token));
}

QPixmap iconPixmap(const QString &name, int size, Token token)
{
    return lineIcon(name, token).pixmap(size, size);
}

} // namespace eldin::ui
