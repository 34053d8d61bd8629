// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Installation.h"
#include "app/cli/Progress.h"
#include "app/cli/Values.h"
#include "core/base/Error.h"
#include "core/document/PublicCopy.h"
#include "core/report/PrivacyTexts.h"
#include "core/report/Texts.h"
#include "core/service/DocumentCopy.h"
#include "core/service/FileErasure.h"
#include "core/service/PersonErasure.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace eldin::cli {

using namespace core;

namespace {

std::function<bool(int, int)> shownBy(Progress &progress)
{
    return [&progress](int done, int all) {
        if (all > 0)
            progress.show(static_cast<int>(100LL * done / all));
        return !interrupted();
    };
}

QJsonArray ids(const std::vector<Id<Person>> &persons)
{
    QJsonArray result;
    for (const Id<Person> &person : persons)
        result.append(person.text());
    return result;
}

const std::vector<std::pair<QString, TextDecision>> &decisionWords()
{
    static const std::vector<std::pair<QString, TextDecision>> words {
        {QStringLiteral("leave-out"), TextDecision::Redact}, {QStringLiteral("words"), TextDecision::RedactWords}, {QStringLiteral("keep"), TextDecision::Leave}};
    return words;
}

/// What was decided about single texts, by their keys.
QHash<QString, TextDecision> decisionsFrom(const QString &path)
{
    constexpr qint64 kLargest = 16 * 1024 * 1024;
    QFile file(path);
    if (!file.exists())
        throw Error(ErrorCode::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, path);
    if (file.size() > kLargest)
        throw Error(ErrorCode::FileOverLimit, path);
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        throw UsageError {Cli::tr("Not a JSON object: %1").arg(error.errorString())};
    QHash<QString, TextDecision> decisions;
    const QJsonObject object = json.object();
    for (auto each = object.begin(); each != object.end(); ++each) {
        QStringList words;
        for (const auto &[word, decision] : decisionWords()) {
            words += word;
            if (each->toString() == word)
                decisions.insert(each.key(), decision);
        }
        if (!decisions.contains(each.key()))
            throw UsageError {Cli::tr("--%1 takes one of: %2.").arg(QStringLiteral("decisions"), words.join(QStringLiteral(", ")))};
    }
    return decisions;
}

/// The texts that somebody should look at before the copy is written, and what becomes of each.
Outcome listedTexts(const Context &context, const QHash<QString, TextDecision> &decisions)
{
    const auto document = openToRead(context);
    QJsonArray texts;
    QString lines;
    for (const DoubtfulText &text : doubtfulTexts(*document, [] { return !interrupted(); })) {
        const TextDecision decided = decisions.value(text.key(), usualDecision(text));
        QString word;
        for (const auto &[each, decision] : decisionWords())
            word = decision == decided ? each : word;
        texts.append(QJsonObject {{QStringLiteral("key"), text.key()},
                                  {QStringLiteral("table"), text.table},
                                  {QStringLiteral("id"), text.id},
                                  {QStringLiteral("column"), text.column},
                                  {QStringLiteral("record"), text.record},
                                  {QStringLiteral("text"), text.text},
                                  {QStringLiteral("official"), text.isOfficial},
                                  {QStringLiteral("office"), textJson(text.office)},
                                  {QStringLiteral("in_copy"), word}});
        lines += word + QStringLiteral("  ") + tableText(text.table) + QStringLiteral(" · ") + text.record + QStringLiteral(": ") + text.text.simplified() + u'\n';
    }
    return {QJsonObject {{QStringLiteral("texts"), texts}}, Done, {}, lines};
}

/// The backups as JSON, and for people behind a sentence that says what they are.
QJsonArray listed(const std::vector<Backup> &holding, QString &text)
{
    QJsonArray backups;
    if (!holding.empty())
        text += Cli::tr("These backups hold the data still. Delete them if nobody needs them:") + u'\n';
    for (const Backup &backup : holding) {
        backups.append(backup.file);
        text += QStringLiteral("  ") + QDir::toNativeSeparators(backup.file) + u'\n';
    }
    return backups;
}

/// Removes an attached file for good, or none, and the bytes of all that were removed before.
Outcome erasedFiles(const Context &context, const std::optional<QString> &id)
{
    const QString path = context.arguments.first();
    const auto document = openToWrite(context);
    FileErasure service(*document);
    std::vector<Id<Attachment>> files;
    if (id)
        files.emplace_back(*id);
    const QStringList hashes = service.hashesToGo(files);
    const QStringList also = service.alsoAttachedAs(files);
    service.erase(files);
    QString text = (!hashes.isEmpty() ? Cli::tr("Files removed for good: %1.").arg(hashes.size()) : also.isEmpty() ? Cli::tr("There was nothing to remove.") : QString());
    if (!also.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + Cli::tr("The same file is attached elsewhere too, so its content stays in the document: %1.").arg(also.join(QStringLiteral(", ")));
    text += u'\n';
    const Backups all(path, backupPlace(), Backups::idOf(*document));
    Progress progress(Cli::tr("Looking into the backups"));
    const QJsonArray backups = listed(FileErasure::backupsHolding(all, hashes, context.environment(), shownBy(progress)), text);
    return {QJsonObject {{QStringLiteral("erased"), id ? QJsonValue(*id) : QJsonValue(QJsonValue::Null)},
                         {QStringLiteral("files"), hashes.size()},
                         {QStringLiteral("backups"), backups}},
            Done, {}, text};
}

} // namespace

void EraseCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("person"), Cli::tr("The person: the id of the person or of a registration, as list people and list participants give them."), QStringLiteral("ID")});
    parser.addOption({QStringLiteral("with-words"), Cli::tr("Also erases the words of this person's remarks. Without it they stay, said by nobody named.")});
    parser.addOption({QStringLiteral("attachment"),
                      Cli::tr("In place of --person: an attached file, as a recording that need not be kept any longer, by the id that list attachments gives."), QStringLiteral("ID")});
    parser.addOption({QStringLiteral("removed-files"),
                      Cli::tr("In place of --person: the bytes of all attached files that were removed before; until then undo could bring them back. --attachment takes them too.")});
}

