// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ClassificationService.h"

namespace eldin::core {

namespace {

constexpr qsizetype kLongestCode = 60;
constexpr qsizetype kLongestName = 500;
constexpr int kFirstYear = 1991;
constexpr int kLastYear = 2100;

bool isYear(int year)
{
    return year == 0 || (year >= kFirstYear && year <= kLastYear);
}

/// Going up from its parent never leads back to the code; a longer way than there are entries is a circle
/// elsewhere.
bool standsBelowItself(const ClassificationItem &item, const CodeTable &others)
{
    QString up = item.parentCode;
    for (std::size_t steps = 0; !up.isEmpty(); ++steps) {
        if (up == item.code || steps > others.size())
            return true;
        const auto found = others.find(up);
        up = found == others.end() ? QString() : found->second.parentCode;
    }
    return false;
}

void requireUnusedCode(const Stores &stores, const ClassificationItem &item)
{
    if (stores.classification.isUsed(item.kind, item.code))
        throw Error(ErrorCode::RuleBroken, QStringLiteral("code-in-use:") + item.code);
}

} // namespace

CodeTable ClassificationService::table(ClassificationKind kind) const
{
    CodeTable table;
    for (ClassificationItem &item : document().stores().classification.ofKind(kind)) {
        const QString code = item.code;
        table.emplace(code, std::move(item));
    }
    return table;
}

Problems ClassificationService::validate(const ClassificationItem &item, const CodeTable &others)
{
    Problems problems;
    const auto error = [&](const char *field, const char *code, const QString &value = {}) {
        problems.push_back({QString::fromLatin1(field), Severity::Error, QString::fromLatin1(code), value});
    };
    const auto same = others.find(item.code);
    if (item.code.trimmed().isEmpty())
        error("code", "empty");
    else if (item.code.size() > kLongestCode)
        error("code", "too-long", item.code.left(kLongestCode));
    else if (same != others.end() && same->second.id != item.id)
        error("code", "code-taken", item.code);
    if (item.name.isEmpty())
        error("name", "empty");
    for (const QString *name : {&item.name.ky, &item.name.ru, &item.name.en}) {
        if (name->size() > kLongestName)
            error("name", "too-long", name->left(kLongestCode));
    }
    if (!item.parentCode.isEmpty() && item.parentCode != item.code && !others.contains(item.parentCode))
        error("parent", "unknown-parent", item.parentCode);
    else if (standsBelowItself(item, others))
        error("parent", "parent-cycle", item.code);
    if (!isYear(item.validFrom))
        error("valid-from", "out-of-range", QString::number(item.validFrom));
    if (!isYear(item.validTo))
        error("valid-to", "out-of-range", QString::number(item.validTo));
    if (item.validFrom != 0 && item.validTo != 0 && item.validTo < item.validFrom)
        error("valid-to", "years-reversed", QString::number(item.validTo));
    return problems;
}

Id<ClassificationItem> ClassificationService::add(ClassificationItem item)
{
    item.id = newId<ClassificationItem>();
    requireValid(validate(item, table(item.kind)));
    document().transact(Operation::AddCode, [&](Stores &stores) { stores.classification.insert(item); });
    return item.id;
}

void ClassificationService::edit(const ClassificationItem &item)
{
    const ClassificationItem before = document().stores().classification.get(item.id);
    CodeTable others = table(before.kind);
    others.erase(before.code);
    for (auto &[code, other] : others) {
        if (other.parentCode == before.code)
            other.parentCode = item.code;
    }
    requireValid(validate(item, others));
    document().transact(Operation::EditCode, [&](Stores &stores) {
        if (item.code != before.code || item.kind != before.kind) {
            requireUnusedCode(stores, before);
            for (const auto &[code, other] : others) {
                if (other.parentCode == item.code)
                    stores.classification.update(other);
            }
        }
        stores.classification.update(item);
    });
}

void ClassificationService::remove(const Id<ClassificationItem> &id)
{
    document().transact(Operation::RemoveCode, [&](Stores &stores) {
        const ClassificationItem item = stores.classification.get(id);
        requireUnusedCode(stores, item);
        for (const ClassificationItem &other : stores.classification.ofKind(item.kind)) {
            if (other.parentCode == item.code)
                throw Error(ErrorCode::Conflict, other.code + u' ' + other.name.best(Language::Kyrgyz));
        }
        stores.classification.remove(id);
    });
}

} // namespace eldin::core
