/// The look of HTML tables: screen, dark screen, phone and paper. A page carries it once.
///
/// Colours are custom properties of `.table`, so that a theme can set them; without one they are the house's. The paper is the
/// page's `--paper` where it has one. Only horizontal
/// rules; what stands out is bold on a tint, so that colour is not the only sign. On a narrow screen a table scrolls inside its
/// container while the row labels stay. On paper headings repeat, no row is cut, a table that is not `long` stays on one page, and a
/// `wide` one lies on its side.
public enum TableStylesheet {
  /// The style rules, for a `style` element or a file.
  public static let css = screen + dark + phone + paper

  private static let screen = """
    .table {
      --table-text: #162327; --table-quiet: #274247; --table-source: #2D6975; --table-rule: #274247; --table-line: #C3DCDC;
      --table-tint: #EAF5EE; --table-tint-strong: #D3EBDC; --table-strong: #075745; --table-paper: var(--paper, #FFFFFF); --table-good: #157F3B; --table-bad: #B3261E;
      margin: 2rem 0; color: var(--table-text); font: 0.9375rem/1.4 Arial, 'Liberation Sans', Helvetica, sans-serif;
    }
    .table-scroll {
      overflow-x: auto; container-type: inline-size;
      background:
        linear-gradient(to left, var(--table-paper) 40%, transparent) right / 2.5rem 100% no-repeat local,
        linear-gradient(to left, var(--table-line), transparent) right / 0.9rem 100% no-repeat scroll;
    }
    .table-scroll:focus-visible { outline: 2px solid #1D9DE2; outline-offset: 3px; }
    .table table { border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums lining-nums; }
    .table caption { text-align: start; padding: 0 0 0.6rem; }
    .table caption div { position: sticky; inset-inline-start: 0; width: max-content; max-width: min(100cqw, 46rem); }
    .table-number, .table-what { font-weight: bold; }
    .table-number { color: var(--table-strong); }
    .table-scope { color: var(--table-quiet); }
    .table th, .table td { padding: 0.3em 0.75em; text-align: end; vertical-align: baseline; font-weight: normal; white-space: nowrap; }
    .table tbody th, .table tfoot th, .table .text, .table .stub { text-align: start; }
    .table .wrap { white-space: normal; }
    .table tbody th, .table tfoot th { min-width: 8.5rem; max-width: 22rem; }
    .table .stub, .table tbody th, .table tfoot th { padding-inline-start: 0.4em; }
    .table thead th, .table thead td { vertical-align: bottom; white-space: normal; font-weight: bold; color: var(--table-quiet); line-height: 1.25; }
    .table thead tr:first-child > * { border-top: 2px solid var(--table-rule); }
    .table thead tr:last-child > *, .table thead [rowspan] { border-bottom: 1px solid var(--table-rule); }
    .table .unit { display: block; font-weight: normal; }
    .table .spanner { text-align: center; position: relative; }
    .table .spanner::after { content: ''; position: absolute; inset-inline: 0.75em; bottom: 0; border-bottom: 1px solid var(--table-rule); }
    .table tbody tr > * { border-bottom: 1px solid var(--table-line); }
    .table tbody:last-child tr:last-child > *, .table tfoot tr:last-child > * { border-bottom: 2px solid var(--table-rule); }
    .table tfoot tr:first-child > * { border-top: 1px solid var(--table-rule); }
    .table tfoot th, .table tfoot td { font-weight: bold; }
    .table tr.group > th { padding-top: 1em; font-weight: bold; color: var(--table-strong); max-width: none; }
    .table tr.group > th > span { position: sticky; inset-inline-start: 0.4em; }
    .table th.indent { padding-inline-start: 1.6em; }
    .table th.indent-more { padding-inline-start: 2.8em; }
    .table .emphasis, .table tr.emphasis > * { background: var(--table-tint); font-weight: bold; }
    .table tr.emphasis > .emphasis { background: var(--table-tint-strong); }
    .table thead .emphasis { color: var(--table-strong); }
    .table sup { display: inline-block; width: 0; white-space: nowrap; font-size: 0.7em; line-height: 0; font-weight: normal; vertical-align: 0.5em; }
    .table caption sup, .table th sup, .table .text sup { display: inline; margin-inline-start: 0.15em; }
    .table.wide { font-size: 0.875rem; }
    .table.wide th, .table.wide td { padding-inline: 0.55em; }
    .table sup a { color: inherit; text-decoration: none; padding: 0 0.1em; }
    .table sup a:hover, .table sup a:focus-visible { text-decoration: underline; }
    .table th.marks, .table td.marks { padding-inline-end: 2em; }
    .table th.marks-wide, .table td.marks-wide { padding-inline-end: 3.6em; }
    .table .flag { display: inline-block; width: 0; }
    .table .flag + .flag { margin-inline-start: 0.5em; }
    .table .flag + sup { margin-inline-start: 0.85em; }
    .table .break { margin-inline-end: 0.35em; font-weight: normal; color: var(--table-quiet); }
    .table abbr { text-decoration: none; cursor: help; }
    .table .signal { width: 0.6em; height: 0.6em; margin-inline-end: 0.35em; fill: var(--table-quiet); }
    .table .signal.good { fill: var(--table-good); }
    .table .signal.bad { fill: var(--table-bad); }
    .table .sparkline { width: 4rem; height: 1rem; vertical-align: -0.15em; fill: var(--table-strong); }
    .table .sparkline path { fill: none; stroke: var(--table-strong); stroke-width: 1.5; stroke-linejoin: round; }
    .table-foot { margin-top: 0.6rem; max-width: 46rem; font-size: 0.8125rem; line-height: 1.45; color: var(--table-quiet); }
    .table-foot p, .table-foot ol { margin: 0 0 0.3rem; }
    .table-foot ol { list-style: none; padding: 0; counter-reset: note; }
    .table-foot li { margin: 0 0 0.1rem; counter-increment: note; padding-inline-start: 1.1em; text-indent: -1.1em; }
    .table-foot li::before { content: counter(note); display: inline-block; width: 1.1em; text-indent: 0; font-size: 0.75em; vertical-align: 0.45em; line-height: 0; width: 1.45em; }
    .table-foot li:target { background: var(--table-tint); }
    .table-symbols span { margin-inline-start: 0.75em; }
    .table-symbols b { display: inline-block; min-width: 0.9em; color: var(--table-text); }
    .table-source { color: var(--table-source); }

    """

