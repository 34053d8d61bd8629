// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window with one chart costs where there is nothing else: the limit of our start.
#include <QApplication>
#include <QChartView>
#include <QMainWindow>
#include <QPieSeries>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    auto *series = new QPieSeries;
    for (const double share : {4.0, 3.0, 2.0, 1.0})
        series->append(QString::number(share), share);
    auto *chart = new QChart;
    chart->addSeries(series);
    QMainWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
