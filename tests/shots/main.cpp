// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/AfterShots.h"
#include "tests/shots/MeetingShots.h"
#include "tests/support/Places.h"
#include "tests/support/Sheets.h"
#include "core/merge/Merge.h"
#include "core/base/Clock.h"
#include "core/base/Random.h"
#include "core/domain/Codes.h"
#include "core/report/Picture.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/AttachmentService.h"
#include "core/service/CorrectionService.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"
#include "core/service/Sample.h"
#include "ui/budget/ImportDialog.h"
#include "ui/papers/CorrectionsDialog.h"
#include "ui/remarks/ChatPlanDialog.h"
#include "ui/documents/PaperFile.h"
#include "ui/shell/AppearanceMenu.h"
#include "ui/shell/AttachmentView.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/DocumentView.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/shell/Pages.h"
#include "ui/shell/PracticeStrip.h"
#include "ui/shell/RecordPlanDialog.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Tour.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QListWidget>
#include <QFile>
#include <QMenu>
#include <QScrollArea>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace eldin;

namespace {

constexpr int kSettleMilliseconds = 250;

struct Look
{
    core::Language language;
    QSize size;
    ui::Scheme scheme;
};

using Save = std::function<void(const QString &)>;
using SaveOf = std::function<void(QWidget &, const QString &)>;

/// The menu of the budget's columns, and an approval that is undone again.
void shootVersions(ui::MainWindow &window, const SaveOf &save)
{
    const QWidget *page = window.view()->page(ui::PageKey::Budget);
    QMenu *menu = page->findChild<QToolButton *>(QStringLiteral("columnsButton"))->menu();
    menu->popup(window.mapToGlobal(QPoint(400, 200)));
    save(*menu, QStringLiteral("budgetPage-versions"));
    if (auto *approve = menu->findChild<QAction *>(QStringLiteral("approveBudget")))
        approve->trigger();
    menu->close();
    save(window, QStringLiteral("budgetPage-approval"));
    page->findChild<QAbstractButton *>(QStringLiteral("approveVersion"))->click();
    save(window, QStringLiteral("budgetPage-approved"));
    window.view()->workspace().undo();
}

/// The menu of the formats that a paper is saved in, and the papers that are looked at as a whole.
void shootFormats(ui::MainWindow &window, const SaveOf &save)
{
    window.view()->showPage(ui::PageKey::Papers);
    QMenu *menu = window.view()->page(ui::PageKey::Papers)->findChild<QToolButton *>(QStringLiteral("formats"))->menu();
    menu->popup(window.mapToGlobal(QPoint(400, 200)));
    save(*menu, QStringLiteral("papersPage-formats"));
    menu->close();
    for (const char16_t *paper : {u"leaflet", u"village-budget", u"poster", u"slides", u"cards", u"synopsis", u"response-report", u"ledger", u"execution-report", u"indicators", u"evidence"}) {
        window.view()->workspace().goTo(ui::PageKey::Papers, QString::fromUtf16(paper));
        save(window, QStringLiteral("papersPage-") + QString::fromUtf16(paper));
    }
    menu->popup(window.mapToGlobal(QPoint(400, 200)));
    save(*menu, QStringLiteral("papersPage-cards-formats"));
    menu->close();
    window.view()->workspace().goTo(ui::PageKey::Papers, QStringLiteral("council-package"));
    auto *wording = window.view()->page(ui::PageKey::Papers)->findChild<QAbstractButton *>(QStringLiteral("wordingButton"));
    wording->click();
    save(window, QStringLiteral("papersPage-wording"));
    wording->click();
}

/// Pictures of the window itself stand for photos.
void attachPhotos(ui::MainWindow &window)
{
    ui::Workspace &workspace = window.view()->workspace();
    for (const char *name : {"Кулактандыруу, Ак-Булак.jpg", "Зал, 10-декабрь.jpg", "Каттоо.jpg"}) {
        QBuffer bytes;
        bytes.open(QIODevice::ReadWrite);
        window.grab().save(&bytes, "JPG");
        core::Attachment photo;
        photo.kind = core::AttachmentKind::Photo;
        photo.hearingId = workspace.hearingId();
        photo.name = QString::fromUtf8(name);
        photo.mediaType = QStringLiteral("image/jpeg");
        core::AttachmentService(workspace.document()).attach(photo, bytes);
    }
}

/// The citizens' budget as an attached PDF, looked at in the program.
void shootAttachment(ui::MainWindow &window, const QString &folder, const SaveOf &save)
{
    ui::Workspace &workspace = window.view()->workspace();
    const QString path = folder + QStringLiteral("/scan.pdf");
    ui::documents::writePaper(core::makePaper(workspace.stores(), {core::PaperKind::CitizensBudget, workspace.hearingId(), {}, core::PaperLanguage::Kyrgyz, {}}), path,
                              ui::documents::PaperFormat::Pdf);
    core::Attachment scan;
    scan.name = QStringLiteral("жарандык бюджет, кол коюлган.pdf");
    scan.mediaType = QStringLiteral("application/pdf");
    auto *view = new ui::AttachmentView(scan, path, &window);
    QTest::qWait(6 * kSettleMilliseconds); // a page is drawn by another process
    save(*view, QStringLiteral("attachment"));
}

/// The page of a document of which the first pages are gone.
void shootDamaged(ui::MainWindow &window, const QString &document, const QString &path, const Save &save)
{
    QFile::copy(document, path);
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(100))
        file.write(QByteArray(9'000, '\0'));
    file.close();
    window.openDocument(path);
    save(QStringLiteral("damaged"));
}

/// Two laptops that gave a village different figures, brought together.
void shootConflicts(ui::MainWindow &window, const Save &save)
{
    core::Document &document = window.view()->workspace().document();
    const QString other = document.path() + QStringLiteral(".other");
    QFile::copy(document.path(), other);
    const auto count = [](core::Document &copy, int population) {
        core::Settlement village = copy.stores().settlements.all().front();
        village.population = population;
        core::MunicipalityService(copy).editSettlement(village);
    };
    {
        core::Environment environment = document.environment();
        environment.device = QStringLiteral("0193b1c0-0000-7000-8000-0000000000c2");
        environment.author = QStringLiteral("А. Ж. Турдубаева");
        count(*core::Document::open(other, environment, core::Access::ReadWrite), 1984);
    }
    count(document, 2011);
    core::mergeCopies(document, {other});
    window.view()->showPage(ui::PageKey::Share, QStringLiteral("merge"));
    save(QStringLiteral("sharePage-conflicts"));
    window.view()->workspace().undo();
    window.view()->workspace().undo();
}

/// The other parts of pages that show one of several.
void shootParts(ui::MainWindow &window, const Save &save, const SaveOf &saveOf)
{
    // The button of the row of segments with that object name; of the page's only row where it is empty.
    const auto press = [&](ui::PageKey page, const char *row, const char *button, const char *name) {
        window.view()->showPage(page);
        QWidget *place = window.view()->page(page);
        if (*row != '\0')
            place = place->findChild<QWidget *>(QString::fromLatin1(row));
        place->findChild<QAbstractButton *>(QString::fromLatin1(button))->click();
        save(QString::fromLatin1(name));
    };
    window.view()->showPage(ui::PageKey::Share, QStringLiteral("backups"));
    window.view()->page(ui::PageKey::Share)->findChild<QAbstractButton *>(QStringLiteral("makeBackup"))->click();
    save(QStringLiteral("sharePage-backing-up"));
    core::Settlement village; // something that has come since
    village.name.ky = QStringLiteral("Жаңы-Конуш айылы");
    core::MunicipalityService(window.view()->workspace().document()).addSettlement(village);
    window.view()->showPage(ui::PageKey::Overview);
    window.view()->showPage(ui::PageKey::Share);
    save(QStringLiteral("sharePage-backups"));
    window.view()->workspace().undo();
    window.view()->showPage(ui::PageKey::Share, QStringLiteral("hand-over"));
    save(QStringLiteral("sharePage-handOver"));
    window.view()->page(ui::PageKey::Share)->findChild<QTableView *>(QStringLiteral("handOver"))->scrollToBottom();
    save(QStringLiteral("sharePage-handOver-end"));
    shootConflicts(window, save);
    for (const char16_t *part : {u"merge", u"export", u"public", u"people"}) {
        window.view()->showPage(ui::PageKey::Share, QString::fromUtf16(part));
        save(QStringLiteral("sharePage-") + QString::fromUtf16(part));
    }
    press(ui::PageKey::Responses, "responsesView", "segment2", "responsesPage-ledger");
    press(ui::PageKey::Responses, "responsesView", "segment1", "responsesPage-answers");
    press(ui::PageKey::Budget, "sections", "segment2", "budgetPage-expenditure");
    if (auto *tree = window.view()->page(ui::PageKey::Budget)->findChild<QTreeView *>()) {
        tree->expandAll();
        QModelIndex line = tree->model()->index(0, 0);
        while (tree->model()->hasChildren(line))
            line = tree->model()->index(0, 0, line);
        tree->setCurrentIndex(line);
        save(QStringLiteral("budgetPage-line"));
    }
    press(ui::PageKey::Budget, "budgetViews", "segment6", "budgetPage-aimak");
    if (auto *form = window.view()->page(ui::PageKey::Budget)->findChild<QWidget *>(QStringLiteral("municipalityPanel"))) {
        auto *scroll = form->findChild<QScrollArea *>();
        scroll->ensureWidgetVisible(form->findChild<QWidget *>(QStringLiteral("letterheadSpacing")));
        save(QStringLiteral("budgetPage-letterhead"));
    }
    press(ui::PageKey::Budget, "budgetViews", "segment2", "budgetPage-findings");
    if (auto *chooser = window.view()->page(ui::PageKey::Budget)->findChild<QListWidget *>(QStringLiteral("pictureChooser"))) {
        for (const auto &[kind, code] : core::Codes<core::PictureKind>::list) {
            chooser->setCurrentRow(chooser->currentRow() + 1);
            save(QStringLiteral("picture-") + QString::fromUtf16(code));
        }
        chooser->setCurrentRow(2); // by function
        QWidget *view = chooser->parentWidget()->findChild<QWidget *>(QStringLiteral("pictureView"));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Space);
        QTest::keyClick(view, Qt::Key_Down);
        save(QStringLiteral("picture-opened"));
        chooser->setCurrentRow(chooser->count() - 1); // changes: the widest table
        chooser->parentWidget()->findChild<QWidget *>(QStringLiteral("pictureSides"))->findChild<QAbstractButton *>(QStringLiteral("segment2"))->click();
        save(QStringLiteral("picture-table"));
    }
    press(ui::PageKey::Preparation, "", "segment2", "preparationPage-agenda");
    press(ui::PageKey::Preparation, "", "segment1", "preparationPage-tasks");
    press(ui::PageKey::Preparation, "planView", "segment2", "preparationPage-timeline");
    press(ui::PageKey::Preparation, "", "segment3", "preparationPage-announcements");
    press(ui::PageKey::Preparation, "", "segment6", "preparationPage-checklist");
    attachPhotos(window);
    const QTemporaryDir folder;
    shootAttachment(window, folder.path(), saveOf);
    press(ui::PageKey::Preparation, "", "segment5", "preparationPage-photos");
    press(ui::PageKey::Preparation, "", "segment4", "preparationPage-officials");
    press(ui::PageKey::Budget, "budgetViews", "segment3", "budgetPage-changes");
    press(ui::PageKey::Budget, "budgetViews", "segment4", "budgetPage-codes");
    press(ui::PageKey::Budget, "budgetViews", "segment5", "budgetPage-topics");
    press(ui::PageKey::Budget, "budgetViews", "segment1", "budgetPage-lines");
    shootVersions(window, saveOf);
    shootFormats(window, saveOf);
}

void shootImport(ui::MainWindow &window, const ui::ImportSource &source, const QString &picture)
{
    ui::ImportDialog import(window.view()->workspace(), source);
    import.show();
    for (int i = 0; i < 100 && !import.findChild<QAbstractButton *>(QStringLiteral("importNow"))->isEnabled(); ++i)
        QTest::qWait(20);
    if (auto *words = import.findChild<QAbstractButton *>(QStringLiteral("showDamaged")); words->isVisible())
        words->click();
    QTest::qWait(kSettleMilliseconds); // the button has grown with its words
    import.grab().save(picture);
    import.close();
}

/// A workbook whose revenue and expenditure stand on two sheets, with a total that does not agree.
core::BudgetFile twoSheets()
{
    core::BudgetFile file;
    file.name = QStringLiteral("бюджет-2028.xlsx");
    file.sheets.push_back(sheetOf({{"Айылдык аймактын 2028-жылга бюджетинин долбоору, миң сом"}, {"Коду", "Аталышы", "2028 долбоор"},
                                   {"11111100", "Киреше салыгы", "1 200,5"}, {"11311100", "Мүлк салыгы", "800,0"}, {"14511100", "Ижара", "–"},
                                   {"", "Бардык кирешелер", "2 000,5"}}));
    file.sheets.push_back(sheetOf({{"Коду", "Аталышы", "Сумма, миң сом", "Грант"}, {"7011", "Аткаруу органдары", "900,0", "12"},
                                   {"7063", "Суу менен камсыздоо", "1.100", "7"}, {"7091", "Мектепке чейинки билим берүү", "100,5", "3"},
                                   {"", "Бардык чыгашалар", "21 005,0", "22"}}));
    file.sheets.push_back(sheetOf({{"Түшүндүрмө"}}));
    file.sheets[0].name = QStringLiteral("Кирешелер");
    file.sheets[1].name = QStringLiteral("Чыгашалар");
    file.sheets[2].name = QStringLiteral("Эскертүү");
    return file;
}

/// The list of messages, and the menu that leads to it.
void shootChat(ui::MainWindow &window, const QString &head)
{
    ui::Workspace &workspace = window.view()->workspace();
    const auto chat = core::exchange::pastedChat(QStringLiteral(
        "12.11.2026, 09:15 - Айгүл Сапарова: Саламатсыздарбы, айылдаштар!\n"
        "12.11.2026, 09:17 - Айгүл Сапарова: Биринчи көчөгө жарык коюлсун, 120 миң сом керек. Кечинде балдар мектептен караңгыда келет, "
        "өткөн кышта эки бала жыгылып, жараат алды.\nУшуну бюджетке киргизип бериңиздер.\n"
        "12.11.2026, 21:40 - +996 700 123 456: Почему в прошлом году не починили мост через Ак-Суу?\n"
        "13.11.2026, 08:02 - Нурлан: <Без медиафайлов>\n"
        "13.11.2026, 08:05 - Нурлан: Рахмат!\n"
        "13.11.2026, 08:30 - Otabek: Suv quvurini almashtirish kerak\n"
        "13.11.2026, 09:00 - Бакыт: https://example.kg/budget\n"
        "13.11.2026, 09:10 - Бакыт: Өткөн жылы мектеп жакшы оңдолгон\n"));
    ui::ChatPlanDialog dialog(workspace, QStringLiteral("WhatsApp"), core::ChatImport(workspace.document()).plan(chat, workspace.hearingId(), {}), &window);
    dialog.show();
    dialog.findChild<QTableView *>()->selectRow(1);
    QTest::qWait(kSettleMilliseconds);
    dialog.grab().save(head + QStringLiteral("chat.png"));
    dialog.close();
    window.view()->showPage(ui::PageKey::Remarks);
    QMenu *menu = window.view()->page(ui::PageKey::Remarks)->findChild<QToolButton *>(QStringLiteral("formsButton"))->menu();
    menu->popup(window.mapToGlobal(QPoint(400, 200)));
    menu->grab().save(head + QStringLiteral("chat-menu.png"));
    menu->close();
}

/// Three remarks that say the same, beside each other.
void shootRepeated(ui::MainWindow &window, const QString &head)
{
    ui::Workspace &workspace = window.view()->workspace();
    const QStringList said {QStringLiteral("Автобус аялдамасына чатыр керек, балдар жаанда турат"), QStringLiteral("Аялдамага чатыр керек, балдар жаанда турат"),
                            QStringLiteral("Автобус аялдамасына чатыр куруп бергиле, балдар жаанда турушат")};
    for (const QString &text : said) {
        core::RemarkEntry entry;
        entry.hearingId = workspace.hearingId();
        entry.kind = core::RemarkKind::Proposal;
        entry.text = text;
        core::RemarkService(workspace.document()).record(entry);
    }
    window.view()->showPage(ui::PageKey::Remarks);
    const QWidget *page = window.view()->page(ui::PageKey::Remarks);
    page->findChild<QAbstractButton *>(QStringLiteral("saidTwice"))->click();
    QTest::qWait(kSettleMilliseconds);
    window.grab().save(head + QStringLiteral("remarksPage-twice.png"));
    page->findChild<QAbstractButton *>(QStringLiteral("byTopic"))->click();
    QTest::qWait(kSettleMilliseconds);
    window.grab().save(head + QStringLiteral("remarksPage-topics.png"));
    page->findChild<QAbstractButton *>(QStringLiteral("topicsBack"))->click();
    for (qsizetype i = 0; i < said.size(); ++i)
        workspace.undo();
}

void shootDialogs(ui::MainWindow &window, const QString &head)
{
    shootChat(window, head);
    shootRepeated(window, head);
    const auto hearing = window.view()->workspace().hearingId();
    const auto closed = window.view()->workspace().stores().hearings.all().front().id;
    core::Correction correction;
    correction.hearingId = closed;
    correction.text = {QStringLiteral("3-сунушту Кызыл-Жар айылынын тургуну айткан, Ак-Булак айылынын тургуну эмес."), QStringLiteral("Предложение № 3 высказал житель села Кызыл-Жар, а не Ак-Булак."), {}};
    core::CorrectionService(window.view()->workspace().document()).add(correction);
    ui::CorrectionsDialog corrections(window.view()->workspace(), closed, &window);
    corrections.setAttribute(Qt::WA_DeleteOnClose, false);
    corrections.show();
    QTest::qWait(kSettleMilliseconds);
    corrections.grab().save(head + QStringLiteral("corrections.png"));
    corrections.close();
    window.view()->workspace().undo();
    window.view()->workspace().setHearing(hearing);
    window.view()->showPalette();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->objectName() == u"palette" && top->isVisible()) {
            top->grab().save(head + QStringLiteral("palette.png"));
            top->findChild<QLineEdit *>(QStringLiteral("paletteInput"))->setText(QStringLiteral("суу"));
            QTest::qWait(4 * kSettleMilliseconds); // the document is read by and by
            top->grab().save(head + QStringLiteral("palette-found.png"));
            top->close();
        }
    }
    ui::RecordPlanDialog plan(QStringLiteral("каттоо.xlsx"), QStringLiteral("Алар ушул жыйынга катталат: 10.12.2026, Ак-Булак айылынын маданият үйү."), {40, 37, 2},
                              {{QStringLiteral("C14"), core::Severity::Error, QStringLiteral("not-a-number"), QStringLiteral("эркекк")},
                               {QStringLiteral("E20"), core::Severity::Warning, QStringLiteral("unknown-code"), QStringLiteral("Кайыңды")}},
                              &window);
    plan.show();
    QTest::qWait(kSettleMilliseconds);
    plan.grab().save(head + QStringLiteral("plan.png"));
    plan.close();
    shootImport(window, {eldin::test::sourcePath(QStringLiteral("resources/samples/ak-bulak-2027-draft.xlsx")), {}}, head + QStringLiteral("import.png"));
    const QTemporaryDir folder;
    QFile damaged(folder.filePath(QStringLiteral("бюджет.csv")));
    if (damaged.open(QIODevice::WriteOnly))
        damaged.write("Аталышы;2027, долбоор, миң сом\nЖер caлыгы;10,0\nБюджетти бекитуу;20,0\nКочолорду жарыктандыруу;1,0\n"
                      "анын ичинде борбордук көчө;0,4\nБардыгы;31,0\n\nАйыл өкмөтүнүн башчысы;А. Асанов\n");
    damaged.close();
    shootImport(window, {{}, twoSheets()}, head + QStringLiteral("import-two.png"));
    shootImport(window, {damaged.fileName(), {}}, head + QStringLiteral("import-repair.png"));
}

