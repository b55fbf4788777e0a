/// How the page looks: by day and by night, on a phone and on a desk.
enum PageStyle {
    // swift-format-ignore: the lines of a style sheet
    static let text = #"""
        :root { color-scheme: light dark; --ink: #1d2433; --soft: #525b6b; --line: #d9dee6; --paper: #ffffff; --desk: #f3f5f8;
          --good: #0b6b43; --bad: #a4242c; --warn: #8a5200; --good-soft: #e5f4ec; --bad-soft: #fbeaea; --warn-soft: #fdf2df;
          --key: #1f4fa3; --on-key: #ffffff; --good-bar: #2c9c6a; --bad-bar: #c8434b; --open-bar: #76839b; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8ebf1; --soft: #aab3c2; --line: #363e4d; --paper: #1c222d;
          --desk: #12161e; --good: #6fd3a3; --bad: #ff9a9f; --warn: #f2bd6b; --good-soft: #14301f; --bad-soft: #3a1a1d;
          --warn-soft: #382910; --key: #9cc0ff; --on-key: #10192b; --good-bar: #3fae7c; --bad-bar: #e0666d; --open-bar: #6f7b90; } }
        * { box-sizing: border-box; }
        [hidden] { display: none !important; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--desk); color: var(--ink);
          font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
        .hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .skip:focus { position: absolute; left: 1rem; top: .5rem; background: var(--paper); padding: .5rem .8rem; z-index: 2; }
        :focus-visible { outline: 3px solid var(--key); outline-offset: 2px; border-radius: 4px; }
        main:focus, h2:focus { outline: none; }
        header, main { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
        header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .6rem 2rem; padding-top: 1.1rem; padding-bottom: 1rem; }
        h1 { margin: 0; font-size: 1.45rem; line-height: 1.2; letter-spacing: -.01em; }
        .brand p { margin: .1rem 0 0; color: var(--soft); font-size: .95rem; }
        .tools { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
        .languages { display: flex; gap: .15rem; }
        .languages a { color: var(--soft); text-decoration: none; padding: .3rem .6rem; border-radius: 6px; font-size: .9rem; min-height: 2rem; }
        .languages a:hover { background: var(--line); color: var(--ink); }
        .languages a[aria-current] { background: var(--paper); color: var(--ink); font-weight: 600; border: 1px solid var(--line); }
        h2 { margin: 0 0 .3rem; font-size: 1.1rem; line-height: 1.3; }
        h3 { margin: 1.2rem 0 .4rem; font-size: .98rem; }
        .soft { color: var(--soft); font-size: .9rem; margin: 0 0 .6rem; }
        #board { display: grid; gap: 1.1rem; padding-bottom: 2.5rem; grid-template-columns: minmax(0, 1fr); }
        .card, #entry { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 1.1rem 1.25rem 1.2rem; }
        .card.bad { border-left: 6px solid var(--bad); } .card.warn { border-left: 6px solid var(--warn); }
        #entry { max-width: 36rem; margin: 2rem auto; }
        .trouble { background: var(--bad-soft); color: var(--bad); border-radius: 8px; padding: .7rem 1rem; font-weight: 600; }
        .tiles { list-style: none; margin: 0 0 .5rem; padding: 0; display: grid; gap: .8rem; grid-template-columns: repeat(5, minmax(0, 1fr)); }
        .tiles li { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: .8rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
        .tiles b { font-size: 1.9rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
        .tiles span { color: var(--soft); font-size: .88rem; line-height: 1.25; }
        .tiles .good b { color: var(--good); } .tiles .bad b { color: var(--bad); } .tiles .warn b { color: var(--warn); }
        label { display: block; font-weight: 600; font-size: .92rem; margin-bottom: .25rem; }
        input { font: inherit; color: inherit; background: var(--desk); border: 1px solid var(--soft); border-radius: 8px; padding: .5rem .7rem; width: 100%; min-width: 0; min-height: 2.75rem; }
        button { font: inherit; font-weight: 600; color: var(--on-key); background: var(--key); border: 1px solid var(--key); border-radius: 8px; padding: .45rem 1rem; min-height: 2.75rem; cursor: pointer; white-space: nowrap; }
        button.quiet, td button, .actions button { color: var(--key); background: transparent; }
        td button, .actions button, button.quiet { min-height: 2.25rem; padding: .25rem .8rem; font-size: .9rem; }
        button:hover { filter: brightness(1.08); } button.quiet:hover, td button:hover, .actions button:hover { background: var(--desk); }
        button:disabled { opacity: .55; cursor: default; }
        button.link { border: 0; background: none; color: var(--key); padding: 0; min-height: 0; font-weight: 600; text-align: left; white-space: normal; overflow-wrap: anywhere; text-decoration: underline; text-underline-offset: .15em; }
        .row { display: flex; gap: .6rem; align-items: center; } .row.end { justify-content: flex-end; margin-top: 1rem; } .row.spread { justify-content: space-between; align-items: flex-start; }
        table { border-collapse: collapse; width: 100%; font-size: .93rem; }
        th { text-align: left; color: var(--soft); font-weight: 600; font-size: .82rem; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: bottom; }
        td { padding: .5rem .8rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
        td.why, td.party { overflow-wrap: anywhere; }
        tr:last-child td { border-bottom: 0; } th:last-child, td:last-child { padding-right: 0; }
        td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; } td.when { white-space: nowrap; font-variant-numeric: tabular-nums; } td.actions { text-align: right; white-space: nowrap; }
        td.why { min-width: 12rem; } td.name { min-width: 6.5rem; } td.party { min-width: 7rem; } .wide { overflow-x: auto; position: relative; }
        .badge { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; font-size: .8rem; font-weight: 600; border: 1px solid currentColor; color: var(--soft); white-space: nowrap; }
        .badge.good { color: var(--good); background: var(--good-soft); } .badge.bad { color: var(--bad); background: var(--bad-soft); } .badge.warn { color: var(--warn); background: var(--warn-soft); }
        .chart { width: 100%; height: auto; display: block; }
        .chart text { fill: var(--soft); font-size: 11px; } .chart line { stroke: var(--line); }
        .chart .good { fill: var(--good-bar); } .chart .bad { fill: var(--bad-bar); } .chart .open { fill: var(--open-bar); }
        .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; list-style: none; padding: 0; margin: .5rem 0 0; font-size: .88rem; color: var(--soft); }
        .legend i { display: inline-block; width: .8rem; height: .8rem; border-radius: 3px; margin-right: .4rem; vertical-align: -.05rem; }
        .legend .good i { background: var(--good-bar); } .legend .bad i { background: var(--bad-bar); } .legend .open i { background: var(--open-bar); }
        dialog { color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: 1.2rem 1.4rem; width: min(30rem, calc(100vw - 2rem)); }
        dialog#detail { width: min(56rem, calc(100vw - 1.5rem)); max-height: calc(100dvh - 2rem); }
        dialog::backdrop { background: rgb(10 14 22 / .55); }
        dl { margin: 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1.2rem; font-size: .95rem; }
        dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
        ol.findings { list-style: none; padding: 0; margin: 0; } ol.findings li { border-left: 4px solid var(--bad); padding: .1rem 0 .1rem .9rem; margin: .8rem 0; }
        ol.findings li.warning { border-color: var(--warn); } ol.findings p { margin: .15rem 0; overflow-wrap: anywhere; } ol.findings .advice { color: var(--good); }
        iframe { width: 100%; height: 32rem; border: 1px solid var(--line); border-radius: 8px; background: #fff; margin-top: .6rem; }
        code { font-family: ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Consolas, monospace; font-size: .88em; }
        @media (max-width: 75rem) { td.when { white-space: normal; min-width: 5.5rem; } }
        @media (max-width: 60rem) { .tiles { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); } }
        @media (max-width: 56rem) {
          header, main { padding-left: .9rem; padding-right: .9rem; }
          .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .6rem; } .tiles li { padding: .6rem .8rem; } .tiles b { font-size: 1.6rem; }
          .tiles li:last-child:nth-child(odd) { grid-column: 1 / -1; } .wide { overflow-x: visible; }
          .card { padding: .9rem 1rem 1rem; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          table, tbody, tr, td { display: block; width: 100%; }
          tr { border-bottom: 1px solid var(--line); padding: .6rem 0; } tr:last-child { border-bottom: 0; }
          td, td.number, td.actions { border: 0; padding: .12rem 0; text-align: left; white-space: normal; display: flex; gap: .8rem; }
          td::before { content: attr(data-label); color: var(--soft); font-size: .85rem; flex: 0 0 7rem; }
          td:empty, td.actions::before { display: none; } td.actions { padding-top: .4rem; flex-wrap: wrap; }
          td.why, td.name, td.party, td.when { min-width: 0; }
          dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .4rem; }
          .row { flex-wrap: wrap; } .row input { flex: 1 1 12rem; } .row.spread { flex-wrap: nowrap; }
        }
        @media (prefers-reduced-motion: no-preference) { button { transition: filter .15s, background .15s; } }

        """#
}
