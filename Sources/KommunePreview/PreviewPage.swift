import KommuneLocale
import KommuneSVG

/// The page around the report: it shows the report in a frame, tells what is wrong, and loads the report anew when it has changed.
///
/// The script is only here and never in the report, whose own content policy stays as strict as when it is committed.
struct PreviewPage {
  let state: PreviewState
  let language: Language

  /// What the page may do: show and ask this server, run its own script, nothing else.
  static let policy =
    "default-src 'none'; frame-src 'self'; connect-src 'self'; script-src '\(scriptChecksum)'; style-src 'unsafe-inline'; base-uri 'none'; "
    + "form-action 'none'; frame-ancestors 'none'"

  /// What a file of the report may do besides what it allows itself: stand in this page.
  static let filePolicy = "frame-ancestors 'self'"

  var html: String {
    let flaws = state.flaws.map { "<li>\(MarkupText.escaped($0))</li>" }.joined()
    let source = state.report.isEmpty ? "" : " src=\"\(PreviewAddress.folder)index.html\""
    return """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(PreviewPhrases.title[language])</title>
      <style>
      \(Self.css)
      </style>
      </head>
      <body data-version="\(state.version)" data-report="\(state.report)">
      <section id="flaws" role="alert"\(state.flaws.isEmpty ? " hidden" : "")>
      <h1>\(PreviewPhrases.cannotMake[language])</h1>
      <ul>\(flaws)</ul>
      <p>\(PreviewPhrases.oldReportStands[language])</p>
      </section>
      <p id="lost" role="status" hidden>\(PreviewPhrases.lost[language])</p>
      <iframe title="\(PreviewPhrases.report[language])"\(source)></iframe>
      <noscript><p>\(PreviewPhrases.needsScript[language])</p></noscript>
      <script>\(Self.script)</script>
      </body>
      </html>

      """
  }

  private static let css = """
    html,body{height:100%;margin:0}
    body{display:flex;flex-direction:column;font:1rem/1.5 Arial,"Liberation Sans",Helvetica,sans-serif;color:#162327;background:#fff}
    iframe{flex:1;border:0;width:100%}
    #flaws{padding:.8rem 1.25rem;background:#fdecea;border-bottom:3px solid #b3261e;max-height:50vh;overflow:auto}
    #flaws[hidden]{display:none}
    h1{font-size:1.1rem;margin:0}ul{margin:.4rem 0;padding-left:1.3rem}#flaws p{margin:.4rem 0 0}
    #lost,noscript p{margin:0;padding:.5rem 1.25rem;background:#fff3cd;border-bottom:3px solid #8a6100}#lost[hidden]{display:none}
    """

  /// The checksum of ``script`` as the policy writes it. A test computes it anew.
  static let scriptChecksum = "sha256-Gli4uWwJAqhkVhXew8Ga3JxB57aMUejtDa1bT86DL8k="

  /// Waits for news of the report. Text from the project is only ever set as text.
  static let script = """
    (() => {
      'use strict';
      const frame = document.querySelector('iframe');
      const flaws = document.getElementById('flaws');
      const lost = document.getElementById('lost');
      let { version, report } = document.body.dataset;
      let height = 0;
      frame.addEventListener('load', () => {
        const page = frame.contentDocument;
        if (!page?.title) return;
        document.title = page.title;
        if (height > 0) frame.contentWindow.scrollTo(0, height);
        for (const link of page.querySelectorAll('a[href^="http"]')) {
          link.target = '_blank';
          link.rel = 'noopener noreferrer';
        }
      });
      const show = (state) => {
        flaws.querySelector('ul').replaceChildren(...state.flaws.map((text) => {
          const item = document.createElement('li');
          item.textContent = text;
          return item;
        }));
        flaws.hidden = state.flaws.length === 0;
        if (state.report !== report) {
          height = frame.contentWindow?.scrollY ?? 0;
          if (report === '') frame.src = '/report/index.html'; else frame.contentWindow.location.reload();
        }
        ({ version, report } = state);
      };
      const wait = async () => {
        for (;;) {
          try {
            const answer = await fetch(`/state?after=${version}`, { cache: 'no-store' });
            if (!answer.ok) throw new Error(answer.statusText);
            show(await answer.json());
            lost.hidden = true;
          } catch {
            lost.hidden = false;
            await new Promise((resolve) => setTimeout(resolve, 1000));
          }
        }
      };
      wait();
    })();
    """
}
