/// The page's only script: tables that sort and filter, figures that open large. Everything reads without it.
///
/// The content policy of the page names the script by its checksum, so that no other can run, whatever a name or a text contains.
enum ReportScript {
  /// The checksum of ``source`` as the content policy writes it. A test computes it anew.
  static let policy = "sha256-yGGCPAiQYfFWNQAh3bF53AykcGBLQTiloTqysJkyQcA="

  /// The script. Its words come from attributes of the page's body, in the page's language.
  static let source = """
    (() => {
      'use strict';
      const words = document.body.dataset;
      const live = document.createElement('p');
      live.className = 'live';
      live.setAttribute('role', 'status');
      document.body.append(live);
      const number = (cell) => {
        const bare = [...cell.childNodes].filter((node) => node.nodeName !== 'SUP').map((node) => node.textContent).join('');
        const text = bare.replace(/[\\u00a0\\s%*]/g, '').replace('\\u2212', '-').replace(/^\\+/, '');
        const plain = words.point === 'true' ? text.replace(/,/g, '') : text.replace(',', '.');
        return /^-?\\d+(\\.\\d+)?/.test(plain) ? parseFloat(plain) : null;
      };
      const columns = (table) => {
        const grid = [];
        [...table.tHead.rows].forEach((row, r) => {
          let c = 0;
          for (const cell of row.cells) {
            while (grid[r]?.[c]) c += 1;
            for (let i = 0; i < cell.rowSpan; i += 1) {
              grid[r + i] ??= [];
              for (let j = 0; j < cell.colSpan; j += 1) grid[r + i][c + j] = cell;
            }
            c += cell.colSpan;
          }
        });
        return grid[grid.length - 1] ?? [];
      };
      const sort = (table, heads, column) => {
        const body = table.tBodies[0];
        const head = heads[column];
        const down = head.getAttribute('aria-sort') === 'ascending';
        const rows = [...body.rows];
        const numeric = rows.some((row) => number(row.cells[column]) !== null) && !head.classList.contains('text') && column > 0;
        const order = new Intl.Collator(document.documentElement.lang);
        const compare = (a, b) => {
          if (!numeric) return order.compare(a.cells[column].textContent, b.cells[column].textContent) * (down ? -1 : 1);
          const x = number(a.cells[column]);
          const y = number(b.cells[column]);
          if (x === null || y === null) return (x === null) - (y === null);
          return (x - y) * (down ? -1 : 1);
        };
        body.append(...rows.sort(compare));
        heads.forEach((other) => other?.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        live.textContent = `${head.textContent.trim()}: ${down ? words.descending : words.ascending}`;
      };
      for (const table of document.querySelectorAll('figure.table table')) {
        if (table.tBodies.length !== 1 || table.tBodies[0].rows.length < 4) continue;
        const heads = columns(table);
        heads.forEach((head, column) => {
          if (!head || head.querySelector('button')) return;
          const button = document.createElement('button');
          button.type = 'button';
          button.className = 'sort';
          button.title = words.sort;
          for (const node of [...head.childNodes]) if (node.nodeName !== 'SUP') button.append(node);
          head.prepend(button);
          button.addEventListener('click', () => sort(table, heads, column));
        });
        if (table.tBodies[0].rows.length < 12) continue;
        const label = document.createElement('label');
        label.className = 'filter';
        const input = document.createElement('input');
        input.type = 'search';
        label.append(`${words.filter} `, input);
        table.closest('.table-scroll').before(label);
        input.addEventListener('input', () => {
          const wanted = input.value.toLocaleLowerCase();
          for (const row of table.tBodies[0].rows) row.hidden = !row.textContent.toLocaleLowerCase().includes(wanted);
        });
      }
      const dialog = document.createElement('dialog');
      const close = document.createElement('button');
      close.type = 'button';
      close.textContent = words.close;
      close.addEventListener('click', () => dialog.close());
      dialog.append(close);
      document.body.append(dialog);
      let home = null;
      dialog.addEventListener('close', () => {
        if (home) home.append(dialog.querySelector('svg'));
        home = null;
      });
      for (const figure of document.querySelectorAll('figure.chart')) {
        const open = document.createElement('button');
        open.type = 'button';
        open.className = 'enlarge';
        open.textContent = words.open;
        open.addEventListener('click', () => {
          home = figure.querySelector('.roomy');
          dialog.append(home.querySelector('svg'));
          dialog.showModal();
        });
        figure.querySelector('figcaption').append(' ', open);
      }
    })();
    """
}
