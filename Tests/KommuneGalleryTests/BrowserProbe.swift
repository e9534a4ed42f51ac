/// The script that the browser tests put into a page: it measures what is drawn and tells it to the page around.
enum BrowserProbe {
  /// Measures the page once it is loaded, for a screen, or as if printed where the address ends in `#print`.
  ///
  /// Each finding is one line. Texts count as colliding where their ink does: a line of text is taken without the room above its
  /// capitals and below its letters.
  static let script = """
    const findings = [];
    document.addEventListener('securitypolicyviolation', (event) => findings.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    const printed = () => {
      const turn = (rules) => { for (const rule of rules) if (rule.media) {
        const words = rule.media.mediaText;
        if (words === 'print') rule.media.mediaText = 'all'; else if (words.includes('screen')) rule.media.mediaText = 'not all';
      } };
      for (const sheet of document.styleSheets) turn(sheet.cssRules);
    };
    const name = (svg) => svg.querySelector('title')?.id || svg.id || svg.getAttribute('aria-labelledby') || '?';
    const ink = (text) => {
      const box = text.getBoundingClientRect();
      return { left: box.left, right: box.right, top: box.top + 0.22 * box.height, bottom: box.bottom - 0.16 * box.height, what: text.textContent };
    };
    const texts = () => {
      let pictures = 0;
      for (const svg of document.querySelectorAll('svg[role=img]')) {
        const frame = svg.getBoundingClientRect();
        if (frame.width === 0) continue;
        pictures += 1;
        const boxes = [...svg.querySelectorAll('text')].map(ink).filter((box) => box.right > box.left);
        boxes.forEach((box, i) => {
          if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
            findings.push(`outside: ${name(svg)}: ${box.what}`);
          for (const other of boxes.slice(i + 1)) {
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            if (across > 1 && down > 1) findings.push(`overlap: ${name(svg)}: ${box.what} | ${other.what}`);
          }
        });
      }
      return pictures;
    };
    const markup = () => {
      const say = (rule, what) => findings.push(`${rule}: ${what}`);
      const seen = new Set();
      for (const { id } of document.querySelectorAll('[id]')) { if (seen.has(id)) say('repeated id', id); seen.add(id); }
      let level = 0;
      for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
        const own = Number(heading.tagName[1]);
        if (own > level + 1) say('heading skips a level', heading.textContent);
        level = own;
      }
      if (document.querySelectorAll('h1').length !== 1) say('headings', 'there must be one h1');
      for (const [part, count] of [['main', 1], ['nav', 1], ['body > header', 1], ['body > footer', 1]])
        if (document.querySelectorAll(part).length !== count) say('landmark', part);
      for (const nav of document.querySelectorAll('nav')) if (!nav.getAttribute('aria-label')) say('landmark without a name', 'nav');
      if (!document.documentElement.lang || !document.title) say('document', 'language and title');
      for (const th of document.querySelectorAll('th')) if (!th.scope) say('th without scope', th.textContent);
      for (const table of document.querySelectorAll('table'))
        if (!table.caption && !table.closest('figure, details')) say('table without a caption', table.textContent.slice(0, 40));
      for (const table of document.querySelectorAll('figure.table table')) if (!table.caption) say('table without a caption', table.textContent.slice(0, 40));
      for (const svg of document.querySelectorAll('svg[role=img]'))
        if (!svg.querySelector('title')?.textContent) say('picture without a title', svg.outerHTML.slice(0, 80));
      for (const part of document.querySelectorAll('[aria-labelledby]'))
        for (const id of part.getAttribute('aria-labelledby').split(' ')) if (!document.getElementById(id)) say('label that is not there', id);
      for (const link of document.querySelectorAll('a[href]')) {
        const target = link.getAttribute('href');
        if (target.startsWith('#') && !document.getElementById(target.slice(1))) say('link to nowhere', target);
        if (!target.startsWith('#') && !/^https:\\/\\//.test(target)) say('link of another kind', target);
      }
      for (const part of document.querySelectorAll('script:not([data-probe]), iframe, object, embed, link, img, base, form'))
        if (!(part.tagName === 'SCRIPT' && document.body.dataset.sort)) say('active or outside part', part.tagName);
      for (const part of document.querySelectorAll('*')) for (const { name: attribute } of part.attributes)
        if (attribute.startsWith('on')) say('event handler', attribute);
      if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)
        say('page scrolls sideways', `${document.documentElement.scrollWidth} > ${document.documentElement.clientWidth}`);
    };
    const sorting = () => {
      const tables = [...document.querySelectorAll('figure.table table')].filter((table) => table.querySelector('button.sort'));
      for (const table of tables) {
        const button = table.querySelectorAll('button.sort')[1] ?? table.querySelector('button.sort');
        button.focus();
        if (document.activeElement !== button) findings.push('sort button cannot take the focus');
        const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
        if (!button.dispatchEvent(enter)) findings.push('sort button swallows Enter');
        const column = button.closest('th').cellIndex;
        const order = () => [...table.tBodies[0].rows].map((row) => row.cells[0].textContent).join('|');
        const rows = table.tBodies[0].rows.length;
        button.click();
        const up = order();
        const first = button.closest('th').getAttribute('aria-sort');
        button.click();
        const down = order();
        if (first !== 'ascending' || button.closest('th').getAttribute('aria-sort') !== 'descending') findings.push('sorting is not told');
        if (table.tBodies[0].rows.length !== rows) findings.push('sorting loses rows');
        if (up === down && new Set([...table.tBodies[0].rows].map((row) => row.cells[column]?.textContent)).size > 1) findings.push(`sorting does nothing: ${table.caption.textContent}`);
        if (document.activeElement !== button) findings.push('sorting takes the focus away');
      }
      return tables.length;
    };
    addEventListener('load', () => {
      const isPrint = location.hash === '#print';
      if (isPrint) printed();
      const pictures = texts();
      let tables = 0;
      if (!isPrint) { markup(); tables = sorting(); }
      for (const entry of performance.getEntriesByType('resource')) findings.push(`request: ${entry.name}`);
      parent.postMessage({ width: innerWidth, isPrint, pictures, tables, findings: [...new Set(findings)] }, '*');
    });
    """

