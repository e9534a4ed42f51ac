"""Draws four exhibits of the demo report with matplotlib and great_tables, from the numbers that lie beside our own pictures:
side_by_side.py REPORT OUTPUT

Written as an analyst who knows the programs would write it in a working hour: own kommune in colour, the frame's needless sides off,
numbers in Norwegian, the source below. Nothing is made worse on purpose."""
import csv
import os
import random
import sys

import great_tables
import matplotlib
import pandas

matplotlib.use("svg")
import matplotlib.pyplot as plt

report, output = sys.argv[1], sys.argv[2]
GREEN, GREY, INK = "#1A9D49", "#62919A", "#162327"
SOURCE = "Kjelde: SSB/KOSTRA, tabell 4.1 (CC BY 4.0). Eigne berekningar."
plt.rcParams.update({
    "svg.fonttype": "none", "svg.hashsalt": "kommune", "font.family": ["Liberation Sans", "DejaVu Sans"], "text.color": INK,
    "axes.spines.top": False, "axes.spines.right": False, "axes.titlelocation": "left", "axes.titleweight": "bold", "axes.axisbelow": True,
})


def rows(path):
    with open(os.path.join(report, path), encoding="utf-8") as file:
        return list(csv.reader(file))


def number(text):
    try:
        return float(text)
    except ValueError:
        return None


def norwegian(value, decimals=0):
    return f"{value:,.{decimals}f}".replace(",", "\u00a0").replace(".", ",").replace("-", "\u2212")


def save(figure, name, source):
    figure.text(0.01, -0.03, source, fontsize=9, color="#2D6975")
    figure.savefig(os.path.join(output, name + ".svg"), format="svg", metadata={"Date": None}, bbox_inches="tight")
    plt.close(figure)


ticks = matplotlib.ticker.FuncFormatter(lambda value, _: norwegian(value))


def ranked_bars():
    ranked = [(name, int(rank), float(value)) for name, rank, value in rows("figures/driftsutgifter-rang.csv")[1:] if rank]
    own = next(i for i, row in enumerate(ranked) if row[0] == "Nye Ålesund")
    shown = ranked[:10] + ranked[own - 9:own + 9] + ranked[-10:]
    figure, axes = plt.subplots(figsize=(7.2, 9), layout="constrained")
    labels = [f"{rank}. {name}" for name, rank, _ in shown]
    bars = axes.barh(labels, [value for *_, value in shown], color=[GREEN if name == "Nye Ålesund" else GREY for name, *_ in shown])
    axes.bar_label(bars, labels=[norwegian(value) for *_, value in shown], padding=3, fontsize=8,
                   bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.6}, zorder=4)
    axes.invert_yaxis()
    head, *table = rows("tables/nokkeltal.csv")
    for place, style in (("Møre og Romsdal", "-"), ("Landet utan Oslo", "--"), ("Landet", ":")):
        axes.axvline(float(table[0][head.index(place)]), color=INK, linestyle=style, linewidth=1, label=place)
    axes.legend(loc="lower right", frameon=False, fontsize=9)
    axes.xaxis.set_major_formatter(ticks)
    axes.grid(axis="x", color="#C3DCDC")
    axes.tick_params(labelsize=9)
    axes.set_title("Nye Ålesund ligg på plass 315 av 399: brutto driftsutgifter per innbyggjar", fontsize=11)
    save(figure, "rang-matplotlib", SOURCE)


