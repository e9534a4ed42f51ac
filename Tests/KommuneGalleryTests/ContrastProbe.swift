/// The expression that measures, in a page that is shown, how well every text and mark stands out from what lies under it.
enum ContrastProbe {
  /// Lists what does not: texts below 4.5, marks below 3 (WCAG 2.2, criteria 1.4.3 and 1.4.11), one a line.
  ///
  /// A mark is whatever has a line or a fill, but for guides (the colour of the grid, the paper itself), for cells with a text in them,
  /// which tell by the text, and for grounds: the areas behind a forecast, behind the dots of a strip and along a spine, whose line, dots
  /// and labels stand out from them and from the paper.
  static let findings = """
    (() => {
      const findings = new Set();
      const colour = (text) => {
        const parts = text.match(/rgba?\\(([^)]+)\\)/)?.[1].split(/[ ,/]+/).map(Number);
        return parts && [parts[0], parts[1], parts[2], parts[3] ?? 1];
      };
      const channel = (value) => value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
      const contrast = (a, b) => {
        const [x, y] = [luminance(a), luminance(b)];
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
      };
      const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3]));
      const paper = (element) => {
        const layers = [];
        for (let part = element; part; part = part.parentElement) {
          const back = colour(getComputedStyle(part).backgroundColor);
          if (back && back[3] > 0) layers.push(back);
          if (back && back[3] === 1) break;
        }
        return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255]);
      };
      const say = (kind, what, found) => findings.add(`${kind} ${found.toFixed(2)}: ${what.trim().slice(0, 60)}`);
      let texts = 0;
      let marks = 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const owner = node.parentElement;
        if (!node.data.trim() || owner.closest('svg, script, style, .live') || owner.getClientRects().length === 0) continue;
        const style = getComputedStyle(owner);
        if (style.visibility === 'hidden') continue;
        texts += 1;
        const found = contrast(over(colour(style.color), paper(owner)), paper(owner));
        if (found < 4.5) say('text', node.data, found);
      }
      const grounds = ['rgb(214, 237, 222)', 'rgb(152, 211, 173)', 'rgb(224, 233, 235)', 'rgb(216, 228, 230)'];
      const quiet = ['rgb(195, 220, 220)', 'rgb(255, 255, 255)', ...grounds];
      for (const svg of document.querySelectorAll('svg')) {
        if (svg.getBoundingClientRect().width === 0) continue;
        const card = paper(svg);
        const name = svg.querySelector('title')?.id ?? svg.getAttribute('class') ?? 'svg';
        const shapes = [...svg.querySelectorAll('rect, path, circle')].filter((shape) => !shape.closest('defs, clipPath'));
        const written = [...svg.querySelectorAll('text')].filter((text) => text.textContent.trim());
        const inverse = svg.getScreenCTM()?.inverse();
        const middle = (text) => { const box = text.getBBox(); return new DOMPoint(box.x + box.width / 2, box.y + box.height / 2); };
        const labelled = new Set();
        for (const text of written) {
          const point = middle(text);
          let under = card;
          for (const shape of shapes) {
            const fill = colour(getComputedStyle(shape).fill);
            if (!fill || !(shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) || !shape.isPointInFill(point)) continue;
            labelled.add(shape);
            under = over([fill[0], fill[1], fill[2], fill[3] * Number(getComputedStyle(shape).fillOpacity)], under);
          }
          texts += 1;
          const ink = getComputedStyle(text).fill;
          const found = contrast(over(colour(ink), under), under);
          if (found < 4.5) say('text', `${name}: ${text.textContent}`, found);
        }
        for (const shape of shapes) {
          const style = getComputedStyle(shape);
          const line = colour(style.stroke);
          const ink = line && style.strokeWidth !== '0px' ? style.stroke : style.fill;
          const drawn = colour(ink);
          const isThin = Number(style.fillOpacity) < 1 || Number(style.opacity) < 1 || Number(style.strokeOpacity) < 1;
          if (!drawn || drawn[3] < 1 || isThin || quiet.includes(ink) || labelled.has(shape)) continue;
          marks += 1;
          const found = contrast(drawn, card);
          if (found < 3) say('mark', `${name}: ${ink}`, found);
        }
      }
      return `${texts} ${marks}\\n` + [...findings].join('\\n');
    })()
    """
}