/// What stands there before anything is entered.
QString emptyDocument(const QString &path, ui::MainWindow &window)
{
    const core::Environment environment = window.view()->workspace().document().environment();
    core::Document::create(path, environment, [&](core::Stores &stores) {
        core::Municipality municipality;
        municipality.id = core::Id<core::Municipality>::create(environment.clock, environment.random);
        stores.municipality.insert(municipality);
    });
    return path;
}

/// The first page of the practice with its tour, and a step of the script.
void shootPractice(ui::MainWindow &window, const std::function<void(const QString &)> &save)
{
    window.findChild<QAbstractButton *>(QStringLiteral("practiceButton"))->click();
    save(QStringLiteral("practice-tour"));
    auto *tour = window.findChild<ui::Tour *>();
    tour->next();
    tour->next();
    save(QStringLiteral("practice-tour-3"));
    tour->leave();
    auto *strip = window.findChild<ui::PracticeStrip *>();
    for (int i = 0; i < 11; ++i)
        strip->next();
    save(QStringLiteral("practice"));
}

/// Writes a picture of the start page and of every page of the sample, for the eyes of the developers.
void shoot(const QString &folder, const QString &document, const Look &look)
{
    QTemporaryDir settingsFolder;
    ui::Settings settings(settingsFolder.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(look.language);
    settings.setScheme(look.scheme);
    ui::Dialogs dialogs;
    ui::Languages languages;
    core::FixedClock clock(QDateTime(QDate(2026, 12, 1), QTime(14, 3, 22), Qt::OffsetFromUTC, 6 * 3600));
    settings.setAskedWhoWorks(clock.today());
    core::SeededRandom random(1);
    const ui::Shell shell {settings, dialogs, languages, clock, random};
    ui::applyAppearance(shell);
    ui::MainWindow window(shell);
    window.setMinimumSize(look.size);
    window.resize(look.size);
    window.show();
    const QString head = QStringLiteral("%1/%2-%3-%4-")
                             .arg(folder, core::codeOf(look.language))
                             .arg(look.size.width())
                             .arg(look.scheme == ui::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    const auto saveOf = [&](QWidget &widget, const QString &name) {
        // Work beside the window (laying out papers, reading history) has to arrive.
        QEventLoop loop;
        QTimer::singleShot(kSettleMilliseconds, &loop, &QEventLoop::quit);
        loop.exec();
        widget.grab().save(head + name + QStringLiteral(".png"));
    };
    const auto save = [&](const QString &name) { saveOf(window, name); };
    window.openDocument(document);
    for (const ui::PageEntry &entry : ui::pageEntries()) {
        window.view()->showPage(entry.key);
        save(QString::fromUtf16(entry.name));
    }
    shootMeeting(window, clock, save, saveOf);
    shootAfter(window, save, saveOf);
    shootParts(window, save, saveOf);
    shootDialogs(window, head);
    window.openDocument(emptyDocument(settingsFolder.filePath(QStringLiteral("жаңы.eldin")), window));
    for (const ui::PageEntry &entry : ui::pageEntries()) {
        window.view()->showPage(entry.key);
        save(QStringLiteral("empty-") + QString::fromUtf16(entry.name));
    }
    window.showStart();
    save(QStringLiteral("start"));
    shootDamaged(window, document, settingsFolder.filePath(QStringLiteral("бузулган.eldin")), save);
    shootPractice(window, save);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("shots");
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString(); // "ky" for a quick look
    QDir().mkpath(folder);
    QTemporaryDir documents;
    const QString document = documents.filePath(QStringLiteral("ak-bulak.eldin"));
    core::createSample(document, core::SampleSize::Small);
    for (const core::Language language : {core::Language::Kyrgyz, core::Language::Russian, core::Language::English}) {
        for (const QSize size : {QSize(1366, 768), QSize(1024, 768)}) {
            for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
                const QString name = QStringLiteral("%1-%2-%3").arg(core::codeOf(language)).arg(size.width()).arg(
                    scheme == ui::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
                if (name.startsWith(only))
                    shoot(folder, document, {language, size, scheme});
            }
        }
    }
    return 0;
}