def line():
    head, *table = rows("figures/folketal-linje.csv")
    years = [int(year) for year in head[1:]]
    figure, axes = plt.subplots(figsize=(7.2, 4.6), layout="constrained")
    # The labels of the three smallest lie on each other; these were pushed apart by hand.
    nudge = {"Haram (–2019)": 5, "Skodje": 8, "Ørskog": 5, "Sandøy": -2}
    for name, *values in table:
        values = [number(value) for value in values]
        points = [float("nan") if value is None else value for value in values]
        is_own = name == "Heile området"
        drawn, = axes.plot(years, points, color=GREEN if is_own else GREY, linewidth=2.5 if is_own else 1.5)
        last = max(i for i, value in enumerate(values) if value is not None)
        axes.annotate(name, (years[last], values[last]), xytext=(4, nudge.get(name, 0)), textcoords="offset points", va="center",
                      fontsize=9, color=drawn.get_color(), weight="bold" if is_own else "normal")
    for year, word in ((2019.5, "samanslåing"), (2023.5, "deling")):
        axes.axvline(year, color=INK, linestyle="--", linewidth=1)
        axes.text(year + 0.1, 73500, word, fontsize=9)
    axes.set_ylim(0, 76000)
    axes.yaxis.set_major_formatter(ticks)
    axes.grid(axis="y", color="#C3DCDC")
    axes.set_title("Folketalet i nye Ålesund har vakse frå 56 002 i 2005 til 69 123 i 2026", fontsize=11)
    save(figure, "linje-matplotlib", "Kjelde: SSB, tabell 07459 (CC BY 4.0). Eigne berekningar.")


def dot_strip():
    field = [float(value) for name, rank, value in rows("figures/driftsutgifter-rang.csv")[1:] if rank and name != "Nye Ålesund"]
    named = {name: float(value) for name, value in rows("figures/driftsutgifter-prikk.csv")[1:7]}
    noise = random.Random(1)
    figure, axes = plt.subplots(figsize=(7.2, 3.6), layout="constrained")
    axes.scatter(field, [noise.uniform(-0.3, 0.3) for _ in field], s=14, color=GREY, alpha=0.7, label="398 kommunar")
    for i, (name, value) in enumerate(sorted(named.items(), key=lambda item: -item[1])):
        is_own = name == "Nye Ålesund"
        axes.vlines(value, -0.4, 0.58 + 0.14 * i, color=GREEN if is_own else INK, linewidth=2 if is_own else 1)
        axes.annotate(f"{name} {norwegian(value)}", (value, 0.5 + 0.14 * i), xytext=(3, 0), textcoords="offset points", fontsize=9,
                      color=GREEN if is_own else INK, weight="bold" if is_own else "normal")
    axes.set_ylim(-0.45, 1.4)
    axes.yaxis.set_visible(False)
    axes.spines["left"].set_visible(False)
    axes.xaxis.set_major_formatter(ticks)
    axes.legend(loc="upper right", frameon=False, fontsize=9)
    axes.set_title("21 % av kommunane ligg under nye Ålesund: brutto driftsutgifter per innbyggjar", fontsize=11)
    save(figure, "prikk-matplotlib", SOURCE)


def indicator_table():
    head, *table = rows("tables/nokkeltal.csv")
    texts = ["Rang", "Mot landet utan Oslo"]
    columns = [name for name in head[1:] if name not in texts]
    frame = pandas.DataFrame([[row[0]] + [row[i] if head[i] in texts else number(row[i]) for i in range(1, len(head))] for row in table], columns=head)
    small = [i for i, row in enumerate(table) if "(m²)" in row[0]]
    large = [i for i in range(len(table)) if i not in small]
    tab = great_tables.GT(frame, rowname_col=head[0]).tab_header(
        title="Nøkkeltal for kommunane, den samanslåtte kommunen og dei dei blir jamførte med", subtitle="Kommunane i nye Ålesund. 2015")
    for part, decimals in ((large, 0), (small, 2)):
        tab = tab.fmt_number(columns=columns, rows=part, decimals=decimals, sep_mark="\u00a0", dec_mark=",")
    own = head.index("Nye Ålesund")
    tab = (tab.sub_missing(missing_text="..").tab_spanner("Kommunane", head[1:own]).tab_spanner("Jamført med", head[own + 3:])
           .tab_style([great_tables.style.text(weight="bold"), great_tables.style.fill("#E8F5EC")], great_tables.loc.body(columns="Nye Ålesund"))
           .cols_align("right", columns=columns + ["Rang"]).tab_source_note(SOURCE)
           .tab_options(table_font_size="11px", heading_align="left", table_font_names=["Liberation Sans", "Arial"]))
    with open(os.path.join(output, "nokkeltal-great_tables.html"), "w", encoding="utf-8") as file:
        file.write(tab.as_raw_html())


for draw in (ranked_bars, line, dot_strip, indicator_table):
    draw()
