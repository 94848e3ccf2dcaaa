namespace Form4Tool.Output.Html;

/// <summary>The page's style sheet: nothing is fetched, both colour schemes, and print on Letter in landscape.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root {
          color-scheme: light dark;
          --ink: #1b1b1b; --paper: #fff; --data: #0b3d91; --soft: #5a5a5a; --line: #b8b8b8; --band: #f3f5f8;
        }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8e6e3; --paper: #16181c; --data: #9cc3ff; --soft: #a9a9a9; --line: #4a4f57; --band: #20242a; }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0 auto; padding: 1.25rem; max-width: 100rem; background: var(--paper); color: var(--ink);
          font: 15px/1.4 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
        }
        p { margin: 0; }
        a { color: inherit; text-underline-offset: .15em; text-decoration-thickness: .06em; }
        h1 { margin: .35rem 0; font-size: 1.3rem; letter-spacing: .01em; }
        h2 { margin: 0 0 .4rem; font-size: 1rem; }
        h2.item { margin: 0 0 .25rem; font-size: .78rem; font-weight: 600; color: var(--soft); }
        .FormData, .SmallFormData { color: var(--data); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
        .FormText { color: var(--data); }
        .FootnoteData { font-size: .72em; line-height: 1; margin-left: .1em; white-space: nowrap; }
        .note { font-size: .78rem; color: var(--soft); }
        .edgar { font-size: .78rem; color: var(--soft); margin-bottom: .75rem; }
        .title {
          display: grid; grid-template-columns: minmax(12rem, 1fr) minmax(20rem, 2fr) minmax(9rem, 1fr); gap: 1.25rem;
          align-items: start; margin-bottom: 1rem;
        }
        .title .form { font-size: 1.7rem; font-weight: 700; line-height: 1.1; margin-bottom: .6rem; }
        .title .form .FormData { color: inherit; }
        .title .center { text-align: center; }
        .omb { border: 1px solid var(--line); padding: .4rem .6rem; font-size: .75rem; justify-self: end; }
        .boxes { list-style: none; margin: 0; padding: 0; font-size: .78rem; line-height: 1.3; }
        .boxes li { position: relative; padding-left: 1.75rem; margin-bottom: .45rem; }
        .boxes li .box { position: absolute; left: 0; top: .05rem; }
        .box {
          display: inline-block; width: 1.2rem; height: 1.2rem; border: 1px solid currentColor; border-radius: 2px;
          text-align: center; font-weight: 700; line-height: 1.1rem; font-size: .85rem; color: var(--data);
        }
        .items {
          display: grid; grid-template-areas: "owner issuer roles" "owner period roles" "owner original owners";
          grid-template-columns: repeat(3, minmax(0, 1fr)); border: 1px solid var(--line); border-width: 1px 0 0 1px;
          margin-bottom: 1.25rem;
        }
        .items.form3 { grid-template-areas: "owner period roles" "owner issuer roles" "owner original owners"; }
        .items > div { border: 1px solid var(--line); border-width: 0 1px 1px 0; padding: .5rem .7rem; }
        .further { display: grid; grid-template-columns: repeat(auto-fill, minmax(21rem, 1fr)); gap: .75rem; margin-bottom: 1.25rem; }
        .further > div { border: 1px solid var(--line); padding: .5rem .7rem; }
        .roles + p, .captions + .item, .street + .item { margin-top: .6rem; }
        .name .FormData { font-weight: 600; font-size: 1.05rem; }
        .parts { width: 100%; border-collapse: collapse; table-layout: fixed; }
        .parts td { padding: .05rem .3rem .05rem 0; vertical-align: top; font-weight: normal; }
        .captions td { border-top: 1px solid var(--line); font-size: .72rem; color: var(--soft); }
        .street { font-size: .72rem; color: var(--soft); border-top: 1px solid var(--line); }
        .roles { width: 100%; border-collapse: collapse; font-size: .88rem; }
        .roles td { padding: .15rem .4rem .15rem 0; vertical-align: top; }
        .roles td:nth-child(odd) { width: 1.7rem; }
        .scroll { overflow-x: auto; margin-bottom: 1.25rem; }
        .rows { width: 100%; border-collapse: collapse; font-size: .85rem; }
        .rows caption { padding: .4rem; border: 1px solid var(--line); border-bottom: 0; background: var(--band); }
        .rows th, .rows td { border: 1px solid var(--line); padding: .3rem .4rem; vertical-align: top; text-align: center; }
        .rows thead th { font-size: .72rem; font-weight: 600; color: var(--soft); background: var(--band); vertical-align: bottom; }
        .rows tbody th, .rows .words { text-align: left; font-weight: normal; }
        .rows tbody th { min-width: 7rem; }
        .explanation p { margin: 0 0 .4rem; max-width: 60rem; display: grid; grid-template-columns: 2.2rem 1fr; }
        .lines { white-space: pre-wrap; overflow-wrap: break-word; }
        .explanation .lines { color: var(--data); }
        section { margin-bottom: 1.25rem; }
        .signatures { border-collapse: collapse; margin-left: auto; min-width: min(34rem, 100%); }
        .signatures td { padding: .35rem .6rem; border-bottom: 1px solid var(--ink); }
        .signatures tr:last-child td { border: 0; font-size: .78rem; color: var(--soft); padding-top: .15rem; }
        .signatures td + td { white-space: nowrap; }
        footer { border-top: 1px solid var(--line); padding-top: .6rem; font-size: .75rem; color: var(--soft); }
        footer p { margin-bottom: .25rem; }
        :focus-visible { outline: 2px solid var(--data); outline-offset: 2px; }
        :target { background: var(--band); outline: 2px solid var(--data); }
        @media screen and (max-width: 48rem) {
          .title { grid-template-columns: 1fr; }
          .items, .items.form3 { display: block; }
          .omb { justify-self: start; }
          .title .center { text-align: left; }
        }
        @media print {
          @page { size: letter landscape; margin: 11mm; }
          :root { color-scheme: light; --ink: #000; --paper: #fff; --data: #00308f; --soft: #333; --line: #777; --band: #f4f4f4; }
          body { max-width: none; padding: 0; font-size: 8.5pt; }
          h1 { font-size: 12pt; }
          .title { grid-template-columns: 1.5fr 2fr 1fr; margin-bottom: 6pt; }
          .title .form { font-size: 15pt; margin-bottom: 3pt; }
          .boxes, .note { font-size: 7pt; }
          .box { width: 10pt; height: 10pt; font-size: 7.5pt; line-height: 9.5pt; }
          .name .FormData { font-size: 9.5pt; }
          .items, .scroll, .further { margin-bottom: 8pt; }
          .roles { font-size: 7.5pt; }
          .scroll { overflow: visible; }
          .rows { font-size: 7.5pt; }
          .rows thead th { font-size: 6.5pt; }
          .rows tbody th { min-width: 0; }
          .rows tr, .items, .further > div, .explanation p, .signatures { break-inside: avoid; }
          .rows thead { display: table-header-group; break-after: avoid; }
          .rows caption { break-after: avoid; }
          h2 { break-after: avoid; }
          a { text-decoration: none; }
        }
        """;
}