  /// The page with the script in it. Its content policy is loosened only so far that the script may run.
  static func prepared(_ html: String) -> String? {
    guard let start = html.firstRange(of: "default-src 'none';"), let end = html.firstRange(of: "</body>") else { return nil }
    var policy = html[start.upperBound...].prefix { $0 != "\"" }
    let rest = html[policy.endIndex..<end.lowerBound]
    if let own = policy.firstRange(of: " script-src ") {
      let after = policy[own.upperBound...].drop { $0 != ";" }.dropFirst()
      policy = Substring(policy[..<own.lowerBound] + after)
    }
    var page = String(html[..<start.upperBound])
    page += " script-src 'unsafe-inline';"
    page += policy
    page += rest
    page += "<script data-probe>\(script)</script>"
    page += html[end.lowerBound...]
    return page
  }

  /// A page that shows `file` in frames of these widths and on paper, and lists what is found in them.
  static func harness(file: String, widths: [Int]) -> String {
    var frames = widths.map { "<iframe src=\"\(file)\" width=\"\($0)\" height=\"900\"></iframe>" }
    // A4 with the margins of the style: 178 mm, which is 673 pixels.
    frames.append("<iframe src=\"\(file)#print\" width=\"673\" height=\"900\"></iframe>")
    return """
      <!doctype html><meta charset="utf-8"><pre id="report"></pre>
      <script>
      addEventListener('message', ({ data }) => {
        const lines = [`frame ${data.isPrint ? 'print' : data.width} pictures ${data.pictures} tables ${data.tables}`,
          ...data.findings.map((text) => `finding ${data.isPrint ? 'print' : data.width} ${text.replace(/\\s+/g, ' ')}`)];
        document.getElementById('report').textContent += lines.join('\\n') + '\\n';
      });
      </script>
      \(frames.joined(separator: "\n"))
      """
  }
}