  private static let dark = """
    @media screen and (prefers-color-scheme: dark) {
      .table {
        --table-text: #E4EEF0; --table-quiet: #B9CDD1; --table-source: #8DC0CC; --table-rule: #8AA6AC; --table-line: #34494E;
        --table-tint: #16352A; --table-tint-strong: #1F4A3A; --table-strong: #7FD6A2; --table-paper: var(--paper, #121B1E); --table-good: #6FCB8F; --table-bad: #F2918A;
      }
    }

    """

  private static let phone = """
    @media screen and (max-width: 46rem) {
      .table { font-size: 0.875rem; }
      .table th, .table td { padding-inline: 0.55em; }
      .table .stub, .table tbody tr:not(.group) > th, .table tfoot th {
        position: sticky; inset-inline-start: 0; z-index: 1; background: var(--table-paper); min-width: 6.5rem; max-width: 9.5rem;
      }
      .table tbody tr.emphasis:not(.group) > th { background: var(--table-tint); }
    }

    """

  private static let paper = """
    @page table-wide { size: A4 landscape; }
    @media print {
      .table, .table.wide { margin: 0 0 8mm; font-size: 9pt; break-inside: avoid; }
      .table.long { break-inside: auto; }
      .table.wide { page: table-wide; }
      .table-scroll { overflow: visible; container-type: normal; background: none; }
      .table caption { break-after: avoid; }
      .table caption div { position: static; max-width: 170mm; }
      .table thead { display: table-header-group; break-inside: avoid; }
      .table tfoot { display: table-row-group; break-before: avoid; break-inside: avoid; }
      .table tr { break-inside: avoid; }
      .table tr.group { break-after: avoid; }
      .table th, .table td { padding: 0.22em 0.6em; }
      .table .emphasis, .table tr.emphasis > * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .table-foot { max-width: none; font-size: 7.5pt; break-before: avoid; }
      .table-foot p, .table-foot li { break-inside: avoid; }
    }

    """
}
