"""Draws the charts or writes the tables of kommune-bench with another program: report.py charts|tables PEER FIGURES COUNT OUTPUT

The figures are those of Data/nye-aalesund, picked as Sources/kommune-bench/ReportBenchmark.swift picks them, so the checksums must be equal.
Prints one line of JSON: processor seconds of import, reading and rendering, mean and largest size, checksum."""
import csv
import io
import json
import os
import resource
import sys

task, peer, folder, count, output = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), sys.argv[5]
OWN = ("1504", "1523", "1529", "1534", "1546")
YEARS = list(range(2010, 2020))
phases, last = {}, 0.0


def phase(name):
    global last
    usage = resource.getrusage(resource.RUSAGE_SELF)
    now = usage.ru_utime + usage.ru_stime
    phases[name] = round(now - last, 4)
    last = now


def table(name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        records = list(csv.reader(file, delimiter=";"))
    number = lambda text: float(text) if text.replace(".", "", 1).lstrip("-").isdigit() else None
    return records[0][1:], [(record[0], [number(text) for text in record[1:]]) for record in records[1:]]


if peer == "matplotlib":
    import matplotlib
    matplotlib.use("svg")
    import matplotlib.pyplot as plt
elif peer == "altair":
    import altair
    import pandas
    import vl_convert
elif peer == "great_tables":
    import great_tables
    import pandas
elif peer == "pandas":
    import pandas
phase("import")

names, accounts = table("kostra-eiendomsforvaltning-konsern-2015.csv")
heads, populations = table("ssb-07459-folkemengde-kommuner.csv")
columns = [next(i for i, head in enumerate(heads) if head.endswith(f" {year}")) for year in YEARS]
populations = [(label, [values[i] for i in columns]) for label, values in populations]
own_populations = [row for row in populations if row[0][:4] in OWN]
other_populations = [row for row in populations if row[0][:4] not in OWN]
known = [[(label, values[column]) for label, values in accounts if values[column] is not None] for column in range(len(names))]
own_accounts = [[item for item in items if item[0][:4] in OWN] for items in known]
other_accounts = [[item for item in items if item[0][:4] not in OWN] for items in known]
phase("read")


def bars_data(index):
    column = index % len(names)
    first = index * 7 % (len(other_accounts[column]) - 24)
    items = own_accounts[column] + other_accounts[column][first:first + 25]
    return names[column], sorted(items, key=lambda item: item[1])


def lines_data(index):
    first = index * 7 % (len(populations) - 4)
    return populations[first:first + 5]


def rows_data(index):
    first = index * 7 % (len(other_populations) - 2)
    return own_populations + other_populations[first:first + 3]


def matplotlib_bars(title, items):
    figure, axes = plt.subplots(figsize=(7, 8))
    drawn = axes.barh([label for label, _ in items], [value for _, value in items],
                      color=["#1A9D49" if label[:4] in OWN else "#90A8AC" for label, _ in items])
    axes.bar_label(drawn, fmt="%.0f", padding=3, fontsize=8)
    axes.axvline(sum(value for _, value in items) / len(items), linestyle="--", color="k", linewidth=1)
    axes.set_title(title, fontsize=10)
    axes.tick_params(labelsize=8)
    return figure


def matplotlib_lines(series):
    figure, axes = plt.subplots(figsize=(7, 4))
    for label, values in series:
        axes.plot(YEARS, [float("nan") if value is None else value for value in values], marker="o", label=label)
    axes.legend(fontsize=8)
    axes.set_title("Folkemengde 1. januar", fontsize=10)
    axes.grid(axis="y")
    return figure


def altair_bars(title, items):
    frame = pandas.DataFrame(items, columns=["label", "value"])
    frame["own"] = frame.label.str[:4].isin(OWN)
    drawn = altair.Chart(frame, title=title).mark_bar().encode(x="value:Q", y=altair.Y("label:N", sort="-x"), color="own:N")
    texts = drawn.mark_text(align="left", dx=3).encode(text=altair.Text("value:Q", format=".0f"))
    return drawn + texts + altair.Chart(frame).mark_rule().encode(x="mean(value):Q")


def altair_lines(series):
    rows = [(label, year, value) for label, values in series for year, value in zip(YEARS, values)]
    frame = pandas.DataFrame(rows, columns=["label", "year", "value"])
    return altair.Chart(frame, title="Folkemengde 1. januar").mark_line(point=True).encode(x="year:O", y="value:Q", color="label:N")


def frame_of(rows):
    return pandas.DataFrame([(label, *values) for label, values in rows], columns=["Kommune"] + [str(year) for year in YEARS])


def chart(index):
    global total, missing
    if index % 2 == 0:
        title, items = bars_data(index // 2)
        total += sum(value for _, value in items)
        drawn = (matplotlib_bars if peer == "matplotlib" else altair_bars)(title, items)
    else:
        series = lines_data(index // 2)
        add([value for _, values in series for value in values])
        drawn = (matplotlib_lines if peer == "matplotlib" else altair_lines)(series)
    if peer == "altair":
        return vl_convert.vegalite_to_svg(drawn.to_json())
    drawn.tight_layout()
    buffer = io.StringIO()
    drawn.savefig(buffer, format="svg")
    plt.close(drawn)
    return buffer.getvalue()


def html(index):
    rows = rows_data(index)
    add([value for _, values in rows for value in values])
    if peer == "pandas":
        return frame_of(rows).to_html(na_rep="..", decimal=",", index=False)
    years = [str(year) for year in YEARS]
    return (great_tables.GT(frame_of(rows), rowname_col="Kommune").tab_header(title="Folkemengde 1. januar", subtitle="Nye Ålesund")
            .fmt_number(columns=years, decimals=0, sep_mark="\u00a0", dec_mark=",").sub_missing(missing_text="..")
            .tab_source_note("Kilde: Statistisk sentralbyrå").as_raw_html())


def add(values):
    global total, missing
    total += sum(value for value in values if value is not None)
    missing += sum(value is None for value in values)


total, missing, size, largest = 0.0, 0, 0, 0
for index in range(count):
    text = chart(index) if task == "charts" else html(index)
    data = text.encode()
    size += len(data)
    largest = max(largest, len(data))
    with open(os.path.join(output, f"{index}.{'svg' if task == 'charts' else 'html'}"), "wb") as file:
        file.write(data)
phase("render")
print(json.dumps({"task": task, "peer": peer, "phases": phases, "mean": size // count, "largest": largest, "checksum": [int(total), missing]}))
