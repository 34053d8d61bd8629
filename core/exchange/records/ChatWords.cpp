// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/records/ChatWords.h"

#include "core/base/Text.h"

#include <QStringList>

namespace eldin::core::exchange::chatwords {

namespace {

constexpr qsizetype kLongestNotice = 400;

QStringList list(const char16_t *words)
{
    return QString::fromUtf16(words).split(u'|');
}

// As foldedWithoutKyrgyzLetters leaves them.
const QStringList &media()
{
    static const QStringList all = list(
        u"<media omitted>|<без медиафайлов>|<медиа жок>|<mediasiz>|<media tashlab ketildi>|image omitted|video omitted|audio omitted|"
        u"sticker omitted|gif omitted|document omitted|contact card omitted|video note omitted|изображение отсутствует|изображение опущено|"
        u"видео отсутствует|видео опущено|аудиофайл отсутствует|аудио опущено|аудио отсутствует|стикер отсутствует|стикер опущен|"
        u"gif отсутствует|документ опущен|документ отсутствует|карточка контакта опущена|видеозаметка опущена");
    return all;
}

const QStringList &mediaEnds()
{
    static const QStringList all
        = list(u"(file attached)|(файл добавлен)|(файл прикреплен)|(файл тиркелди)|(fayl biriktirilgan)|• 1 page document omitted|document omitted");
    return all;
}

/// They begin a line of the messenger.
const QStringList &services()
{
    static const QStringList all = list(
        u"messages and calls are end-to-end encrypted|messages to this chat and calls are|сообщения и звонки защищены|"
        u"сообщения и звонки теперь|сообщения и звонки в этом чате|билдируулор жана чалуулар|билдируулор менен чалуулар|"
        u"xabarlar va qo'ng'iroqlar|missed voice call|missed video call|пропущенный аудиозвонок|пропущенный видеозвонок|"
        u"your security code with|ваш код безопасности с");
    return all;
}

/// They are all of a message.
const QStringList &deleted()
{
    static const QStringList all = list(
        u"this message was deleted|you deleted this message|данное сообщение удалено|это сообщение удалено|сообщение удалено|"
        u"вы удалили данное сообщение|вы удалили это сообщение|бул билдируу очурулду|сиз бул билдирууну очурдунуз|"
        u"bu xabar o'chirildi|waiting for this message|waiting for this message. this may take a while|"
        u"ожидание сообщения|ожидание сообщения. это может занять некоторое время|null");
    return all;
}

/// Titles that they speak of may hold a colon.
const QStringList &serviceVerbs()
{
    static const QStringList all = list(
        u" created group | created this group| changed the subject| changed the group| changed this group| создал(-а) группу| "
        u"создал(а) группу| создал группу| создала группу| изменил(-а) | изменил(а) | изменил тему| изменила тему| "
        u"изменил название| изменила название| добавил(-а) | добавил(а) | удалил(-а) | удалил(а) | топту тузду| тайпаны тузду");
    return all;
}

} // namespace

bool isMedia(const QString &line)
{
    if (line.size() > kLongestNotice)
        return false;
    const QString key = foldedWithoutKyrgyzLetters(line);
    if (media().contains(key))
        return true;
    for (const QString &end : mediaEnds()) {
        if (key.endsWith(end))
            return true;
    }
    // "<attached: 00000012-PHOTO.jpg>" of an iPhone
    return key.endsWith(u'>') && (key.startsWith(u"<attached:") || key.startsWith(u"<прикреплено:"));
}

bool isService(const QString &text)
{
    // Beside its own words a messenger writes little; somebody who quotes them writes more.
    if (text.size() > kLongestNotice)
        return false;
    const QString key = foldedWithoutKyrgyzLetters(text);
    for (const QString &words : services()) {
        if (key.startsWith(words))
            return true;
    }
    return deleted().contains(key.endsWith(u'.') ? key.chopped(1) : key);
}

bool isServiceHead(const QString &head)
{
    const QString key = foldedWithoutKyrgyzLetters(head);
    for (const QString &verb : serviceVerbs()) {
        if (key.contains(verb))
            return true;
    }
    return isService(head);
}

QString withoutEditMark(const QString &text)
{
    const QString key = text.right(60);
    for (const QString &mark : {QStringLiteral("<This message was edited>"), QStringLiteral("<Сообщение изменено>"),
                                QStringLiteral("<Данное сообщение изменено>"), QStringLiteral("<Бул билдирүү оңдолду>"),
                                QStringLiteral("<Билдирүү түзөтүлдү>")}) {
        if (key.endsWith(mark))
            return text.chopped(mark.size()).trimmed();
    }
    return text;
}

} // namespace eldin::core::exchange::chatwords
