/// How the page looks: on a screen, on a phone, in the dark and on A4.
enum GalleryStylesheet {
  /// The rules; a theme of the reader's own has one set of colours, so only the house's has a dark form.
  static func css(isDarkToo: Bool) -> String { colours + (isDarkToo ? dark : "") + page + pictures + paper }

  private static let colours = """
    :root { color-scheme: light; --text: #162327; --soft: #2D6975; --rule: #C3DCDC; --paper: #FFFFFF; --accent: #075745; --card: #FFFFFF; }

    """

  private static let dark = """
    @media screen and (prefers-color-scheme: dark) {
      :root { color-scheme: dark; --text: #E8F0F0; --soft: #9CC4C9; --rule: #34505A; --paper: #10191C; --accent: #7FD6A8; --card: #FFFFFF; }
    }

    """

  private static let page = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0; color: var(--text); background: var(--paper); font: 1.0625rem/1.55 Arial, 'Liberation Sans', Helvetica, sans-serif; }
    a { color: var(--accent); text-underline-offset: 0.15em; }
    a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid #1D9DE2; outline-offset: 2px; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem 1rem; z-index: 2; }
    header, footer { max-width: 92rem; margin: 0 auto; padding: 2.5rem 1.25rem 1.5rem; }
    header p { max-width: 46rem; margin: 0; }
    h1 { font-size: clamp(2rem, 5vw, 3rem); line-height: 1.1; letter-spacing: -0.015em; margin: 0 0 0.6rem; }
    .page { max-width: 92rem; margin: 0 auto; padding: 0 1.25rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 2.5rem; }
    main { min-width: 0; }
    nav { border-top: 3px solid var(--accent); padding: 0.75rem 0 1.5rem; font-size: 0.95rem; }
    nav h2 { font-size: 1rem; margin: 0 0 0.3rem; }
    nav ol { list-style: none; margin: 0 0 1rem; padding: 0; columns: 10rem; }
    nav li { margin: 0.25rem 0; }
    nav a { text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    .kind { border-top: 3px solid var(--accent); padding-top: 1.25rem; margin: 0 0 4rem; }
    .kind > h2 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.4rem; }
    .kind > p { max-width: 42rem; margin: 0 0 0.8rem; }
    .kind > h3 { font-size: 1.15rem; margin: 2.6rem 0 0.8rem; padding-bottom: 0.35rem; border-bottom: 1px solid var(--rule); }
    .kind > h4 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
    .absent { color: var(--soft); font-size: 0.9rem; }
    .forms { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; margin: 0; padding: 0; font-size: 0.95rem; }
    footer { color: var(--soft); font-size: 0.9rem; }
    @media (min-width: 76rem) {
      .page { grid-template-columns: 11rem minmax(0, 1fr); }
      nav { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; }
      nav ol { columns: auto; }
    }

    """

  private static let pictures = """
    figure { margin: 0; }
    .pair { display: grid; grid-template-columns: minmax(0, 720px) minmax(0, 360px); gap: 0.6rem 2rem; align-items: start; }
    .pair svg, .picture svg { display: block; height: auto; background: var(--card); }
    .pair svg { width: 100%; }
    .picture, .scroll { overflow-x: auto; }
    .picture svg { max-width: none; }
    .pair .narrow { border-inline-start: 1px solid var(--rule); padding-inline-start: 1rem; }
    .pair figcaption { grid-column: 1 / -1; font-size: 0.9rem; color: var(--soft); max-width: 46rem; }
    .pair summary { cursor: pointer; color: var(--accent); }
    @media screen and (max-width: 72rem) {
      .pair { grid-template-columns: minmax(0, 720px); }
      .pair .narrow { display: none; }
    }
    @media screen and (max-width: 40rem) {
      .pair .roomy { display: none; }
      .pair .narrow { display: block; border: 0; padding: 0; margin: 0 -0.5rem; max-width: 26rem; }
    }
    .colours { border-collapse: collapse; font-variant-numeric: tabular-nums; }
    .colours caption { text-align: start; padding-bottom: 0.5rem; color: var(--soft); }
    .colours th, .colours td { padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--rule); text-align: start; font-weight: normal; }
    .colours thead th { font-weight: bold; vertical-align: bottom; }
    .colours td:nth-child(n+3), .colours th:nth-child(n+3) { text-align: end; }
    .swatch { display: inline-block; width: 2.2rem; height: 1.1rem; margin-inline-end: 0.6rem; vertical-align: -0.2rem; border: 1px solid var(--rule); }
    code { font: 0.9em Consolas, 'Liberation Mono', monospace; }

    """

  private static let paper = """
    @page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt Arial, sans-serif; color: #2D6975; } }
    @media print {
      body { font-size: 10pt; }
      .skip, .forms, .pair .narrow, .pair details, footer { display: none; }
      .page { display: block; padding: 0; }
      header { padding: 0 0 6mm; }
      nav { break-after: page; position: static; max-height: none; overflow: visible; }
      .pair { display: block; break-inside: avoid; }
      .pair svg { max-height: 225mm; }
      .picture { overflow: visible; }
      .picture svg { max-width: 100%; }
      .kind > h2, .kind > h3, .kind > h4 { break-after: avoid; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
