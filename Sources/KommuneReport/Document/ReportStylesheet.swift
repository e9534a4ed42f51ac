/// How the page looks: on a screen, on a phone, in the dark and on A4.
enum ReportStylesheet {
  static let css = """
    :root{--text:#162327;--soft:#2d6975;--rule:#c3dcdc;--paper:#fff;--accent:#075745;--card:#fff}
    @media (prefers-color-scheme:dark){:root{--text:#e8f0f0;--soft:#9cc4c9;--rule:#34505a;--paper:#10191c;--accent:#7fd6a8;--card:#fff}}
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
    body{margin:0;color:var(--text);background:var(--paper);font:1.0625rem/1.6 Arial,"Liberation Sans",Helvetica,sans-serif}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
    a{color:var(--accent);text-underline-offset:.15em}a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid #1d9de2;outline-offset:2px}
    .cover{max-width:90rem;margin:0 auto;padding:3.5rem 1.25rem 2rem}
    h1{font-size:clamp(1.9rem,4.5vw,3rem);line-height:1.12;margin:0 0 .6rem;letter-spacing:-.015em;max-width:20ch;text-wrap:balance}
    .subtitle{font-size:1.2rem;margin:0 0 .6rem;max-width:46ch}.date{color:var(--soft);margin:0}
    .page{max-width:90rem;margin:0 auto;padding:0 1.25rem;display:grid;grid-template-columns:minmax(0,1fr);gap:0 2.25rem}
    nav{border-top:3px solid var(--accent);padding-top:.75rem;font-size:.95rem}
    nav h2{font-size:1rem;margin:0 0 .4rem}nav ol{margin:0 0 1rem;padding-left:1.6rem}nav li{margin:.3rem 0;line-height:1.35}
    nav summary{cursor:pointer;font-weight:bold;margin:.5rem 0}nav a{text-decoration:none}nav a:hover{text-decoration:underline}
    main{min-width:0}
    main>section{border-top:3px solid var(--accent);padding-top:1.25rem;margin:0 0 3.5rem}
    main h2{font-size:1.75rem;line-height:1.2;margin:0 0 1rem}main h2 .number{color:var(--soft);font-weight:normal;margin-right:.35rem}
    main h3{font-size:1.25rem;margin:2.2rem 0 .6rem;line-height:1.3}
    main p,main ul,main ol{max-width:42rem}main li{margin:.35rem 0}
    .findings{padding:0;list-style:none;counter-reset:f}.findings li{position:relative;padding:.9rem 0 .9rem 2.4rem;border-top:1px solid var(--rule);margin:0}
    .findings li:before{counter-increment:f;content:counter(f);position:absolute;left:.2rem;font-weight:bold;color:var(--accent);font-size:1.2rem;line-height:1.4}
    .findings li:last-child{border-bottom:1px solid var(--rule)}
    .cited{font-weight:bold;white-space:nowrap;text-decoration-thickness:1px}
    figure{margin:1.8rem 0}
    figure.chart svg{display:block;width:100%;max-width:720px;height:auto;background:var(--card)}
    @media screen and (min-width:40.01rem) and (prefers-color-scheme:light){figure.chart .roomy{margin-left:-16px}}
    figure.chart .narrow{display:none}
    @media screen and (max-width:40rem){figure.chart .narrow{display:block;margin:0 -.5rem}figure.chart .roomy{display:none}}
    figure.chart figcaption{font-size:.9rem;color:var(--soft);margin:.5rem 0 .2rem;max-width:45rem}
    figure.chart details{font-size:.9rem}figure.chart summary{cursor:pointer;color:var(--accent)}
    .data{overflow-x:auto;max-height:28rem;margin-top:.5rem}.data table{border-collapse:collapse;font-variant-numeric:tabular-nums}
    .data th,.data td{padding:.2rem .6rem;border-bottom:1px solid var(--rule);text-align:right;white-space:nowrap}.data th:first-child{text-align:left;font-weight:normal}
    .data thead th{font-weight:bold;vertical-align:bottom}
    .table.wide{font-size:.84rem}.table.wide th,.table.wide td{padding-inline:.4em}
    .live{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    button{font:inherit;color:var(--accent);background:none;border:0;padding:0;cursor:pointer}button:focus-visible{outline:3px solid #1d9de2;outline-offset:2px}
    .sort{color:inherit;font-weight:bold;text-align:inherit}.sort:hover{text-decoration:underline}
    [aria-sort] .sort::after{content:"";display:inline-block;margin-left:.3em;border:.3em solid transparent;border-bottom-color:currentColor;vertical-align:.3em}
    [aria-sort=descending] .sort::after{border-color:currentColor transparent transparent;vertical-align:-.1em}
    .enlarge{text-decoration:underline;margin-left:.5em}.filter{display:block;font-size:.9rem;margin:0 0 .6rem}.filter input{font:inherit;padding:.2rem .4rem}
    dialog{width:96vw;height:94vh;max-width:none;max-height:none;border:0;padding:1rem;background:#fff}dialog svg{display:block;width:100%;height:calc(100% - 2rem)}
    dialog::backdrop{background:rgba(22,35,39,.7)}
    footer{max-width:90rem;margin:0 auto;padding:1rem 1.25rem 3rem;color:var(--soft);font-size:.9rem}
    @media (min-width:64rem){.page{grid-template-columns:13.5rem minmax(0,1fr)}nav{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto}}
    @media print{
    @page{size:A4;margin:20mm 18mm 22mm}
    @page{@bottom-right{content:counter(page) " / " counter(pages);font:9pt Arial,sans-serif;color:#2d6975}}
    :root{--text:#000;--soft:#2d6975;--rule:#9ab;--paper:#fff;--accent:#075745}
    body{font-size:10pt;line-height:1.45}.skip,.chart details,.enlarge,.filter,footer{display:none}
    .cover{padding:45mm 0 0;break-after:page;max-width:none}.page{display:block;padding:0;max-width:none}
    nav{break-after:page;position:static;max-height:none;overflow:visible}nav details{display:block}nav details>ol{display:block}
    nav summary{list-style:none}nav details::details-content{content-visibility:visible;height:auto}
    main>section{border-top:1.5pt solid var(--accent);padding-top:4mm;margin:0 0 12mm}
    main h2,main h3{break-after:avoid}main p,main ul,main ol{max-width:none;orphans:3;widows:3}
    figure.chart{break-inside:avoid}figure.chart{margin:0 0 5mm}figure.chart svg{max-width:100%;max-height:128mm}figure.chart.tall svg{max-height:205mm}figure.chart figcaption{break-before:avoid}
    a{color:inherit;text-decoration:none}nav a:after{content:none}
    }

    """
}
