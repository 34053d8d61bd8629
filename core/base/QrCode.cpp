// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/QrCode.h"

#include "core/base/Error.h"

#include <qrencode.h>

#include <cerrno>
#include <memory>
#include <new>

namespace eldin::core {

QrCode qrCode(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!made) {
        if (errno == ENOMEM)
            throw std::bad_alloc();
        throw Error(ErrorCode::WrongInput, QStringLiteral("text:too-long:") + QString::number(bytes.size()));
    }
    QrCode code;
    code.size = made->width;
    const auto squares = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
    code.dark.reserve(squares);
    for (std::size_t i = 0; i < squares; ++i)
        code.dark.push_back((made->data[i] & 1U) != 0); // the other bits tell what the square is for
    return code;
}

} // namespace eldin::core