Outcome EraseCommand::run(const Context &context) const
{
    const auto file = context.given(QStringLiteral("attachment"));
    if (file || context.options.isSet(QStringLiteral("removed-files"))) {
        if (context.options.isSet(QStringLiteral("person")) || context.options.isSet(QStringLiteral("with-words")))
            throw UsageError {Cli::tr("Erase either a person or files.")};
        return erasedFiles(context, file);
    }
    if (!context.options.isSet(QStringLiteral("person")))
        throw UsageError {Cli::tr("What is to be erased? --person, --attachment or --removed-files.")};
    const QString id = context.required(QStringLiteral("person"));
    const bool withWords = context.options.isSet(QStringLiteral("with-words"));
    const QString path = context.arguments.first();
    const auto document = openToWrite(context);
    PersonErasure service(*document);
    const Id<Person> person = service.personOf(id);
    const HeldOfPerson held = service.heldOf(person);
    const auto mentions = service.mentionsOf(held);
    service.erase(person, withWords ? PersonErasure::Words::Go : PersonErasure::Words::Stay);
    PersonErasure::removeDrafts(draftFolder(), held);
    QJsonArray backups;
    QString text = erasedText(held, withWords) + u'\n';
    {
        const Backups all(path, backupPlace(), Backups::idOf(*document));
        Progress progress(Cli::tr("Looking into the backups"));
        const auto holding = PersonErasure::backupsHolding(all, held.records, context.environment(), shownBy(progress));
        backups = listed(holding, text);
    }
    QJsonArray named;
    for (const PersonMention &mention : mentions)
        named.append(QJsonObject {{QStringLiteral("table"), mention.table}, {QStringLiteral("id"), mention.id}});
    for (const QString &line : mentionLines(mentions))
        text += line + u'\n';
    QJsonArray remarks;
    for (const Id<Remark> &remark : held.remarks)
        remarks.append(remark.text());
    return {QJsonObject {{QStringLiteral("erased"), person.text()},
                         {QStringLiteral("backups"), backups},
                         {QStringLiteral("records"), ids(held.records)},
                         {QStringLiteral("same_name"), ids(held.namesakes)},
                         {QStringLiteral("remarks"), remarks},
                         {QStringLiteral("words_erased"), withWords},
                         {QStringLiteral("mentions"), named},
                         {QStringLiteral("signed_lists"), held.signedLists}},
            Done, {}, text};
}

void ShareCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, Cli::tr("The new document to write; it must not be there yet."), QStringLiteral("OUT")});
    parser.addOption({QStringLiteral("public"), Cli::tr("Without any personal data: doubtful texts are left out, officials appear as offices.")});
    parser.addOption({QStringLiteral("list-texts"),
                      Cli::tr("Writes nothing: lists the doubtful texts of a public copy, and who is named as an official, each with its key and what becomes of it.")});
    parser.addOption({QStringLiteral("decisions"),
                      Cli::tr("A JSON file that says by key what becomes of single texts of a public copy: keep, words (without what was found) or leave-out."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("without-attachments"), Cli::tr("Without attached files. Into a public copy only photos go at all.")});
}

Outcome ShareCommand::run(const Context &context) const
{
    const QString path = context.arguments.first();
    const auto given = context.given(QStringLiteral("decisions"));
    const QHash<QString, TextDecision> decisions = given ? decisionsFrom(*given) : QHash<QString, TextDecision>();
    if (context.options.isSet(QStringLiteral("list-texts")))
        return listedTexts(context, decisions);
    const QString output = context.required(QStringLiteral("output"));
    const bool isPublic = context.options.isSet(QStringLiteral("public"));
    const bool bare = context.options.isSet(QStringLiteral("without-attachments"));
    if (QFileInfo::exists(output))
        throw Error(ErrorCode::FileExists, output);
    PublicCopyResult result;
    if (isPublic) {
        Progress progress(Cli::tr("Writing the public copy"));
        PublicCopyPlan plan;
        plan.attachments = !bare;
        plan.resident = residentWord();
        plan.decisions = decisions;
        result = writePublicCopy(path, output, plan, context.environment(), shownBy(progress));
    } else {
        Progress progress(Cli::tr("Writing the copy"));
        shareDocument(path, output, context.environment(), bare ? CopyContent::WithoutAttachments : CopyContent::Whole, IfTaken::Refuse, shownBy(progress));
        result.sha256 = fileSha256(output);
    }
    QString text = Cli::tr("Written: %1").arg(QDir::toNativeSeparators(output)) + u'\n' + QStringLiteral("SHA-256 ") + result.sha256 + u'\n';
    if (isPublic)
        text += publicCopyText(result) + u'\n';
    return {QJsonObject {{QStringLiteral("file"), output},
                         {QStringLiteral("sha256"), result.sha256},
                         {QStringLiteral("redacted"), result.redacted},
                         {QStringLiteral("public"), isPublic},
                         {QStringLiteral("attachments"), isPublic ? QJsonValue(result.attachments) : QJsonValue(QJsonValue::Null)},
                         {QStringLiteral("left_out"), result.leftOut}},
            Done, {}, text};
}

} // namespace eldin::cli
