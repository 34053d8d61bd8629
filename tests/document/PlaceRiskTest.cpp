// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/PlaceRisk.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("folders of services, shares and sticks are told from ordinary ones", "[document][place]")
{
    const auto risk = [](const char16_t *path, const char16_t *fileSystem = u"ext4", bool removable = false) {
        return placeRisk(QString::fromUtf16(path), QString::fromUtf16(fileSystem), removable);
    };
    CHECK(risk(u"D:/Документы/угуу.eldin") == PlaceRisk::None);
    CHECK(risk(u"D:/Aida/OneDrive - Айыл өкмөтү/угуу.eldin") == PlaceRisk::Synchronised);
    CHECK(risk(u"D:\\Aida\\Dropbox\\2027\\угуу.eldin") == PlaceRisk::Synchronised);
    CHECK(risk(u"D:/Яндекс.Диск/угуу.eldin") == PlaceRisk::Synchronised);
    CHECK(risk(u"D:/Облако Mail.ru/угуу.eldin") == PlaceRisk::Synchronised);
    CHECK(risk(u"D:/Dropboxes/угуу.eldin") == PlaceRisk::None);
    CHECK(risk(u"D:/dropbox") == PlaceRisk::None); // the file itself
    CHECK(risk(u"\\\\server\\общая\\угуу.eldin") == PlaceRisk::Network);
    CHECK(risk(u"Z:/общая/угуу.eldin", u"cifs") == PlaceRisk::Network);
    CHECK(risk(u"E:/угуу.eldin", u"vfat", true) == PlaceRisk::Removable);
    CHECK(risk(u"") == PlaceRisk::None);
    TestDocument document;
    CHECK(placeRisk(document.path()) == PlaceRisk::None);
}
