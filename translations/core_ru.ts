<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>The file itself is damaged: %1</source>
        <translation>Сам файл повреждён: %1</translation>
    </message>
    <message>
        <source>A record refers to one that is not there (table %1).</source>
        <translation>Запись ссылается на другую, которой нет (таблица %1).</translation>
    </message>
    <message>
        <source>An entry of the history was changed after it was made.</source>
        <translation>Запись истории была изменена задним числом.</translation>
    </message>
    <message>
        <source>The content of an entry of the history was changed after it was made.</source>
        <translation>Содержание записи истории было изменено задним числом.</translation>
    </message>
    <message>
        <source>The public content of an entry of the history is missing.</source>
        <translation>Открытое содержание записи истории отсутствует.</translation>
    </message>
    <message>
        <source>Personal data was erased from this entry of the history.</source>
        <translation>Из этой записи истории удалены персональные данные.</translation>
    </message>
    <message>
        <source>An earlier entry of the history is missing.</source>
        <translation>Отсутствует более ранняя запись истории.</translation>
    </message>
    <message>
        <source>An entry stands at the wrong place of the history.</source>
        <translation>Запись стоит в истории не на своём месте.</translation>
    </message>
    <message>
        <source>An entry of the history does not fit what came before it: %1</source>
        <translation>Запись истории не согласуется с тем, что было до неё: %1</translation>
    </message>
    <message>
        <source>The newest entries of the history are not the ones the file names.</source>
        <translation>Последние записи истории не те, что указаны в файле.</translation>
    </message>
    <message>
        <source>This record does not come from the history: it was changed outside the program.</source>
        <translation>Этой записи нет в истории: её изменили вне программы.</translation>
    </message>
    <message>
        <source>The history holds this record, but it is not among the data.</source>
        <translation>Эта запись есть в истории, но среди данных её нет.</translation>
    </message>
    <message>
        <source>The sum of this budget is too large.</source>
        <translation>Сумма этого бюджета слишком велика.</translation>
    </message>
    <message>
        <source>The content of an attached file is missing: %1</source>
        <translation>Содержимое прикреплённого файла отсутствует: %1</translation>
    </message>
    <message>
        <source>The content of an attached file is damaged: %1</source>
        <translation>Содержимое прикреплённого файла повреждено: %1</translation>
    </message>
    <message>
        <source>Personal data that was erased is still in the file: it was changed outside the program.</source>
        <translation>Удалённые персональные данные всё ещё есть в файле: его изменили вне программы.</translation>
    </message>
    <message>
        <source>This is a public copy: it holds the hashes of the history and not its contents, so the data cannot be compared with it.</source>
        <translation>Это открытая копия: в ней есть хеши истории, но не её содержание, поэтому сравнить данные с ней нельзя.</translation>
    </message>
    <message>
        <source>This file says that it is a public copy, but it holds what is not public.</source>
        <translation>Файл назван открытой копией, но содержит то, что открытым не является.</translation>
    </message>
    <message>
        <source>A value in the table %1 is larger than any that the program writes; the data were not compared beyond it.</source>
        <translation>В таблице %1 есть значение больше всех, какие записывает программа; данные после него не сравнивались.</translation>
    </message>
    <message>
        <source>This hearing is closed, and its seal is missing: it was taken out outside the program.</source>
        <translation>Эти слушания закрыты, а их контрольного кода нет: его убрали помимо программы.</translation>
    </message>
    <message>
        <source>The history tells of more closings than there are seals: a seal was taken out outside the program.</source>
        <translation>По истории слушания закрывали больше раз, чем есть контрольных кодов: код убрали помимо программы.</translation>
    </message>
    <message>
        <source>The content of an attached file was removed for good: %1</source>
        <translation>Содержимое приложенного файла удалено безвозвратно: %1</translation>
    </message>
    <message>
        <source>This hearing is closed and has no seal: it was taken over, or saved from a damaged file. A paper with a code cannot be checked against it.</source>
        <translation>Это слушание закрыто, но печати у него нет: оно перенесено из другого файла или спасено из повреждённого. Сверить с ним бумагу с кодом нельзя.</translation>
    </message>
    <message>
        <source>The history tells of more closings than there are seals, as after saving from a damaged file.</source>
        <translation>В истории закрытий больше, чем печатей: так бывает после спасения из повреждённого файла.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The day of the hearing is still to come: %1.</source>
        <translation>День слушаний ещё не наступил: %1.</translation>
    </message>
    <message>
        <source>The minutes will say for good that this is missing: %1.</source>
        <translation>В протоколе навсегда останется запись, что недостаёт: %1.</translation>
    </message>
    <message>
        <source>Reasons of answers that are written in one language only: %1. Once the hearing is closed they can no longer be translated.</source>
        <translation>Обоснования ответов, написанные только на одном языке: %1. После закрытия слушаний перевести их будет нельзя.</translation>
    </message>
    <message>
        <source>Texts of the minutes that are written in one language only: %1. The minutes keep them so; what is translated later comes into other papers.</source>
        <translation>Тексты протокола, написанные только на одном языке: %1. В протоколе они такими и останутся; сделанный позже перевод войдёт только в другие документы.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>answer on the spot</source>
        <translation>ответ на месте</translation>
    </message>
    <message>
        <source>who answered</source>
        <translation>кто ответил</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>место в списке</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>population</source>
        <translation>численность населения</translation>
    </message>
    <message>
        <source>households</source>
        <translation>число хозяйств</translation>
    </message>
    <message>
        <source>village</source>
        <translation>село</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>собрание</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>бюджет</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>строка бюджета</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>ответственный</translation>
    </message>
    <message>
        <source>source of money</source>
        <translation>источник средств</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>count</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>воздержались</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>запланировано минут</translation>
    </message>
    <message>
        <source>who presents</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>что было сказано</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>срок исполнения</translation>
    </message>
    <message>
        <source>closing of the record</source>
        <translation>закрытие записи</translation>
    </message>
    <message>
        <source>closing of the hearing</source>
        <translation>закрытие слушаний</translation>
    </message>
    <message>
        <source>second count</source>
        <translation>повторный подсчёт</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>The backup holds actions that are not in the document at hand: %1.</source>
        <translation>В резервной копии есть действия, которых нет в нынешнем файле: %1.</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>добавлено: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>изменено: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>удалено: %1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The record of this hearing is closed: nothing can be added to what was said.</source>
        <translation>Запись этих слушаний закрыта: к сказанному ничего нельзя добавить.</translation>
    </message>
    <message>
        <source>This hearing is closed.</source>
        <translation>Эти слушания закрыты.</translation>
    </message>
    <message>
        <source>Proposal %1 has no answer yet. Answer it first.</source>
        <translation>На предложение %1 ещё нет ответа. Сначала ответьте на него.</translation>
    </message>
    <message>
        <source>The rules of the work do not allow this: %1.</source>
        <translation>Правила работы этого не допускают: %1.</translation>
    </message>
    <message>
        <source>The file is not there: %1</source>
        <translation>Файл не найден: %1</translation>
    </message>
    <message>
        <source>There is a file of this name already: %1</source>
        <translation>Файл с таким именем уже есть: %1</translation>
    </message>
    <message>
        <source>This file is not a document of Eldin Unu.</source>
        <translation>Этот файл не является документом «Элдин үнү».</translation>
    </message>
    <message>
        <source>This kind of file (%1) cannot be read. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>Файлы этого вида (%1) не читаются. Откройте файл в табличной программе и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>This document was written by a test version that is no longer read.</source>
        <translation>Документ создан пробной версией, которая больше не поддерживается.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; use the last backup.</source>
        <translation>Файл повреждён. Он оставлен без изменений; воспользуйтесь последней резервной копией.</translation>
    </message>
    <message>
        <source>The file holds parts that Eldin Unu never writes. It was not opened.</source>
        <translation>В файле есть части, которых «Элдин үнү» никогда не пишет. Он не открыт.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Remove the password and try again.</source>
        <translation>Файл защищён паролем. Снимите пароль и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file is larger than what can be read.</source>
        <translation>Файл больше, чем можно прочитать.</translation>
    </message>
    <message>
        <source>Somebody else has the document open: %1</source>
        <translation>Документ открыт у другого пользователя: %1</translation>
    </message>
    <message>
        <source>The document is open for reading only; nothing can be changed.</source>
        <translation>Документ открыт только для чтения; изменить ничего нельзя.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space and try again.</source>
        <translation>Диск заполнен. Ничего не потеряно; освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Check the disk or the stick.</source>
        <translation>Не удалось прочитать или записать файл. Проверьте диск или флешку.</translation>
    </message>
    <message>
        <source>This is no longer in the document.</source>
        <translation>Этого нет в документе.</translation>
    </message>
    <message>
        <source>Something else refers to this or has changed since: %1</source>
        <translation>На это ссылается другая запись или она изменилась позже: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Сумма слишком велика.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Прервано.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your data are saved up to the last action.</source>
        <translation>В программе произошла ошибка. Данные сохранены до последнего действия.</translation>
    </message>
    <message>
        <source>Only proposals get an answer of the working group.</source>
        <translation>Рабочая группа отвечает только на предложения.</translation>
    </message>
    <message>
        <source>This proposal has an answer. Remove the answer first, then it can become something else.</source>
        <translation>На это предложение уже дан ответ. Чтобы изменить вид записи, сначала удалите ответ.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>«%1» не найдено.</translation>
    </message>
    <message>
        <source>“%1” fits more than one record. Give its id.</source>
        <translation>«%1» подходит к нескольким записям. Укажите идентификатор.</translation>
    </message>
    <message>
        <source>This is a document of an old Word (.doc). Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>Это документ старого Word (.doc). Откройте его в Word или LibreOffice и сохраните как .docx.</translation>
    </message>
    <message>
        <source>This workbook was made by Excel 95 or older. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>Эта книга создана в Excel 95 или более старом. Откройте её в Excel или LibreOffice и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>This is a text document (%1). Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>Это текстовый документ (%1). Откройте его в Word или LibreOffice и сохраните как .docx.</translation>
    </message>
    <message>
        <source>This file is no table: it is a PDF, a picture or a program. Ask for the workbook from which it was made.</source>
        <translation>Этот файл не таблица: это PDF, изображение или программа. Попросите исходную таблицу, из которой он сделан.</translation>
    </message>
    <message>
        <source>The file has no sheet or table named “%1”.</source>
        <translation>В файле нет листа или таблицы с именем «%1».</translation>
    </message>
    <message>
        <source>This version of the budget is approved and stays as it is. Make a new version of it to change anything.</source>
        <translation>Эта версия бюджета утверждена и не изменяется. Чтобы что-то изменить, создайте её новую версию.</translation>
    </message>
    <message>
        <source>Nothing was imported: the table has errors.</source>
        <translation>Ничего не импортировано: в таблице есть ошибки.</translation>
    </message>
    <message>
        <source>Nothing was imported: totals of the table do not agree with its lines.</source>
        <translation>Ничего не импортировано: итоги таблицы не сходятся с её строками.</translation>
    </message>
    <message>
        <source>The closed record of a hearing states the figures of this budget. Make a new version of it to change anything.</source>
        <translation>Цифры этого бюджета вошли в закрытую запись слушаний. Чтобы что-то изменить, создайте новую версию.</translation>
    </message>
    <message>
        <source>The code %1 is used in the document. It can be given an end year, but neither removed nor renamed.</source>
        <translation>Код %1 используется в документе. Ему можно указать последний год, но нельзя ни удалить, ни переименовать его.</translation>
    </message>
    <message>
        <source>The file was refused: it holds definitions (DOCTYPE) that no spreadsheet program writes and that can do harm. Open it in Excel and save it anew as .xlsx.</source>
        <translation>Файл не принят: в нём есть определения (DOCTYPE), каких табличные программы не пишут и которые могут навредить. Откройте его в Excel и сохраните заново как .xlsx.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read. Ask its sender for it again, or open it in Excel and save it anew as .xlsx.</source>
        <translation>Файл повреждён, прочитать его нельзя. Попросите прислать его ещё раз или откройте его в Excel и сохраните заново как .xlsx.</translation>
    </message>
    <message>
        <source>Not so many steps can be undone, only %1. Nothing was undone.</source>
        <translation>Столько шагов отменить нельзя: их всего %1. Ничего не отменено.</translation>
    </message>
    <message>
        <source>Not so many steps can be redone, only %1. Nothing was redone.</source>
        <translation>Столько шагов повторить нельзя: их всего %1. Ничего не повторено.</translation>
    </message>
    <message>
        <source>The closed record of the hearing “%1” bears this name, district and oblast, so they stay. If they are new, begin a new document for the municipality.</source>
        <translation>В закрытой записи слушаний «%1» стоят это название, район и область, поэтому изменить их нельзя. Если они стали другими, начните для айылного аймака новый документ.</translation>
    </message>
    <message>
        <source>The closed record of the hearing “%1” names this village, so its name stays. If the village has a new name, add it as a new village.</source>
        <translation>В закрытой записи слушаний «%1» названо это село, поэтому его название изменить нельзя. Если у села новое название, добавьте его как новое село.</translation>
    </message>
    <message>
        <source>This chat of Telegram was exported as HTML. Export it again and choose the format JSON: the file result.json can be read.</source>
        <translation>Эта переписка Telegram выгружена в формате HTML. Выгрузите её ещё раз в формате JSON: файл result.json будет прочитан.</translation>
    </message>
    <message>
        <source>This file holds several chats of Telegram. Open the chat that you need and export its history alone.</source>
        <translation>В этом файле несколько переписок Telegram. Откройте нужную и выгрузите историю только этой переписки.</translation>
    </message>
    <message>
        <source>This file is no exported chat. In WhatsApp open the chat and choose Export chat without media; in Telegram on a computer choose Export chat history as JSON.</source>
        <translation>Этот файл – не выгруженная переписка. В WhatsApp откройте чат и выберите «Экспорт чата» без файлов, в Telegram на компьютере – «Экспорт истории чата» в формате JSON.</translation>
    </message>
    <message>
        <source>This JSON file is no chat exported from Telegram.</source>
        <translation>Этот файл JSON – не переписка, выгруженная из Telegram.</translation>
    </message>
    <message>
        <source>This file is an archive (.zip). Unpack it and choose the file in it; of a chat of WhatsApp that is _chat.txt.</source>
        <translation>Этот файл – архив (.zip). Распакуйте его и выберите файл внутри; у переписки WhatsApp это _chat.txt.</translation>
    </message>
    <message>
        <source>This file is neither a picture nor a PDF. Scan or photograph the paper and choose the JPG, PNG or PDF file.</source>
        <translation>Этот файл – не изображение и не PDF. Отсканируйте или сфотографируйте документ и выберите файл JPG, PNG или PDF.</translation>
    </message>
    <message>
        <source>This file is no picture. Choose a PNG or JPG file.</source>
        <translation>Этот файл – не изображение. Выберите файл PNG или JPG.</translation>
    </message>
    <message>
        <source>Reading the file was broken off by the system or by somebody. Close other programs and try again.</source>
        <translation>Чтение файла прервано системой или кем-то другим. Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A backup of this document is being made at this moment. Wait until it is finished.</source>
        <translation>Сейчас уже создаётся резервная копия этого файла. Подождите, пока она будет готова.</translation>
    </message>
    <message>
        <source>This is a backup of another document. Nothing was restored.</source>
        <translation>Это резервная копия другого файла. Ничего не восстановлено.</translation>
    </message>
    <message>
        <source>Proposals can only be put under a proposal: only it gets an answer that counts for all of them.</source>
        <translation>Предложения можно объединить только под предложением: только на него даётся ответ, который относится ко всем.</translation>
    </message>
    <message>
        <source>Two of these remarks have an official answer, and a group has one. Remove the answer to %1 first.</source>
        <translation>У двух из этих высказываний есть официальный ответ, а у группы он один. Сначала удалите ответ на %1.</translation>
    </message>
    <message>
        <source>A proposal that has an answer stays in its hearing. Remove the answer first.</source>
        <translation>Предложение, на которое дан ответ, остаётся в своих слушаниях. Сначала удалите ответ.</translation>
    </message>
    <message>
        <source>Slip No %1 was not handed out at this meeting. Look at the number, or note that it was handed out.</source>
        <translation>Листок № %1 на этом заседании не раздавали. Проверьте номер или отметьте, что листок роздан.</translation>
    </message>
    <message>
        <source>Slip No %1 is entered already.</source>
        <translation>Листок № %1 уже введён.</translation>
    </message>
    <message>
        <source>Slip No %1 is noted as void.</source>
        <translation>Листок № %1 отмечен как испорченный.</translation>
    </message>
    <message>
        <source>Slip No %1 was handed out before at this meeting.</source>
        <translation>Листок № %1 на этом заседании уже роздан.</translation>
    </message>
    <message>
        <source>Slip No %1 has come back, so it was handed out.</source>
        <translation>Листок № %1 вернулся, значит, он был роздан.</translation>
    </message>
    <message>
        <source>Proposal %1 is put off, but not until when. Give the answer a day first.</source>
        <translation>Предложение %1 отложено, но не сказано, до какого дня. Сначала укажите срок в ответе.</translation>
    </message>
    <message>
        <source>A remark is moved to another hearing on its own, not while it is corrected.</source>
        <translation>Запись переносится на другие слушания отдельным действием, а не при исправлении.</translation>
    </message>
    <message>
        <source>That item is on the agenda of another meeting. Move the remark to that meeting first.</source>
        <translation>Этот вопрос стоит в повестке другого заседания. Сначала перенесите высказывание туда.</translation>
    </message>
    <message>
        <source>Only an accepted proposal with an amount goes into the budget. Give the answer an amount first.</source>
        <translation>В бюджет вносится только принятое предложение с суммой. Сначала укажите сумму в ответе.</translation>
    </message>
    <message>
        <source>This hearing has no budget into which the answer could go. Choose the budget of the hearing first.</source>
        <translation>У этих слушаний нет бюджета, в который можно внести ответ. Сначала выберите бюджет слушаний.</translation>
    </message>
    <message>
        <source>Money for a proposal goes into a line of the expenditure.</source>
        <translation>Средства на предложение вносятся в строку расходов.</translation>
    </message>
    <message>
        <source>This answer stands in the next draft. Take it out of the draft first.</source>
        <translation>Сумма этого ответа внесена в следующий проект. Сначала уберите её из проекта.</translation>
    </message>
    <message>
        <source>An appeal has a name and an address to answer to. Without them it stays a plain remark.</source>
        <translation>В обращении указаны имя и адрес для ответа. Без них это обычное высказывание.</translation>
    </message>
    <message>
        <source>Filled in questionnaires are entered already, so its questions stay as they were printed.</source>
        <translation>Заполненные анкеты уже введены, поэтому вопросы остаются такими, какими были напечатаны.</translation>
    </message>
    <message>
        <source>Questionnaire No %1 is entered already.</source>
        <translation>Анкета № %1 уже введена.</translation>
    </message>
    <message>
        <source>The line holds less than was put into it. Correct its amount first.</source>
        <translation>В этой строке осталось меньше, чем в неё было добавлено. Сначала исправьте её сумму.</translation>
    </message>
    <message>
        <source>This document has budgets or hearings already. An export is taken over into a new document only.</source>
        <translation>В этом документе уже есть бюджеты или слушания. Выгрузка принимается только в новый документ.</translation>
    </message>
    <message>
        <source>PDF files cannot be shown here. Open it with another program.</source>
        <translation>Файлы PDF здесь показать нельзя. Откройте файл в другой программе.</translation>
    </message>
    <message>
        <source>The record of this hearing is not closed yet: correct the record itself.</source>
        <translation>Запись этих слушаний ещё не закрыта: исправьте саму запись.</translation>
    </message>
    <message>
        <source>This topic ships with the program. It can be hidden, so that nobody is offered it any more.</source>
        <translation>Эта тема поставляется с программой. Её можно скрыть, и больше она никому не будет предлагаться.</translation>
    </message>
    <message>
        <source>This topic does not ship with the program: it has nothing to be put back to.</source>
        <translation>Эта тема не поставляется с программой: возвращать её не к чему.</translation>
    </message>
    <message>
        <source>Remarks are about this topic. Hide it instead: they keep it, and nobody is offered it any more.</source>
        <translation>По этой теме есть высказывания. Лучше скройте её: у них она останется, но больше никому не будет предлагаться.</translation>
    </message>
    <message>
        <source>A text in the document is too long to be read: Eldin Unu never writes such texts.</source>
        <translation>Один из текстов документа слишком длинный, и прочитать его нельзя: программа «Элдин үнү» таких текстов не записывает.</translation>
    </message>
    <message>
        <source>This is neither a workbook nor a text document of an old Office. Open it in the program that made it and save the table as .xlsx or .docx.</source>
        <translation>Это не книга и не текстовый документ старого Office. Откройте файл в той программе, в которой он сделан, и сохраните таблицу как .xlsx или .docx.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Eldin Unu. Update the program.</source>
        <translation>Файл %1 создан более новой версией «Элдин үнү». Обновите программу.</translation>
    </message>
    <message>
        <source>A change in this file was broken off in the middle and has to be taken back, but nothing can be written where it lies. Copy it into a folder of this computer together with the file beside it whose name ends in “-journal”, and open it there.</source>
        <translation>Запись изменений в этот файл прервалась, её нужно отменить, но папка с файлом недоступна для записи. Скопируйте файл в папку на этом компьютере вместе с соседним, имя которого заканчивается на «-journal», и откройте его там.</translation>
    </message>
    <message>
        <source>This proposal has no answer yet. Answer it first; what became of it is noted beside the answer.</source>
        <translation>На это предложение ещё нет ответа. Сначала ответьте: то, как оно исполнено, отмечается при ответе.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This folder is no export of Eldin Unu that can be taken over. Choose the folder that holds export.json.</source>
        <translation>В этой папке нет выгрузки «Элдин үнү», которую можно принять. Выберите папку, в которой лежит export.json.</translation>
    </message>
    <message>
        <source>The export does not belong to one municipality. Nothing was taken over.</source>
        <translation>Выгрузка относится не к одному айылному аймаку. Ничего не принято.</translation>
    </message>
    <message>
        <source>The export names a table that is not known: %1. Nothing was taken over.</source>
        <translation>В выгрузке названа неизвестная таблица: %1. Ничего не принято.</translation>
    </message>
    <message>
        <source>The export names an attached file that is none of its own: %1. Nothing was taken over.</source>
        <translation>В выгрузке назван файл, который ей не принадлежит: %1. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1 is not the file that was exported. Nothing was taken over.</source>
        <translation>%1 – не тот файл, который был выгружен. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1 does not hold as many rows as export.json says. Nothing was taken over.</source>
        <translation>Число строк в %1 не то, что указано в export.json. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was taken over.</source>
        <translation>Файл %1 не читается. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1 cannot be read from row %2 on. Nothing was taken over.</source>
        <translation>Файл %1 не читается начиная со строки %2. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1, row %2, field “%3”</source>
        <translation>%1, строка %2, поле «%3»</translation>
    </message>
    <message>
        <source>%1: such a field is not known. Nothing was taken over.</source>
        <translation>%1: такое поле неизвестно. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1: the field is missing. Nothing was taken over.</source>
        <translation>%1: поля нет. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1: the word is not one of those that may stand here. Nothing was taken over.</source>
        <translation>%1: такого слова здесь быть не может. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1: the number is out of range. Nothing was taken over.</source>
        <translation>%1: число выходит за допустимые пределы. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1: the text is too long. Nothing was taken over.</source>
        <translation>%1: текст слишком длинный. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1: this id stands in an earlier row too. Nothing was taken over.</source>
        <translation>%1: этот идентификатор уже встречался выше. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1: the record it refers to is not in the export. Nothing was taken over.</source>
        <translation>%1: записи, на которую указывает ссылка, в выгрузке нет. Ничего не принято.</translation>
    </message>
    <message>
        <source>%1: the value cannot be used. Nothing was taken over.</source>
        <translation>%1: значение записано неверно. Ничего не принято.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file holds no table.</source>
        <translation>В файле нет таблицы.</translation>
    </message>
    <message>
        <source>No column of amounts was found.</source>
        <translation>Не найден столбец с суммами.</translation>
    </message>
    <message>
        <source>%1: the year of this column is not stated. Say which year it is.</source>
        <translation>%1: год этого столбца не указан. Укажите, какой это год.</translation>
    </message>
    <message>
        <source>%1: it is not stated whether these are a draft, a plan or an execution; a draft is assumed.</source>
        <translation>%1: не указано, проект это, план или исполнение; считается проектом.</translation>
    </message>
    <message>
        <source>%1: it is not clear which columns are amounts to be counted.</source>
        <translation>%1: неясно, какие столбцы сумм следует учитывать.</translation>
    </message>
    <message>
        <source>The table has more columns of amounts than can be read.</source>
        <translation>В таблице больше столбцов сумм, чем можно прочитать.</translation>
    </message>
    <message>
        <source>The columns state different units: %2.</source>
        <translation>В столбцах указаны разные единицы измерения: %2.</translation>
    </message>
    <message>
        <source>%1: the unit “%2” is not som.</source>
        <translation>%1: единица «%2» – не сомы.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount.</source>
        <translation>%1: «%2» не является суммой.</translation>
    </message>
    <message>
        <source>%1: the result of this formula is not stored. Open and save the file in a spreadsheet program.</source>
        <translation>%1: результат формулы не сохранён. Откройте и сохраните файл в табличной программе.</translation>
    </message>
    <message>
        <source>%1: the cell shows an error: %2.</source>
        <translation>%1: в ячейке показана ошибка: %2.</translation>
    </message>
    <message>
        <source>No budget lines were found.</source>
        <translation>Строки бюджета не найдены.</translation>
    </message>
    <message>
        <source>The sum of the amounts is too large.</source>
        <translation>Сумма слишком велика.</translation>
    </message>
    <message>
        <source>The unit is not stated; %2 is assumed.</source>
        <translation>Единица измерения не указана; принято: %2.</translation>
    </message>
    <message>
        <source>%1: another unit is stated here: %2.</source>
        <translation>%1: здесь указана другая единица измерения: %2.</translation>
    </message>
    <message>
        <source>%1: it is not stated whether this is revenue or expenditure; %2 is assumed.</source>
        <translation>%1: не указано, доходы это или расходы; принято: %2.</translation>
    </message>
    <message>
        <source>%1: this row belongs to no subtotal and is not counted: %2.</source>
        <translation>%1: строка не входит ни в один подытог и не учитывается: %2.</translation>
    </message>
    <message>
        <source>%1: Latin letters stand among Cyrillic ones: %2.</source>
        <translation>%1: среди кириллицы есть латинские буквы: %2.</translation>
    </message>
    <message>
        <source>%1: Kyrgyz letters seem to be lost: %2.</source>
        <translation>%1: похоже, потеряны кыргызские буквы: %2.</translation>
    </message>
    <message>
        <source>%1: this column is hidden in the sheet, but its amounts are counted.</source>
        <translation>%1: столбец скрыт на листе, но его суммы учтены.</translation>
    </message>
    <message>
        <source>Some rows are hidden in the sheet; they are counted: %2.</source>
        <translation>На листе есть скрытые строки, они учтены: %2.</translation>
    </message>
    <message>
        <source>%1: the stated balance differs from revenue and expenditure: %2.</source>
        <translation>%1: указанный остаток не сходится с доходами и расходами: %2.</translation>
    </message>
    <message>
        <source>%1: the same line stands here a second time: %2.</source>
        <translation>%1: эта же строка стоит здесь второй раз: %2.</translation>
    </message>
    <message>
        <source>the decimal comma is lost</source>
        <translation>потеряна десятичная запятая</translation>
    </message>
    <message>
        <source>a line is not counted in the sum</source>
        <translation>строка не вошла в сумму</translation>
    </message>
    <message>
        <source>the total does not equal its lines</source>
        <translation>итог не равен сумме строк</translation>
    </message>
    <message>
        <source>two digits are exchanged</source>
        <translation>две цифры переставлены</translation>
    </message>
    <message>
        <source>som and thousands of som are mixed</source>
        <translation>смешаны сомы и тысячи сомов</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>не хватает значения</translation>
    </message>
    <message>
        <source>part of another row (“of which”)</source>
        <translation>часть другой строки («в том числе»)</translation>
    </message>
    <message>
        <source>belongs to no subtotal</source>
        <translation>не входит ни в один подытог</translation>
    </message>
    <message>
        <source>balance that follows from the other figures</source>
        <translation>остаток, вытекающий из других показателей</translation>
    </message>
    <message>
        <source>says again what stands elsewhere</source>
        <translation>повторяет то, что указано в другом месте</translation>
    </message>
    <message>
        <source>head of the table, repeated</source>
        <translation>повторённая шапка таблицы</translation>
    </message>
    <message>
        <source>%1: this sum was typed while the others are computed by the sheet: %2. The lines prove it.</source>
        <translation>%1: эта сумма введена вручную, тогда как остальные вычисляет таблица: %2. Строки её подтверждают.</translation>
    </message>
    <message>
        <source>%1: this typed sum says the one row below it again: %2. It is counted once.</source>
        <translation>%1: введённая вручную сумма повторяет единственную строку под ней: %2. Она учтена один раз.</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>доходы</translation>
    </message>
    <message>
        <source>expenditure</source>
        <translation>расходы</translation>
    </message>
    <message>
        <source>financing</source>
        <translation>финансирование</translation>
    </message>
    <message>
        <source>som</source>
        <translation>сом</translation>
    </message>
    <message>
        <source>thousands of som</source>
        <translation>тысячи сомов</translation>
    </message>
    <message>
        <source>%1: the unit is not stated. Choose som or thousand som.</source>
        <translation>%1: единица измерения не указана. Выберите сомы или тысячи сомов.</translation>
    </message>
    <message>
        <source>%1: the amount is missing: %2. Write it, even if it is 0, or delete the row.</source>
        <translation>%1: нет суммы: %2. Впишите её, даже если это 0, или удалите строку.</translation>
    </message>
    <message>
        <source>%1: this amount has neither a name nor a code.</source>
        <translation>%1: у этой суммы нет ни наименования, ни кода.</translation>
    </message>
    <message>
        <source>%1: there is no village “%2” in the document; the line stays without a village.</source>
        <translation>%1: в документе нет села «%2»; строка остаётся без села.</translation>
    </message>
    <message>
        <source>No table with the expected column heads was found.</source>
        <translation>Таблица с нужными заголовками столбцов не найдена.</translation>
    </message>
    <message>
        <source>The table has more rows than can be read: %2 at most.</source>
        <translation>В таблице больше строк, чем можно прочитать: не более %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether “%2” is a woman or a man.</source>
        <translation>%1: непонятно, «%2» – это женщина или мужчина.</translation>
    </message>
    <message>
        <source>%1: “%2” is no age group of the list.</source>
        <translation>%1: возраста «%2» нет в списке.</translation>
    </message>
    <message>
        <source>%1: “%2” is no role of the list; it stays empty.</source>
        <translation>%1: «%2» нет в списке; поле остаётся пустым.</translation>
    </message>
    <message>
        <source>%1: there is no village “%2” in the document; it stays empty.</source>
        <translation>%1: в документе нет села «%2»; поле остаётся пустым.</translation>
    </message>
    <message>
        <source>%1: “%2” is not among the participants of the meeting; the name is not kept.</source>
        <translation>%1: «%2» нет среди участников заседания; имя не сохраняется.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither a question, comment, proposal, criticism nor thanks.</source>
        <translation>%1: «%2» – не вопрос, не мнение, не предложение, не критика и не благодарность.</translation>
    </message>
    <message>
        <source>%1: “%2” is no decision of the list.</source>
        <translation>%1: решения «%2» нет в списке.</translation>
    </message>
    <message>
        <source>%1: the decision “%2” has no reason: people must learn why.</source>
        <translation>%1: у решения «%2» нет обоснования: люди должны узнать почему.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date.</source>
        <translation>%1: «%2» – не дата.</translation>
    </message>
    <message>
        <source>%1: “%2” may be a decimal or a thousand; it was taken as a decimal, like all of the column. Check the unit and the total.</source>
        <translation>%1: «%2» может быть десятичной дробью или тысячами; как и весь столбец, принято за десятичную дробь. Проверьте единицу измерения и итог.</translation>
    </message>
    <message>
        <source>left out by your choice</source>
        <translation>не учтено по вашему выбору</translation>
    </message>
    <message>
        <source>%1: the code %2 stands in the table a second time.</source>
        <translation>%1: код %2 стоит в таблице второй раз.</translation>
    </message>
    <message>
        <source>%1: “%2” is no year.</source>
        <translation>%1: «%2» – не год.</translation>
    </message>
    <message>
        <source>%1: the code %2 is not used in this year.</source>
        <translation>%1: код %2 в этом году не применяется.</translation>
    </message>
    <message>
        <source>Line %1 of your own list of synonyms is no entry: %2. An entry reads: known words = another way.</source>
        <translation>Строка %1 вашего списка синонимов – не запись: %2. Запись выглядит так: известные слова = как ещё пишут.</translation>
    </message>
    <message>
        <source>Your own list of synonyms is longer than can be used; what is too much was left out.</source>
        <translation>Ваш список синонимов длиннее допустимого; лишнее не учтено.</translation>
    </message>
    <message>
        <source>%1: letters of the name were repaired; the table says: %2.</source>
        <translation>%1: буквы наименования исправлены; в таблице написано: %2.</translation>
    </message>
    <message>
        <source>The table would make %2 budget lines; at most 300,000 can be imported.</source>
        <translation>Из таблицы получилось бы строк бюджета: %2; импортировать можно не более 300 000.</translation>
    </message>
    <message>
        <source>%1: this row counts, but no total of the table counts it: %2.</source>
        <translation>%1: эта строка учтена, но ни в один итог таблицы не вошла: %2.</translation>
    </message>
    <message>
        <source>%1: this row and the one below it, “%2”, state the same amount, which is counted once. If they are two lines, mark this row as a line.</source>
        <translation>%1: в этой строке и в строке под ней, «%2», указана одна и та же сумма; она учтена один раз. Если это две разные строки, отметьте эту строку как «строка».</translation>
    </message>
    <message>
        <source>“%2” holds no budget table and is not read.</source>
        <translation>На листе «%2» нет таблицы бюджета, он не прочитан.</translation>
    </message>
    <message>
        <source>The sheet “%2” is hidden and is not read.</source>
        <translation>Лист «%2» скрыт и не прочитан.</translation>
    </message>
    <message>
        <source>“%2” holds the same section as a sheet before it; their lines are added together. See that nothing is counted twice.</source>
        <translation>На листе «%2» стоит тот же раздел, что и на одном из предыдущих; их строки складываются. Проверьте, чтобы ничего не было учтено дважды.</translation>
    </message>
    <message>
        <source>“%2” looks like a budget table too and is not read. To take it, alone or together with this one, choose it among the sheets (on the command line: --sheet NAME, in a text document --table N, as often as needed).</source>
        <translation>«%2» тоже похож на таблицу бюджета, но не прочитан. Чтобы взять его отдельно или вместе с этим листом, выберите его в списке листов (в командной строке: --sheet ИМЯ, в текстовом документе --table N, при необходимости несколько раз).</translation>
    </message>
    <message>
        <source>%1: “%2” was read as %3, because this column writes decimals with a comma. If %4 is meant, write the comma in the table.</source>
        <translation>%1: «%2» прочитано как %3, потому что дробная часть в этом столбце пишется через запятую. Если имеется в виду %4, поставьте в таблице запятую.</translation>
    </message>
    <message>
        <source>has no amount</source>
        <translation>сумма не указана</translation>
    </message>
    <message>
        <source>its amount could not be read; see the named cell</source>
        <translation>сумму не удалось прочитать; см. названную ячейку</translation>
    </message>
    <message>
        <source>Nothing has changed since this version, so no new one is made: %2.</source>
        <translation>С этой версии ничего не изменилось, поэтому новая не создана: %2.</translation>
    </message>
    <message>
        <source>This column is hidden in the sheet, but it is read: %2.</source>
        <translation>Этот столбец скрыт на листе, но он прочитан: %2.</translation>
    </message>
    <message>
        <source>This column holds figures that are not counted: %2. If they are amounts or parts by source of money, say so at its head.</source>
        <translation>В этом столбце есть числа, которые не учтены: %2. Если это суммы или части по источникам средств, укажите это в заголовке столбца.</translation>
    </message>
    <message>
        <source>a cell that belongs to it is named as a problem itself; settle that first</source>
        <translation>ячейка, которая в него входит, названа отдельно; сначала разберитесь с ней</translation>
    </message>
    <message>
        <source>%1: look at %2</source>
        <translation>%1: см. ячейку %2</translation>
    </message>
    <message>
        <source>Message %1: a picture, voice message or file without words. Listen to it or look at it; it was left out.</source>
        <translation>Сообщение %1: изображение, голосовое сообщение или файл без слов. Прослушайте или посмотрите его; оно не взято.</translation>
    </message>
    <message>
        <source>Message %1: written by the messenger itself; left out: %2</source>
        <translation>Сообщение %1: его написал сам мессенджер; не взято: %2</translation>
    </message>
    <message>
        <source>Message %1: longer than a remark can be; left out: %2</source>
        <translation>Сообщение %1: слишком длинное; не взято: %2</translation>
    </message>
    <message>
        <source>Message %1: no words; left out: %2</source>
        <translation>Сообщение %1: без слов; не взято: %2</translation>
    </message>
    <message>
        <source>Message %1: only a link; left out: %2</source>
        <translation>Сообщение %1: только ссылка; не взято: %2</translation>
    </message>
    <message>
        <source>Message %1: only a greeting; left out: %2</source>
        <translation>Сообщение %1: только приветствие; не взято: %2</translation>
    </message>
    <message>
        <source>Message %1: only thanks, yes or no; left out: %2</source>
        <translation>Сообщение %1: только благодарность, «да» или «нет»; не взято: %2</translation>
    </message>
    <message>
        <source>%1: no word of this row says so, but its amounts are the sum of the rows beside it; it was taken for their total and is not counted: “%2”. If it is a line, mark it as one.</source>
        <translation>%1: ни одно слово этой строки не называет её итогом, но её суммы равны сумме соседних строк; она принята за их итог и не учтена: «%2». Если это обычная строка, отметьте её как «строка».</translation>
    </message>
    <message>
        <source>%1: the amounts of this row, “%2”, are exactly the sum of other rows. If it is their total, mark it as a sum or write “Total” in the table; if not, mark it as a line.</source>
        <translation>%1: суммы этой строки, «%2», в точности равны сумме других строк. Если это их итог, отметьте её как сумму или напишите в таблице «Итого»; если нет, отметьте её как «строка».</translation>
    </message>
    <message>
        <source>%1: the amounts of this row, “%2”, are the sum of some rows beside it, but it is counted as a line of its own. If it sums them, mark it as a sum.</source>
        <translation>%1: суммы этой строки, «%2», равны сумме нескольких соседних строк, но она учтена как отдельная строка. Если она их обобщает, отметьте её как сумму.</translation>
    </message>
    <message>
        <source>%1: this row, “%2”, has no code as the others have, and its amount is close to their sum, but it is counted as a line. If it is the total, mark it as a sum to see the difference.</source>
        <translation>%1: у этой строки, «%2», в отличие от других нет кода, а её сумма близка к их сумме, но она учтена как обычная строка. Если это итог, отметьте её как сумму, чтобы увидеть разницу.</translation>
    </message>
    <message>
        <source>%1: the unit stated here, “%2”, is not the one stated elsewhere in the table. If all amounts have one unit, choose it; if not, write them all in one unit in the table.</source>
        <translation>%1: указанная здесь единица измерения, «%2», не совпадает с указанной в другом месте таблицы. Если все суммы приведены в одной единице, выберите её; если нет, запишите все суммы таблицы в одной единице.</translation>
    </message>
    <message>
        <source>year, telephone or page number beside a signature</source>
        <translation>год, телефон или номер страницы рядом с подписью</translation>
    </message>
    <message>
        <source>The table states no total, so nothing proves that all lines were read as they are meant. Compare the sums above with the paper.</source>
        <translation>В таблице не указано ни одного итога, поэтому ничто не подтверждает, что все строки прочитаны верно. Сверьте суммы выше с бумажным документом.</translation>
    </message>
    <message>
        <source>%1: the amounts by source of money do not add up to this amount: %2.</source>
        <translation>%1: суммы по источникам средств в сумме не дают эту величину: %2.</translation>
    </message>
    <message>
        <source>%1: the codes of this column have lost their leading zero; %2 is read as 0%2.</source>
        <translation>%1: коды этого столбца потеряли начальный ноль; %2 прочитан как 0%2.</translation>
    </message>
    <message>
        <source>%1: neither the classification nor a budget of the document has the code “%2”; it is left out.</source>
        <translation>%1: кода «%2» нет ни в классификации, ни в бюджетах документа; он не загружен.</translation>
    </message>
    <message>
        <source>%1: “%2” says neither that it is done, nor in progress, nor not done; what became of it is left out.</source>
        <translation>%1: по словам «%2» не понять, выполнено ли предложение, выполняется или не выполнено; сведения о выполнении не загружены.</translation>
    </message>
    <message>
        <source>%1: “%2” is left out, for it is not said whether the proposal is done, in progress or not done.</source>
        <translation>%1: «%2» не загружено, так как не указано, выполнено ли предложение, выполняется или не выполнено.</translation>
    </message>
    <message>
        <source>%1: “%2” is left out, for the decision on the proposal and its reason are not stated.</source>
        <translation>%1: «%2» не загружено, так как не указаны решение по предложению и его обоснование.</translation>
    </message>
    <message>
        <source>%1: “%2” comes in, but without a reason or a new date. State both before it is shown to people.</source>
        <translation>%1: «%2» загружается, но без причины или нового срока. Укажите и то и другое до того, как это увидят люди.</translation>
    </message>
    <message>
        <source>%1: the column “%2” was not understood; what stands in it is left out.</source>
        <translation>%1: столбец «%2» не распознан; то, что в нём стоит, не загружено.</translation>
    </message>
    <message>
        <source>%1: the code of this row looks like another section than its heading or title says; the heading counts: %2. If that is wrong, choose the section of the row.</source>
        <translation>%1: код этой строки похож на код другого раздела, чем говорит заголовок или название; учтён заголовок: %2. Если это неверно, выберите раздел строки.</translation>
    </message>
    <message>
        <source>%1: the code of this row belongs to another section than its heading or title says; the code counts: %2. If that is wrong, choose the section of the row.</source>
        <translation>%1: код этой строки относится к другому разделу, чем говорит заголовок или название; учтён код: %2. Если это неверно, выберите раздел строки.</translation>
    </message>
    <message>
        <source>a row is counted as a line though it is the total of others; mark it as a sum</source>
        <translation>строка учтена как отдельная, хотя она итог других строк; отметьте её как итог</translation>
    </message>
    <message>
        <source>The sections of the budget stand in tables of their own; together they become one budget: %2.</source>
        <translation>Разделы бюджета стоят в отдельных таблицах; вместе они образуют один бюджет: %2.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>This is another document, not a copy of this one, so their histories cannot be brought together. Its tables can be taken over by import.</source>
        <translation>Это другой документ, а не копия этого, поэтому их истории объединить нельзя. Его таблицы можно перенести через импорт.</translation>
    </message>
    <message>
        <source>This is the document itself.</source>
        <translation>Это сам документ.</translation>
    </message>
    <message>
        <source>Bringing in the copy can no longer be undone: later work builds on it.</source>
        <translation>Добавление копии уже нельзя отменить: на нём основана более поздняя работа.</translation>
    </message>
    <message>
        <source>The copy holds nothing that is not here already.</source>
        <translation>В копии нет ничего, чего бы здесь уже не было.</translation>
    </message>
    <message>
        <source>New actions in the copy: %1.</source>
        <translation>Новых действий в копии: %1.</translation>
    </message>
    <message>
        <source>Actions brought in from the copy: %1.</source>
        <translation>Добавлено действий из копии: %1.</translation>
    </message>
    <message>
        <source>Conflicts for you to decide: %1.</source>
        <translation>Расхождений, по которым нужно ваше решение: %1.</translation>
    </message>
    <message>
        <source>%1 – removed and changed</source>
        <translation>%1 – удалено и изменено</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Удаляется.</translation>
    </message>
    <message>
        <source>It stays.</source>
        <translation>Остаётся.</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(стёрто)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>The copy holds no new actions.</source>
        <translation>Новых действий в копии нет.</translation>
    </message>
    <message>
        <source>Attached files that come with the copy: %1.</source>
        <translation>Приложенных файлов, которые придут с копией: %1.</translation>
    </message>
    <message>
        <source>Attached files that are damaged in the copy and do not come: %1.</source>
        <translation>Приложенных файлов, которые повреждены в копии и не придут: %1.</translation>
    </message>
    <message>
        <source>These are registrations at two different meetings.</source>
        <translation>Это регистрации на двух разных собраниях.</translation>
    </message>
    <message>
        <source>This is a public copy. It holds nothing that this document does not have, so there is nothing to bring in.</source>
        <translation>Это открытая копия. В ней нет ничего, чего не было бы в этом документе, поэтому брать из неё нечего.</translation>
    </message>
    <message>
        <source>Two people changed the same differently, and nobody has decided yet. Decide on the page “Share” first; then close.</source>
        <translation>Двое изменили одно и то же по-разному, и решение ещё не принято. Сначала решите на странице «Файл и копии», затем закройте.</translation>
    </message>
    <message>
        <source>This is a public copy already.</source>
        <translation>Это уже открытая копия.</translation>
    </message>
    <message>
        <source>The record was closed and sealed: what was sealed stays.</source>
        <translation>Запись закрыта и закреплена контрольным кодом: закреплённое не меняется.</translation>
    </message>
    <message>
        <source>%1 – removed elsewhere, but sealed</source>
        <translation>%1 – удалено в другой копии, но закреплено кодом</translation>
    </message>
    <message>
        <source>%1 – %2 – changed elsewhere, but sealed</source>
        <translation>%1 – %2 – изменено в другой копии, но закреплено кодом</translation>
    </message>
    <message>
        <source>%1 – closed on two laptops in the same second; the later seal holds</source>
        <translation>%1 – закрыто на двух ноутбуках в одну и ту же секунду; действует более поздний контрольный код</translation>
    </message>
    <message>
        <source>It is erased, but the disk did not allow to remove the last traces from the file. It is tried again when the document is next opened.</source>
        <translation>Данные удалены, но диск не позволил убрать из файла последние следы. Попытка повторится при следующем открытии документа.</translation>
    </message>
    <message>
        <source>in favour %1, against %2, abstained %3, present %4</source>
        <translation>за %1, против %2, воздержались %3, присутствовало %4</translation>
    </message>
    <message>
        <source>voices by option: %1; abstained %2</source>
        <translation>голоса по вариантам: %1; воздержались %2</translation>
    </message>
    <message>
        <source>voices by option: %1; abstained %2, present %3</source>
        <translation>голоса по вариантам: %1; воздержались %2, в зале %3</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>Example document</source>
        <translation>Документ-пример</translation>
    </message>
    <message>
        <source>Edit the municipality</source>
        <translation>Изменение сведений об аймаке</translation>
    </message>
    <message>
        <source>Add a village</source>
        <translation>Добавление села</translation>
    </message>
    <message>
        <source>Edit a village</source>
        <translation>Изменение села</translation>
    </message>
    <message>
        <source>Remove a village</source>
        <translation>Удаление села</translation>
    </message>
    <message>
        <source>Import a budget</source>
        <translation>Импорт бюджета</translation>
    </message>
    <message>
        <source>Add a budget</source>
        <translation>Добавление бюджета</translation>
    </message>
    <message>
        <source>Edit a budget</source>
        <translation>Изменение бюджета</translation>
    </message>
    <message>
        <source>Remove a budget</source>
        <translation>Удаление бюджета</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Добавление строки бюджета</translation>
    </message>
    <message>
        <source>Edit a budget line</source>
        <translation>Изменение строки бюджета</translation>
    </message>
    <message>
        <source>Remove a budget line</source>
        <translation>Удаление строки бюджета</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>Добавление слушаний</translation>
    </message>
    <message>
        <source>Edit the hearing</source>
        <translation>Изменение слушаний</translation>
    </message>
    <message>
        <source>Remove a hearing</source>
        <translation>Удаление слушаний</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Добавление заседания</translation>
    </message>
    <message>
        <source>Edit a meeting</source>
        <translation>Изменение заседания</translation>
    </message>
    <message>
        <source>Remove a meeting</source>
        <translation>Удаление заседания</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>Добавление вопроса повестки</translation>
    </message>
    <message>
        <source>Edit an agenda item</source>
        <translation>Изменение вопроса повестки</translation>
    </message>
    <message>
        <source>Remove an agenda item</source>
        <translation>Удаление вопроса повестки</translation>
    </message>
    <message>
        <source>Move an agenda item</source>
        <translation>Перемещение вопроса повестки</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Добавление задачи</translation>
    </message>
    <message>
        <source>Edit a task</source>
        <translation>Изменение задачи</translation>
    </message>
    <message>
        <source>Remove a task</source>
        <translation>Удаление задачи</translation>
    </message>
    <message>
        <source>Add an announcement</source>
        <translation>Добавление объявления</translation>
    </message>
    <message>
        <source>Edit an announcement</source>
        <translation>Изменение объявления</translation>
    </message>
    <message>
        <source>Remove an announcement</source>
        <translation>Удаление объявления</translation>
    </message>
    <message>
        <source>Register a participant</source>
        <translation>Регистрация участника</translation>
    </message>
    <message>
        <source>Edit a participant</source>
        <translation>Изменение сведений об участнике</translation>
    </message>
    <message>
        <source>Remove a participant</source>
        <translation>Удаление участника</translation>
    </message>
    <message>
        <source>Add a head count</source>
        <translation>Добавление числа участников</translation>
    </message>
    <message>
        <source>Edit a head count</source>
        <translation>Изменение числа участников</translation>
    </message>
    <message>
        <source>Remove a head count</source>
        <translation>Удаление числа участников</translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation>Добавление должностного лица</translation>
    </message>
    <message>
        <source>Edit an official</source>
        <translation>Изменение должностного лица</translation>
    </message>
    <message>
        <source>Remove an official</source>
        <translation>Удаление должностного лица</translation>
    </message>
    <message>
        <source>Record a remark</source>
        <translation>Запись высказывания</translation>
    </message>
    <message>
        <source>Edit a remark</source>
        <translation>Изменение высказывания</translation>
    </message>
    <message>
        <source>Remove a remark</source>
        <translation>Удаление высказывания</translation>
    </message>
    <message>
        <source>Answer on the spot</source>
        <translation>Ответ на месте</translation>
    </message>
    <message>
        <source>Answer a proposal</source>
        <translation>Ответ на предложение</translation>
    </message>
    <message>
        <source>Edit an answer</source>
        <translation>Изменение ответа</translation>
    </message>
    <message>
        <source>Remove an answer</source>
        <translation>Удаление ответа</translation>
    </message>
    <message>
        <source>Note on implementation</source>
        <translation>Отметка об исполнении</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Закрытие записи слушаний</translation>
    </message>
    <message>
        <source>Close the hearing</source>
        <translation>Закрытие слушаний</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмена действия</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтор действия</translation>
    </message>
    <message>
        <source>Approve a budget</source>
        <translation>Утвердить бюджет</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Импорт участников</translation>
    </message>
    <message>
        <source>Import remarks</source>
        <translation>Импорт высказываний</translation>
    </message>
    <message>
        <source>Import proposals and decisions</source>
        <translation>Импорт предложений и решений</translation>
    </message>
    <message>
        <source>Forget the choices of an import</source>
        <translation>Забыть выбор для импорта</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Добавить код</translation>
    </message>
    <message>
        <source>Edit a code</source>
        <translation>Изменить код</translation>
    </message>
    <message>
        <source>Remove a code</source>
        <translation>Удалить код</translation>
    </message>
    <message>
        <source>Import a classification</source>
        <translation>Импорт классификации</translation>
    </message>
    <message>
        <source>Edit several budget lines</source>
        <translation>Изменение нескольких строк бюджета</translation>
    </message>
    <message>
        <source>Split a budget line</source>
        <translation>Разделение строки бюджета</translation>
    </message>
    <message>
        <source>Move a budget line</source>
        <translation>Перемещение строки бюджета</translation>
    </message>
    <message>
        <source>Keep a template of hearings</source>
        <translation>Сохранение шаблона слушаний</translation>
    </message>
    <message>
        <source>Remove a template of hearings</source>
        <translation>Удаление шаблона слушаний</translation>
    </message>
    <message>
        <source>Add a holder of an office</source>
        <translation>Добавление должностного лица</translation>
    </message>
    <message>
        <source>Edit a holder of an office</source>
        <translation>Изменение должностного лица</translation>
    </message>
    <message>
        <source>Remove a holder of an office</source>
        <translation>Удаление должностного лица</translation>
    </message>
    <message>
        <source>A change made with a newer version of the program</source>
        <translation>Изменение, сделанное в более новой версии программы</translation>
    </message>
    <message>
        <source>Note that a paper was made</source>
        <translation>Отметка о составлении документа</translation>
    </message>
    <message>
        <source>Note the signature of a paper</source>
        <translation>Отметка о подписании документа</translation>
    </message>
    <message>
        <source>Set a term</source>
        <translation>Установка срока</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Прикрепление файла</translation>
    </message>
    <message>
        <source>Remove an attached file</source>
        <translation>Удаление прикреплённого файла</translation>
    </message>
    <message>
        <source>Change the coat of arms</source>
        <translation>Изменение герба</translation>
    </message>
    <message>
        <source>Change the look of official papers</source>
        <translation>Изменение вида официальных документов</translation>
    </message>
    <message>
        <source>Give somebody the floor</source>
        <translation>Предоставить слово</translation>
    </message>
    <message>
        <source>End a speech</source>
        <translation>Закончить выступление</translation>
    </message>
    <message>
        <source>Stop the clock of a speech</source>
        <translation>Остановить время выступления</translation>
    </message>
    <message>
        <source>Let a speech go on</source>
        <translation>Продолжить выступление</translation>
    </message>
    <message>
        <source>Correct a speech</source>
        <translation>Исправить запись о выступлении</translation>
    </message>
    <message>
        <source>Take somebody off the speakers</source>
        <translation>Убрать из выступающих</translation>
    </message>
    <message>
        <source>Put somebody on the list of speakers</source>
        <translation>Записать в очередь выступающих</translation>
    </message>
    <message>
        <source>Move somebody in the list of speakers</source>
        <translation>Переставить в очереди выступающих</translation>
    </message>
    <message>
        <source>Set how long one may speak</source>
        <translation>Установить время выступления</translation>
    </message>
    <message>
        <source>Record a vote</source>
        <translation>Записать голосование</translation>
    </message>
    <message>
        <source>Correct a vote</source>
        <translation>Исправить голосование</translation>
    </message>
    <message>
        <source>Remove a vote</source>
        <translation>Удалить голосование</translation>
    </message>
    <message>
        <source>Count the people in the hall</source>
        <translation>Посчитать людей в зале</translation>
    </message>
    <message>
        <source>Keep a fiscal note</source>
        <translation>Сохранение финансовой справки</translation>
    </message>
    <message>
        <source>Change a fiscal note</source>
        <translation>Изменение финансовой справки</translation>
    </message>
    <message>
        <source>Remove a fiscal note</source>
        <translation>Удаление финансовой справки</translation>
    </message>
    <message>
        <source>Edit a file</source>
        <translation>Изменение файла</translation>
    </message>
    <message>
        <source>Put remarks together</source>
        <translation>Объединение высказываний</translation>
    </message>
    <message>
        <source>Treat remarks separately</source>
        <translation>Раздельное рассмотрение высказываний</translation>
    </message>
    <message>
        <source>Move remarks</source>
        <translation>Перенос высказываний</translation>
    </message>
    <message>
        <source>Restore Kyrgyz letters</source>
        <translation>Восстановление кыргызских букв</translation>
    </message>
    <message>
        <source>Hand out slips</source>
        <translation>Раздача листков</translation>
    </message>
    <message>
        <source>Take back the handing out of slips</source>
        <translation>Отмена раздачи листков</translation>
    </message>
    <message>
        <source>Note a void slip</source>
        <translation>Отметка испорченного листка</translation>
    </message>
    <message>
        <source>Take back a void slip</source>
        <translation>Снятие отметки об испорченном листке</translation>
    </message>
    <message>
        <source>Remove a note on implementation</source>
        <translation>Удалить отметку об исполнении</translation>
    </message>
    <message>
        <source>Copy to practise with</source>
        <translation>Копия для тренировки</translation>
    </message>
    <message>
        <source>Take an answer into the draft</source>
        <translation>Внесение ответа в проект</translation>
    </message>
    <message>
        <source>Take an answer out of the draft</source>
        <translation>Исключение ответа из проекта</translation>
    </message>
    <message>
        <source>Translate a text</source>
        <translation>Перевод текста</translation>
    </message>
    <message>
        <source>Treat a slip as an appeal</source>
        <translation>Регистрация листка как обращения</translation>
    </message>
    <message>
        <source>Edit an appeal</source>
        <translation>Изменение обращения</translation>
    </message>
    <message>
        <source>Treat an appeal as a plain remark</source>
        <translation>Возврат обращения в обычные высказывания</translation>
    </message>
    <message>
        <source>Set a holiday</source>
        <translation>Установка нерабочего дня</translation>
    </message>
    <message>
        <source>Remove a holiday</source>
        <translation>Удаление нерабочего дня</translation>
    </message>
    <message>
        <source>Assign an answer to somebody</source>
        <translation>Поручение подготовить ответ</translation>
    </message>
    <message>
        <source>Add a questionnaire</source>
        <translation>Добавление анкеты</translation>
    </message>
    <message>
        <source>Edit a questionnaire</source>
        <translation>Изменение анкеты</translation>
    </message>
    <message>
        <source>Remove a questionnaire</source>
        <translation>Удаление анкеты</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавление вопроса</translation>
    </message>
    <message>
        <source>Edit a question</source>
        <translation>Изменение вопроса</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>Удаление вопроса</translation>
    </message>
    <message>
        <source>Enter a filled in questionnaire</source>
        <translation>Ввод заполненной анкеты</translation>
    </message>
    <message>
        <source>Correct a filled in questionnaire</source>
        <translation>Исправление заполненной анкеты</translation>
    </message>
    <message>
        <source>Remove a filled in questionnaire</source>
        <translation>Удаление заполненной анкеты</translation>
    </message>
    <message>
        <source>Bring in a copy</source>
        <translation>Добавление копии</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Решение по расхождению</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Удаление данных человека навсегда</translation>
    </message>
    <message>
        <source>Take over exported data</source>
        <translation>Приём выгруженных данных</translation>
    </message>
    <message>
        <source>Note a correction of the minutes</source>
        <translation>Внести исправление в протокол</translation>
    </message>
    <message>
        <source>Remove a correction of the minutes</source>
        <translation>Удалить исправление протокола</translation>
    </message>
    <message>
        <source>Change the wording of a paper or the list of topics</source>
        <translation>Изменение текста документа или списка тем</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Name, telephone, address and consent go, everywhere in the file and its history.</source>
        <translation>Имя, телефон, адрес и согласие удаляются из файла и из всей его истории.</translation>
    </message>
    <message>
        <source>Registrations that lose their name: %1.</source>
        <translation>Регистрации, которые останутся без имени: %1.</translation>
    </message>
    <message>
        <source>Duties and offices that go: %1.</source>
        <translation>Обязанности и должности, которые удаляются: %1.</translation>
    </message>
    <message>
        <source>Remarks whose words go, with translations and the answer on the spot: %1.</source>
        <translation>Высказывания, текст которых удаляется вместе с переводами и ответом на месте: %1.</translation>
    </message>
    <message>
        <source>The statistics stay: sex, age group, village and role, without a name.</source>
        <translation>Статистика остаётся: пол, возрастная группа, село и роль – без имени.</translation>
    </message>
    <message>
        <source>Remarks that stay as they were said, by nobody named: %1.</source>
        <translation>Высказывания, которые остаются, как были сказаны, но без имени: %1.</translation>
    </message>
    <message>
        <source>Other records of the same name that stay, as nothing says that it is the same person: %1.</source>
        <translation>Другие записи с тем же именем, которые остаются: ничто не говорит, что это тот же человек: %1.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Удалено безвозвратно.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>No text had to be left out.</source>
        <translation>Ни один текст исключать не пришлось.</translation>
    </message>
    <message>
        <source>Doubtful texts that are left out: %1.</source>
        <translation>Не включено сомнительных текстов: %1.</translation>
    </message>
    <message>
        <source>Photos and files that went along: %1.</source>
        <translation>Передано фотографий и файлов: %1.</translation>
    </message>
    <message>
        <source>Attached files that stayed here: %1.</source>
        <translation>Не включено приложенных файлов: %1.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>a telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>a personal number</source>
        <translation>личный номер</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>адрес электронной почты</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>Records removed before that go from the history: %1.</source>
        <translation>Записи, удалённые раньше, которые исчезнут и из истории: %1.</translation>
    </message>
    <message>
        <source>Signed lists and recordings of these meetings that stay: %1. Where they show or name the person, they go for good only if they are taken out before the erasing.</source>
        <translation>Подписанные списки и аудиозаписи этих собраний, которые остаются: %1. Если в них есть этот человек, они исчезнут безвозвратно, только если убрать их до удаления.</translation>
    </message>
    <message>
        <source>These texts seem to name the person still. Their wording goes from the history too only if they are changed before the erasing:</source>
        <translation>Похоже, этот человек ещё назван в этих текстах. Прежние слова исчезнут и из истории, только если исправить тексты до удаления:</translation>
    </message>
    <message>
        <source>removed before, still in the history</source>
        <translation>удалён из списков раньше, но остаётся в истории файла</translation>
    </message>
    <message>
        <source>registrations: %1</source>
        <translation>регистраций: %1</translation>
    </message>
    <message>
        <source>duties and offices: %1</source>
        <translation>обязанностей и должностей: %1</translation>
    </message>
    <message>
        <source>remarks: %1</source>
        <translation>вопросов и предложений: %1</translation>
    </message>
    <message>
        <source>the name alone</source>
        <translation>только имя</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The name is missing.</source>
        <translation>Не указано название или имя.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Не указано название.</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Не введён текст.</translation>
    </message>
    <message>
        <source>The reason is missing: people must learn why.</source>
        <translation>Не указано обоснование: люди должны знать почему.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Не указана дата.</translation>
    </message>
    <message>
        <source>The beginning is missing.</source>
        <translation>Не указано время начала.</translation>
    </message>
    <message>
        <source>The budget is missing.</source>
        <translation>Не указан бюджет.</translation>
    </message>
    <message>
        <source>The meeting is missing.</source>
        <translation>Не указано заседание.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Не заполнено: %1.</translation>
    </message>
    <message>
        <source>The number must not be negative.</source>
        <translation>Число не может быть отрицательным.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Число вне допустимых пределов.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Окончание раньше начала.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Текст слишком длинный.</translation>
    </message>
    <message>
        <source>The territory code has 14 digits.</source>
        <translation>Код СОАТЕ состоит из 14 цифр.</translation>
    </message>
    <message>
        <source>This code is not in the list: %1.</source>
        <translation>Этого кода нет в списке: %1.</translation>
    </message>
    <message>
        <source>Kyrgyz letters seem to be lost, question marks stand in their place: %1.</source>
        <translation>Похоже, кыргызские буквы потеряны, на их месте вопросительные знаки: %1.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; all that follows was taken as one text.</source>
        <translation>Кавычка не закрыта; всё последующее принято за один текст.</translation>
    </message>
    <message>
        <source>Some characters of the file cannot be read: %1.</source>
        <translation>Некоторые символы файла не читаются: %1.</translation>
    </message>
    <message>
        <source>This cannot be used: %1 %2.</source>
        <translation>Это нельзя использовать: %1 %2.</translation>
    </message>
    <message>
        <source>This participant belongs to another hearing.</source>
        <translation>Этот участник зарегистрирован на других слушаниях.</translation>
    </message>
    <message>
        <source>This is no profile of an import: %1.</source>
        <translation>Это не профиль импорта: %1.</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Код не указан.</translation>
    </message>
    <message>
        <source>This code is in the list already: %1.</source>
        <translation>Этот код уже есть в списке: %1.</translation>
    </message>
    <message>
        <source>The code above it is not in the list: %1.</source>
        <translation>Вышестоящего кода нет в списке: %1.</translation>
    </message>
    <message>
        <source>A code cannot stand below itself: %1.</source>
        <translation>Код не может стоять под самим собой: %1.</translation>
    </message>
    <message>
        <source>The last year is before the first.</source>
        <translation>Последний год раньше первого.</translation>
    </message>
    <message>
        <source>A text holds a character that cannot be stored (U+0000, here shown as ␀): %1</source>
        <translation>В тексте есть знак, который нельзя сохранить (U+0000, здесь показан как ␀): %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>It is not said who speaks.</source>
        <translation>Не указано, кто выступает.</translation>
    </message>
    <message>
        <source>More voices were counted than people in the hall: %1.</source>
        <translation>Голосов больше, чем людей в зале: %1.</translation>
    </message>
    <message>
        <source>The two counts differ: %1. Count once more.</source>
        <translation>Два подсчёта расходятся: %1. Посчитайте ещё раз.</translation>
    </message>
    <message>
        <source>More places were counted than the slips can hold: %1.</source>
        <translation>Засчитано больше мест, чем может быть на листках: %1.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>Сумма должна быть больше нуля.</translation>
    </message>
    <message>
        <source>This line is protected and gives nothing: %1.</source>
        <translation>Эта статья защищённая, из неё ничего взять нельзя: %1.</translation>
    </message>
    <message>
        <source>More is taken from the lines than was asked for: %1 more.</source>
        <translation>Из статей взято больше, чем просили: лишних %1.</translation>
    </message>
    <message>
        <source>This line does not have so much: %1.</source>
        <translation>В этой статье нет столько средств: %1.</translation>
    </message>
    <message>
        <source>Say why it is not done: people must learn the reason.</source>
        <translation>Напишите, почему не выполнено: люди должны узнать причину.</translation>
    </message>
    <message>
        <source>Say until when it is to be done now: what is not done needs a new date.</source>
        <translation>Укажите, к какому дню это теперь будет сделано: невыполненному нужен новый срок.</translation>
    </message>
    <message>
        <source>The new date lies before the day of the note: %1.</source>
        <translation>Новый срок раньше дня отметки: %1.</translation>
    </message>
    <message>
        <source>Another topic is called so already: %1.</source>
        <translation>Так уже называется другая тема: %1.</translation>
    </message>
    <message>
        <source>A topic&apos;s name has no comma, as several topics are written with commas between: %1.</source>
        <translation>В названии темы не бывает запятой: несколько тем пишутся через запятую: %1.</translation>
    </message>
    <message>
        <source>An address has no spaces: %1.</source>
        <translation>В адресе не бывает пробелов: %1.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The history of the document is whole: everything was worked out anew from it, and nothing is lost.</source>
        <translation>История изменений документа цела: всё восстановлено по ней, ничего не потеряно.</translation>
    </message>
    <message>
        <source>A part of the history is damaged. What it holds and what stands in the tables was brought together; look through it.</source>
        <translation>Часть истории повреждена. Сохранившееся в ней и в таблицах сведено вместе; просмотрите результат.</translation>
    </message>
    <message>
        <source>The history cannot be read. The records were taken from the tables; this is a new document, which copies of the old one cannot be brought into.</source>
        <translation>Историю прочитать нельзя. Записи взяты из таблиц; это новый документ, копии старого в него добавить нельзя.</translation>
    </message>
    <message>
        <source>Recovered – %1</source>
        <translation>Спасено – %1</translation>
    </message>
    <message>
        <source>Places in the file that could not be read, or records that belong to none: %1</source>
        <translation>Места файла, которые не удалось прочитать, или записи, потерявшие связь: %1</translation>
    </message>
    <message>
        <source>Of these – %1</source>
        <translation>Из них – %1</translation>
    </message>
    <message>
        <source>The history of the document is whole, and all records were worked out anew from it. Some attached files are lost.</source>
        <translation>История изменений документа цела, все записи восстановлены по ней. Некоторые приложенные файлы потеряны.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>In the sealed hearing “%1” this was changed afterwards: %2.</source>
        <translation>В слушаниях «%1», закреплённых контрольным кодом, после закрытия изменено: %2.</translation>
    </message>
    <message>
        <source>In the sealed hearing “%1” this is missing: %2.</source>
        <translation>В слушаниях «%1», закреплённых контрольным кодом, отсутствует: %2.</translation>
    </message>
    <message>
        <source>In the sealed hearing “%1” this cannot be proved: %2.</source>
        <translation>В слушаниях «%1», закреплённых контрольным кодом, нельзя подтвердить: %2.</translation>
    </message>
    <message>
        <source>The seal of the hearing “%1” was changed: the list of what was sealed does not give its code.</source>
        <translation>Контрольный код слушаний «%1» изменён: перечень закреплённых записей не даёт этого кода.</translation>
    </message>
    <message>
        <source>No closed hearing in this document has the code %1.</source>
        <translation>В этом документе нет закрытых слушаний с кодом %1.</translation>
    </message>
    <message>
        <source>“%1” is no seal code: it has five groups of four signs, and one of them checks the others.</source>
        <translation>«%1» – не контрольный код: код состоит из пяти групп по четыре знака, и один из них проверяет остальные.</translation>
    </message>
    <message>
        <source>The code %1 is that of another closing of the hearing “%2”, made at the same time on another copy; the document goes by the other one.</source>
        <translation>Код %1 относится к другому закрытию слушаний «%2», сделанному в то же время в другой копии; документ следует второму закрытию.</translation>
    </message>
    <message>
        <source>Received after the closing of “%1”, and no part of its record: %2.</source>
        <translation>Поступило после закрытия «%1» и не входит в его запись: %2.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>municipality</source>
        <translation>муниципалитет</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>сёла</translation>
    </message>
    <message>
        <source>codes of the classification</source>
        <translation>коды классификации</translation>
    </message>
    <message>
        <source>imported tables</source>
        <translation>импортированные таблицы</translation>
    </message>
    <message>
        <source>budgets</source>
        <translation>бюджеты</translation>
    </message>
    <message>
        <source>budget lines</source>
        <translation>строки бюджета</translation>
    </message>
    <message>
        <source>hearings</source>
        <translation>слушания</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>заседания</translation>
    </message>
    <message>
        <source>agenda items</source>
        <translation>вопросы повестки дня</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>голосования</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>задачи</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>объявления</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>head counts</source>
        <translation>подсчёты людей</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>вопросы и предложения</translation>
    </message>
    <message>
        <source>words as said</source>
        <translation>сказанные слова</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>темы</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>notes on implementation</source>
        <translation>отметки об исполнении</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>лица</translation>
    </message>
    <message>
        <source>names of participants</source>
        <translation>имена участников</translation>
    </message>
    <message>
        <source>officials</source>
        <translation>ответственные лица</translation>
    </message>
    <message>
        <source>choices of imports</source>
        <translation>выбор для импорта</translation>
    </message>
    <message>
        <source>accepted gaps</source>
        <translation>принятые расхождения</translation>
    </message>
    <message>
        <source>templates of hearings</source>
        <translation>шаблоны слушаний</translation>
    </message>
    <message>
        <source>holders of offices</source>
        <translation>должностные лица</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>документы</translation>
    </message>
    <message>
        <source>senders of remarks</source>
        <translation>отправители обращений</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>сроки</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>бланк документов</translation>
    </message>
    <message>
        <source>wording of papers</source>
        <translation>тексты документов</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>прикреплённые файлы</translation>
    </message>
    <message>
        <source>things voted on</source>
        <translation>варианты голосования</translation>
    </message>
    <message>
        <source>lengths of speeches</source>
        <translation>время выступлений</translation>
    </message>
    <message>
        <source>speeches</source>
        <translation>выступления</translation>
    </message>
    <message>
        <source>breaks in speeches</source>
        <translation>перерывы в выступлениях</translation>
    </message>
    <message>
        <source>fiscal notes</source>
        <translation>финансовые справки</translation>
    </message>
    <message>
        <source>sums taken in fiscal notes</source>
        <translation>суммы, взятые в финансовых справках</translation>
    </message>
    <message>
        <source>links of remarks</source>
        <translation>связи высказываний</translation>
    </message>
    <message>
        <source>slips handed out</source>
        <translation>розданные листки</translation>
    </message>
    <message>
        <source>void slips</source>
        <translation>испорченные листки</translation>
    </message>
    <message>
        <source>changes of the budget by answers</source>
        <translation>изменения бюджета по ответам</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>обращения</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>нерабочие дни</translation>
    </message>
    <message>
        <source>assignments of answers</source>
        <translation>поручения по ответам</translation>
    </message>
    <message>
        <source>questionnaires</source>
        <translation>анкеты</translation>
    </message>
    <message>
        <source>questions of questionnaires</source>
        <translation>вопросы анкет</translation>
    </message>
    <message>
        <source>choices of questions</source>
        <translation>варианты ответов</translation>
    </message>
    <message>
        <source>filled in questionnaires</source>
        <translation>заполненные анкеты</translation>
    </message>
    <message>
        <source>answers on questionnaires</source>
        <translation>ответы в анкетах</translation>
    </message>
    <message>
        <source>decided conflicts</source>
        <translation>решённые расхождения</translation>
    </message>
    <message>
        <source>seals of closed records</source>
        <translation>контрольные коды закрытых записей</translation>
    </message>
    <message>
        <source>sealed rows</source>
        <translation>закреплённые кодом записи</translation>
    </message>
    <message>
        <source>sealed minutes</source>
        <translation>закреплённые кодом протоколы</translation>
    </message>
    <message>
        <source>keys of sealed rows</source>
        <translation>ключи закреплённых записей</translation>
    </message>
    <message>
        <source>data erased for good</source>
        <translation>данные, удалённые безвозвратно</translation>
    </message>
    <message>
        <source>corrections of the minutes</source>
        <translation>исправления протокола</translation>
    </message>
    <message>
        <source>people registered twice</source>
        <translation>зарегистрированные дважды</translation>
    </message>
    <message>
        <source>remarks that were kept apart</source>
        <translation>высказывания, признанные разными</translation>
    </message>
    <message>
        <source>list of topics</source>
        <translation>список тем</translation>
    </message>
    <message>
        <source>names of topics</source>
        <translation>названия тем</translation>
    </message>
    <message>
        <source>residents by sex and age</source>
        <translation>население по полу и возрасту</translation>
    </message>
    <message>
        <source>consents to be named on the screen</source>
        <translation>согласия на показ имени на экране</translation>
    </message>
    <message>
        <source>answers to appeals</source>
        <translation>ответы на обращения</translation>
    </message>
    <message>
        <source>second counts of votes</source>
        <translation>повторные подсчёты голосов</translation>
    </message>
</context>
</TS>
