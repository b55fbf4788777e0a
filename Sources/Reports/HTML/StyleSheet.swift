/// How reports look on a screen and on paper; nothing is fetched from anywhere.
enum StyleSheet {
    // swift-format-ignore: the lines of a style sheet
    static let text = """
        :root { --ink: #1d2433; --soft: #5d6677; --line: #dfe3ea; --paper: #ffffff; --desk: #f3f5f8;
          --good: #0b6b43; --good-soft: #e5f4ec; --bad: #a4242c; --bad-soft: #fbeaea; --warn: #8a5200; --warn-soft: #fdf2df; }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--desk); color: var(--ink);
          font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
        main { max-width: 50rem; margin: 2rem auto; background: var(--paper); border: 1px solid var(--line);
          border-radius: 12px; overflow: hidden; }
        header { padding: 1.75rem 2rem 1.5rem; border-left: 8px solid; }
        .good header { background: var(--good-soft); border-color: var(--good); }
        .warn header { background: var(--warn-soft); border-color: var(--warn); }
        .bad header { background: var(--bad-soft); border-color: var(--bad); }
        .kind { margin: 0; font-size: .8rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); }
        h1 { margin: .2rem 0 .35rem; font-size: 1.75rem; line-height: 1.2; }
        .good h1 { color: var(--good); } .bad h1 { color: var(--bad); } .warn h1 { color: var(--warn); }
        header p { margin: 0; max-width: 40rem; }
        .en { color: var(--soft); font-size: .86em; font-weight: 400; }
        h1 .en { display: block; font-size: .58em; } h2 .en { margin-left: .35rem; }
        .message .en.block { display: block; } header .en.block { display: block; margin-top: .25rem; }
        section { padding: 1.4rem 2rem; border-top: 1px solid var(--line); }
        h2 { margin: 0 0 .9rem; font-size: 1.12rem; line-height: 1.3; }
        h2 .en { font-size: .78em; }
        dl { margin: 0; display: grid; grid-template-columns: 13rem 1fr; gap: .45rem 1rem; }
        dt { color: var(--soft); font-size: .9rem; } dt .en { display: block; font-size: .82em; line-height: 1.15; }
        dd { margin: 0; overflow-wrap: anywhere; }
        .invoice { display: grid; grid-template-columns: 1fr auto; gap: 1rem 2rem; align-items: start; }
        .amount { text-align: right; white-space: nowrap; }
        .amount strong { display: block; font-size: 1.7rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
        .amount span { font-size: .9rem; color: var(--soft); } .amount .en { font-size: .78em; margin-left: .2rem; }
        .leg { display: flex; gap: 2rem; justify-content: space-between; align-items: flex-start; }
        .leg dl { flex: 1; }
        .qr { margin: 0; width: 9.5rem; text-align: center; font-size: .8rem; color: var(--soft); flex: none; }
        .qr svg { width: 100%; height: auto; display: block; }
        .badge { display: inline-block; padding: .08rem .6rem; border-radius: 1rem; font-size: .78rem; font-weight: 600;
          border: 1px solid currentColor; vertical-align: .12em; margin-left: .5rem; white-space: nowrap; }
        .badge.good { color: var(--good); } .badge.bad { color: var(--bad); } .badge.warn { color: var(--warn); }
        .test { margin: 0 0 .9rem; padding: .45rem .8rem; background: var(--warn-soft); color: var(--warn); border-radius: 6px;
          font-weight: 600; font-size: .92rem; }
        .test .en { color: inherit; }
        dd.code { font-size: .8rem; letter-spacing: -.01em; }
        code, .code { font-family: ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Consolas, monospace; font-size: .88em; }
        ol.problems { list-style: none; margin: 0; padding: 0; counter-reset: problem; }
        ol.problems > li { counter-increment: problem; position: relative; padding: 1rem 0 1rem 2.9rem;
          border-top: 1px solid var(--line); break-inside: avoid; }
        ol.problems > li:first-child { border-top: 0; padding-top: 0; }
        ol.problems > li::before { content: counter(problem); position: absolute; left: 0; width: 1.9rem; height: 1.9rem;
          border-radius: 50%; background: var(--bad); color: #fff; font-weight: 600; text-align: center; line-height: 1.9rem;
          font-size: .95rem; }
        ol.problems > li.warning::before { background: var(--warn); }
        .subject { margin: 0 0 .15rem; font-weight: 600; }
        .message { margin: 0 0 .55rem; white-space: pre-line; overflow-wrap: anywhere; }
        blockquote.message { padding: .5rem .9rem; border-left: 4px solid var(--line); background: var(--desk); margin: 0 0 .6rem; }
        .values { display: flex; flex-wrap: wrap; gap: .6rem; margin: 0 0 .6rem; }
        .values div { border: 1px solid var(--line); border-radius: 8px; padding: .35rem .8rem; min-width: 9rem; }
        .values dt { font-size: .8rem; } .values dt .en { display: inline; }
        .values dd { font-weight: 600; font-variant-numeric: tabular-nums; }
        .values .found dd { color: var(--bad); } .values .expected dd { color: var(--good); }
        .action { margin: 0 0 .55rem; padding: .5rem .9rem; background: var(--good-soft); border-radius: 8px; }
        .action b { color: var(--good); }
        .where { margin: 0; font-size: .82rem; color: var(--soft); overflow-wrap: anywhere; }
        .next { background: var(--desk); }
        .next p { margin: 0; } .next .en.block { display: block; margin-top: .25rem; }
        ul.files { margin: 0; padding-left: 1.1rem; columns: 2; }
        footer { padding: 1rem 2rem 1.4rem; border-top: 1px solid var(--line); font-size: .82rem; color: var(--soft); }
        footer dl { grid-template-columns: 13rem 1fr; gap: .2rem 1rem; } footer dt { font-size: inherit; }
        @media (max-width: 40rem) { main { margin: 0; border: 0; border-radius: 0; } header, section, footer { padding-left: 1.1rem;
          padding-right: 1.1rem; } dl, footer dl, .invoice { grid-template-columns: 1fr; gap: .1rem; } dd { margin-bottom: .5rem; }
          .leg { flex-direction: column; } .amount { text-align: left; } ul.files { columns: 1; } }
        @page { margin: 10mm 0; }
        @media print { main { padding: 0 6%; } body { background: none; font-size: 10.5pt; } main { max-width: none; margin: 0; border: 0; border-radius: 0; }
          header, section, footer { padding-left: 0; padding-right: 0; } header { padding-left: 1rem; }
          main { overflow: visible; } .qr, .amount, dt, dd, h2 { break-inside: avoid; } h2 { break-after: avoid; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
        @media print { main { container-type: inline-size; } section:has(> ul.files) { display: none; } }
        @media print and (max-width: 100mm) { main { padding: 0 3mm; } html { font-size: 8.5pt; } body { font-size: 1rem; } }
        @container (max-width: 100mm) { header, section, footer { font-size: 8.5pt; padding-top: 2mm; padding-bottom: 2mm; } h1 { font-size: 13pt; }
          h2 { font-size: 10.5pt; } .amount strong { font-size: 14pt; } .leg { flex-direction: column; gap: 2mm; } .amount { text-align: left; }
          dl, footer dl, .invoice { grid-template-columns: 1fr; gap: 0; } .qr { width: 36mm; margin: 2mm auto; order: -1; align-self: center; }
          dt, footer dt, .amount span, .kind, .where, .badge, .qr, .test { font-size: .92em; } dt .en { display: inline; margin-left: .3em; }
          dd { margin-bottom: .8mm; } .badge { margin-left: 0; } .values, .action { margin-bottom: 1mm; } }
        """
}
